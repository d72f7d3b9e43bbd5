/** A text that a spreadsheet would read as a formula; also behind white space, which some of them skip. */
const formula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Rows as a table for spreadsheets (RFC 4180, with a byte order mark, by which they know UTF-8); no cell begins a formula. */
export function csvOf(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell: between quotation marks where it must be, and never a formula. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
