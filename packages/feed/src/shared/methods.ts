import { METHODS } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { Problem } from './problem.ts';

/** What a request from another site may carry, and how long a browser may remember it. */
const preflight = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-max-age': '86400',
};

/**
 * Answers what an address does not take: every route that is added for GET gets OPTIONS, and 405 with `Allow` for all
 * other methods, before any body is read. Addresses that end with `*` are left alone: nobody knows what is there.
 */
export function refuseOtherMethods(app: FastifyInstance): void {
  for (const method of METHODS.filter((name) => !app.supportedMethods.includes(name))) app.addHttpMethod(method);
  const allow = 'GET, HEAD, OPTIONS';
  const others = METHODS.filter((method) => !['GET', 'HEAD', 'OPTIONS', 'CONNECT'].includes(method));
  app.addHook('onRoute', function (this: FastifyInstance, route: RouteOptions) {
    if (route.method !== 'GET' || route.url.includes('*')) return;
    const options = { exposeHeadRoute: false, ...(route.config && { config: route.config }) };
    const url = route.url.slice(this.prefix.length);
    this.route({ ...options, method: 'OPTIONS', url, handler: tell });
    this.route({ ...options, method: others, url, onRequest: refuse, handler: refuse });
  });
  const tell = async (_request: FastifyRequest, reply: FastifyReply) => reply.code(204).headers({ allow, ...preflight }).send();
  const refuse = async (): Promise<never> => {
    throw new Problem('method-not-allowed', { detail: `Allowed: ${allow}.`, headers: { allow } });
  };
}
