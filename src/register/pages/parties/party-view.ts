import type { Language } from '../../../platform/language/language.js';
import type { JsonObject } from '../../../words/json.js';
import type { ListedMeetings } from './latest-meetings.js';
import type { PartyVersionLine } from './history/party-history.js';

/** What is shown of everyone who has a page: their meetings, how the record changed, where the same is as data. */
export interface PartyView {
  language: Language;
  id: string;
  /** What it is called, in the language of the page. */
  name: string;
  /** Its page, in Swedish. */
  path: string;
  /** What the search page and the open data ask for its meetings. */
  asked: readonly [string, string];
  /** Its place in the open data and among the feeds: `organisations/…`. */
  dataPath: string;
  feedPath: string;
  meetings: ListedMeetings;
  history: readonly PartyVersionLine[];
  publisher: string;
  publicUrl: string;
  revision: string;
  jsonLd: JsonObject | null;
}
