import { type Reason, reason } from '../../../platform/language/message.js';
import type { NameBasis } from '../../../words/meeting-words.js';
import type { Ground } from '../../../words/register-words.js';
import { areAlike } from '../../../words/alike-words.rules.js';
import { foldLetters } from '../../../words/search-words.js';
import { meetingMessages } from '../meeting.messages.js';

/** What a registrar decided about the name on a line. No writer and no import changes it. */
export interface NameDecision {
  decidedBasis: NameBasis | null;
  decidedGround: Ground | null;
  /** What the basis refers to, or why the name is withheld. */
  decidedCitation: string | null;
  decidedBy: string | null;
  /** Null: no registrar has decided. */
  decidedAt: Date | null;
}

export const UNDECIDED: NameDecision = {
  decidedBasis: null,
  decidedGround: null,
  decidedCitation: null,
  decidedBy: null,
  decidedAt: null,
};

/** On which basis a name is published, or on which ground it is not. */
export interface Naming {
  basis: NameBasis | null;
  citation: string | null;
  ground: Ground | null;
}

interface WrittenNaming extends Partial<NameDecision> {
  nameBasis: NameBasis | null;
  nameCitation: string | null;
  withheldGround: Ground | null;
}

/** What holds of a name: what a registrar decided, else what whoever wrote the line said. */
export function namingOf(line: WrittenNaming): Naming {
  const { decidedAt, decidedBasis = null, decidedCitation = null, decidedGround = null } = line;
  const { nameBasis, nameCitation, withheldGround } = line;
  const [basis, citation, ground] = decidedAt
    ? [decidedBasis, decidedCitation, decidedGround]
    : [nameBasis, nameCitation, withheldGround];
  return { basis: ground === null ? basis : null, citation, ground };
}

interface NamedLine extends Partial<NameDecision> {
  id?: string;
  officialId: string | null;
  name: string | null;
  /** Whether its line may have left long ago. */
  isGone?: boolean;
}

/** A name that was decided not to be published, whether or not a line still says it. */
export type GoneName = NamedLine & NameDecision & { id: string };

/**
 * The lines with what was decided about the names that they say. A decision is about a person: it goes where their name
 * goes, and a name that is not published stays so when it is only spelled in another way, on whichever line it stands,
 * also beside a line that still says it.
 */
export function asDecided<Line extends NamedLine>(
  before: readonly (NamedLine & NameDecision)[],
  now: readonly Line[],
): (Line & NameDecision)[] {
  const decided = before.filter(({ decidedAt, name }) => decidedAt !== null && name !== null);
  const refused = decided.filter(isRefused);
  const gone = new Set(refused.filter((one) => !now.some((line) => isSameName(one, line))));
  return now.map((line) => {
    const same = decided.filter((one) => isSameName(one, line));
    const decision =
      same.find(({ id }) => id === line.id) ??
      same.find(isRefused) ??
      same[0] ??
      refused.find(
        (one) =>
          (gone.has(one) ? mayBe(one, line) : isAlike(one, line)) &&
          !before.some((other) => other !== one && isStill(other, line)),
      );
    return { ...line, ...decisionIn(decision ?? UNDECIDED) };
  });
}

/** Names that a registrar decided not to publish, and that lines would lose: whoever writes them anew later would decide again. */
export function lostDecisions(
  before: readonly (NamedLine & NameDecision)[],
  after: readonly (NamedLine & NameDecision)[],
): Reason[] {
  const kept = after.filter(isRefused);
  return before
    .filter(isRefused)
    .some((one) => !kept.some((line) => line.id === one.id || isSameName(one, line)))
    ? [reason(meetingMessages.nameDecided, undefined, '/participants')]
    : [];
}

/** Why a draft with these lines stays: what was decided about a name in it would go with it, and the name come anew. */
export function discardFaults(lines: readonly NameDecision[], byRegistrar: boolean): Reason[] {
  if (byRegistrar || !lines.some(isRefused)) return [];
  return [reason(meetingMessages.discardForgetsName)];
}

/** Whether a registrar decided that a name is not published, with a ground or without. */
export function isRefused({ decidedAt, decidedBasis }: NameDecision): boolean {
  return decidedAt !== null && decidedBasis === null;
}

function decisionIn(line: NameDecision): NameDecision {
  const { decidedBasis, decidedGround, decidedCitation, decidedBy, decidedAt } = line;
  return { decidedBasis, decidedGround, decidedCitation, decidedBy, decidedAt };
}

// Andersson, Anna is Anna Andersson; officials have their own rule.
function isSameName(one: NamedLine, other: NamedLine): boolean {
  if (other.officialId !== null) return false;
  const words = wordsOf(one);
  return words.length > 0 && words.join(' ') === wordsOf(other).join(' ');
}

function isRespelled(one: NamedLine, other: NamedLine): boolean {
  const words = new Set(wordsOf(one));
  return other.officialId === null && wordsOf(other).some((word) => words.has(word));
}

// Who leaves as another comes is taken to be them where one word is the same; who left long ago, where all are alike.
function mayBe(one: NamedLine, line: NamedLine): boolean {
  return one.isGone ? isAlike(one, line) : isRespelled(one, line);
}

function isAlike(one: NamedLine, line: NamedLine): boolean {
  return line.officialId === null && areAlike(wordsOf(one), wordsOf(line));
}

// Whether a line is about somebody who was there before: under the same name, or on the same line.
function isStill(one: NamedLine, line: NamedLine): boolean {
  if (one.isGone) return false;
  return isSameName(one, line) || (one.id === line.id && isRespelled(one, line));
}

function wordsOf({ name }: NamedLine): string[] {
  const words = foldLetters(name ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words].sort();
}
