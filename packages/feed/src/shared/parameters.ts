import type { ErrorObject } from 'ajv';
import { allowedForm } from './form.ts';
import { Problem } from './problem.ts';
import type { ProblemErrors } from './problem.ts';
import { resolved } from './specification.ts';
import type { Operation, Parameter } from './specification.ts';
import { contractAjv } from './validation.ts';

const ajv = contractAjv({ coerce: true });

/**
 * A function that turns the texts of an address (its path or its query) into the operation's parameters, with defaults
 * filled in. It throws a problem that names every parameter that is wrong or unknown and says which form is allowed.
 */
export function parameterReader(operation: Operation, place: 'path' | 'query'): (sent: unknown) => unknown {
  const parameters = (operation.parameters ?? []).map((one) => resolved<Parameter>(one)).filter((one) => one.in === place);
  const validate = ajv.compile({
    type: 'object',
    additionalProperties: false,
    required: parameters.filter((one) => one.required).map((one) => one.name),
    properties: Object.fromEntries(parameters.map((one) => [one.name, absolute(one.schema)])),
  });
  return (sent) => {
    const values = { ...(sent as Record<string, unknown>) };
    if (validate(values)) return values;
    throw problemFor(validate.errors ?? [], parameters, sent as Record<string, unknown>);
  };
}

/** The schema with its references made to the contract as Ajv and Fastify know it. */
export function absolute<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `contract${value}` : value,
  );
}

function problemFor(found: ErrorObject[], parameters: Parameter[], sent: Record<string, unknown>): Problem {
  const unknown = found.filter((error) => error.keyword === 'additionalProperties').map((error) => String(error.params.additionalProperty));
  const wrong = new Set(found.filter((error) => error.keyword !== 'additionalProperties').map(parameterIn));
  const names = parameters.map((one) => one.name).join(', ') || 'none';
  const errors: ProblemErrors = [
    ...unknown.map((parameter) => ({ parameter, detail: `It is not known here. Allowed: ${names}.` })),
    ...parameters
      .filter((one) => wrong.has(one.name))
      .map((one) => ({ parameter: one.name, detail: sentenceFor(one, sent[one.name]) })),
  ];
  return new Problem(unknown.length > 0 ? 'unknown-parameter' : 'invalid-parameter', { errors });
}

function parameterIn(error: ErrorObject): string {
  return String(error.keyword === 'required' ? error.params.missingProperty : error.instancePath.split('/')[1]);
}

function sentenceFor(parameter: Parameter, sent: unknown): string {
  const isList = resolved(parameter.schema).type === 'array';
  if (Array.isArray(sent) && !isList) return `It is there ${sent.length} times. Give it once.`;
  const sentence = `It is not valid. Allowed: ${formOf(parameter)}.`;
  const hasComma = isList && [sent].flat().some((one) => String(one).includes(','));
  return hasComma ? `${sentence} No commas: repeat the parameter for several (${parameter.name}=…&${parameter.name}=…).` : sentence;
}

/** What a parameter means says more than that it is a text. */
function formOf({ schema, description }: Parameter): string {
  const form = allowedForm(schema);
  return form.startsWith('a text') && description ? allowedForm({ ...schema, description }) : form;
}
