import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { searchParameters } from '../../register/feeds/feed-parameters.js';
import { meetingConditions } from '../../register/queries/meetings/meeting-conditions.js';
import type { MeetingFilter } from '../../register/questions/meeting-filter.inputs.js';
import { Values } from '../../register/reading/values.js';
import { type Asked, askedIn, inParameters } from '../../register/rest/asked.js';
import { Catalogue } from '../../register/rest/catalogue.js';
import type { Parameter } from '../../register/rest/parameters.js';
import { RESOURCES } from '../../register/rest/resources.js';
import { alertsMessages } from '../alerts.messages.js';

/** Which meetings somebody wants to be told of: the filter of the public API, as the open data API asks it. */
export interface SavedSearch {
  /** As it stands behind an address; the same for all who ask the same. */
  readonly query: string;
  readonly filter: Readonly<MeetingFilter>;
  readonly given: Asked['given'];
}

const LONGEST = 4000;

/** Reads searches as the open data API does, and refuses what it refuses. */
@Injectable()
export class SavedSearches {
  constructor(private readonly catalogue: Catalogue) {}

  /** Throws everything that is wrong with it. */
  read(queryString: string): SavedSearch {
    if (queryString.length > LONGEST) {
      throw new Refusal('INVALID', reason(alertsMessages.searchTooLong, { most: LONGEST }, 'filter'));
    }
    const { parameters } = this;
    const { input, given } = askedIn(queryString, parameters);
    const { filter = {} } = input as { filter?: MeetingFilter };
    try {
      meetingConditions(filter, new Values());
    } catch (error) {
      throw inParameters(error, parameters);
    }
    const query = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
    return { query, filter, given };
  }

  /** One that was saved earlier; undefined where it is not understood any more. */
  readable(query: string): SavedSearch | undefined {
    try {
      return this.read(query);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return undefined;
    }
  }

  /** The same for a search written as a JSON object: members are parameters, lists are lists. */
  readObject(search: unknown): SavedSearch {
    if (typeof search === 'string') return this.read(search);
    if (typeof search !== 'object' || search === null || Array.isArray(search)) {
      throw new Refusal('INVALID', reason(alertsMessages.searchIsObject, undefined, 'filter'));
    }
    const given = Object.entries(search).flatMap(([name, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, textOf(one, name)]),
    );
    return this.read(new URLSearchParams(given).toString());
  }

  get parameters(): readonly Parameter[] {
    const all = searchParameters(this.catalogue.listing(RESOURCES.meetings).parameters);
    return all.filter(({ place }) => place[0] === 'filter');
  }
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Refusal('INVALID', reason(alertsMessages.searchIsObject, undefined, name));
}
