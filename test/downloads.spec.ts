import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csv } from '../src/register/open-data/formats/csv.format.js';
import { openTables } from '../src/register/open-data/rows/open-tables.js';
import { tableNamed } from '../src/register/open-data/tables/tables.js';
import { ChangeType } from '../src/words/register-words.js';
import { company, meeting, publishExample, twin } from './support/example-register.js';
import { openData } from './support/open-data.js';
import { publicly } from './support/publicly.js';
import { makePublic } from './support/public-records.js';
import { frame, randomMeetings } from './support/random-meetings.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, ...frame);
  await makePublic(register, ...randomMeetings(220));
  const merged = { ...twin.document, mergedIntoId: company.id, reason: 'Samma bolag' };
  await makePublic(register, { ...twin, type: ChangeType.MERGED, document: merged });
});
afterAll(() => register.stop());

async function download(file: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${register.url}/opendata/v1/latest/${file}`, init);
}

async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const text = await (await download(file)).text();
  const options = { columns: true, record_delimiter: '\r\n', relax_column_count: false };
  return parse(text, options) as unknown as Record<string, string>[];
}

interface Found {
  id: string;
  participants: { organisationName: string | null }[];
}
interface FoundPage {
  nodes: Found[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Everything that the public API finds, page by page, by date. */
async function paged(filter: string, after = ''): Promise<Found[]> {
  const { meetings } = await publicly<{ meetings: FoundPage }>(
    register,
    `{ meetings(filter: ${filter}, orderBy: DATE_ASC, first: 37 ${after}) {
         nodes { id participants { organisationName } } pageInfo { hasNextPage endCursor } } }`,
  );
  const { hasNextPage, endCursor } = meetings.pageInfo;
  return [...meetings.nodes, ...(hasNextPage ? await paged(filter, `after: "${endCursor}"`) : [])];
}

const FILTERS: [string, string][] = [
  ['dateFrom=1900-01-01', '{ dateFrom: "1900-01-01" }'],
  ['channel=TRIP&channel=MEAL', '{ channel: [TRIP, MEAL] }'],
  [
    'topics=roads&dateFrom=2023-01-01&dateTo=2024-06-30',
    '{ topics: ["roads"], dateFrom: "2023-01-01", dateTo: "2024-06-30" }',
  ],
  ['text=konserthus', '{ text: "konserthus" }'],
  ['late=true&organisationKinds=MEDIA', '{ late: true, organisationKinds: [MEDIA] }'],
  [`organisationIds=${twin.id}`, `{ organisationIds: ["${twin.id}"] }`],
  ['corrected=false&hasDocuments=false', '{ corrected: false, hasDocuments: false }'],
];

describe('A filtered file', () => {
  test.each(FILTERS)('has the rows that the public API has, in its order: %s', async (query, filter) => {
    const expected = await paged(filter);
    const meetings = await rowsOf(`meetings.csv?${query}`);
    expect(meetings.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    const participants = await rowsOf(`participants.csv?${query}`);
    expect(participants.map((row) => [row['meeting_id'], row['organisation_name']])).toEqual(
      expected.flatMap(({ id, participants: lines }) =>
        lines.map(({ organisationName }) => [id, organisationName ?? '']),
      ),
    );
    const lines = (await (await download(`meetings.jsonl?${query}`)).text()).split('\n').slice(0, -1);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      expected.map(({ id }) => id),
    );
    expect(expected.length).toBeGreaterThan(0);
  });

  test('of everything has the bytes of the whole file', async () => {
    for (const name of ['meetings', 'participants']) {
      const table = tableNamed(name);
      if (!table) throw new Error(`no table ${name}`);
      const whole = await asOwner(async (client) => {
        await client.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const tables = await openTables(client, { publicUrl: 'http://localhost:3000', day: '2026-03-02' });
        const pieces: Buffer[] = [];
        const writer = csv.open(
          table,
          { write: (bytes) => void pieces.push(Buffer.from(bytes)) },
          tables.edition,
        );
        for await (const rows of tables.rows(table)) await writer.write(rows);
        await writer.end();
        return Buffer.concat(pieces).toString();
      }, register.ownerUrl);
      expect(await (await download(`${name}.csv?dateFrom=0001-01-01`)).text()).toBe(whole);
    }
  });

  test('without rows has its header, or nothing at all', async () => {
    const columns = tableNamed('meetings')?.columns.map(({ name }) => name) ?? [];
    expect(await (await download('meetings.csv?text=finnsinte')).text()).toBe(`${columns.join(',')}\r\n`);
    const empty = await download('participants.jsonl?topics=none');
    expect([empty.status, await empty.text()]).toEqual([200, '']);
  });

  test('says what it is, of which revision, and that it need not be sent again', async () => {
    const first = await download('meetings.csv?late=true');
    await first.text();
    const { revision } = (
      await publicly<{ register: { revision: string } }>(register, '{ register { revision } }')
    ).register;
    const head = Object.fromEntries(first.headers);
    expect(head).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="meetings.csv"',
      'dagsljus-revision': revision,
      'cache-control': 'public, no-cache',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('dagsljus-revision'),
    });
    const etag = first.headers.get('etag') ?? '';
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await download('meetings.csv?late=true', { headers });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const other = await download('meetings.csv?late=false', { headers });
    expect(other.status).toBe(200);
    const asked = await download('meetings.csv?late=true', { method: 'HEAD' });
    expect([asked.status, asked.headers.get('etag'), await asked.text()]).toEqual([200, etag, '']);
    expect(asked.headers.get('content-length')).toBeNull();
    await other.text();
    const lines = await download('meetings.jsonl?late=true');
    expect(lines.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    await lines.text();
  });
});

describe('A filtered file is refused as a list is', () => {
  test.each([
    'state=DRAFT',
    'dateFrom=2026-02-30',
    'channel=BOAT',
    'organisationIds=1',
    'text=%ff',
    'late=1',
    `text=${'a+'.repeat(21)}`,
    'text=a&text=b',
  ])('%s', async (query) => {
    const refused = await download(`meetings.csv?${query}`);
    const list = await openData(register, `/meetings?${query}`);
    const problem = (await refused.json()) as { reasons: { code: string; parameter?: string }[] };
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const known = ({ code, parameter }: { code: string; parameter?: string }) => ({ code, parameter });
    const reasons = list.body['reasons'] as unknown as { code: string; parameter?: string }[];
    expect(problem.reasons.map(known)).toEqual(reasons.map(known));
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('content-disposition')).toBeNull();
  });

  test.each(['limit=5', 'cursor=abc', 'orderBy=DATE_ASC', 'totalCount=true'])(
    'a file has no %s',
    async (query) => {
      const refused = await download(`meetings.jsonl?${query}`);
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { reasons: [{ code: 'rest.unknownParameter', parameter: query.split('=')[0] }] },
      ]);
    },
  );
});

test('a meeting is in the file as soon as it is published', async () => {
  const before = await rowsOf('meetings.csv?dateFrom=2099-01-01');
  const fresh = {
    ...meeting.document,
    id: crypto.randomUUID(),
    reference: 'TST-2099-000001',
    date: '2099-01-01',
  };
  await makePublic(register, { ...meeting, id: fresh.id, document: fresh });
  const after = await rowsOf('meetings.csv?dateFrom=2099-01-01');
  expect([before.length, after.map(({ id }) => id)]).toEqual([0, [fresh.id]]);
});
