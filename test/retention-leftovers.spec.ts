import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DestructionKind } from '../src/publication/retention/destruction-words.js';
import { randomId } from '../src/platform/identity.js';
import { plant, remains } from './support/canaries.js';
import { Destroyer } from './support/destroying.js';
import { aFurnishedMeeting } from './support/furnished-meeting.js';
import { doJobs } from './support/jobs.js';
import { aPublishedMeeting, aRegion, type Region, step, type ToldMeeting } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let destroyer: Destroyer;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
  destroyer = new Destroyer(region);
});
afterAll(() => register.stop());

/** How an import knows its source and finds a row again: without that the next import would bring everything back. */
const KNOWN_BY = [
  ...['file', 'key', 'source_name', 'traits'].map((column) => `office.imported_meeting.${column}`),
  ...['source_licence', 'source_name'].map((column) => `office.meeting.${column}`),
  ...[
    'choices',
    'fault',
    'file_name',
    'mapping',
    'reason',
    'source_licence',
    'source_name',
    'source_url',
  ].map((column) => `office.started_import.${column}`),
];

const withdrawn = async ({ id, version }: ToldMeeting): Promise<unknown> =>
  step(region.publisher, 'withdrawMeeting', {
    ...{ id, expectedVersion: version, reason: 'Det ägde aldrig rum.' },
  });

const withheld = async (meeting: ToldMeeting, field: string): Promise<ToldMeeting> =>
  step(region.registrar, 'redactMeeting', {
    ...{ id: meeting.id, expectedVersion: meeting.version, fields: [field] },
    ...{ ground: 'SECRECY', decision: 'RS 2026-0012' },
  });

async function files(): Promise<number> {
  const [row] = await register.office.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM office.import_file JOIN office.started_import ON id = import_id
      WHERE public_body_id = $1`,
    [region.body.id],
  );
  return row?.count ?? -1;
}

describe('Of a meeting that is destroyed', () => {
  it('nothing is left in any column of words, but how an import knows it, why it was withdrawn, and the decisions', async () => {
    const meeting = await aFurnishedMeeting(region);
    await withdrawn(meeting);
    const planted = await plant(register, meeting.id, { says: 'Kanariefågel' });
    expect(planted).toEqual(
      expect.arrayContaining([
        ...['office.ask.text', 'office.calendar_link.given', 'office.document.ground', 'office.gift.donor'],
        ...['office.embargo_review.why', 'office.started_import.preview', 'letterbox.report.answer'],
        ...['office.decision_reference.url', 'office.redaction.originals', 'office.participant.capacity'],
      ]),
    );
    await destroyer.destroyed(DestructionKind.WITHDRAWN);
    expect(await remains(register, 'Kanariefågel')).toEqual(
      [
        ...KNOWN_BY,
        ...[
          'office.meeting.source_reference',
          'office.meeting.withdrawn_reason',
          'office.redaction.decision',
        ],
      ].sort(),
    );
    expect(await files()).toBe(0);
  });

  it('what says what was withheld goes wherever it stands, with the decision and what the public reported', async () => {
    const meeting = await aFurnishedMeeting(region);
    const placed = await step(region.publisher, 'correctMeeting', {
      ...{
        id: meeting.id,
        expectedVersion: meeting.version,
        place: 'Kanariehuset',
        reason: 'Platsen saknades.',
      },
    });
    await withheld(placed, '/place');
    const except = ['office.redaction.originals'];
    const planted = await plant(register, meeting.id, { says: 'Kanariehuset', except });
    expect(planted).toContain('office.redaction.decision');
    const run = await destroyer.destroyed(DestructionKind.WITHHELD);
    expect(await remains(register, 'Kanariehuset')).toEqual(
      [...KNOWN_BY, 'office.meeting.withdrawn_reason'].sort(),
    );
    expect(await files()).toBe(0);
    const [{ fields, same } = { fields: [], same: [] }] = await destroyer.itemsOf(run);
    expect(fields).toEqual(expect.arrayContaining(['/place', '/internalNote', '/purpose']));
    expect(same).toEqual(fields.filter((field) => field !== '/place'));
    expect(same.filter((field) => field.startsWith('/reports/'))).toHaveLength(4);
    expect(same.filter((field) => field.startsWith('/embargoReviews/'))).toHaveLength(1);
  });

  it('nothing goes while somebody waits for an answer about it', async () => {
    const meeting = await aFurnishedMeeting(region);
    await withdrawn(meeting);
    await register.office.query(
      `UPDATE letterbox.report SET outcome = NULL, answered_at = NULL, answer = NULL WHERE public_body_id = $1`,
      [region.body.id],
    );
    await expect(destroyer.rehearsed(DestructionKind.WITHDRAWN)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('nothing goes while an import of its source is at work', async () => {
    const meeting = await aFurnishedMeeting(region);
    await withdrawn(meeting);
    const run = await destroyer.begun(
      await destroyer.decided(await destroyer.rehearsed(DestructionKind.WITHDRAWN)),
    );
    await register.office.query(
      `UPDATE office.started_import SET state = 'RUNNING' WHERE public_body_id = $1`,
      [region.body.id],
    );
    await doJobs(register, 'retention.destroy');
    expect(await destroyer.itemsOf(run)).toMatchObject([{ outcome: 'CHANGED' }]);
    expect(await files()).toBe(1);
  });
});

describe('What is destroyed with something else', () => {
  it('says it in words of its own: Lind is not in Lindesberg', async () => {
    const meeting = await aPublishedMeeting(region, {
      ...{ place: 'Lind', municipality: 'Lindesberg', internalNote: 'Linds förslag om Lindesberg' },
      series: 'Lindesbergsrundan',
    });
    await withheld(meeting, '/place');
    const run = await destroyer.destroyed(DestructionKind.WITHHELD);
    expect(await destroyer.itemsOf(run)).toMatchObject([
      { fields: ['/internalNote', '/place'], same: ['/internalNote'] },
    ]);
    const [kept] = await register.office.query<object[]>(
      'SELECT place, municipality, internal_note, series FROM office.meeting WHERE id = $1',
      [meeting.id],
    );
    expect(kept).toEqual({
      ...{ place: null, internal_note: null },
      ...{ municipality: 'Lindesberg', series: 'Lindesbergsrundan' },
    });
  });

  it.each([
    ['what was withheld later', 'DECISION', 'RS 2026-0050'],
    ['what a correction withheld later', 'CORRECTED', null],
    ['a name whose time passed later', 'PERIOD_PASSED', null],
  ])('is old enough itself: %s stays, though it says the same', async (_what, cause, decision) => {
    const meeting = await aPublishedMeeting(region, {
      ...{ place: 'Fågelholken', series: 'Ses i Fågelholken' },
      asks: [{ side: 'COUNTERPART', text: 'Fågelholken öppnas.', position: 'FUND' }],
    });
    await withheld(meeting, '/place');
    register.clock.set('2026-03-11T09:00:00Z');
    const original = [{ version: 1, pointer: '/purpose', value: 'Om Fågelholken' }];
    await register.office.query(
      `INSERT INTO office.redaction (id, meeting_id, field, ground, cause, decision, originals, redacted_at)
       VALUES ($1, $2, 'purpose', 'SECRECY', $5, $6, $3, $4)`,
      [randomId(), meeting.id, JSON.stringify(original), register.clock.now(), cause, decision],
    );
    await register.office.query(`UPDATE office.meeting SET purpose = 'Om Fågelholken' WHERE id = $1`, [
      meeting.id,
    ]);
    const run = await destroyer.destroyed(DestructionKind.WITHHELD);
    const [item] = await destroyer.itemsOf(run);
    expect(item?.fields).toEqual(expect.arrayContaining(['/place', '/series']));
    expect(item?.fields).not.toContain('/purpose');
    const [kept] = await register.office.query<object[]>(
      `SELECT purpose, (SELECT originals::text FROM office.redaction WHERE meeting_id = meeting.id
          AND field = 'purpose') AS original FROM office.meeting WHERE id = $1`,
      [meeting.id],
    );
    expect(kept).toMatchObject({
      purpose: 'Om Fågelholken',
      original: expect.stringContaining('Om Fågelholken') as unknown,
    });
  });
});
