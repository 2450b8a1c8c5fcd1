import { accountPlaces } from './account.places.js';
import { importPlaces } from './import.places.js';
import { letterboxPlaces } from './letterbox.places.js';
import { meetingPlaces } from './meeting.places.js';
import { partyPlaces } from './party.places.js';
import type { Place } from './place.js';
import { registerPlaces } from './register.places.js';
import { workPlaces } from './work.places.js';

/**
 * Every table of the register, and where people may stand in it: what “everything about one person” searches. A column
 * of words that is neither searched nor said to hold nobody fails a test.
 */
export const peoplePlaces: Readonly<Record<string, Place>> = {
  ...meetingPlaces,
  ...partyPlaces,
  ...accountPlaces,
  ...workPlaces,
  ...importPlaces,
  ...registerPlaces,
  ...letterboxPlaces,
};
