import { isDeepStrictEqual } from 'node:util';
import { Channel, Direction, Initiator, Side } from '../../../words/meeting-words.js';
import { withoutFormula } from '../../../words/text-hygiene.js';
import type { Mapping } from '../mapping/mapping.js';
import { countryCode } from './countries.js';
import { type ReadDate, spanning } from './date-format.rules.js';
import type { MeetingDate } from './date.reader.js';
import { DetailReader } from './detail.reader.js';
import { PartyReader } from './party.reader.js';
import type { ProposedMeeting, ProposedNote, ProposedParticipant } from './proposed-meeting.js';
import type { SourceRow } from './source-row.js';
import { oneLine, TextReader } from './text.reader.js';
import { headingOf } from './title.rules.js';
import { unnamedParticipant, withoutDoubles } from './participants.rules.js';
import { ValueReader } from './value.reader.js';

/** Makes one meeting of the rows that tell of it, as a mapping says. */
export class MeetingReader {
  private readonly title: TextReader;
  private readonly purpose: TextReader;
  private readonly place: TextReader;
  private readonly municipality: TextReader;
  private readonly language: ValueReader;
  private readonly country: ValueReader;
  private readonly direction: ValueReader;
  private readonly initiatedBy: ValueReader;
  private readonly channel: ValueReader;
  private readonly parties: PartyReader[];
  private readonly details: DetailReader;

  /** `listed`: for each of the mapping's parties, the names in its files of names. */
  constructor(mapping: Mapping, listed: readonly (readonly string[])[]) {
    this.title = new TextReader(mapping.title);
    this.purpose = new TextReader(mapping.purpose);
    this.place = new TextReader(mapping.place);
    this.municipality = new TextReader(mapping.municipality);
    this.language = new ValueReader(mapping.language, languageCode);
    this.country = new ValueReader(mapping.country, countryCode);
    this.direction = new ValueReader(mapping.direction, wordOf(Direction));
    this.initiatedBy = new ValueReader(mapping.initiatedBy, wordOf(Initiator));
    this.channel = new ValueReader(mapping.channel, wordOf(Channel));
    this.parties = mapping.parties.map((rule, index) => new PartyReader(rule, listed[index]));
    this.details = new DetailReader(mapping);
  }

  read(
    rows: readonly [SourceRow, ...SourceRow[]],
    dates: readonly [MeetingDate, ...MeetingDate[]],
  ): ProposedMeeting | undefined {
    const language = this.first(rows, this.language) ?? 'und';
    const { participants, notes } = this.participants(rows);
    const written = {
      title: oneLine(this.title.readAll(rows, '; ')),
      purpose: this.purpose.readAll(rows, '\n'),
    };
    const heading = headingOf({ ...written, language }, participants);
    if (written.title + written.purpose === '' && notes.some(({ code }) => code === 'counterpartUnnamed')) {
      return undefined;
    }
    const meeting = {
      title: heading.title,
      purpose: heading.purpose,
      language,
      ...this.circumstances(rows),
      ...dateOf(dates),
      ...this.details.read(rows),
      participants,
    };
    const safe = withoutFormulas(meeting);
    const all = [
      ...heading.notes,
      ...notes,
      ...dateNotes(dates),
      ...rowNotes(rows),
      ...formulaNotes(meeting, safe),
    ];
    return { ...safe, notes: eachOnce(all) };
  }

  private circumstances(
    rows: readonly SourceRow[],
  ): Pick<ProposedMeeting, 'direction' | 'initiatedBy' | 'channel' | 'place' | 'municipality' | 'country'> {
    return {
      direction: memberOf(Direction, this.first(rows, this.direction)) ?? Direction.UNKNOWN,
      initiatedBy: memberOf(Initiator, this.first(rows, this.initiatedBy)) ?? Initiator.UNKNOWN,
      channel: memberOf(Channel, this.first(rows, this.channel)) ?? Channel.UNKNOWN,
      place: oneLine(this.place.readAll(rows, '; ')) || null,
      municipality: oneLine(this.municipality.readAll(rows, '; ')) || null,
      country: this.first(rows, this.country) ?? null,
    };
  }

  private first(rows: readonly SourceRow[], reader: ValueReader): string | undefined {
    for (const row of rows) {
      const value = reader.read(row);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private participants(rows: readonly SourceRow[]): {
    participants: ProposedParticipant[];
    notes: ProposedNote[];
  } {
    const read = this.parties.flatMap((reader) => rows.map((row) => reader.read(row)));
    const participants = withoutDoubles(read.flatMap((parties) => parties.participants));
    const notes = read.flatMap((parties) => parties.notes);
    // Both sides of a meeting are told of, also when the source does not say who was there.
    const sides = new Set(participants.map(({ side }) => side));
    if (!sides.has(Side.OWN)) {
      participants.unshift(unnamedParticipant(Side.OWN));
      notes.push({ code: 'ownSideUnnamed' });
    }
    if (!sides.has(Side.COUNTERPART)) {
      participants.push(unnamedParticipant(Side.COUNTERPART));
      notes.push({ code: 'counterpartUnnamed' });
    }
    return { participants, notes };
  }
}

function memberOf<Value extends string>(
  values: Record<string, Value>,
  text: string | undefined,
): Value | undefined {
  return Object.values(values).find((value) => value === text);
}

/** Files may hold our own words: `IN_PERSON`. */
function wordOf(values: Record<string, string>): (cell: string) => string | undefined {
  return (cell) =>
    memberOf(
      values,
      cell
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
    );
}

function languageCode(cell: string): string | undefined {
  return /^[a-z]{2,3}$/i.test(cell) ? cell.toLowerCase() : undefined;
}

/** Rows of one meeting may name different days: it lasted from the first to the last. */
function dateOf(
  dates: readonly [MeetingDate, ...MeetingDate[]],
): Pick<ProposedMeeting, 'date' | 'endDate' | 'datePrecision'> {
  const [first, ...more] = dates;
  const whole = more.reduce<ReadDate>(spanning, first);
  return {
    date: whole.first,
    endDate: whole.last === whole.first ? null : whole.last,
    datePrecision: whole.precision,
  };
}

function dateNotes(dates: readonly MeetingDate[]): ProposedNote[] {
  return dates.flatMap(({ suspicious }) =>
    suspicious === undefined ? [] : [{ code: 'dateSuspicious' as const, params: { date: suspicious } }],
  );
}

function rowNotes(rows: readonly SourceRow[]): ProposedNote[] {
  return rows.flatMap((row) => row.notes.map(({ code }) => ({ code })));
}

/** The same with every text so that no spreadsheet takes it for a formula. */
function withoutFormulas<T>(value: T): T {
  if (typeof value === 'string') return withoutFormula(value) as T;
  if (Array.isArray(value)) return value.map(withoutFormulas) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutFormulas<unknown>(part)]),
  ) as T;
}

function formulaNotes(meeting: object, safe: object): ProposedNote[] {
  return isDeepStrictEqual(meeting, safe) ? [] : [{ code: 'formulaStart' }];
}

function eachOnce(notes: readonly ProposedNote[]): ProposedNote[] {
  const byCode = new Map(notes.map((note) => [note.code, note]));
  return [...byCode.values()];
}
