import type { Language } from '../../../platform/language/language.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { organisationKinds, OrganisationKind } from '../../../words/organisation-words.js';
import { type AccessCount, countKinds, readAccess } from '../../queries/access.queries.js';
import { allBodies } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import { inLanguage } from '../record/record-document.js';
import { accessMessages as texts } from './access.messages.js';
import { type ShownTable, withoutFew } from './few.rules.js';

/** Who got to meet a body, or all of them. */
export interface AccessView {
  language: Language;
  /** By their short names in addresses, with those that may be chosen. */
  bodies: readonly { slug: string; name: string }[];
  chosen: string;
  years: readonly number[];
  kinds: readonly { kind: OrganisationKind; label: string; organisations: number }[];
  table: ShownTable;
}

const EVERY = '*';
const MOST_YEARS = 5;

/** Reads the view of an address: of the body that it names, or of all. */
export async function readAccessView(
  reading: Reading,
  { language, chosen }: Pick<AccessView, 'language' | 'chosen'>,
): Promise<AccessView> {
  const all = await allBodies(reading);
  const body = all.find(({ slug }) => slug === chosen);
  if (chosen !== '' && !body) throw new Refusal('NOT_FOUND', reason(texts.unknownBody));
  const counts = await readAccess(reading, body?.id ?? null);
  const organisations = await countKinds(reading);
  const names = new Set(counts.map(({ kind }) => kind));
  const years = yearsOf(counts, Number(reading.today.slice(0, 4)));
  const met = Object.values(OrganisationKind).filter((kind) => names.has(kind));
  const row = (kind: string) => years.map((year) => countOf(counts, year, kind));
  const bodies = all.map(({ slug, name }) => ({ slug, name: inLanguage(name, language) }));
  return {
    ...{ language, bodies, chosen, years },
    kinds: met.map((kind) => ({
      kind,
      label: organisationKinds.label(kind, language),
      organisations: organisations.get(kind) ?? 0,
    })),
    table: withoutFew(met.map(row), row(EVERY)),
  };
}

// A year may be a mistake of whoever wrote it: the newest are those up to this one.
function yearsOf(counts: readonly AccessCount[], thisYear: number): number[] {
  const years = [...new Set(counts.map(({ year }) => year))].filter((year) => year <= thisYear);
  return years.sort((one, other) => one - other).slice(-MOST_YEARS);
}

function countOf(counts: readonly AccessCount[], year: number, kind: string): number {
  return counts.find((each) => each.year === year && each.kind === kind)?.meetings ?? 0;
}
