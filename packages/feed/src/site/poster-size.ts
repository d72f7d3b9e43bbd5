/** How large the poster's type can be: paper does not grow, and style alone cannot make type fit. */

/** What is written on a poster, as plain text. */
export interface PosterText {
  title: string;
  /** That it is cancelled or moved, and why, maybe empty; undefined where it takes place as planned. */
  notice: { status: string; reason: string } | undefined;
  date: string;
  time: string | undefined;
  /** Each fact, with its lines. */
  facts: string[];
  hasDescription: boolean;
  /** Whether a line about the translation follows the description. */
  hasNote: boolean;
}

export interface PosterSize {
  /** Which of the steps of type, 0 being the largest. */
  step: number;
  titleSize: keyof typeof titleSizes;
  /** How many characters of the description there is room for. */
  room: number;
}

/** The em of each step, in hundredths of the sheet's width. */
export const steps = [3.2, 3.05, 2.9, 2.75, 2.6, 2.5, 2.4, 2.3, 2.2, 2.1, 1.95, 1.8, 1.6, 1.4] as const;

/** Each title's size in em, and the most characters that are set so. */
export const titleSizes = { short: [4.2, 22], middling: [3.3, 48], long: [2.6, 95], endless: [1.9, Infinity] } as const;

/** Height of an A4 sheet in hundredths of its width. Other sheets are measured so that they have at least this form. */
const sheetHeight = 141.4;
/** The width of a character in em, on average, of wide fonts in heavy and regular type. */
const [heavy, regular] = [0.59, 0.5];
/** The description gets at least so many characters before the type becomes smaller. */
const leastText = 150;
const mostText = 420;

export function sizeOf(text: PosterText): PosterSize {
  const titleSize = (Object.keys(titleSizes) as (keyof typeof titleSizes)[]).find((name) => text.title.length <= titleSizes[name][1])!;
  const rooms = steps.map((em) => roomAt(em, text, titleSizes[titleSize][0]));
  const fitting = rooms.findIndex((room) => room >= (text.hasDescription ? leastText : 0));
  const step = fitting < 0 ? steps.length - 1 : fitting;
  return { step, titleSize, room: Math.max(0, Math.min(mostText, rooms[step]!)) };
}

/** How many characters of the description fit when everything else is set at this em; below zero when not even that fits. */
function roomAt(em: number, { title, notice, date, time, facts, hasNote }: PosterText, titleSize: number): number {
  const width = 100 / em - 4;
  const lines = (text: string, characterWidth: number, within = width) => lineCount(text, within / characterWidth);
  // The margins, the kind, the spaces between, and the foot with the code.
  const fixed = 3.8 + 2.4 + 4.9 + 9;
  const titleHeight = lines(title, heavy * titleSize) * titleSize * 1.06;
  const noticeHeight = notice ? 2.4 + lines(notice.status, heavy * 2.6, width - 2.4) * 3 + lines(notice.reason, regular, width - 2.4) * 1.3 : 0;
  const whenHeight = lines(date, heavy * 2.2) * 2.2 * 1.12 + (time ? 2.9 * 1.12 : 0);
  const factHeights = facts.map((fact) => lines(fact, regular * 1.07, width - 9) * 1.31 + 0.45);
  const factsHeight = factHeights.reduce((sum, height) => sum + height, 0);
  const left = sheetHeight / em - fixed - titleHeight - noticeHeight - whenHeight - factsHeight;
  const textLines = Math.floor(left / (0.92 * 1.36) - (hasNote ? 1 : 0));
  return Math.floor(textLines * (width / (0.92 * regular)) * 0.92);
}

/** How many lines a text takes when so many characters go into one. */
export function lineCount(text: string, most: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, most), 0);
}

function wrapped(line: string, most: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of line.split(' ')) {
    if (used > 0 && used + 1 + length > most) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(length / most) - 1);
  }
  return lines;
}

/** As many whole sentences as fit into so many characters; of one that is too long, its first words. */
export function shortened(text: string, language: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(plain)) {
    if ((kept + segment).trim().length > most) break;
    kept += segment;
  }
  if (kept || most < 40) return kept.trim();
  return `${plain.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}
