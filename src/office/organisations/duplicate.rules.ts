import { IdentifierScheme } from '../../words/organisation-words.js';
import type { WrittenIdentifier } from './organisation.rules.js';

/** Why two organisations may be the same. */
export enum Likeness {
  SAME_IDENTIFIER = 'SAME_IDENTIFIER',
  SAME_NAME = 'SAME_NAME',
  SAME_WORDS = 'SAME_WORDS',
  SIMILAR_NAME = 'SIMILAR_NAME',
  SAME_WEBSITE = 'SAME_WEBSITE',
}

/** What is compared: all names normalised, legal and other. */
export interface Comparable {
  names: readonly string[];
  identifiers: readonly WrittenIdentifier[];
  country: string | null;
  website: string | null;
}

/** How alike two organisations are, 0–1, and why; null when they are not, or known to be two. */
export interface Comparison {
  score: number;
  why: Likeness[];
}

/** `similarity` is that of the most alike names, by trigrams, 0–1. */
export function compare(one: Comparable, other: Comparable, similarity: number): Comparison | null {
  if (sharesIdentifier(one, other)) return { score: 1, why: [Likeness.SAME_IDENTIFIER] };
  if (differsByIdentifier(one, other)) return null;
  const byName = compareNames(one.names, other.names, similarity);
  const bySite = sharesSite(one, other) ? BY_SITE : NOTHING;
  const abroad = areAbroad(one, other) ? ABROAD : 0;
  const score = rounded(Math.max(byName.score, bySite.score) + bySite.extra - abroad);
  const why = [...byName.why, ...bySite.why];
  return score < LEAST || why.length === 0 ? null : { score: Math.min(score, CERTAIN), why };
}

const LEAST = 0.5;
// Only an identifier makes it certain.
const CERTAIN = 0.99;
const ABROAD = 0.2;
const NOTHING = { score: 0, extra: 0, why: [] };
const BY_SITE = { score: 0.5, extra: 0.1, why: [Likeness.SAME_WEBSITE] };
const SAME_NAME = 0.95;
const SAME_WORDS = 0.9;
const SIMILAR = 0.85;

function compareNames(names: readonly string[], others: readonly string[], similarity: number): Comparison {
  if (shareOne(names, others)) return { score: SAME_NAME, why: [Likeness.SAME_NAME] };
  if (shareOne(names.map(sortedWords), others.map(sortedWords)))
    return { score: SAME_WORDS, why: [Likeness.SAME_WORDS] };
  return similarity > 0 ? { score: similarity * SIMILAR, why: [Likeness.SIMILAR_NAME] } : NOTHING;
}

function shareOne(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => name !== '' && others.includes(name));
}

function sortedWords(name: string): string {
  return name.split(' ').sort().join(' ');
}

function sharesIdentifier(one: Comparable, other: Comparable): boolean {
  return one.identifiers.some((mine) =>
    other.identifiers.some((theirs) => mine.scheme === theirs.scheme && mine.value === theirs.value),
  );
}

/** Two numbers in one register are two organisations, whatever they are called. */
export function differsByIdentifier(
  one: Pick<Comparable, 'identifiers'>,
  other: Pick<Comparable, 'identifiers'>,
): boolean {
  return one.identifiers.some(({ scheme, value }) => {
    if (scheme === IdentifierScheme.OTHER) return false;
    const theirs = other.identifiers.filter((identifier) => identifier.scheme === scheme);
    return theirs.length > 0 && theirs.every((identifier) => identifier.value !== value);
  });
}

function sharesSite(one: Comparable, other: Comparable): boolean {
  const site = host(one.website);
  return site !== null && site === host(other.website);
}

function areAbroad(one: Comparable, other: Comparable): boolean {
  return one.country !== null && other.country !== null && one.country !== other.country;
}

function host(website: string | null): string | null {
  if (website === null || !URL.canParse(website)) return null;
  return new URL(website).hostname.replace(/^www\./, '');
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
