import { normaliseName } from '../../../words/organisation-name.js';
import { doubtAboutIdentifier, identifierValue } from '../../../words/identifiers.js';
import type { IdentifierScheme } from '../../../words/organisation-words.js';
import { firstGroup } from './patterns.js';
import type { ProposedIdentifier } from './proposed-meeting.js';
import { splitCell, tidyPart } from './split.rules.js';

/** One part of a cell that names parties, and the register numbers that belong to it. */
export interface PartyPart {
  text: string;
  identifiers: ProposedIdentifier[];
}

export interface IdentifierPattern {
  scheme: IdentifierScheme;
  pattern: RegExp;
}

/** Cuts a cell into parties: at its separators, and after each register number. */
export function partyParts(
  cell: string,
  separators: readonly string[],
  patterns: readonly IdentifierPattern[],
): PartyPart[] {
  const parts: PartyPart[] = [];
  for (const piece of splitCell(cell, separators).flatMap((part) => cutAtNumbers(part, patterns))) {
    const previous = parts.at(-1);
    if (previous && piece.text === '') previous.identifiers.push(...piece.identifiers);
    else if (previous && isOnlyLegalForm(piece.text)) joinForm(previous, piece);
    else parts.push(piece);
  }
  return parts;
}

/** Whether a number's own check digits speak against it. */
export function isDoubtful({ scheme, value }: ProposedIdentifier): boolean {
  return doubtAboutIdentifier(scheme, value) !== null;
}

interface FoundNumber extends ProposedIdentifier {
  from: number;
  to: number;
}

/** A part with several numbers names several parties: each number ends one, or begins one when nothing is before it. */
function cutAtNumbers(part: string, patterns: readonly IdentifierPattern[]): PartyPart[] {
  const numbers = findNumbers(part, patterns);
  const pieces: PartyPart[] = [];
  let from = 0;
  let waiting: ProposedIdentifier[] = [];
  for (const { scheme, value, from: start, to } of numbers) {
    const text = bare(part.slice(from, start));
    const previous = pieces.at(-1);
    const identifier = { scheme, value };
    if (text !== '') {
      pieces.push({ text, identifiers: [...waiting, identifier] });
      waiting = [];
    } else if (previous) previous.identifiers.push(identifier);
    else waiting.push(identifier);
    from = to;
  }
  const rest = bare(part.slice(from));
  if (rest !== '' || waiting.length > 0) pieces.push({ text: rest, identifiers: waiting });
  return pieces;
}

function findNumbers(part: string, patterns: readonly IdentifierPattern[]): FoundNumber[] {
  const found = patterns.flatMap(({ scheme, pattern }) =>
    [...part.matchAll(pattern)].flatMap((match) => {
      const value = identifierValue(scheme, firstGroup(match));
      return value === null ? [] : [{ scheme, value, from: match.index, to: match.index + match[0].length }];
    }),
  );
  const inOrder = found.sort((a, b) => a.from - b.from);
  // Of patterns that read the same digits, the first one listed counts.
  return inOrder.filter((number, index) => inOrder.slice(0, index).every(({ to }) => to <= number.from));
}

/** What stays of a name when its number is gone: without the brackets that held it. */
function bare(text: string): string {
  const inside = text
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/[([{:\s]+$/, '')
    .replace(/^[)\]}\s]+/, '');
  return tidyPart(hasOpenBracket(inside) ? `${tidyPart(inside)})` : inside);
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** "Inc", "S.A.": what a comma cut off its name. */
function isOnlyLegalForm(text: string): boolean {
  return text !== '' && text.length <= 12 && normaliseName(`example ${text}`) === 'example';
}

function joinForm(previous: PartyPart, { text, identifiers }: PartyPart): void {
  previous.text = `${previous.text}, ${text}`;
  previous.identifiers.push(...identifiers);
}
