import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errorHtml } from './error.page.js';

/** What answers programs, and the officials' own part. */
const NOT_OURS = /^\/(office|graphql|opendata|feeds|health)(\/|$)/;

// Nothing that a browser might read as another site.
const SLASH_AT_THE_END = /^((?:\/[\w.~%-]+)+)\/+(\?.*)?$/;

/**
 * Whoever comes with a browser to an address where there is nothing is told so by a page, and led on where only a slash
 * at the end is too much. Programs get JSON as everywhere.
 */
export function tellUnknownAddresses(server: FastifyInstance, publicUrl: string): void {
  server.addHook('onRequest', (request, reply, done) => {
    const [path = '/'] = request.url.split('?', 1);
    const plain = NOT_OURS.test(path) ? undefined : withoutSlash(request);
    if (plain !== undefined) {
      void reply.redirect(plain, 301);
      return;
    }
    if (!NOT_OURS.test(path) && wantsPage(request)) request.tellRefusal = pageFor(request, publicUrl);
    done();
  });
}

// No page's address ends so.
function withoutSlash({ method, url }: FastifyRequest): string | undefined {
  if (!['GET', 'HEAD'].includes(method)) return undefined;
  const [, path, query = ''] = SLASH_AT_THE_END.exec(url) ?? [];
  return path === undefined ? undefined : path + query;
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

function pageFor({ url, id }: FastifyRequest, publicUrl: string): FastifyRequest['tellRefusal'] {
  return (refusal, status) => ({
    type: 'text/html; charset=utf-8',
    body: errorHtml({ refusal, status, url, correlationId: id, publicUrl }),
  });
}
