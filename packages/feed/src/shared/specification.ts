import { createRequire } from 'node:module';

/** A JSON Schema of the contract; only what is read here is named. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  examples?: unknown[];
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Response {
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  /** Which secret it needs: each entry has the name of a scheme. */
  security?: Record<string, string[]>[];
  responses: Record<string, Response | { $ref: string }>;
}

interface Specification {
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
  'x-problems': Record<string, { status: number; title: string; do: string }>;
}

/** The contract that this feed answers by. */
export const specification: Specification = createRequire(import.meta.url)('@kopa/contract/openapi.json');

/** What a `$ref` inside the contract points to, or the object itself. */
export function resolved<T extends object>(part: T | { $ref: string }): T {
  if (!('$ref' in part) || typeof part.$ref !== 'string') return part as T;
  const names = part.$ref.slice(2).split('/');
  const found = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], specification);
  return resolved(found as T);
}
