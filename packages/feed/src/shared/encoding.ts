import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Higher ones take longer than the bytes that they save. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The best encoding that `Accept-Encoding` names; undefined when it names none of ours or refuses them by `q=0`. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const wanted = new Map(String(accepted ?? '').toLowerCase().split(',').map(readPreference));
  return (['br', 'gzip'] as const).find((encoding) => (wanted.get(encoding) ?? wanted.get('*') ?? 0) > 0);
}

/** `gzip;q=0.5` as name and weight. */
function readPreference(text: string): [string, number] {
  const [name, ...parameters] = text.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [name!, weight === undefined ? 1 : Number(weight)];
}

/** The bytes in the encoding, made beside the event loop. */
export async function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br' ? brotli(bytes, quality) : zip(bytes);
}
