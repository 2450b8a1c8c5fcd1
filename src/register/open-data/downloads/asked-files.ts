import { Injectable } from '@nestjs/common';
import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import { askedIn, inParameters } from '../../rest/asked.js';
import { Catalogue } from '../../rest/catalogue.js';
import { RESOURCES } from '../../rest/resources.js';
import type { Wanted } from './download.js';
import { type LiveFile, meetingsFound } from './live-files.js';

/** Reads what of a file is asked for: by the filter of the list of meetings, and by nothing else. */
@Injectable()
export class AskedFiles {
  constructor(private readonly catalogue: Catalogue) {}

  /** Throws what is wrong with the question, by its parameters. */
  wanted(file: LiveFile, queryString: string): Wanted {
    const listed = this.catalogue.listing(RESOURCES.meetings).parameters;
    const parameters = listed.filter(({ place }) => place[0] === 'filter');
    const { filter = {} } = askedIn(queryString, parameters).input as { filter?: MeetingFilter };
    try {
      return { ...file, meetings: meetingsFound(filter) };
    } catch (error) {
      throw inParameters(error, parameters);
    }
  }
}
