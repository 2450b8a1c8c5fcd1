import type { Language } from '../../../platform/language/language.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { organisationKinds, OrganisationKind } from '../../../words/organisation-words.js';
import { type AccessCount, countKinds, readAccess } from '../../queries/access.queries.js';
import { groupBy } from '../../../platform/group-by.js';
import { allBodies } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { PublicBodyRecord } from '../../records/public-body.record.js';
import { inLanguage } from '../record/record-document.js';
import { accessMessages as texts } from './access.messages.js';
import { type CountTable, type ShownTable, withoutFew } from './few.rules.js';

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
const EVERY_BODY = '';
const MOST_YEARS = 5;

/** Reads the view of an address: of the body that it names, or of all. */
export async function readAccessView(
  reading: Reading,
  { language, chosen }: Pick<AccessView, 'language' | 'chosen'>,
): Promise<AccessView> {
  const all = await allBodies(reading);
  const body = all.find(({ slug }) => slug === chosen);
  if (chosen !== '' && !body) throw new Refusal('NOT_FOUND', reason(texts.unknownBody));
  const counted = await readAccess(reading);
  const organisations = await countKinds(reading);
  const found = countedWithoutFew(counted, all, Number(reading.today.slice(0, 4)));
  const { years, kinds, table } = ofBody(found, body?.id ?? EVERY_BODY);
  return {
    ...{ language, chosen, years, table },
    bodies: all.map(({ slug, name }) => ({ slug, name: inLanguage(name, language) })),
    kinds: kinds.map((kind) => ({
      kind,
      label: organisationKinds.label(kind, language),
      organisations: organisations.get(kind) ?? 0,
    })),
  };
}

interface Counted {
  counted: ReadonlyMap<string, readonly AccessCount[]>;
  years: readonly number[];
  kinds: readonly OrganisationKind[];
  shown: ReadonlyMap<string, ShownTable>;
}

// Of all bodies at once: what is hidden in the table of one must not follow from those of the others.
function countedWithoutFew(
  counted: Counted['counted'],
  bodies: readonly Pick<PublicBodyRecord, 'id' | 'parentId'>[],
  thisYear: number,
): Counted {
  const everything = counted.get(EVERY_BODY) ?? [];
  const years = yearsOf(everything, thisYear);
  const names = new Set(everything.map(({ kind }) => kind));
  const kinds = Object.values(OrganisationKind).filter((kind) => names.has(kind));
  const parts = groupBy(bodies, ({ parentId }) => parentId ?? EVERY_BODY);
  const tables = [...counted].map(([id, counts]): [string, CountTable] => {
    const found = new Map(counts.map(({ year, kind, meetings }) => [`${year}:${kind}`, meetings]));
    const row = (kind: string) => years.map((year) => found.get(`${year}:${kind}`) ?? 0);
    const shown = shownYears(counts, thisYear).map((year) => years.indexOf(year));
    return [
      id,
      {
        counts: kinds.map(row),
        totals: row(EVERY),
        shown,
        parts: (parts.get(id) ?? []).map((part) => part.id),
      },
    ];
  });
  return { counted, years, kinds, shown: withoutFew(new Map(tables)) };
}

function ofBody(
  { counted, years, kinds, shown }: Counted,
  id: string,
): Pick<AccessView, 'years' | 'table'> & {
  kinds: readonly OrganisationKind[];
} {
  const counts = counted.get(id) ?? [];
  const { cells, sums, totals } = shown.get(id) ?? { cells: [], sums: [], totals: [] };
  const names = new Set(counts.map(({ kind }) => kind));
  const isMet = (_: unknown, at: number) => names.has(kinds[at] ?? '');
  const last = years.at(-1) ?? 0;
  return {
    years: shownYears(counts, last),
    kinds: kinds.filter(isMet),
    table: { cells: cells.filter(isMet), sums: sums.filter(isMet), totals },
  };
}

// A year may be a mistake of whoever wrote it: the newest are those up to this one.
function yearsOf(counts: readonly AccessCount[], thisYear: number): number[] {
  const years = [...new Set(counts.map(({ year }) => year))].filter((year) => year <= thisYear);
  return years.sort((one, other) => one - other);
}

function shownYears(counts: readonly AccessCount[], thisYear: number): number[] {
  return yearsOf(counts, thisYear).slice(-MOST_YEARS);
}
