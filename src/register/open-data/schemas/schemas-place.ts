import { Injectable } from '@nestjs/common';
import { PlaceWithin } from '../../door/place-within.js';
import { PublicDoor } from '../../door/public-door.service.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { RestPlace } from '../../rest/rest-place.js';

export const SCHEMAS = `${ROOT}/schema`;

/** Where the tables are described: within the open data API, whatever kind of JSON is accepted. */
@Injectable()
export class SchemasPlace extends PlaceWithin {
  constructor(openData: RestPlace, door: PublicDoor) {
    super(SCHEMAS, openData);
    door.open(this);
  }

  // What a program of this version says is made anew in a moment.
  override question(): undefined {
    return undefined;
  }
}
