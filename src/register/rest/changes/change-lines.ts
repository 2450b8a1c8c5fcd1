import { Injectable } from '@nestjs/common';
import { GraphQLInt, GraphQLString } from 'graphql';
import { readChangeLines } from '../../queries/change-lines.queries.js';
import { queryMessages } from '../../questions/question.messages.js';
import { refuse } from '../../questions/questions.rules.js';
import { Reader } from '../../reading/reader.service.js';
import type { Reading } from '../../reading/reading.js';
import { askedIn } from '../asked.js';
import type { Parameter } from '../parameters.js';
import type { Question } from '../question.decorator.js';
import { RESOURCES } from '../resources.js';
import { RestAddresses } from '../rest-addresses.js';
import { restMessages } from '../rest.messages.js';

/** A part of the change log, and where it goes on. */
export interface LogPart {
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** How many lines an answer has at most. */
export const MOST_LINES = 10_000;
// An answer is made before it is sent: a slow reader must not keep a connection to the database.
const ENOUGH_CHARACTERS = 4_000_000;
const BATCH = 250;

// Looking for a place in the log is work; a line lies ready.
const COST_OF_ANSWER = 5;
const LINES_FOR_ONE = 5;

const PARAMETERS: readonly Parameter[] = [
  { name: 'cursor', description: '', type: GraphQLString, list: false, place: ['after'] },
  { name: 'limit', description: '', type: GraphQLInt, list: false, place: ['first'] },
];

/** The change log as JSON Lines: with all that a copy needs to be equal to the register, and to prove that it is. */
@Injectable()
export class ChangeLines {
  constructor(
    private readonly reader: Reader,
    private readonly addresses: RestAddresses,
  ) {}

  async after({ queryString, visit }: Question): Promise<LogPart> {
    const { input, given } = askedIn(queryString, PARAMETERS);
    const { after, first } = input as { after?: string; first?: number };
    const start = askedCursor(after);
    const most = askedLines(first);
    visit.charge(COST_OF_ANSWER);
    return this.reader.read(async (reading) => {
      visit.answerFrom(reading);
      const newest = await reading.revision();
      if (BigInt(start) > BigInt(newest))
        refuse(restMessages.cursorAhead, 'cursor', { cursor: start, newest });
      const lines = await this.read(reading, {
        start,
        most,
        pay: (cost) => {
          visit.charge(cost);
        },
      });
      const cursor = String(BigInt(start) + BigInt(lines.length));
      return { body: lines.join(''), headers: this.headers(cursor, newest, given) };
    }, visit.signal);
  }

  private async read(
    reading: Reading,
    { start, most, pay }: { start: string; most: number; pay: (cost: number) => void },
  ): Promise<string[]> {
    const lines: string[] = [];
    for (let characters = 0; lines.length < most && characters < ENOUGH_CHARACTERS;) {
      // Without gaps: as many positions further as there are lines.
      const after = String(BigInt(start) + BigInt(lines.length));
      const more = await readChangeLines(reading, after, Math.min(BATCH, most - lines.length));
      if (more.length === 0) break;
      pay(Math.ceil(more.length / LINES_FOR_ONE));
      for (const line of more) {
        lines.push(line);
        characters += line.length;
      }
    }
    return lines;
  }

  private headers(
    cursor: string,
    newest: string,
    given: readonly (readonly [string, string])[],
  ): Record<string, string> {
    const rest = given.filter(([name]) => name !== 'cursor');
    const parameters = new URLSearchParams([
      ['cursor', cursor],
      ...rest.map(([name, value]) => [name, value]),
    ]);
    const next = `<${this.addresses.of(RESOURCES.changes.path)}?${parameters.toString()}>; rel="next"`;
    return {
      'dagsljus-cursor': cursor,
      'dagsljus-revision': newest,
      ...(cursor === newest ? {} : { link: next }),
    };
  }
}

function askedCursor(cursor = '0'): string {
  return /^(0|[1-9]\d{0,17})$/.test(cursor) ? cursor : refuse(queryMessages.forgedCursor, 'cursor');
}

function askedLines(limit = MOST_LINES): number {
  if (limit >= 0 && limit <= MOST_LINES) return limit;
  return refuse(restMessages.linesAtOnce, 'limit', { max: MOST_LINES, found: limit });
}
