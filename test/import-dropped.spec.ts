import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DestructionKind } from '../src/publication/retention/destruction-words.js';
import { Destroyer } from './support/destroying.js';
import { Importing } from './support/importing.js';
import { aRegion, type Region, step } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { wholeDatabase } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const HEADER = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'];
const NOTHING = { created: 0, updated: 0, published: 0, heldBack: 0, rejectedRows: 0, missing: 0 };
let register: TestApp;
let region: Region;
let importing: Importing;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  importing = await Importing.into(register);
});
afterAll(() => register.stop());

const row = (number: string, who: string, title: string, place = 'Lund') => [
  ...[number, '2024-03-05', 'Åsa Öst', who, title, place],
];

function bring(rows: readonly string[][], changes: object = {}) {
  const file = importing.file('a.csv', [HEADER, ...rows]);
  const options = { mapping: importing.mapping(changes), body: region.body.slug, publish: false };
  return importing.run([file], options);
}

async function draftCalled(title: string): Promise<{ id: string; version: number } | undefined> {
  const sql = 'SELECT id, version FROM office.meeting WHERE title = $1 AND public_body_id = $2';
  const [draft] = await register.office.query<{ id: string; version: number }[]>(sql, [
    ...[title, region.body.id],
  ]);
  return draft;
}

async function throwAway(title: string): Promise<void> {
  const { id = '', version } = (await draftCalled(title)) ?? {};
  await step(region.registrar, 'discardMeeting', { id, expectedVersion: version });
}

const isAnywhere = async (text: string): Promise<boolean> =>
  (await wholeDatabase(register, ['office', 'register', 'letterbox'])).includes(text);

describe('A draft that an import brought', () => {
  it('is thrown away with a name that is not published, and no import brings the name again', async () => {
    const rows = [row('1', 'Hämtade Hans', 'Hamnen'), row('2', 'Skånska Åkeriet AB', 'Vägen')];
    await bring(rows);
    const { id = '', version = 0 } = (await draftCalled('Hamnen')) ?? {};
    const [{ line } = { line: '' }] = await register.office.query<{ line: string }[]>(
      `SELECT id AS line FROM office.participant WHERE meeting_id = $1 AND name = 'Hämtade Hans'`,
      [id],
    );
    const registrar = await browserOf(register, region.registrar.accountId);
    await registrar.get('/office/privacy/names');
    const refused = await registrar.post(`/office/privacy/names/${id}`, {
      ...{ '/expectedVersion': String(version), '/names/0/lineId': line },
      ...{ '/names/0/nameBasis': '', '/names/0/nameCitation': '' },
    });
    expect(refused.html).toContain('Grunden är sparad.');
    const asking = await registrar.get(`/office/meetings/${id}/discard`);
    expect(asking.html).toContain('Nästa import från samma källa tar inte in det igen.');
    await throwAway('Hamnen');
    for (const told of [
      rows,
      [row('1', 'Hämtade Hans', 'Hamnen igen'), row('2', 'Skånska Åkeriet AB', 'Vägen')],
    ])
      expect(await bring(told)).toMatchObject({ ...NOTHING, meetings: 2, unchanged: 2, dropped: 1 });
    expect(await draftCalled('Hamnen')).toBeUndefined();
    expect(await draftCalled('Hamnen igen')).toBeUndefined();
  });

  it('is left out where rows are told by what they say, once for each that was thrown away, and the others stay', async () => {
    const changes = { key: 'row' };
    const rows = [
      ...[row('1', 'Saab AB', 'Flyget'), row('2', 'Volvo AB', 'Bussar'), row('3', 'Åkeriet AB', 'Vägen')],
    ];
    await bring(rows, changes);
    await throwAway('Bussar');
    const corrected = [...rows.slice(0, 2), row('3', 'Åkeriet AB', 'Vägen', 'Malmö')];
    expect(await bring(corrected, changes)).toMatchObject({
      ...NOTHING,
      updated: 1,
      unchanged: 2,
      dropped: 1,
    });
    const another = [...corrected, row('4', 'Volvo AB', 'Bussar')];
    expect(await bring(another, changes)).toMatchObject({ ...NOTHING, created: 1, unchanged: 3, dropped: 1 });
  });

  it('does not come back after it was destroyed, and nothing but checksums is left of it', async () => {
    const rows = [row('Kanarie-7', 'Kanarie Karlsson', 'Kanariefågeln')];
    await bring(rows);
    await register.office.query(
      "UPDATE office.meeting SET edited_at = '2026-02-01' WHERE public_body_id = $1",
      [region.body.id],
    );
    expect(await isAnywhere('Kanarie')).toBe(true);
    await new Destroyer(region).destroyed(DestructionKind.DRAFTS);
    expect(await isAnywhere('Kanarie')).toBe(false);
    expect(await bring(rows)).toMatchObject({ ...NOTHING, unchanged: 1, dropped: 1 });
    expect(await isAnywhere('Kanarie')).toBe(false);
    const elsewhere = await importing.run([importing.file('a.csv', [HEADER, ...rows])], { publish: false });
    expect(elsewhere).toMatchObject({ created: 1, dropped: 0 });
  });
});
