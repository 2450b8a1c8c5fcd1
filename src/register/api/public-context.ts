import type { FastifyRequest } from 'fastify';
import type { Reading } from '../queries/reading.js';

/** What the public endpoint knows of a request: what it asks, and its own look at the register. Never who asks. */
export class PublicContext {
  constructor(
    readonly req: FastifyRequest,
    readonly reading: Reading,
  ) {}
}
