import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type CommittedRecord,
  commitmentsOfStored,
  leafHash,
} from '../src/register/entries/commitments.rules.js';
import type { JsonObject } from '../src/words/json.js';
import { countStatements } from './support/count-statements.js';
import { company, council, publishExample } from './support/example-register.js';
import { openData, Promises } from './support/open-data.js';
import { aMeeting, makePublic, theirs, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { use } from './support/used-register.js';

interface Line extends JsonObject {
  cursor: string;
  seq: string;
  id: string;
  at: string;
  record: JsonObject | null;
  proof: {
    key: string | null;
    salts: Record<string, string> | null;
    gone: Record<string, string>;
    record?: JsonObject;
  };
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  lines: Line[];
}

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  register.clock.set('2026-03-02T09:00:00Z');
  await use(register);
});
afterAll(() => register.stop());

async function ask(query = '', headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${register.url}/opendata/v1/changes${query}`, { headers });
  const text = await response.text();
  const isLog = response.headers.get('content-type')?.startsWith('application/x-ndjson') ?? false;
  const lines = isLog
    ? text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
    : [];
  return { status: response.status, headers: response.headers, text, lines };
}

function cursorOf({ headers }: Answer): string {
  return headers.get('dagsljus-cursor') ?? 'none';
}

function without(name: string, members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([each]) => each !== name));
}

function committed({ record, proof }: Line): CommittedRecord {
  const { key, salts, gone } = proof;
  return {
    record: record ?? proof.record ?? {},
    key: key === null ? null : Buffer.from(key, 'hex'),
    salts,
    gone,
  };
}

describe('The change log', () => {
  test('comes as JSON Lines unless JSON is asked for by name', async () => {
    for (const accept of ['*/*', 'application/x-ndjson', 'text/html, */*;q=0.8']) {
      const { status, headers } = await ask('?limit=1', { accept });
      expect([accept, status, headers.get('content-type')]).toEqual([
        accept,
        200,
        'application/x-ndjson; charset=utf-8',
      ]);
    }
    const { body, headers } = await openData(register, '/changes?limit=1');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(Object.keys(body)).toEqual(['items', 'links']);
    const none = await ask('', { accept: 'text/csv' });
    expect([none.status, none.text]).toEqual([406, expect.stringContaining('application/x-ndjson')]);
  });

  test('says in lines what it says as JSON', async () => {
    const start = Number(cursorOf(await ask())) - 100;
    const { lines } = await ask(`?cursor=${start}`);
    const { body } = await openData<{ items: JsonObject[] }>(register, `/changes?limit=100&cursor=${start}`);
    expect(lines.map((line) => without('proof', { ...line, at: line.at.replace('.000Z', 'Z') }))).toEqual(
      body.items.map((item) => without('href', item)),
    );
    expect(lines.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PUBLISHED', 'CORRECTED', 'REDACTED', 'WITHDRAWN']),
    );
  });

  test('proves each line', async () => {
    for (const line of (await ask()).lines) {
      const { seq, kind, id, version, type, at } = line as unknown as Record<'kind' | 'type', string> &
        Line & { version: number };
      const hash = leafHash(
        { seq, kind, id, version, type, at: new Date(at) },
        commitmentsOfStored(committed(line)),
      );
      expect([seq, hash.toString('hex')]).toEqual([seq, line['hash']]);
      expect((line.proof.key === null) !== (line.proof.salts === null)).toBe(true);
      expect(line.record === null).toBe(line.proof.record !== undefined);
    }
  });

  test('leaves a tombstone of what was withdrawn, and of its older versions no more', async () => {
    const { lines } = await ask();
    const last = lines.find(({ type }) => type === 'WITHDRAWN');
    const older = lines.filter(({ id, seq }) => id === last?.id && seq !== last.seq);
    expect(last).toMatchObject({ record: null, reason: 'Mötet ägde inte rum.' });
    expect(last?.proof.record).toMatchObject({ id: last?.id, reference: last?.['reference'] });
    expect(older.map(({ record, proof }) => [record, proof.key, proof.salts, proof.record])).toEqual([
      [null, null, {}, {}],
    ]);
    expect(older[0]?.['reference']).toBe(last?.['reference']);
  });

  test('is as it is described', async () => {
    const promises = new Promises((await openData(register, '/openapi.json')).body);
    for (const line of (await ask()).lines) {
      expect(promises.faults({ $ref: '#/components/schemas/ChangeLine' }, line)).toEqual([]);
    }
  });
});

describe('Whoever follows the log', () => {
  test('gets every line once, in order, however many are asked for', async () => {
    const whole = await ask();
    for (const limit of [1, 7, 1000]) {
      const found: string[] = [];
      let next: string | null = `?limit=${limit}`;
      while (next) {
        const answer: Answer = await ask(next);
        found.push(...answer.lines.map(({ seq }) => seq));
        expect(cursorOf(answer)).toBe(found.at(-1));
        next = /<[^?]+(\?[^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
      }
      expect(found).toEqual(whole.lines.map((_, index) => String(index + 1)));
    }
  });

  test('finds nothing at the end, and the cursor to come back with', async () => {
    const end = cursorOf(await ask());
    const answer = await ask(`?cursor=${end}`);
    expect([answer.status, answer.text, cursorOf(answer)]).toEqual([200, '', end]);
    expect(answer.headers.get('link')).toBeNull();
    expect(answer.headers.get('dagsljus-revision')).toBe(end);
    await makePublic(register, aMeeting(council));
    const more = await ask(`?cursor=${end}`);
    expect([more.lines.length, cursorOf(more)]).toEqual([1, String(Number(end) + 1)]);
    expect((await ask(`?limit=0`)).text).toBe('');
    expect(cursorOf(await ask(`?limit=0&cursor=3`))).toBe('3');
  });

  test('is told by 304 that there is nothing new, after somebody looked', async () => {
    const end = cursorOf(await ask());
    const first = await ask(`?cursor=${end}`);
    const etag = first.headers.get('etag') ?? '';
    const again = () => ask(`?cursor=${end}`, { 'if-none-match': etag });
    expect((await again()).status).toBe(304);
    expect(await countStatements(register.register, again)).toBeGreaterThan(0);
    const list = await openData(register, `/changes?cursor=${end}`, { headers: { 'if-none-match': etag } });
    expect([list.status, list.headers.get('etag') === etag]).toEqual([200, false]);
    await makePublic(register, aMeeting(council));
    expect((await again()).lines).toHaveLength(1);
  });

  test('gets answers of bounded size, and all of them together', async () => {
    const purpose = 'Bolaget ville mer än så. '.repeat(800);
    const meetings = Array.from({ length: 600 }, () => aMeeting(council, { purpose }));
    for (let at = 0; at < meetings.length; at += 200)
      await makePublic(register, ...meetings.slice(at, at + 200));
    const found: Line[] = [];
    let answers = 0;
    for (let cursor = '0', more = true; more; answers += 1) {
      const answer = await ask(`?cursor=${cursor}`);
      expect(answer.text.length).toBeLessThan(12_000_000);
      found.push(...answer.lines);
      cursor = cursorOf(answer);
      more = answer.headers.has('link');
    }
    expect(answers).toBeGreaterThan(1);
    expect(found.map(({ seq }) => seq)).toEqual(found.map((_, index) => String(index + 1)));
    expect(found.filter(({ record }) => record?.['purpose'] === purpose)).toHaveLength(600);
  });

  test('reads texts of every kind as they were published', async () => {
    const title = 'Å"\\\n\u2028\u0085 😀 <b> \u202eomvänt\u202c';
    const meeting = aMeeting(council, { title, participants: [theirs(company)] });
    const [entry] = await makePublic(register, meeting);
    const { lines } = await ask(`?cursor=${Number(entry?.seq) - 1}`);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.record).toEqual(meeting.document);
  });

  test('finds nothing of a record that was withdrawn, in no version', async () => {
    const meeting = aMeeting(council, { title: 'Det som inte ska synas mer' });
    const [entry] = await makePublic(register, meeting);
    await makePublic(register, withdrawn(meeting));
    const { lines } = await ask(`?cursor=${entry?.seq ?? ''}`);
    expect(lines[0]).toMatchObject({ type: 'WITHDRAWN', record: null });
  });
});

describe('A question to the log that cannot be answered', () => {
  const REFUSED: [string, string, string, string][] = [
    ['a forged cursor', 'cursor=first', 'query.forgedCursor', 'cursor'],
    ['a cursor of another list', 'cursor=eyJhIjoxfQ', 'query.forgedCursor', 'cursor'],
    ['a cursor with a sign', 'cursor=-1', 'query.forgedCursor', 'cursor'],
    ['a cursor beyond all numbers', 'cursor=99999999999999999999', 'query.forgedCursor', 'cursor'],
    ['a cursor twice', 'cursor=1&cursor=2', 'rest.onlyOnce', 'cursor'],
    ['a cursor from the future', 'cursor=99999999', 'rest.cursorAhead', 'cursor'],
    ['too many lines', 'limit=10001', 'rest.linesAtOnce', 'limit'],
    ['less than nothing', 'limit=-1', 'rest.linesAtOnce', 'limit'],
    ['half a line', 'limit=1.5', 'rest.notWhole', 'limit'],
    ['something that is not there', 'since=2026-01-01', 'rest.unknownParameter', 'since'],
    ['a count of all', 'totalCount=true', 'rest.unknownParameter', 'totalCount'],
  ];
  test.each(REFUSED)('%s is refused with the reason', async (_, query, code, parameter) => {
    const { status, headers, text } = await ask(`?${query}`);
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
    const { reasons } = JSON.parse(text) as {
      reasons: { code: string; parameter: string; message: string }[];
    };
    expect(reasons[0]).toMatchObject({ code, parameter });
  });

  test('a cursor from the future is told to be from elsewhere, in plain words', async () => {
    const { text } = await ask('?cursor=99999999');
    expect(text).toMatch(
      /beyond the newest change of this register.*another register.*restored from a backup/,
    );
  });
});
