import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../shared/problem.ts';
import { specification } from '../shared/specification.ts';
import { iconLink } from './document.ts';
import { Html, html } from './html.ts';

const style = `:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem }
h1 { line-height: 1.25 } dt { margin-top: 1rem } code { overflow-wrap: anywhere }`;

const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages that explain each problem, at the addresses that `type` of a problem names; and what is at `/`. */
export function explainPages(app: FastifyInstance, { hasDemo }: { hasDemo: boolean }): void {
  app.get('/', async (_request, reply) => (hasDemo ? reply.redirect('/demo/', 302) : sendPage(reply, homePage())));
  app.get('/problems', async (_request, reply) => sendPage(reply, registryPage()));
  app.get('/problems/', async (_request, reply) => reply.redirect('/problems', 301));
  app.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const page = problemPage(request.params.code);
    if (!page) throw new Problem('not-found');
    return sendPage(reply, page);
  });
}

function sendPage(reply: FastifyReply, page: Html): FastifyReply {
  const headers = { 'content-security-policy': policy, 'cache-control': 'public, max-age=3600' };
  return reply.headers(headers).type('text/html; charset=utf-8').send(page.text);
}

function homePage(): Html {
  return pageOf(
    'Kopa feed',
    html`<p>This is the shared feed of events of partner libraries. It is read by the calendars on their sites.</p>
      <ul>
        <li><a href="/w/event-calendar">The calendar</a> as a page</li>
        <li><a href="/embed">Put the calendar on your site</a></li>
        <li><a href="/v1/openapi.json">The contract</a> says what can be asked and how.</li>
        <li><a href="/v1/occurrences?language=en">What happens in the next days</a></li>
        <li><a href="/v1/partners?language=en">The partners</a></li>
        <li><a href="/problems">The problems</a> that an answer can name</li>
      </ul>`,
  );
}

function registryPage(): Html {
  const entries = Object.entries(specification['x-problems']).map(
    ([code, { status, title, do: advice }]) =>
      html`<dt><a href="/problems/${code}"><code>${code}</code></a> (${status}): ${title}</dt>
        <dd>${inlineCode(advice)}</dd>`,
  );
  return pageOf('Problems', html`<p>Every error of the feed carries one of these codes.</p><dl>${entries}</dl>`);
}

function problemPage(code: string): Html | undefined {
  const entry = Object.hasOwn(specification['x-problems'], code) ? specification['x-problems'][code] : undefined;
  if (!entry) return undefined;
  return pageOf(
    entry.title,
    html`<p>${inlineCode(entry.do)}</p>
      <p>Code <code>${code}</code>, HTTP status ${entry.status}. <a href="/problems">All problems</a></p>`,
  );
}

/** The registry writes addresses between backticks. */
function inlineCode(text: string): Html[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function pageOf(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Kopa</title>
${iconLink('')}
<style>${new Html(style)}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;
}
