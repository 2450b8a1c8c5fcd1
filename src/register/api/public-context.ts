import type { FastifyRequest } from 'fastify';
import type { Reading } from '../reading/reading.js';

/** What the public endpoint knows of a request: what it asks, and its own look at the register. Never who asks. */
export class PublicContext {
  /** How many records the query may ask for; known before it runs. */
  cost = 0;

  /** Takes the cost from what the client has left; throws when it has too little. Nobody counts until one is given. */
  charge: (cost: number) => void = () => undefined;

  constructor(
    readonly req: FastifyRequest,
    readonly reading: Reading,
  ) {}
}
