import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PublicDoor } from '../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../door/public-place.js';
import { ROOT } from '../rest/rest-addresses.js';
import { RestPlace } from '../rest/rest-place.js';

/** Where the newest checkpoint lies: within the open data API, but no JSON, whatever is accepted. */
@Injectable()
export class CheckpointPlace implements PublicPlace {
  readonly path = `${ROOT}/checkpoint`;
  readonly largestBody = 1;
  readonly headers: PublicPlace['headers'];

  constructor(
    private readonly openData: RestPlace,
    door: PublicDoor,
  ) {
    this.headers = openData.headers;
    door.open(this);
  }

  methods(): readonly string[] {
    return ['GET'];
  }

  question({ url }: FastifyRequest): string {
    return url;
  }

  tell(objection: Objection, request: FastifyRequest): Told {
    return this.openData.tell(objection, request);
  }
}
