import type { JsonObject } from '../../../words/json.js';

/** A record that was asked for and is public no more. */
export class Withdrawn extends Error {
  constructor(readonly tombstone: JsonObject) {
    super('The record was withdrawn.');
    this.name = 'Withdrawn';
  }
}
