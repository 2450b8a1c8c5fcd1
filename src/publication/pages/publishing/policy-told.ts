import type { Language, Texts } from '../../../platform/language/language.js';
import type { Disclosure } from '../../disclosure/disclosure.js';
import { disclosurePolicy, privateTables } from '../../disclosure/disclosure.policy.js';
import { tableWords, valueWords } from './policy-words.js';

/** Values, and why they are treated alike. */
export interface Reasoned {
  why: string;
  values: readonly string[];
}

/** What becomes of the columns of one table, in words. */
export interface ToldTable {
  name: string;
  title: string;
  published: readonly string[];
  onCondition: readonly Reasoned[];
  kept: readonly Reasoned[];
}

/** The policy as everyone may read it: each column of it stands in one of the lists. */
export function policyInWords(language: Language): ToldTable[] {
  return Object.entries(disclosurePolicy).map(([name, columns]) => {
    const decided = Object.entries(columns).map(([column, disclosure]) => ({
      value: word(valueWords, column, language),
      disclosure,
    }));
    return {
      name,
      title: word(tableWords, name, language),
      published: valuesOf(decided.filter(({ disclosure }) => disclosure.to === 'PUBLIC' && !disclosure.on)),
      onCondition: byReason(decided, (each) => (each.to === 'PUBLIC' ? each.on?.why[language] : undefined)),
      kept: byReason(decided, (each) => (each.to === 'OFFICE' ? each.why[language] : undefined)),
    };
  });
}

/** Tables of which nothing leaves, in words. */
export function privateInWords(language: Language): string[] {
  return Object.values(privateTables).map((what) => what[language]);
}

interface Decided {
  value: string;
  disclosure: Disclosure;
}

function byReason(
  decided: readonly Decided[],
  whyOf: (disclosure: Disclosure) => string | undefined,
): Reasoned[] {
  const reasons = new Set(decided.flatMap(({ disclosure }) => whyOf(disclosure) ?? []));
  return [...reasons].map((why) => ({
    why,
    values: valuesOf(decided.filter(({ disclosure }) => whyOf(disclosure) === why)),
  }));
}

function valuesOf(decided: readonly Decided[]): string[] {
  return [...new Set(decided.map(({ value }) => value))];
}

// What has no word yet is told by its own name rather than left out.
function word(words: Readonly<Record<string, Texts>>, name: string, language: Language): string {
  return words[name]?.[language] ?? name;
}
