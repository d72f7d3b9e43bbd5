import { openHouse } from './house.ts';
const house = await openHouse();
const [out, ...sites] = process.argv.slice(2);
for (const site of sites.length ? sites : ['lv', 'pl', 'lt', 'no', 'nl', '']) {
  for (const width of [320, 1280]) for (const scheme of ['light', 'dark'] as const) {
    if (scheme === 'dark' && !['lv', 'pl'].includes(site)) continue;
    const page = await house.page(width, scheme);
    await page.goto(`${house.url}/demo/${site ? site + '/' : ''}`, { waitUntil: 'networkidle2' }).catch(() => {});
    await page.evaluate(() => document.querySelector('kopa-dialogue-board, [data-kopa=dialogue-board]')!.scrollIntoView());
    await new Promise((r) => setTimeout(r, 2500));
    await page.screenshot({ path: `${out}/${site || 'all'}-${width}-${scheme}-top.png` as `${string}.png` });
    const el = await page.$('kopa-dialogue-board, [data-kopa=dialogue-board]');
    await el!.screenshot({ path: `${out}/${site || 'all'}-${width}-${scheme}.png` as `${string}.png` });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${out}/${site || 'all'}-${width}-${scheme}-head.png` as `${string}.png` });
    await page.close();
  }
}
await house.close();
