import type { FastifyRequest } from 'fastify';
import type { Objection, PublicPlace, Told } from './public-place.js';

/** A place within another, or beside it, that only reads: it tells what is wrong as the other does. */
export abstract class PlaceWithin implements PublicPlace {
  readonly largestBody = 1;
  readonly headers: PublicPlace['headers'];
  readonly methods: PublicPlace['methods'] = () => ['GET'];

  constructor(
    readonly path: string,
    protected readonly around: PublicPlace,
  ) {
    this.headers = around.headers;
  }

  question({ url }: FastifyRequest): string | undefined {
    return url;
  }

  tell(objection: Objection, request: FastifyRequest): Told {
    return this.around.tell(objection, request);
  }
}
