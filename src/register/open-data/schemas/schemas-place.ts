import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PublicDoor } from '../../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../../door/public-place.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { RestPlace } from '../../rest/rest-place.js';

export const SCHEMAS = `${ROOT}/schema`;

/** Where the tables are described: within the open data API, whatever kind of JSON is accepted. */
@Injectable()
export class SchemasPlace implements PublicPlace {
  readonly path = SCHEMAS;
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

  // What a program of this version says is made anew in a moment.
  question(): undefined {
    return undefined;
  }

  tell(objection: Objection, request: FastifyRequest): Told {
    return this.openData.tell(objection, request);
  }
}
