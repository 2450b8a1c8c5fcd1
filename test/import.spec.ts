import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountedFor, changes, Importing } from './support/importing.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const header = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'];
const rows = [
  ['1', '2020-03-05', 'Åsa Öst (L)', 'Skånska Åkeriet AB; Anna Berg', 'Förbifarten', 'Webex'],
  [
    '2',
    '2020-04',
    'Åsa Öst (L)',
    'Naturskyddsföreningen 1234567890-12',
    'Vindkraften på Söderslätt',
    'Malmö',
  ],
  ['3', '1930-05-01', 'Bo Ek', '-', 'Möte om \u0000sjukhuset', 'Lund'],
];
const table = [header, ...rows];

const MEETINGS = `query ($body: [ID!]) { meetings(filter: { publicBodyIds: $body }, orderBy: DATE_ASC) { totalCount nodes {
  title version date endDate datePrecision channel direction review late daysToPublication reference
  participants { side name organisationName organisation { name identifiers { scheme value } } }
  qualityNotes { code } source { name url licence reference } history { version type reason } } } }`;

interface PublicMeeting {
  title: string;
  version: number;
  date: string;
  endDate: string | null;
  participants: { side: string; name: string | null; organisationName: string | null }[];
  qualityNotes: { code: string }[];
  history: { version: number; type: string; reason: string | null }[];
}

describe('Importing another register', () => {
  let register: TestApp;
  let importing: Importing;

  beforeAll(async () => {
    register = await startTestApp();
    importing = await Importing.into(register);
    // One of the meetings is of 1930.
    await register.office.query('UPDATE office.public_body SET naming_years = 100');
  });
  afterAll(async () => {
    importing.end();
    await register.stop();
  });

  async function published(from = importing): Promise<{ totalCount: number; nodes: PublicMeeting[] }> {
    const answer = await publicly<{ meetings: { totalCount: number; nodes: PublicMeeting[] } }>(
      register,
      MEETINGS,
      {
        body: [from.body.id],
      },
    );
    return answer.meetings;
  }

  async function everything(): Promise<string> {
    const names = [
      'office.meeting',
      'office.participant',
      'office.organisation',
      'office.imported_meeting',
      'register.entry',
    ];
    const texts = await Promise.all(
      names.map((name) =>
        register.office.query<{ all: string }[]>(
          `SELECT coalesce(string_agg(r::text, ',' ORDER BY r::text), '') AS all FROM ${name} AS r`,
        ),
      ),
    );
    return JSON.stringify(texts);
  }

  it('changes nothing in a dry run, and gives the numbers of the real one', async () => {
    const before = await everything();
    const file = importing.file('a.csv', table);
    const tried = await importing.run([file], { dryRun: true });
    expect(await everything()).toBe(before);
    const done = await importing.run([file]);
    const measured = { seconds: 0, rowsPerSecond: 0, peakMemoryBytes: 0 };
    expect({ ...done, ...measured }).toEqual({ ...tried, ...measured });
    expect(done).toMatchObject({
      rows: 3,
      meetings: 3,
      created: 3,
      organisations: 2,
      published: 3,
      rejectedRows: 0,
    });
    expect(accountedFor(done)).toBe(done.rows);
  });

  it('publishes meetings as exactly as the source knows them, with what is lacking noted', async () => {
    const { nodes } = await published();
    expect(nodes).toMatchObject([
      {
        title: 'Möte om sjukhuset',
        date: '1930-05-01',
        participants: [
          { side: 'OWN', name: 'Bo Ek' },
          { side: 'COUNTERPART', name: null, organisation: null },
        ],
      },
      {
        title: 'Förbifarten',
        channel: 'VIDEO_CALL',
        direction: 'UNKNOWN',
        review: 'IMPORTED',
        late: false,
        daysToPublication: null,
        participants: [
          { side: 'OWN', name: 'Åsa Öst (L)' },
          {
            side: 'COUNTERPART',
            organisationName: 'Skånska Åkeriet AB',
            organisation: { name: 'Skånska Åkeriet AB' },
          },
          { side: 'COUNTERPART', name: null, organisation: null },
        ],
        source: { name: 'Grannens register', licence: 'CC0-1.0', reference: '1' },
      },
      {
        date: '2020-04-01',
        endDate: '2020-04-30',
        datePrecision: 'MONTH',
        participants: [{}, { organisation: { identifiers: [{ scheme: 'EU_TR', value: '1234567890-12' }] } }],
      },
    ]);
    const notes = nodes.map(({ qualityNotes }) => qualityNotes.map(({ code }) => code));
    expect(notes[0]).toEqual(
      expect.arrayContaining([
        'dateSuspicious',
        'charactersRemoved',
        'counterpartUnnamed',
        'directionUnknown',
      ]),
    );
    expect(notes[1]).toEqual(expect.arrayContaining(['peopleUnnamed', 'partiesUnseparated', 'topicMissing']));
    expect(notes[1]).not.toContain('channelUnknown');
  });

  it('changes nothing when the same file comes again, in another encoding, order and name', async () => {
    const again = await importing.run([importing.file('a.csv', table)]);
    expect(changes(again)).toEqual([0, 0, 3, 0, 0]);
    const turned = [header, ...[...rows].reverse()].map((row) => row.join('\t')).join('\r');
    const other = importing.file('b.txt', Buffer.from(turned, 'utf16le'));
    const before: unknown = await register.office.query('SELECT max(seq) FROM register.entry');
    expect(changes(await importing.run([other]))).toEqual([0, 0, 3, 0, 0]);
    expect(await register.office.query('SELECT max(seq) FROM register.entry')).toEqual(before);
  });

  it('makes new public versions of what a corrected file changes, and reports what has vanished', async () => {
    const corrected = [
      header,
      ['1', '2020-03-06', 'Åsa Öst (L)', 'Skånska Åkeriet AB; Region Blekinge AB', 'Förbifarten', 'Webex'],
      rows[2] ?? [],
    ];
    const reason = 'Källan hade fel dag.';
    const report = await importing.run([importing.file('a.csv', corrected)], { reason });
    expect(changes(report)).toEqual([0, 1, 1, 1, 1]);
    expect(report.vanished).toEqual([{ reference: '2', file: 'b.txt', row: 2 }]);
    const { nodes, totalCount } = await published();
    expect(totalCount).toBe(3);
    expect(nodes.find(({ title }) => title === 'Förbifarten')).toMatchObject({
      version: 2,
      date: '2020-03-06',
      history: [
        { version: 1, type: 'PUBLISHED' },
        { version: 2, type: 'CORRECTED', reason },
      ],
    });
  });

  it('keeps a withdrawn meeting withdrawn, whatever the source says', async () => {
    const [withdrawn] = await register.office.query<{ id: string }[]>(
      `UPDATE office.meeting SET state = 'WITHDRAWN' WHERE source_reference = '2' AND public_body_id = $1 RETURNING id`,
      [importing.body.id],
    );
    expect(withdrawn).toBeDefined();
    const changed = [header, ['2', '2020-04', 'Åsa Öst (L)', 'Någon annan AB', 'Annat', 'Malmö']];
    expect(changes(await importing.run([importing.file('c.csv', changed)]))).toEqual([0, 0, 1, 0, 0]);
  });

  it('imports drafts first and publishes them when it is told to', async () => {
    const other = await Importing.into(register);
    const file = other.file('a.csv', table);
    expect(changes(await other.run([file], { publish: false }))).toEqual([3, 0, 0, 0, 0]);
    expect((await published(other)).totalCount).toBe(0);
    const corrected = other.file('a.csv', [
      header,
      ...rows.slice(0, 2),
      ['3', '2020-05-01', 'Bo Ek', 'X AB', 'Sjukhuset', ''],
    ]);
    expect(changes(await other.run([corrected], { publish: false }))).toEqual([0, 1, 2, 0, 0]);
    expect(changes(await other.run([corrected]))).toEqual([0, 0, 3, 0, 3]);
    expect((await published(other)).nodes.map(({ version }) => version)).toEqual([1, 1, 1]);
    other.end();
  });
});
