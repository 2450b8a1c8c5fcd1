import { type EntityManager, In, IsNull } from 'typeorm';
import { isRefused } from '../../office/meetings/names/naming.rules.js';
import type { Participant } from '../../office/meetings/lines/participant.entity.js';
import {
  decidedBy,
  ledTo,
  RedactionCause,
  type Unasked,
  type Why,
} from '../../office/meetings/redactions/redaction-cause.js';
import { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import { randomId } from '../../platform/identity.js';
import { Ground } from '../../words/register-words.js';

/**
 * Remembers the names that a registrar withheld, with a ground or without, as if they had been taken out of the public
 * record: a correction that drops such a line does not let the next one say the name anew, and whoever may not know
 * what is withheld does not read it on the line. What is remembered already stays as it is.
 */
export async function rememberWithheld(
  store: EntityManager,
  participants: readonly Participant[],
): Promise<void> {
  const lines = participants.filter(isWithheld);
  const standing = await standingOn(store, lines);
  const unknown = lines.filter((line) => !saysName(standing.get(line.id), line));
  await keep(store, unknown, { standing, causes: await causesOf(store, unknown) });
}

/** Remembers what was decided about one name, in place of what was decided about it before. */
export async function rememberAnew(store: EntityManager, line: Participant): Promise<void> {
  await keep(store, [line], { standing: await standingOn(store, [line]), causes: new Map() });
}

interface Known {
  /** By line. */
  standing: ReadonlyMap<string, Redaction>;
  /** Why a name was taken out that is back, by line, where nobody decided that. */
  causes: ReadonlyMap<string, Unasked>;
}

// A redaction is never rewritten: the one before is lifted, and what it said goes with the one in its place.
async function keep(
  store: EntityManager,
  lines: readonly Participant[],
  { standing, causes }: Known,
): Promise<void> {
  const rows = lines.flatMap((line) => {
    const before = standing.get(line.id);
    const cause = causes.get(line.id);
    const made = redactionOf(line, before, cause ? ledTo(cause) : decidedBy(line.decidedCitation ?? ''));
    if (before) before.liftedAt = made.redactedAt;
    return before ? [before, made] : [made];
  });
  if (rows.length > 0) await store.save(rows);
}

/** The redaction that stands on each line's name; what was destroyed of one is not to be written into it again. */
async function standingOn(
  store: EntityManager,
  lines: readonly Participant[],
): Promise<ReadonlyMap<string, Redaction>> {
  if (lines.length === 0) return new Map();
  const found = await store.findBy(Redaction, {
    ...{ itemId: In(lines.map(({ id }) => id)), list: 'participants', field: 'name' },
    ...{ liftedAt: IsNull(), destructionId: IsNull() },
  });
  return new Map(found.flatMap((one) => (one.itemId ? [[one.itemId, one]] : [])));
}

// The line knows since when its name is withheld, and by whom: from the redaction that it came back with.
async function causesOf(
  store: EntityManager,
  lines: readonly Participant[],
): Promise<ReadonlyMap<string, Unasked>> {
  if (lines.length === 0) return new Map();
  const unasked = await store.findBy(Redaction, {
    ...{ meetingId: In(lines.map(({ meetingId }) => meetingId)), list: 'participants', field: 'name' },
    cause: In([RedactionCause.CORRECTED, RedactionCause.PROTECTED]),
  });
  return new Map(
    lines.flatMap(({ id, meetingId, decidedAt, decidedBy: by }) => {
      const source = unasked.find(
        (one) =>
          one.meetingId === meetingId &&
          one.redactedBy === by &&
          one.redactedAt.getTime() === decidedAt?.getTime(),
      );
      return source && source.cause !== RedactionCause.DECISION ? [[id, source.cause]] : [];
    }),
  );
}

function isWithheld(line: Participant): boolean {
  return line.officialId === null && line.name !== null && isRefused(line);
}

function saysName(redaction: Redaction | undefined, { name }: Participant): boolean {
  return redaction?.originals.some(({ value }) => value === name) ?? false;
}

// No version said the name; the office knows it from the line alone.
function redactionOf(line: Participant, before: Redaction | undefined, why: Why): Redaction {
  const { id: itemId, meetingId, name, position, decidedAt } = line;
  const said = { version: 1, pointer: `/participants/${position}/name`, value: name };
  return Object.assign(new Redaction(), {
    ...{ id: randomId(), meetingId, list: 'participants', itemId, field: 'name' },
    // The public learns no other ground of a name.
    ...{ ground: Ground.PERSONAL_DATA, realGround: line.decidedGround },
    ...why,
    originals: saysName(before, line) ? before?.originals : [...(before?.originals ?? []), said],
    ...{ redactedBy: line.decidedBy, redactedAt: decidedAt, liftedAt: null, destructionId: null },
  });
}
