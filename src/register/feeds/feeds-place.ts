import { Injectable } from '@nestjs/common';
import { PlaceWithin } from '../door/place-within.js';
import { PublicDoor } from '../door/public-door.service.js';
import { RestPlace } from '../rest/rest-place.js';
import { FEEDS } from './formats/feed-formats.js';

/** Feeds as a public place: as the open data API is, but for what they are written in. */
@Injectable()
export class FeedsPlace extends PlaceWithin {
  constructor(openData: RestPlace, door: PublicDoor) {
    super(FEEDS, openData);
    door.open(this);
  }
}
