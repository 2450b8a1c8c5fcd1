import type { FastifyReply } from 'fastify';
import { say } from '../../../platform/language/message.js';
import { htmlOf } from '../../../platform/pages/page.js';
import { type OfficeAnswer, RawAnswer, SeeOther } from './answer.js';
import { noticeCookie, NO_NOTICE } from './notice-cookie.js';
import { OfficeFrame } from './office-frame.js';
import type { Arrived } from './visits.service.js';

/** Puts an answer on its way: the body is returned, the rest stands in the reply. */
export async function put(
  answer: OfficeAnswer,
  arrived: Arrived,
  reply: FastifyReply,
): Promise<string | Buffer> {
  void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
  for (const cookie of arrived.cookies) void reply.header('set-cookie', cookie);
  if (answer instanceof RawAnswer) return putRaw(answer, reply);
  if (answer instanceof SeeOther) return putElsewhere(answer, arrived, reply);
  const { visit } = arrived;
  if (visit.notice !== null) void reply.header('set-cookie', NO_NOTICE);
  if (answer.cookie) void reply.header('set-cookie', answer.cookie);
  if (answer.refresh) void reply.header('refresh', String(answer.refresh));
  void reply.status(answer.status ?? 200).type('text/html; charset=utf-8');
  return htmlOf(OfficeFrame({ visit, page: answer }));
}

function putRaw({ type, body, fileName }: RawAnswer, reply: FastifyReply): string | Buffer {
  void reply.type(type);
  if (fileName) void reply.header('content-disposition', attachment(fileName));
  return body;
}

function putElsewhere(answer: SeeOther, { visit, secret }: Arrived, reply: FastifyReply): string {
  const { notice, path, cookie } = answer;
  if (cookie) void reply.header('set-cookie', cookie);
  if (notice) {
    const text = say(notice.message, visit.language, notice.params);
    void reply.header('set-cookie', noticeCookie({ text, warns: notice.warns ?? false }, secret));
  }
  void reply.status(303).header('location', path);
  return '';
}

function attachment(name: string): string {
  return `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
