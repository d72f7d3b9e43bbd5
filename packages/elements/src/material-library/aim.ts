/** Letters of an aim in a list, about three lines. */
const most = 220;

/** The aim of a material in a list: the first paragraph of its description, and of a long one the first sentences or words. */
export function aimOf(description: string): string {
  const paragraph = description.trim().split(/\n\s*\n/)[0]!.replace(/\s+/g, ' ');
  if (paragraph.length <= most) return paragraph;
  const part = paragraph.slice(0, most);
  const sentences = /^.*[.!?…](?=\s)/.exec(part)?.[0];
  if (sentences && sentences.length > most / 3) return sentences;
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), most / 2)).replace(/[,;:–-]+$/, '')} …`;
}
