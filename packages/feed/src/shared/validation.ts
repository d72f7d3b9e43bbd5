import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { specification } from './specification.ts';

/**
 * Ajv with the contract loaded as `contract`; `coerce` turns the text of addresses into numbers, booleans and lists, and
 * `complete` fills in defaults.
 */
export function contractAjv({ coerce = false, complete = coerce }: { coerce?: boolean; complete?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, useDefaults: complete, coerceTypes: coerce && 'array', verbose: true });
  formats.default(ajv);
  ajv.addSchema(specification, 'contract');
  return ajv;
}

/** The check of a schema of the contract by its name, without changing what it checks. */
export function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name) ?? strict.compile({ $ref: `contract#/components/schemas/${name}` });
  validators.set(name, known);
  return known;
}

const strict = contractAjv();
const validators = new Map<string, ValidateFunction>();
