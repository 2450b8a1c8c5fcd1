import { createReadStream } from 'node:fs';
import { linesIn } from '../../../register/copies/lines-in.js';
import { tableNamed } from '../../../register/open-data/tables/tables.js';
import { RecordKind } from '../../../words/register-words.js';
import type { RebuiltRegister } from '../rebuilt-register.js';

/** A file of text, and the same as the entries have it. */
export interface Compared {
  path: string;
  expected: string;
  /** The table that it holds; undefined where it holds more. */
  table: string | undefined;
}

const SHOWN = 80;
// A row of CSV may go over several lines, and says in the first of them what it is of.
const LINES_BEFORE = 500;

/** Where a file of text first differs from what it should be, and whose entry says what should stand there, as the end of a sentence. */
export async function firstDifference(
  { path, expected, table }: Compared,
  register: RebuiltRegister,
): Promise<string> {
  const should = linesIn(createReadStream(expected), () => undefined);
  const before: string[] = [];
  let number = 0;
  for await (const line of linesIn(createReadStream(path), () => undefined)) {
    number += 1;
    const { value } = (await should.next()) as { value: string | undefined };
    if (value === undefined) return `what the entries say: line ${number} is more`;
    before.push(value);
    if (before.length > LINES_BEFORE) before.shift();
    if (line === value) continue;
    return `what ${whose(before, table, register)}, first in line ${number} ("${aroundDifference(line, value)}")`;
  }
  const { value } = (await should.next()) as { value: string | undefined };
  if (value === undefined) return 'what the entries say: its end is another';
  return `what ${whose([value], table, register)}: line ${number + 1} is missing`;
}

function whose(lines: readonly string[], table: string | undefined, register: RebuiltRegister): string {
  const declared = table === undefined ? undefined : tableNamed(table);
  const kinds = declared?.kind === undefined ? Object.values(RecordKind) : [declared.kind];
  const isHistory = declared !== undefined && declared.kind === undefined;
  for (const line of [...lines].reverse()) {
    const entry = isHistory ? historyEntryIn(line) : entryIn(line, kinds, register);
    if (entry !== undefined) return `${entry} says`;
  }
  return 'the entries say';
}

const HISTORY_LINE =
  /^(?:\{"seq":)?(\d+),(?:"kind":")?([A-Z_]+)"?,(?:"id":")?([0-9a-f-]{36})"?,(?:"reference":)?"?([^",]*)/;

function historyEntryIn(line: string): string | undefined {
  const [, seq, kind, id, reference] = HISTORY_LINE.exec(line) ?? [];
  if (seq === undefined) return undefined;
  return `entry ${seq} (${reference && reference !== 'null' ? reference : `${kind ?? ''} ${id ?? ''}`})`;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function entryIn(line: string, kinds: readonly string[], register: RebuiltRegister): string | undefined {
  for (const [id] of line.matchAll(UUID)) {
    for (const kind of kinds) {
      const entry = register.entryOf(kind, id);
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

function aroundDifference(line: string, expected: string): string {
  const at = [...Array(line.length).keys()].find((place) => line[place] !== expected[place]) ?? line.length;
  const from = Math.max(0, at - SHOWN / 2);
  return line.slice(from, from + SHOWN);
}
