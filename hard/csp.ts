// Strict Content Security Policy with Trusted Types: everything works and nothing is reported; which script-src is needed (--engines all).
import { parseArgs } from 'node:util';
import { appears, events, visitEverything } from '../e2e/calendar.ts';
import { onUncaught, openEngine, until, type Tab, type Visitors } from '../e2e/engines.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { openSite } from '../e2e/site.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({ options: { engines: { type: 'string', default: 'all' } } });
const engines = enginesNamed(values.engines);
await installBrowsers(engines);

const feed = await openFeed();
/** Reports by the number of the page that was visited: late ones are not taken for the next page's. */
const reports = new Map<string, string[]>();
const site = await openSite(async (path, request) => {
  const at = new URL(path, 'http://site.example.org');
  const number = at.searchParams.get('visit') ?? '';
  if (at.pathname === '/reports') {
    const body = await new Response(request as unknown as ReadableStream).text();
    reports.get(number)?.push(shortReport(body));
    return { status: 204 };
  }
  const scripts = at.searchParams.get('scripts')!;
  const policy = `default-src 'none'; script-src ${scripts}; connect-src ${feed.url}; img-src ${feed.url}; require-trusted-types-for 'script'; report-uri /reports?visit=${number}`;
  const fault = at.searchParams.has('fault') ? '<p style="color: red">An inline style, which the policy forbids.</p>' : '';
  const options = at.searchParams.get('options') ?? '';
  return {
    headers: { 'content-security-policy': policy },
    body: `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="${feed.url}/icon.svg"><script src="${feed.url}/kopa.js" async></script></head>
      <body><h1>Site</h1>${fault}<kopa-event-calendar feed="${feed.url}" deep-link ${options}><a href="/">Events</a></kopa-event-calendar></body></html>`,
  };
});

function shortReport(body: string): string {
  const report = (JSON.parse(body) as { 'csp-report'?: Record<string, string> })['csp-report'] ?? {};
  return `${report['effective-directive'] ?? report['violated-directive']} ${report['blocked-uri']} ${report['script-sample'] ?? ''}`.trim();
}

let visits = 0;

interface Visited {
  problems: string[];
  reports: string[];
}

/** Opens a page under a policy and acts in it; gives what went wrong, and what was reported. */
async function visit(
  visitors: Visitors,
  scripts: string,
  act: (tab: Tab) => Promise<string[]>,
  { options = '', fragment = '', fault = false } = {},
): Promise<Visited> {
  const number = String(++visits);
  reports.set(number, []);
  const tab = await visitors.tab();
  const said: string[] = [];
  const hear = (text: string) => void said.push(text.split('\n')[0]!);
  tab.page?.on('console', (message) => message.type() === 'error' && hear(`console: ${message.text()}`));
  onUncaught(tab, hear);
  try {
    const query = new URLSearchParams({ visit: number, scripts, options, ...(fault && { fault: '' }) });
    await tab.goto(`${site.url}?${query}${fragment}`);
    const problems = await act(tab);
    await new Promise((next) => setTimeout(next, 250));
    return { problems: [...problems, ...said], reports: reports.get(number)! };
  } finally {
    await tab.close();
  }
}

const comes = async (tab: Tab, seconds: number) => ((await appears(tab, events, seconds)) ? [] : ['no events were shown']);

/** The way of the calendar with a link of its own: opens an event, comes back to its address, and finds it open. */
async function followDeepLink(tab: Tab): Promise<string[]> {
  if (!(await appears(tab, events))) return ['no events were shown'];
  await tab.run(() => document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector<HTMLElement>('.chip, .item .name')!.click());
  const address = await until(tab, 10, () => (location.hash.includes('event=') ? location.href : ''));
  if (!address) return ['the address did not take the event'];
  await tab.goto('about:blank');
  await tab.goto(address);
  return (await appears(tab, '.details #event-title')) ? [] : ['the address did not open the event'];
}

let failed = 0;
const lines: string[] = [];

function judge(name: string, { problems, reports }: Visited): void {
  const wrong = [...problems, ...reports.map((report) => `report: ${report}`)];
  failed += wrong.length > 0 ? 1 : 0;
  lines.push(`  ${name}: ${wrong.length === 0 ? 'works, 0 reports' : wrong.join('; ')}`);
}

/** A page that must be reported, and one whose chunks must be stopped: a check that does not see these sees nothing. */
function judgeControl(name: string, isSeen: boolean, seen: string): void {
  failed += isSeen ? 0 : 1;
  lines.push(`  control, ${name}: ${isSeen ? `seen (${seen})` : 'NOT SEEN'}`);
}

try {
  for (const engine of engines) {
    lines.push(engine);
    const visitors = await openEngine(engine);
    try {
      judge('month, list, search, filters, details, keeping', await visit(visitors, feed.url, visitEverything, { options: 'view="month"' }));
      judge(
        'compact, with the page’s accent colour',
        await visit(visitors, feed.url, (tab) => comes(tab, 10), { options: 'view="compact" accent="#8a1538"' }),
      );
      judge('deep link', await visit(visitors, feed.url, followDeepLink));
      judge('script-src with the two paths kopa.js and c/', await visit(visitors, `${feed.url}/kopa.js ${feed.url}/c/`, (tab) => comes(tab, 10)));
      const inline = await visit(visitors, feed.url, (tab) => comes(tab, 10), { fault: true });
      judgeControl('an inline style', inline.reports.length > 0, inline.reports.join(', '));
      const blocked = await visit(visitors, `${feed.url}/kopa.js`, (tab) => comes(tab, 3));
      judgeControl('script-src with kopa.js alone', blocked.problems.length > 0 && blocked.reports.length > 0, `no calendar; ${blocked.reports[0]}`);
    } finally {
      await visitors.close();
    }
  }
} finally {
  site.close();
  await feed.close();
}
console.log(`policy: default-src 'none'; script-src FEED; connect-src FEED; img-src FEED; require-trusted-types-for 'script'
${lines.join('\n')}
needed: script-src with the feed's origin, or with the two paths FEED/kopa.js and FEED/c/; ${failed} of ${lines.length - engines.length} fell short`);
process.exitCode = failed > 0 ? 1 : 0;
