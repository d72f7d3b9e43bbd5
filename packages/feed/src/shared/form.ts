import { resolved } from './specification.ts';
import type { Schema } from './specification.ts';

/** What a pattern allows, where the description beside it does not say so. */
const patternsInWords: Record<string, string> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'a–z and 0–9, in parts joined by single hyphens',
};

/** The form that a schema allows, in words, for those who sent another one. */
export function allowedForm(schema: Schema): string {
  const { type, description, minimum, maximum, minItems, maxItems, maxLength, items, examples, enum: values, ...rest } = resolved(schema);
  if (values) return `one of ${values.join(', ')}`;
  if (rest.anyOf) return (rest.anyOf as Schema[]).map(allowedForm).join(', or ');
  if (type === 'null') return 'null';
  if (type === 'object') return `an object in braces${Array.isArray(rest.required) ? ` with ${rest.required.join(', ')}` : ''}`;
  if (type === 'array' && items) return maxItems === undefined ? `a list, each of ${allowedForm(items)}` : `${allowedForm(items)}, ${(minItems ?? 0) > 1 ? `${minItems} to` : 'up to'} ${maxItems} of them`;
  if (type === 'integer') return `a whole number from ${minimum} to ${maximum}`;
  if (type === 'number') return `a number ${rest.exclusiveMinimum === undefined ? `from ${minimum} to` : `above ${rest.exclusiveMinimum}, up to`} ${maximum}`;
  if (type === 'boolean') return 'true or false';
  const pattern = typeof rest.pattern === 'string' && !description ? `a text like ${rest.pattern}` : undefined;
  const text = description?.trim().replace(/\s+/g, ' ').replace(/\.$/, '') ?? pattern ?? (rest.format === 'date' ? 'a day as YYYY-MM-DD' : 'a text');
  const example = examples && !text.includes('`') ? `, such as ${examples[0]}` : '';
  const words = patternsInWords[String(rest.pattern)];
  return `${text}${words ? ` (${words})` : ''}${example}${maxLength === undefined ? '' : `, up to ${maxLength} characters`}`;
}
