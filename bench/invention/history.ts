import { hash } from 'node:crypto';
import type { ShownEntry } from '../../src/publication/read-model/shown-entry.js';
import { ChangeType } from '../../src/words/register-words.js';
import { BEGINNING } from './days.js';
import { type Invented, inventedBodies, inventedIssue, inventedOfficial, inventedTopics } from './frame.js';
import { inventedMeeting, publishedAt } from './meetings.js';
import { inventedOrganisation } from './organisations.js';
import type { Shape } from './shape.js';

// One meeting in 33 is corrected, when 200 more have become public.
const EVERY = 33;
const FIRST = 7;
const LATER = 200;

/** What meetings name, in the order of the register: entries 1 to so many. */
export function* frameEntries(shape: Shape): Generator<ShownEntry> {
  let seq = 0;
  for (const invented of framed(shape)) {
    seq += 1;
    yield entryOf(invented, { seq, version: 1, at: BEGINNING });
  }
}

/** Where in the register the meetings stand: after so many entries of what they name. */
export function historyOf(shape: Shape, frame: number) {
  return {
    /** The number of the register's newest entry. */
    newest: frame + shape.meetings + correctedUpTo(shape.meetings - 1 - LATER),

    /** The versions of one meeting, oldest first. */
    versionsOf(meeting: number): ShownEntry[] {
      const first = entryOf(inventedMeeting(meeting, 1, shape), {
        seq: frame + meeting + 1 + correctedUpTo(meeting - 1 - LATER),
        version: 1,
        at: publishedAt(meeting, shape),
      });
      if (meeting % EVERY !== FIRST || meeting + LATER >= shape.meetings) return [first];
      const second = entryOf(inventedMeeting(meeting, 2, shape), {
        seq: frame + meeting + LATER + 2 + correctedUpTo(meeting - 1),
        version: 2,
        at: publishedAt(meeting + LATER, shape),
      });
      return [first, second];
    },
  };
}

function correctedUpTo(meeting: number): number {
  return meeting < FIRST ? 0 : Math.floor((meeting - FIRST) / EVERY) + 1;
}

function* framed({ organisations, officials, issues }: Shape): Generator<Invented> {
  yield* inventedBodies();
  yield* inventedTopics();
  for (let official = 0; official < officials; official += 1) yield inventedOfficial(official);
  for (let issue = 0; issue < issues; issue += 1) yield inventedIssue(issue);
  for (let organisation = 0; organisation < organisations; organisation += 1)
    yield inventedOrganisation(organisation);
}

// Not the hash of what it says: a million of those would take longer than all the rest.
function entryOf(
  { kind, id, document }: Invented,
  { seq, version, at }: { seq: number; version: number; at: Date },
): ShownEntry {
  const type = version === 1 ? ChangeType.PUBLISHED : ChangeType.CORRECTED;
  const leaf = hash('sha256', `${kind} ${id} ${version}`, 'buffer');
  return { seq: String(seq), kind, id, version, type, at, hash: leaf, document };
}
