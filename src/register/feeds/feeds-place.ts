import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PublicDoor } from '../door/public-door.service.js';
import type { Objection, PublicPlace, Told } from '../door/public-place.js';
import { RestPlace } from '../rest/rest-place.js';
import { FEEDS } from './feed-formats.js';

/** Feeds as a public place: as the open data API is, but for what they are written in. */
@Injectable()
export class FeedsPlace implements PublicPlace {
  readonly path = FEEDS;
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
