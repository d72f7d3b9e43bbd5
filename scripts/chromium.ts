/** Path of a Chromium: $CHROME_PATH, else the one that comes inside a package and is unpacked into the temporary folder. */
export async function chromiumPath(): Promise<string> {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'; // the package then also uses the libraries and fonts it carries
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
