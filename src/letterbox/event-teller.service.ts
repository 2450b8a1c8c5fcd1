import { Injectable } from '@nestjs/common';
import { Configuration } from '../platform/configuration/configuration.js';
import type { Language } from '../platform/language/language.js';
import type { FeedEntry } from '../register/feeds/feed.js';
import { tellEntries } from '../register/feeds/events/tell-entries.js';
import type { Reading } from '../register/reading/reading.js';
import { Reader } from '../register/reading/reader.service.js';
import { RestAddresses } from '../register/rest/rest-addresses.js';
import { readEventsAt } from './told-events.queries.js';

/** Tells what happened in the register as feeds tell it: as it may be read in the moment of telling. */
@Injectable()
export class EventTeller {
  constructor(
    private readonly reader: Reader,
    private readonly addresses: RestAddresses,
    private readonly configuration: Configuration,
  ) {}

  tell(positions: readonly string[], language: Language): Promise<FeedEntry[]> {
    return this.read((reading) => this.tellIn(reading, positions, language));
  }

  async tellIn(reading: Reading, positions: readonly string[], language: Language): Promise<FeedEntry[]> {
    const events = await readEventsAt(reading, positions);
    const { publicUrl } = this.configuration;
    return tellEntries(events, { reading, language, publicUrl, addresses: this.addresses });
  }

  read<T>(work: (reading: Reading) => Promise<T>): Promise<T> {
    return this.reader.read(work);
  }
}
