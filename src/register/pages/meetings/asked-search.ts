import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import type { ListSearch } from '../lists/list-search.js';

/** What somebody looks for among meetings. */
export type Search = ListSearch<MeetingsInput>;
