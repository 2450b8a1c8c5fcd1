import type { Language, Texts } from '../../platform/language/language.js';
import { LIMITS } from '../questions/limits.js';

/** What of the register's present state the ready queries are about. */
export interface Moment {
  /** Today in Stockholm. */
  today: string;
  /** When something was last published; null while nothing is. */
  lastPublishedAt: Date | null;
  /** The newest position of the change log. */
  revision: number;
}

/** A query that is ready to be asked: what it answers, and how it is put. */
export interface ReadyQuery {
  /** The operation's name, and the anchor on the page. */
  name: string;
  title: Texts;
  sentence: Texts;
  /** Written for Swedish readers; `lang: SV` becomes `lang: EN` for others. */
  query: string;
  variables?: (moment: Moment) => Record<string, string>;
}

/** A ready query in one language, with its variables filled in. */
export interface AskedQuery {
  name: string;
  title: string;
  sentence: string;
  query: string;
  variables: Record<string, unknown>;
  /** What it costs; not known of a query that somebody brings. */
  cost?: number;
}

/** A query as one reader sees it at one moment. */
export function askedBy(language: Language, moment: Moment): (ready: ReadyQuery) => AskedQuery {
  return ({ name, title, sentence, query, variables }) => ({
    name,
    title: title[language],
    sentence: sentence[language],
    query: language === 'sv' ? query.trim() : query.trim().replaceAll('lang: SV', 'lang: EN'),
    variables: variables?.(moment) ?? {},
  });
}

const DAY = 86_400_000;

/** A week ago. A register that rests has a last week too: it ends with what was published last. */
export function weekBefore({ today, lastPublishedAt }: Moment): string {
  const now = Date.parse(`${today}T00:00:00Z`);
  const end = Math.min(now, lastPublishedAt?.getTime() ?? now);
  return `${day(end - 7 * DAY)}T00:00:00Z`;
}

/** The first day of the month so many months ago; with a day, that many days after it. */
export function monthsBefore(today: string, months: number, days = 0): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - months);
  return day(first.getTime() + days * DAY);
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The query that an address asks for: `?query=…&variables={…}`; null when it asks for none, or for something else. */
export function queryInAddress({ query, variables }: Record<string, unknown>): AskedQuery | null {
  if (typeof query !== 'string' || query.trim() === '' || isTooLong(query)) return null;
  return { name: 'Asked', title: '', sentence: '', query, variables: objectIn(variables) };
}

// The API would refuse it as well.
function isTooLong(query: string): boolean {
  return query.length > LIMITS.documentCharacters;
}

function objectIn(json: unknown): Record<string, unknown> {
  if (typeof json !== 'string') return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
