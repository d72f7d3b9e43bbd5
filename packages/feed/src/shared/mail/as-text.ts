import type { Fact, Letter } from './letter.ts';
import { printable, textOf } from './letter.ts';

/** The letter as plain text. */
export function asText({ heading, hello, before, quoted, due, facts, after, button, footer }: Letter): string {
  const link = `${button.label}:\n${button.href}`;
  const parts = [
    textOf(heading),
    hello,
    ...before,
    ...(quoted === undefined ? [] : [printable(textOf(quoted)).trim()]),
    ...(due ? [told(due), link] : []),
    facts.map(told).join('\n'),
    ...after,
    ...(due ? [] : [link]),
    `-- \n${footer.join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function told({ label, values }: Fact): string {
  return values.length === 1 ? `${label}: ${textOf(values[0]!)}` : [`${label}:`, ...values.map((value) => `  ${textOf(value)}`)].join('\n');
}
