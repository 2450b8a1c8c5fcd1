import type { Values } from '../../../../platform/pages/forms/values.rules.js';

/** The field with the ids of the meetings that belong together with one. */
export const LINKS = '/linkedMeetingIds';

/** The field in which somebody types what they know of another one. */
export const FIND_LINK = `${LINKS}/find`;

/** The meetings that a form links to. */
export function linksIn(values: Values): string[] {
  return [...new Set(values.get(LINKS) ?? [])].filter((id) => id !== '');
}

/** The form with one link more, and nothing left to look for. */
export function withLink(values: Values, id: string): Values {
  return new Map([...values, [LINKS, ['', ...linksIn(values), id]], [FIND_LINK, ['']]]);
}
