import type { ErrorObject } from 'ajv';
import { allowedForm } from './form.ts';
import { absolute } from './parameters.ts';
import { Problem } from './problem.ts';
import type { ProblemErrors } from './problem.ts';
import type { Operation, Schema } from './specification.ts';
import { contractAjv } from './validation.ts';

const ajv = contractAjv({ complete: true });

type Reason = NonNullable<ProblemErrors[number]['reason']>;

/** What each keyword of JSON Schema finds, in the contract's words. */
const reasons: Record<string, Reason> = {
  required: 'missing',
  additionalProperties: 'unknown',
  enum: 'unknown',
  minLength: 'too-short',
  minItems: 'too-short',
  minProperties: 'missing',
  maxLength: 'too-long',
  maxItems: 'too-long',
  maxProperties: 'too-long',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
};

/** The media types that the operation's body may have; none where it takes no body. */
export function bodyTypes({ requestBody }: Operation): string[] {
  return Object.keys(requestBody?.content ?? {});
}

/**
 * A function that checks the body of an operation and fills in its defaults. It throws a problem that names
 * everything that is wrong by its pointer, and says which form is allowed.
 */
export function bodyReader({ requestBody }: Operation): ((sent: unknown) => unknown) | undefined {
  const [content] = Object.values(requestBody?.content ?? {});
  if (!content) return undefined;
  const validate = ajv.compile(absolute(content.schema));
  return (sent) => {
    const body = cleaned(sent ?? null);
    if (validate(body)) return body;
    throw new Problem('invalid-body', { errors: errorsOf(validate.errors ?? []) });
  };
}

/** One part of the body is wrong. */
export function invalidBody(pointer: string, reason: Reason, detail: string): Problem {
  return new Problem('invalid-body', { errors: [{ pointer, reason, detail }] });
}

/** U+0000, which no text needs and PostgreSQL refuses, and halves of characters become the replacement character. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [cleaned(name), cleaned(part)]));
}

/** Each place once: where a value may have several forms, what misses one of them says nothing. */
function errorsOf(found: ErrorObject[]): ProblemErrors {
  const errors = found.filter(({ keyword }) => keyword !== 'propertyNames').map(errorOf);
  return errors.filter(({ pointer }, at) => errors.findIndex((other) => other.pointer === pointer) === at).slice(0, 20);
}

function errorOf({ keyword, instancePath, params, parentSchema, schema }: ErrorObject): ProblemErrors[number] {
  const reason = reasons[keyword] ?? 'malformed';
  if (keyword === 'required') {
    const part = (parentSchema?.properties as Record<string, Schema> | undefined)?.[params.missingProperty];
    return { pointer: `${instancePath}/${params.missingProperty}`, reason, detail: `It is missing. Allowed: ${part ? allowedForm(local(part)) : 'a value'}.` };
  }
  if (keyword === 'additionalProperties') {
    const known = Object.keys((parentSchema?.properties as object | undefined) ?? {}).join(', ');
    return { pointer: `${instancePath}/${params.additionalProperty}`, reason, detail: `It is not known here. Allowed: ${known || 'nothing more'}.` };
  }
  const form = allowedForm(local({ ...(parentSchema as Schema), ...(keyword === 'anyOf' && { anyOf: schema }) }));
  return { pointer: instancePath, reason, detail: `It is not valid. Allowed: ${form}.` };
}

/** The schema with its references as the contract itself has them. */
function local(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"contract#', '"#')) as Schema;
}
