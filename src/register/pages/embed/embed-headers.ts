import type { FastifyReply } from 'fastify';

/** Lets pages of anybody show this one, which runs nothing and sends nothing; all other pages refuse. */
export function letOthersShow(reply: FastifyReply): void {
  void reply
    .removeHeader('x-frame-options')
    .header('content-security-policy', POLICY)
    .header('cross-origin-resource-policy', 'cross-origin');
}

const POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  "style-src 'self'",
].join(';');
