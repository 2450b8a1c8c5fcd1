import { createHash } from 'node:crypto';
import type { Mapping } from '../mapping/mapping.js';
import type { MeetingReader } from './meeting.reader.js';
import { identifierKey, type ProposedMeeting } from './proposed-meeting.js';
import type { RowGroup } from './row-sorter.js';
import { fingerprint, type SourceRow } from './source-row.js';
import { TextReader } from './text.reader.js';

/** A meeting that files tell of, and where they do. */
export interface Proposal {
  /** The meeting as JSON: a whole register of them lies in memory. */
  told: string;
  /** SHA-256 of what the source says, to tell a changed meeting from an unchanged one. */
  hash: string;
  key: string | null;
  /** What the source calls the record, or where it stands in it. */
  reference: string;
  /** Name of the file, without folders. */
  file: string;
  /** Which of the run's files it is. */
  fileIndex: number;
  rows: { row: number; line: number }[];
  print: string;
  traits: string[];
}

/** Makes proposals of groups of rows; undefined for rows that tell neither what a meeting was about nor with whom. */
export class ProposalMaker {
  readonly namesOfNumbers = new Map<string, string>();
  private readonly reference: TextReader;
  private readonly aliases: string[];
  /** Whether the key's columns may be shown: names of people may stand in those of parties. */
  private readonly showsKey: boolean;

  constructor(
    mapping: Mapping,
    private readonly meetings: MeetingReader,
  ) {
    this.reference = new TextReader(mapping.reference);
    const people = mapping.parties.flatMap(({ column, person }) => [column, person]);
    this.showsKey = mapping.key !== 'row' && mapping.key.every((alias) => !people.includes(alias));
    const ignored = new Set(mapping.rows?.ignore);
    this.aliases = Object.keys(mapping.columns).filter((alias) => !ignored.has(alias));
  }

  make({ rows, dates, key, fingerprints }: RowGroup, fileIndex: number): Proposal | undefined {
    const [first] = rows;
    const [date] = dates;
    const meeting = first && date && this.meetings.read([first, ...rows.slice(1)], [date, ...dates.slice(1)]);
    if (!meeting) return undefined;
    const { file } = first;
    const told = JSON.stringify(meeting);
    this.noteNames(meeting);
    return {
      told,
      hash: createHash('sha256').update(told).digest('hex'),
      key,
      reference: this.referenceOf(first, key),
      file: file.name,
      fileIndex,
      rows: rows.map((each) => ({ row: each.row, line: each.line })),
      print: fingerprints.length === 1 ? (fingerprints[0] ?? '') : fingerprint(...fingerprints),
      traits: this.traitsOf(first),
    };
  }

  /** References are public. */
  private referenceOf(row: SourceRow, key: string | null): string {
    const place = `${row.file.name}:${String(row.row)}`;
    return this.reference.readLine(row) || (this.showsKey && key !== null ? key : place);
  }

  private noteNames({ participants }: ProposedMeeting): void {
    for (const { name, identifiers } of participants.flatMap(({ organisation }) => organisation ?? [])) {
      const unnamed = identifiers.filter((identifier) => !this.namesOfNumbers.has(identifierKey(identifier)));
      const named = unnamed.filter(({ value }) => value !== name);
      for (const identifier of named) this.namesOfNumbers.set(identifierKey(identifier), name);
    }
  }

  private traitsOf(row: SourceRow): string[] {
    return this.aliases.flatMap((alias) => {
      const value = row.value(alias);
      return value === '' ? [] : [fingerprint(alias, value).slice(0, 8)];
    });
  }
}

export function meetingOf({ told }: Proposal): ProposedMeeting {
  return JSON.parse(told) as ProposedMeeting;
}
