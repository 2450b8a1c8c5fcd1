import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportReport } from '../src/office/imports/import-report.js';
import type { Stored } from '../src/register/read-model/stored.js';
import type { MeetingRecord } from '../src/register/records/meeting.record.js';
import { highlightsOf } from '../src/register/search/highlights.rules.js';
import { besidePassages, meetingPassages } from '../src/register/search/passages.rules.js';
import { askedSearch } from '../src/register/search/search-text.rules.js';
import type { JsonObject } from '../src/words/json.js';
import { ChangeType, RecordKind } from '../src/words/register-words.js';
import { requireEqualCounts } from './support/facet-counts.js';
import { RegisterFiles } from './support/equal-files.js';
import { accountedFor, changes, Importing } from './support/importing.js';
import { makePublic } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const data = fileURLToPath(new URL('../../shared/data', import.meta.url));
const eu = join(data, 'eu-mep-meetings', 'mepmeetings.csv');
const uk = join(data, 'uk-ministers', 'meetings.csv');
const raw = join(data, 'uk-ministers', 'raw');
const example = (name: string) =>
  fileURLToPath(new URL(`../docs/examples/${name}.mapping.json`, import.meta.url));

const isHere = existsSync(eu);
if (!isHere) {
  process.stderr.write(`\nSKIPPED: the real registers are not in ${data}, so their import was NOT tested.\n`);
}

// Tens of thousands of records, twice.
const SLOW = 900_000;

(isHere ? describe : describe.skip)('Real registers', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  async function twice(
    files: string[],
    mapping: string,
  ): Promise<{ first: ImportReport; importing: Importing }> {
    const importing = await Importing.into(register);
    const first = await importing.run(files, { mapping });
    const second = await importing.run(files, { mapping });
    expect(changes(second)).toEqual([0, 0, first.meetings, 0, 0]);
    expect(second.organisations).toBe(0);
    for (const report of [first, second]) expect(accountedFor(report)).toBe(report.rows);
    expect(first.seconds).toBeGreaterThan(0);
    process.stdout.write(
      `${first.files.length} file(s): ${first.rows} rows, ${first.rowsPerSecond} rows/s, ${Math.round(first.peakMemoryBytes / 1e6)} MB\n`,
    );
    importing.end();
    return { first, importing };
  }

  const count = async (sql: string, importing: Importing): Promise<number> =>
    Number((await register.office.query<{ n: string }[]>(sql, [importing.body.id]))[0]?.n);

  it(
    'of the European Parliament: 23,050 rows, each in a published meeting or counted',
    async () => {
      const { first, importing } = await twice([eu], example('eu-mep-meetings'));
      expect(first.rows).toBe(23_050);
      expect(first.meetings + first.duplicateRows + first.rejectedRows).toBe(23_050);
      expect(first.meetings).toBeGreaterThan(23_000);
      expect(first.published).toBe(first.meetings);
      const numbered = `SELECT count(DISTINCT meeting_id) AS n FROM office.participant
        JOIN office.meeting ON meeting.id = meeting_id JOIN office.organisation_identifier USING (organisation_id)
        WHERE public_body_id = $1 AND scheme = 'EU_TR'`;
      expect(await count(numbered, importing)).toBeGreaterThanOrEqual(1150);
      const intact = `SELECT count(*) AS n FROM register.meeting WHERE $1 = ANY(body_ids) AND document::text LIKE `;
      for (const word of ['Teknikföretagen', 'Tiemo WÖLKEN', 'NIINISTÖ']) {
        expect(await count(`${intact} '%${word}%'`, importing)).toBeGreaterThan(0);
      }
      expect(await count(`${intact} '%Ã¤%'`, importing)).toBe(0);
      expect(
        await count(
          `SELECT count(*) AS n FROM register.meeting WHERE $1 = ANY(body_ids) AND document::text ~ '[Α-Ωα-ω]{4}'`,
          importing,
        ),
      ).toBeGreaterThan(0);
      expect(first.files[0]?.handled.length).toBeGreaterThan(30);
    },
    SLOW,
  );

  interface Found {
    meetings: { totalCount: number; edges: { highlights: string[] }[] };
    organisations: { nodes: { id: string; meetings: { totalCount: number } }[] };
  }
  const search = (text: string): Promise<Found> =>
    publicly<Found>(
      register,
      `query ($text: String) {
        meetings(filter: { text: $text }, orderBy: RELEVANCE) { totalCount edges { highlights } }
        organisations(filter: { text: $text }) { nodes { id meetings { totalCount } } } }`,
      { text },
    );

  it(
    'of the European Parliament, searched: what is found is what holds the words, in every language',
    async () => {
      const rows = await register.office.query<{ document: Stored<MeetingRecord>; names: string[] }[]>(
        `SELECT document, ARRAY(SELECT name FROM register.organisation
                                WHERE survivor_id = ANY(organisation_ids)) AS names
         FROM register.meeting`,
      );
      // An organisation is called the same in all its meetings now, however it was written that day.
      const records = rows.map(({ document, names }) => [
        ...meetingPassages(document),
        ...besidePassages(names, []),
      ]);
      const texts = ['sjukvård', 'halsa', 'fédération', '"digital markets act"', 'järnväg*', 'europ health'];
      for (const text of [...texts, 'βιομηχανία', 'energia', 'e-commerce', 'tst-2', 'volksw']) {
        const terms = askedSearch(text, '')?.all ?? [];
        const holding = records.filter((passages) =>
          terms.every((term) => highlightsOf(passages, [term]).length > 0),
        );
        const { meetings } = await search(text);
        expect([text, meetings.totalCount]).toEqual([text, holding.length]);
        for (const { highlights } of meetings.edges) expect(highlights).not.toEqual([]);
      }
      const shown = async (text: string): Promise<string> =>
        (await search(text)).meetings.edges.flatMap(({ highlights }) => highlights).join(' ');
      expect(await shown('sjukvård')).toContain('hälso- och sjukvården');
      expect(await shown('halsa')).toContain('miljö och hälsa');
      const federations = (await search('federation')).meetings.totalCount;
      expect((await search('fédération')).meetings.totalCount).toBe(federations);
      expect(federations).toBeGreaterThan(500);
      expect((await search('"digital markets act"')).meetings.totalCount).toBeGreaterThan(200);
    },
    SLOW,
  );

  it(
    'of the European Parliament, counted: facets say what the filters find',
    async () => {
      for (const filter of [{}, { text: 'sjukvård' }, { text: 'digital', dateFrom: '2024-01-01' }]) {
        await requireEqualCounts(register, filter, 20);
      }
    },
    SLOW,
  );

  it(
    'of the European Parliament, searched by what an organisation is called since',
    async () => {
      const [most] = await register.office.query<{ id: string; document: JsonObject; meetings: number }[]>(
        'SELECT id, document, meetings FROM register.organisation ORDER BY meetings DESC, id LIMIT 1',
      );
      if (!most) throw new Error('no organisation was imported');
      const { id, meetings } = most;
      expect((await search('xyzzyförbundet')).meetings.totalCount).toBe(0);
      const document = {
        ...most.document,
        names: [{ name: 'Xyzzyförbundet', kind: 'OTHER' }],
        reason: 'Nytt namn',
      };
      await makePublic(register, { kind: RecordKind.ORGANISATION, id, type: ChangeType.CORRECTED, document });
      const found = await search('xyzzyforbund');
      expect(found.organisations.nodes).toEqual([{ id, meetings: { totalCount: meetings } }]);
      expect(found.meetings.totalCount).toBe(meetings);
      for (const { highlights } of found.meetings.edges) expect(highlights).toEqual(['Xyzzyförbundet']);
    },
    SLOW,
  );

  it(
    'of British ministers: 8,054 meetings, months as months, 1930 doubted',
    async () => {
      const { first, importing } = await twice([uk], example('uk-ministers'));
      expect(first).toMatchObject({ rows: 15_781, meetings: 8_054, rejectedRows: 0 });
      const dates = `SELECT count(*) AS n FROM register.meeting WHERE $1 = ANY(body_ids)`;
      expect(await count(`${dates} AND date_precision = 'MONTH'`, importing)).toBe(7_822);
      const doubted = `SELECT count(*) AS n FROM office.meeting WHERE public_body_id = $1 AND date < '1931-01-01'`;
      expect(await count(`${doubted} AND source_notes @> '[{"code": "dateSuspicious"}]'`, importing)).toBe(
        await count(doubted, importing),
      );
      const answer = await publicly<{ meetings: { totalCount: number } }>(
        register,
        'query ($b: [ID!]) { meetings(filter: { publicBodyIds: $b, dateTo: "1930-12-31" }) { totalCount } }',
        { b: [importing.body.id] },
      );
      expect(answer.meetings.totalCount).toBe(77);
    },
    SLOW,
  );

  it(
    'as 55 releases of one office, by one mapping in one run',
    async () => {
      const files = readdirSync(raw).map((name) => join(raw, name));
      const { first, importing } = await twice(files, example('uk-cabinet-office'));
      expect(files).toHaveLength(55);
      expect(first).toMatchObject({ rows: 6_243, nilReturns: 5, rejectedRows: 0, groupedRows: 70 });
      expect(first.meetings).toBeGreaterThan(2_300);
      const withoutOfficial = `SELECT count(*) AS n FROM office.meeting WHERE public_body_id = $1 AND source_notes @> '[{"code": "ownSideUnnamed"}]'`;
      expect(await count(withoutOfficial, importing)).toBe(0);
      const nil = 'SELECT count(*) AS n FROM register.nil_return WHERE public_body_id = $1';
      expect(await count(nil, importing)).toBe(5);
    },
    SLOW,
  );

  it(
    'of all of them, as files: the same rows in every format, and those that the public API answers',
    async () => {
      const files = await RegisterFiles.write(register);
      try {
        await files.requireTypes();
        const counts = await files.requireSameRows();
        expect(counts['meetings']).toBeGreaterThan(33_000);
        expect(counts['participants']).toBeGreaterThan(60_000);
        await files.requireSameAsApi(register);
      } finally {
        files.close();
      }
    },
    SLOW,
  );
});
