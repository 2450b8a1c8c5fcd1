import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { RecordKind } from '../../../words/register-words.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import { namesIn } from '../frame/register-in-words.js';
import { latestMeetings } from './latest-meetings.js';
import type { PartyView } from './party-view.js';
import { historyOfParty } from './history/party-history.js';

/** Whose page it is. */
export type Party = Pick<
  PartyView,
  'language' | 'id' | 'name' | 'path' | 'asked' | 'dataPath' | 'feedPath'
> & {
  kind: RecordKind;
  set: MeetingSet;
  /** How many of the latest meetings are wanted, where those that are shown are too few. */
  first?: number;
};

/** Reads what the pages of organisations, officials and public bodies share. */
@Injectable()
export class PartyViews {
  constructor(private readonly configuration: Configuration) {}

  async view(reading: Reading, { kind, set, first, ...party }: Party): Promise<PartyView> {
    const { id, language } = party;
    const [meetings, history, { publisher }] = await Promise.all([
      latestMeetings(reading, set, { language, ...(first === undefined ? {} : { first }) }),
      historyOfParty(reading, { kind, id, language }),
      namesIn(reading, this.configuration, language),
    ]);
    const { publicUrl } = this.configuration;
    return {
      ...{ ...party, meetings, history, publisher, publicUrl, jsonLd: null },
      revision: await reading.revision(),
    };
  }
}
