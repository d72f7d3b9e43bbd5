/** Where in a draft texts stand that can be translated: `true` is one, a list of one entry stands for each of a list. */
type Shape = true | readonly [Shape] | { readonly [name: string]: Shape };

const texts = true as const;

const shape: Shape = {
  name: texts,
  description: texts,
  keywords: [texts],
  associatedMedia: [{ name: texts }],
  scenario: {
    aims: [texts],
    preparation: texts,
    space: texts,
    supply: [{ name: texts }],
    step: [{ name: texts, facilitator: texts, participants: texts, tip: texts }],
    adaptation: [{ text: texts }],
    risk: [texts],
    evaluation: [texts],
  },
  experiment: { problem: texts, approach: texts, participants: texts, results: texts, failed: texts, advice: [texts], links: [{ title: texts }] },
  model: { dimension: [{ name: texts, description: texts, statement: [{ text: texts }] }] },
  course: {
    lesson: [
      { name: texts, text: texts, image: { alt: texts }, video: { name: texts }, question: [{ text: texts, option: [{ text: texts, feedback: texts }] }] },
    ],
  },
  collection: { chapter: [{ name: texts, description: texts }] },
};

/**
 * Every text of a draft that can be translated, by its pointer (a JSON pointer without its leading slash):
 * `name`, `scenario/step/0/tip` …
 */
export function textsOf(draft: object): Record<string, string> {
  const found: Record<string, string> = {};
  walk(draft, shape, [], (pointer, text) => (found[pointer] = text));
  return found;
}

/** The same with each of these texts as `resolve` gives it for its pointer. */
export function withTexts(draft: object, resolve: (pointer: string, text: string) => unknown): object {
  return walk(draft, shape, [], resolve) as object;
}

function walk(value: unknown, at: Shape, path: string[], visit: (pointer: string, text: string) => unknown): unknown {
  if (value === undefined || value === null) return value;
  if (at === true) return typeof value === 'string' ? visit(path.join('/'), value) : value;
  if (Array.isArray(value)) return Array.isArray(at) ? value.map((part, index) => walk(part, at[0] as Shape, [...path, String(index)], visit)) : value;
  if (typeof value !== 'object' || Array.isArray(at)) return value;
  const shapes = at as { readonly [name: string]: Shape };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapes[name] === undefined ? part : walk(part, shapes[name], [...path, name], visit)]));
}
