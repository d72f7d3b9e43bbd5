import type { Fact, Letter, Said } from './letter.ts';
import { printable, textOf } from './letter.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/** Inline, as mail programs drop style sheets; the classes are for those that keep them and know a dark scheme. */
const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const paragraph = 'margin:0 0 16px';
const dark = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#131517!important}.card{background:#1d2023!important;border-color:#373b40!important}.ink{color:#eceae6!important}.quiet{color:#a9adb3!important}
.rule{border-color:#373b40!important}.accent{color:#6fc3d6!important}.urgent{border-color:#6fc3d6!important}.button{background:#6fc3d6!important;color:#08242b!important}}`;

/**
 * The letter as HTML: no image, no script, nothing that is fetched, so that nobody learns that it was opened. Its only
 * links are that to the person's own page and that to the room of an event online.
 */
export function asHtml({ language, subject, heading, hello, before, quoted, due, facts, after, button, footer }: Letter): string {
  const link = `<p style="margin:24px 0"><a href="${escaped(button.href)}" class="button" style="display:inline-block;padding:14px 24px;border-radius:8px;background:#0a6375;color:#ffffff;font-weight:600;line-height:1.3;text-decoration:none">${escaped(button.label)}</a></p>`;
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title><style>${dark}</style></head>
<body class="paper ink" style="margin:0;padding:0;background:#fbfaf8;color:#1b1d20;${font};font-size:18px;line-height:1.55">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="paper" style="table-layout:fixed;background:#fbfaf8"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed;max-width:600px"><tr>
<td class="card ink" style="padding:32px 24px;background:#ffffff;border:1px solid #dcdad4;border-radius:12px;color:#1b1d20;${font};font-size:18px;line-height:1.55;text-align:left;overflow:hidden;overflow-wrap:anywhere;word-break:break-word">
<h1 class="ink" style="margin:0 0 20px;color:#1b1d20;font-size:28px;line-height:1.2;letter-spacing:-0.02em">${said(heading, language)}</h1>
${[hello, ...before].map((text) => `<p style="${paragraph}">${escaped(text)}</p>`).join('\n')}
${quoted === undefined ? '' : quote(quoted, language)}
${due ? `<div class="urgent" style="margin:0 0 16px;padding:10px 16px;border:2px solid #0a6375;border-radius:8px">${factRow(due, language)}</div>${link}` : ''}
${facts.map((fact) => `<div class="rule" style="padding:10px 0;border-top:1px solid #dcdad4">${factRow(fact, language)}</div>`).join('\n')}
${after.map((text) => `<p style="margin:16px 0 0">${escaped(text)}</p>`).join('\n')}
${due ? '' : link}
</td></tr><tr><td class="quiet" style="padding:20px 24px;color:#565b63;${font};font-size:15px;line-height:1.5;text-align:left;overflow:hidden;overflow-wrap:anywhere;word-break:break-word">
${footer.map((text) => `<p style="margin:0 0 8px">${escaped(text)}</p>`).join('\n')}
</td></tr></table></td></tr></table></body></html>
`;
}

/** The text, with its language where that is another one. */
function said(text: Said, language: string): string {
  const shown = escaped(printable(textOf(text)));
  return typeof text === 'string' || text.inLanguage === language ? shown : `<span lang="${escaped(text.inLanguage)}">${shown}</span>`;
}

function quote(quoted: Said, language: string): string {
  const lines = said(quoted, language).trim().replaceAll('\n', '<br>');
  return `<div class="urgent" style="margin:0 0 20px;padding:4px 0 4px 16px;border-left:4px solid #0a6375">${lines}</div>`;
}

/** A label above its values: beside each other they would not fit on a phone. */
function factRow({ label, values, isLink }: Fact, language: string): string {
  const shown = values.map((value) => {
    const text = said(value, language);
    return isLink ? `<a href="${escaped(textOf(value))}" class="accent" style="color:#0a6375">${text}</a>` : text;
  });
  return `<div class="quiet" style="color:#565b63;font-size:15px">${escaped(label)}</div><div style="font-weight:600">${shown.join('<br>')}</div>`;
}
