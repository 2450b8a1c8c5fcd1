import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changed } from './support/changing.js';
import { aPublishedMeeting, contentOf, type Region, step, type ToldMeeting } from './support/meetings.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { lineOf, NameDesk, NAMES, versionIn } from './support/name-desk.js';
import type { TestApp } from './support/test-app.js';

let desk: NameDesk;
let register: TestApp;
let region: Region;
let registrar: OfficeBrowser;

beforeAll(async () => {
  desk = await NameDesk.open();
  ({ register, region, registrar } = desk);
});
afterAll(() => register.stop());

const isPublic = (text: string): Promise<boolean> => desk.isPublic(text);

const SAFETY = { '/ground': 'SAFETY', '/decision': 'OSL 21:3, RS 2026-0042' };

const CONSENT = { nameBasis: 'CONSENT' };

/** Who took part: an official, and those outside as they are given. */
function named(...lines: object[]): object {
  const outside = { side: 'COUNTERPART', organisationId: region.organisationId };
  return {
    participants: [
      { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId },
      ...lines.map((line) => ({ ...outside, ...line })),
    ],
  };
}

const draftWith = (...lines: object[]): Promise<ToldMeeting> =>
  step(region.recorder, 'recordMeeting', contentOf(region, named(...lines)));

const amend = ({ id, version }: ToldMeeting, ...lines: object[]): Promise<ToldMeeting> =>
  step(region.recorder, 'amendMeeting', { id, expectedVersion: version, ...named(...lines) });

const correct = ({ id, version }: ToldMeeting, ...lines: object[]): Promise<ToldMeeting> =>
  step(region.publisher, 'correctMeeting', {
    ...{ id, expectedVersion: version, reason: 'Deltagarna.' },
    ...named(...lines),
  });

async function publish({ id, version }: ToldMeeting): Promise<ToldMeeting> {
  const sent = await step(region.recorder, 'submitMeeting', { id, expectedVersion: version });
  return step(region.publisher, 'publishMeeting', { id, expectedVersion: sent.version });
}

/** Withholds a name on its page. */
async function withhold(meeting: ToldMeeting, name: string, why: object = SAFETY): Promise<ToldMeeting> {
  const path = `${NAMES}/${meeting.id}/${lineOf(meeting, name)}/withhold`;
  const version = versionIn(await registrar.get(path));
  const done = await registrar.post(path, { '/expectedVersion': version, ...why });
  expect(done.html).toContain('Namnet visas inte längre.');
  return { ...meeting, version: Number(version) + 1 };
}

/** Saves “Publiceras inte” for a name. */
async function refuse(meeting: ToldMeeting, name: string): Promise<ToldMeeting> {
  await registrar.get(NAMES);
  const done = await registrar.post(`${NAMES}/${meeting.id}`, {
    '/expectedVersion': String(meeting.version),
    '/names/0/lineId': lineOf(meeting, name),
    '/names/0/nameBasis': '',
    '/names/0/nameCitation': '',
  });
  expect(done.html).toContain('Grunden är sparad.');
  return { ...meeting, version: meeting.version + 1 };
}

interface Standing {
  decision: string | null;
  real_ground: string | null;
}

const standingOf = ({ id }: ToldMeeting): Promise<Standing[]> =>
  register.office.query<Standing[]>(
    `SELECT decision, real_ground FROM office.redaction
      WHERE meeting_id = $1 AND field = 'name' AND lifted_at IS NULL`,
    [id],
  );

async function groundOf({ id }: ToldMeeting, name: string): Promise<string | null | undefined> {
  const [line] = await register.office.query<{ ground: string | null }[]>(
    'SELECT decided_ground AS ground FROM office.participant WHERE meeting_id = $1 AND name = $2',
    [id, name],
  );
  return line?.ground;
}

describe('A name that a registrar does not let be published', () => {
  it('stays so where it had no basis when that was saved, and whoever wrote it gives one later', async () => {
    const draft = await refuse(await draftWith({ name: 'Grundlösa Gerda' }), 'Grundlösa Gerda');
    await publish(await amend(draft, { name: 'Grundlösa Gerda', ...CONSENT }));
    expect(await isPublic('Grundlösa Gerda')).toBe(false);
    const published = await aPublishedMeeting(region, named({ name: 'Grundlöse Gustav' }));
    const refused = await refuse(published, 'Grundlöse Gustav');
    const dropped = await correct(refused, { name: 'Öppna Olle', ...CONSENT });
    await correct(dropped, { name: 'Grundlöse Gustav', ...CONSENT }, { name: 'Öppna Olle', ...CONSENT });
    expect([await isPublic('Grundlöse Gustav'), await isPublic('Öppna Olle')]).toEqual([false, true]);
  });

  it('keeps its draft: whoever wrote it cannot throw the decision away with it, the registrar can', async () => {
    const draft = await refuse(await draftWith({ name: 'Kastade Karin' }), 'Kastade Karin');
    const input = { id: draft.id, expectedVersion: draft.version };
    await expect(step(region.recorder, 'discardMeeting', input)).rejects.toThrow(/discardForgetsName/);
    const recorder = await browserOf(register, region.recorder.accountId);
    const path = `/office/meetings/${draft.id}/discard`;
    const { html } = await recorder.get(path);
    expect([html.includes('Bara registeransvarig kan kasta det.'), html.includes('Kasta det<')]).toEqual([
      ...[true, false],
    ]);
    const posted = await recorder.post(path, { '/expectedVersion': String(draft.version) });
    expect(posted.html).toContain('Bara registeransvarig kan kasta det.');
    await step(region.registrar, 'discardMeeting', input);
  });

  it('is not shown to whoever publishes when it comes back on another line, and keeps its real ground', async () => {
    const olle = { name: 'Öppna Olof', ...CONSENT };
    const hedda = { name: 'Åter Hedda', ...CONSENT };
    const published = await publish(await withhold(await draftWith(hedda, olle), 'Åter Hedda'));
    const again = await correct(await correct(published, olle), olle, hedda);
    expect(await groundOf(again, 'Åter Hedda')).toBe('SAFETY');
    expect(await isPublic('Åter Hedda')).toBe(false);
    const asked = { id: again.id };
    const query = 'query ($id: ID!) { meeting(id: $id) { participants { name } } }';
    const told = await region.publisher.ask(query, asked);
    expect(told.errors).toEqual([]);
    const heard = [
      JSON.stringify(told.data),
      (await (await browserOf(register, region.publisher.accountId)).get(`/office/meetings/${again.id}`))
        .html,
    ];
    for (const each of heard)
      expect([each.includes('Öppna Olof'), each.includes('Åter Hedda')]).toEqual([true, false]);
    expect(JSON.stringify((await region.registrar.ask(query, asked)).data)).toContain('Åter Hedda');
  });

  it('keeps the real ground also where the public had read it', async () => {
    const olga = { name: 'Öppna Olga', ...CONSENT };
    const hilda = { name: 'Läste Hilda', ...CONSENT };
    const published = await withhold(await aPublishedMeeting(region, named(hilda, olga)), 'Läste Hilda');
    const again = await correct(await correct(published, olga), olga, hilda);
    expect(await groundOf(again, 'Läste Hilda')).toBe('SAFETY');
    expect(await isPublic('Läste Hilda')).toBe(false);
  });

  it('is remembered once, as it was decided last', async () => {
    const meeting = await aPublishedMeeting(region, named({ name: 'Dubbla Disa' }));
    await withhold(await refuse(meeting, 'Dubbla Disa'), 'Dubbla Disa');
    expect(await standingOf(meeting)).toEqual([{ decision: SAFETY['/decision'], real_ground: 'SAFETY' }]);
    const last = { '/ground': 'SECRECY', '/decision': 'RS 2026-0099' };
    const twice = await withhold(meeting, 'Dubbla Disa', last);
    expect(await standingOf(meeting)).toEqual([{ decision: 'RS 2026-0099', real_ground: 'SECRECY' }]);
    const olle = { name: 'Öppna Orm', ...CONSENT };
    const again = await correct(await correct(twice, olle), olle, { name: 'Dubbla Disa', ...CONSENT });
    expect(await groundOf(again, 'Dubbla Disa')).toBe('SECRECY');
  });
});

it('A name that a correction withheld stays so when it comes back with its words in another order', async () => {
  const olle = { name: 'Öppna Otto', ...CONSENT };
  const published = await aPublishedMeeting(region, named({ name: 'Ångrande Åsa', ...CONSENT }, olle));
  const id = lineOf(published, 'Ångrande Åsa');
  const closed = await correct(published, { id, name: 'Ångrande Åsa', nameBasis: null }, olle);
  expect(await isPublic('Ångrande Åsa')).toBe(false);
  const again = await correct(await correct(closed, olle), olle, { name: 'Åsa, Ångrande', ...CONSENT });
  expect([await isPublic('Åsa, Ångrande'), await isPublic('Öppna Otto')]).toEqual([false, true]);
  // Nobody decided it, then or now.
  const causes = await register.office.query<object[]>(
    `SELECT DISTINCT cause FROM office.redaction WHERE meeting_id = $1 AND field = 'name'`,
    [again.id],
  );
  expect(causes).toEqual([{ cause: 'CORRECTED' }]);
});

it('An official who is not named any more is not named on a line of somebody outside either', async () => {
  const [official] = await register.office.query<{ name: string }[]>(
    'SELECT name FROM office.official WHERE id = $1',
    [region.officialId],
  );
  const published = await aPublishedMeeting(region, named({ name: 'Öppna Ottilia', ...CONSENT }));
  await changed(region.registrar, 'protectOfficial', { id: region.officialId, expectedVersion: 1 });
  const backwards = (official?.name ?? '').split(' ').reverse().join(' ');
  await correct(published, { name: backwards, ...CONSENT }, { name: 'Öppna Otto', ...CONSENT });
  expect([await isPublic(backwards), await isPublic('Öppna Otto')]).toEqual([false, true]);
});
