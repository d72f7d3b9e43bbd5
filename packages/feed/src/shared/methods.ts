import { METHODS } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { Problem } from './problem.ts';

/** What a request from another site may carry, and how long a browser may remember it. */
const preflight = {
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'access-control-max-age': '86400',
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** All methods of the address, given with the first route for it, and none with the others; without it, GET alone. */
    methods?: string[];
  }
}

/**
 * Answers what an address does not take: every address gets OPTIONS, and 405 with `Allow` for all other methods, before
 * any body is read. Addresses that end with `*` are left alone: nobody knows what is there.
 */
export function refuseOtherMethods(app: FastifyInstance): void {
  for (const method of METHODS.filter((name) => !app.supportedMethods.includes(name))) app.addHttpMethod(method);
  app.addHook('onRoute', function (this: FastifyInstance, route: RouteOptions) {
    const methods = route.config?.methods ?? (route.method === 'GET' ? ['GET'] : []);
    if (methods.length === 0 || route.method === 'HEAD' || route.url.includes('*')) return;
    const allowed = [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
    const others = METHODS.filter((method) => method !== 'CONNECT' && !allowed.includes(method));
    const allow = allowed.join(', ');
    const tell = async (_request: FastifyRequest, reply: FastifyReply) =>
      reply.code(204).headers({ allow, 'access-control-allow-methods': allowed.filter((method) => method !== 'OPTIONS').join(', '), ...preflight }).send();
    const refuse = async (): Promise<never> => {
      throw new Problem('method-not-allowed', { detail: `Allowed: ${allow}.`, headers: { allow } });
    };
    const options = { exposeHeadRoute: false, config: { ...route.config, methods: [] } };
    const url = route.url.slice(this.prefix.length);
    this.route({ ...options, method: 'OPTIONS', url, handler: tell });
    this.route({ ...options, method: others, url, onRequest: refuse, handler: refuse });
  });
}
