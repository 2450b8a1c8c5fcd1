import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DestructionKind } from '../src/publication/retention/destruction-words.js';
import { Destroyer } from './support/destroying.js';
import { Importing } from './support/importing.js';
import { aRegion, type Region, step } from './support/meetings.js';
import { wholeDatabase } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const header = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats', 'Begäran'];
const mapped = {
  columns: {
    ...{ number: 'Nr', day: 'Datum', official: 'Företrädare', party: 'Motpart', title: 'Rubrik' },
    ...{ place: 'Plats', asked: 'Begäran' },
  },
  asks: [{ column: 'asked', side: 'COUNTERPART', position: 'FUND' }],
};
let register: TestApp;
let region: Region;
let importing: Importing;

beforeAll(async () => {
  register = await startTestApp();
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  importing = await Importing.into(register);
});
afterAll(async () => {
  importing.end();
  await register.stop();
});

const bring = (who: string, title: string, ask: string) =>
  importing.run(
    [importing.file('a.csv', [header, ['1', '2024-03-05', who, 'Exempelåkeriet AB', title, 'Lund', ask]])],
    { mapping: importing.mapping(mapped), body: region.body.slug },
  );

const isAnywhere = async (text: string): Promise<boolean> =>
  (await wholeDatabase(register, ['register'])).includes(text);

describe('What was destroyed of an imported meeting', () => {
  it('does not come back when the source tells the meeting anew', async () => {
    await bring('Kanarie Karlsson', 'Förbifarten', 'Hemlig begäran.');
    const [{ id, version } = { id: '', version: 0 }] = await register.office.query<
      { id: string; version: number }[]
    >("SELECT id, version FROM office.meeting WHERE title = 'Förbifarten'");
    await step(region.registrar, 'redactMeeting', {
      ...{ id, expectedVersion: version, fields: ['/participants/0/name', '/asks/0/text'] },
      ...{ ground: 'SECRECY', decision: 'RS 2026-0012' },
    });
    await new Destroyer(region).destroyed(DestructionKind.WITHHELD);
    for (const gone of ['Kanarie', 'Hemlig begäran']) expect(await isAnywhere(gone)).toBe(false);

    const again = await bring(
      'Åsa Öst / Kanarie Karlsson',
      'Förbifarten norrut',
      'En till.\nHemlig begäran.',
    );
    expect(again).toMatchObject({ created: 0, updated: 0, published: 0, heldBack: 1, unchanged: 1 });
    for (const gone of ['Kanarie', 'Hemlig begäran']) expect(await isAnywhere(gone)).toBe(false);
    const same = await bring('Kanarie Karlsson', 'Förbifarten', 'Hemlig begäran.');
    expect(same).toMatchObject({ heldBack: 0, unchanged: 1 });
  });
});
