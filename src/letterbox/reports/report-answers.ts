import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../platform/language/language.js';
import type { Portal } from '../../register/pages/frame/portal.service.js';
import type { ReportAnswer } from './report-pages.service.js';

export function languageIn({ url }: Pick<FastifyRequest, 'url'>): Language {
  return url.startsWith('/en/') ? 'en' : 'sv';
}

/** Puts a page on its way: nobody keeps it, and search engines leave it alone. */
export async function put(answer: ReportAnswer, reply: FastifyReply, portal: Portal): Promise<string> {
  void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
  if ('location' in answer) {
    void reply.status(303).header('location', answer.location);
    return '';
  }
  void reply.status(answer.page.status ?? 200).type('text/html; charset=utf-8');
  return portal.frame(answer.page, answer.place);
}
