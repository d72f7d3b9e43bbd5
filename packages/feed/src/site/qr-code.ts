import qrcode from 'qrcode-generator';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** The light frame that scanners need, in modules. */
const quietZone = 4;

/** An address as a QR code that can still be read when a seventh of it is damaged (error correction M); beside it, the address stands as text. */
export function qrCode(address: string): Html {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const modules = Array.from({ length: size }, (_, index) => index);
  const path = modules.flatMap((row) => modules.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`));
  const edge = size + 2 * quietZone;
  return html`<svg class="qr" viewBox="${-quietZone} ${-quietZone} ${edge} ${edge}" shape-rendering="crispEdges" aria-hidden="true">
<path d="${path.join('')}"/></svg>`;
}
