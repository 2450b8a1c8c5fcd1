import { MeetingFacet } from '../../../words/query-words.js';
import { bodyWithId } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import { asking, type Pair } from '../lists/list-addresses.rules.js';

/** The permanent addresses of what has a page of its own, in Swedish. */
export function pathOfOrganisation(id: string): string {
  return `/organisations/${id}`;
}

export function pathOfOfficial(id: string): string {
  return `/officials/${id}`;
}

export function pathOfBody(slug: string): string {
  return `/bodies/${encodeURIComponent(slug)}`;
}

export function pathOfIssue(id: string): string {
  return `/issues/${id}`;
}

export function pathOfTopic(code: string): string {
  return `/topics/${encodeURIComponent(code)}`;
}

/** The meetings that something is asked of. */
export function pathOfMeetings(...pairs: Pair[]): string {
  return asking('/meetings', pairs);
}

/** The page of a value that meetings are counted by; undefined where it has none. */
export async function pathOfValue(
  reading: Reading,
  by: MeetingFacet,
  value: string,
): Promise<string | undefined> {
  if (by !== MeetingFacet.PUBLIC_BODY) return PATHS[by]?.(value);
  const body = await bodyWithId(reading, value);
  return body && pathOfBody(body.slug);
}

const PATHS: Partial<Record<MeetingFacet, (value: string) => string>> = {
  [MeetingFacet.ORGANISATION]: pathOfOrganisation,
  [MeetingFacet.OFFICIAL]: pathOfOfficial,
  [MeetingFacet.TOPIC]: pathOfTopic,
  [MeetingFacet.ISSUE]: pathOfIssue,
};
