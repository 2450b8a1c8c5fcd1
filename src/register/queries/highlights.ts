import { meetingTexts } from '../read-model/meeting-texts.rules.js';
import { highlightsOf } from './highlights.rules.js';
import type { MeetingEdge } from './meeting-set.js';
import { askedSearch } from './search-text.rules.js';

/** The passages of a meeting in which words of the search were found. */
export function highlightsIn({ node, text }: MeetingEdge): string[] {
  const search = text ? askedSearch(text, '/filter/text') : undefined;
  return search ? highlightsOf(meetingTexts(node), search.all) : [];
}
