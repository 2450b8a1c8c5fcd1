import { MeetingFacet } from '../../../words/query-words.js';
import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import { Values } from '../../reading/values.js';
import { type MeetingSet, setConditions } from '../meetings/meeting-set.js';
import { type Figure, found, type Source } from './found-figures.js';
import { asCounted, COUNTED_WITHIN, type Kind, OWN_MEMBERS, OWNER_KINDS } from './groupings.js';

/** All meetings of a set have this value, that of their owner where it is null; and all that have it are of the set. */
interface Alike {
  kind: Kind;
  value: string | null;
}

/** One statement for all that is asked of the same set of each of several owners. */
export function figuresStatement(
  set: MeetingSet,
  { figures, owners }: { figures: readonly Figure[]; owners: readonly string[] },
): { sql: string; values: Values } {
  const values = new Values();
  const owner = ownerTable(set, owners, values);
  const statements = sourcesOf(set, figures).map((source) => {
    if (isEverything(source.set)) {
      return { tables: [], parts: source.figures.map((asked) => fromCounter(asked, owner, EVERYTHING)) };
    }
    const alike = alikeBy(source.set);
    return alike ? ofAlike(source, { owner, alike, values }) : found(source, { owner, values });
  });
  const tables = statements.flatMap((statement) => statement.tables);
  const parts = statements.flatMap((statement) => statement.parts);
  const sql = `${tables.length > 0 ? `WITH ${tables.join(',\n')}\n` : ''}SELECT * FROM (
${parts.join('\nUNION ALL\n')}
) AS figure
ORDER BY question, owner_id, place`;
  return { sql, values };
}

// A single owner is told to the planner as a value, so that it knows how many meetings to expect.
function ownerTable({ owner }: MeetingSet, owners: readonly string[], values: Values): string {
  if (owner.kind === 'nobody') return `(SELECT ''::text AS id) AS owner`;
  const ids = `${values.add(owners)}::text[]`;
  return owners.length === 1 ? `(SELECT (${ids})[1] AS id) AS owner` : `unnest(${ids}) AS owner (id)`;
}

/** Whether a counter holds a figure of a set: then it is of all its meetings. */
export function isKept(asked: MeetingSet, { kind, without }: Pick<Figure, 'kind' | 'without'>): boolean {
  const set = withoutMembers(asked, without);
  if (isEverything(set)) return true;
  const alike = alikeBy(set);
  return alike !== undefined && isKeptOf(alike, kind);
}

function isKeptOf(alike: Alike, kind: Kind): boolean {
  return kind === 'MEETING' || COUNTED_WITHIN.has(alike.kind);
}

function sourcesOf(set: MeetingSet, figures: readonly Figure[]): Source[] {
  const sources = new Map<string, Source>();
  figures.forEach((figure, question) => {
    const own = withoutMembers(set, figure.without);
    const key = JSON.stringify(own.filter);
    const source = sources.get(key) ?? {
      name: `found_${sources.size + 1}`,
      set: own,
      figures: [],
    };
    sources.set(key, source);
    source.figures.push({ figure, question });
  });
  return [...sources.values()];
}

const EVERYTHING = 'meeting_count AS held\n  WHERE';

function withoutMembers(set: MeetingSet, without: Figure['without']): MeetingSet {
  const members = Object.entries(set.filter) as [keyof MeetingFilter, unknown][];
  const given = members.filter(
    ([member, asked]) => asked !== null && asked !== undefined && !without.includes(member),
  );
  return { ...set, filter: Object.fromEntries(given) };
}

function isEverything(set: MeetingSet): boolean {
  return setConditions(set, new Values()).length === 0;
}

function alikeBy({ owner, filter }: MeetingSet): Alike | undefined {
  const [only, ...others] = Object.entries(filter);
  if (owner.kind !== 'nobody') return only ? undefined : { kind: OWNER_KINDS[owner.kind], value: null };
  return only && others.length === 0 ? alikeByMember(only) : undefined;
}

function alikeByMember([member, asked]: [string, unknown]): Alike | undefined {
  const kind = Object.values(MeetingFacet).find((facet) => OWN_MEMBERS[facet].join() === member);
  // Ids of merged organisations stand for others.
  if (!kind || kind === MeetingFacet.ORGANISATION) return undefined;
  const [value, ...more] = asked as string[];
  if (value === undefined || more.length > 0) return undefined;
  return { kind, value: asCounted(kind, value) };
}

/** How many they are is kept, and for what may have very many, also how many have each value. */
function ofAlike(
  source: Source,
  { owner, alike, values }: { owner: string; alike: Alike; values: Values },
): { tables: string[]; parts: string[] } {
  const { kind } = alike;
  const kept = source.figures.filter(({ figure }) => isKeptOf(alike, figure.kind));
  const others = source.figures.filter(({ figure }) => !isKeptOf(alike, figure.kind));
  const value = kept.length === 0 || alike.value === null ? 'owner.id' : `${values.add(alike.value)}::text`;
  const parts = kept.map((asked) =>
    asked.figure.kind === 'MEETING'
      ? `SELECT owner.id AS owner_id, ${asked.question} AS question, 1 AS place, '' AS value, held.count
FROM ${owner} CROSS JOIN register.meeting_count AS held
WHERE held.kind = '${kind}' AND held.value = ${value}`
      : fromCounter(
          asked,
          owner,
          `meeting_count_within AS held
  WHERE held.within_kind = '${kind}' AND held.within = ${value} AND`,
        ),
  );
  const looked = others.length > 0 ? found({ ...source, figures: others }, { owner, values }) : NOTHING;
  return { tables: looked.tables, parts: [...parts, ...looked.parts] };
}

const NOTHING = { tables: [], parts: [] };

/** A figure on all meetings there are, or on those that a counter is kept within. */
function fromCounter(
  { figure: { kind, most }, question }: Source['figures'][number],
  owner: string,
  counter: string,
): string {
  const order = most === null ? 'held.value' : 'held.count DESC, held.value';
  return `SELECT owner.id AS owner_id, ${question} AS question, counted.place, counted.value, counted.count
FROM ${owner} CROSS JOIN LATERAL (
  SELECT row_number() OVER (ORDER BY ${order}) AS place, held.value, held.count
  FROM register.${counter} held.kind = '${kind}'
  ORDER BY ${order}${most === null ? '' : ` LIMIT ${most}`}
) AS counted`;
}
