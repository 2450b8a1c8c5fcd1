import { Injectable } from '@nestjs/common';
import { PlaceWithin } from '../../door/place-within.js';
import { PublicDoor } from '../../door/public-door.service.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { RestPlace } from '../../rest/rest-place.js';

/** Where the newest checkpoint lies: within the open data API, but no JSON, whatever is accepted. */
@Injectable()
export class CheckpointPlace extends PlaceWithin {
  constructor(openData: RestPlace, door: PublicDoor) {
    super(`${ROOT}/checkpoint`, openData);
    door.open(this);
  }

  // As all that proves something: see RestPlace.
  override question(): undefined {
    return undefined;
  }
}
