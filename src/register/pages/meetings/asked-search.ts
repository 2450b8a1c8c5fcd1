import type { MeetingOrder } from '../../../words/query-words.js';
import type { MeetingFilter, MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import type { Asked } from '../../rest/asked.js';

/** What somebody looks for on the page of meetings: as it stands in the address, and as the register is asked. */
export interface Search {
  /** What narrows the search, by the parameters of the open data API. */
  readonly narrowing: Asked['given'];
  readonly orderBy: MeetingOrder;
  readonly filter: Readonly<MeetingFilter>;
  readonly page: MeetingsInput;
}
