import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aPublishedMeeting,
  aSubmittedMeeting,
  contentOf,
  type Region,
  step,
  type ToldMeeting,
} from './support/meetings.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { lineOf, NameDesk, NAMES, rowOf, versionIn } from './support/name-desk.js';
import type { TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

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

describe('A decision on a name', () => {
  const ground = { '/ground': 'SAFETY', '/decision': 'Hotad, OSL 21:3, RS 2026-0042' };

  /** Withholds a name, as a registrar does on its page. */
  async function withhold(meetingId: string, lineId: string): Promise<void> {
    const path = `${NAMES}/${meetingId}/${lineId}/withhold`;
    const asked = await registrar.get(path);
    const done = await registrar.post(path, { '/expectedVersion': versionIn(asked), ...ground });
    expect(done.html).toContain('Namnet visas inte längre.');
  }

  const oneName = (name: string): object => {
    const line = { side: 'COUNTERPART', organisationId: region.organisationId, name };
    return { participants: [{ side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId }, line] };
  };

  const twoNames = (first: string, second: string): object => {
    const line = { side: 'COUNTERPART', organisationId: region.organisationId, nameBasis: 'CONSENT' };
    return {
      participants: [
        { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId },
        { ...line, name: first },
        { ...line, name: second },
      ],
    };
  };

  it('is not lost when another name in the meeting is decided about', async () => {
    const draft = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, twoNames('Hotade Hanna', 'Öppna Olle')),
    );
    const lines = [lineOf(draft, 'Hotade Hanna'), lineOf(draft, 'Öppna Olle')];
    await withhold(draft.id, lines[0] ?? '');
    const form = await registrar.get(`${NAMES}/${draft.id}`);
    expect(form.html).toContain('Hotad, OSL 21:3, RS 2026-0042');
    const decided = await registrar.post(`${NAMES}/${draft.id}`, {
      '/expectedVersion': versionIn(form),
      '/names/0/lineId': lines[0] ?? '',
      '/names/0/nameBasis': '',
      '/names/0/nameCitation': '',
      '/names/1/lineId': lines[1] ?? '',
      '/names/1/nameBasis': 'LEGAL_DUTY',
      '/names/1/nameCitation': 'RS 2026-0043',
    });
    expect(decided.html).toContain('Grunden är sparad.');
    const row = await rowOf(registrar, 'Hotade Hanna');
    for (const told of ['Visas inte', 'Hotad, OSL 21:3, RS 2026-0042', 'Säkerhet'])
      expect(row).toContain(told);
    expect(await rowOf(registrar, 'Öppna Olle')).toContain('RS 2026-0043');
  });

  it('stands, whatever whoever writes on says of the name', async () => {
    const content = contentOf(region, twoNames('Skyddade Stina', 'Öppna Ottar'));
    const draft = await step(region.recorder, 'recordMeeting', content);
    await withhold(draft.id, lineOf(draft, 'Skyddade Stina'));
    const amend = (expectedVersion: number, changes: object) =>
      step(region.recorder, 'amendMeeting', { id: draft.id, expectedVersion, ...changes });
    const again = await amend(draft.version + 1, twoNames('Öppna Ottar', 'STINA Skyddade'));
    await expect(amend(again.version, oneName('Öppna Ottar'))).rejects.toThrow(/nameDecided/);
    const sent = await step(region.recorder, 'submitMeeting', {
      id: draft.id,
      expectedVersion: again.version,
    });
    await step(region.publisher, 'publishMeeting', { id: sent.id, expectedVersion: sent.version });
    expect([await isPublic('Stina'), await isPublic('STINA'), await isPublic('Öppna Ottar')]).toEqual([
      ...[false, false, true],
    ]);
    expect(await rowOf(registrar, 'STINA Skyddade')).toContain('Hotad, OSL 21:3');
  });

  const correct = ({ id, version }: ToldMeeting, changes: object) =>
    step(region.publisher, 'correctMeeting', {
      ...{ id, expectedVersion: version, reason: 'Deltagarna.', ...changes },
    });

  it('stands after publication, also where corrections drop the line and say the name anew', async () => {
    const draft = await aSubmittedMeeting(region, twoNames('Hotade Hedvig', 'Öppna Oda'));
    await withhold(draft.id, lineOf(draft, 'Hotade Hedvig'));
    const input = { id: draft.id, expectedVersion: draft.version + 1 };
    const published = await step(region.publisher, 'publishMeeting', input);
    const dropped = await correct(published, oneName('Öppna Odd'));
    await correct(dropped, twoNames('Hotade Hedvig', 'Öppna Odd'));
    expect([await isPublic('Hotade Hedvig'), await isPublic('Öppna Odd')]).toEqual([false, true]);
  });

  it('stands without a ground too, and in another spelling, after the line has been left out for a while', async () => {
    const draft = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, twoNames('Ograndad Ylva Berg', 'Öppna Orvar')),
    );
    const form = await registrar.get(`${NAMES}/${draft.id}`);
    await registrar.post(`${NAMES}/${draft.id}`, {
      '/expectedVersion': versionIn(form),
      '/names/0/lineId': lineOf(draft, 'Ograndad Ylva Berg'),
      '/names/0/nameBasis': '',
      '/names/0/nameCitation': '',
    });
    const input = { id: draft.id, expectedVersion: draft.version + 1 };
    const sent = await step(region.recorder, 'submitMeeting', input);
    const published = await step(region.publisher, 'publishMeeting', {
      id: sent.id,
      expectedVersion: sent.version,
    });
    const dropped = await correct(published, oneName('Öppna Orvar'));
    const again = await correct(dropped, twoNames('Ograndad Ylva Berg', 'Öppna Orvar'));
    const gone = await correct(again, oneName('Öppna Orvar'));
    await correct(gone, twoNames('Ylva Bergh, Ograndad', 'Öppna Orvar'));
    expect([await isPublic('Ograndad'), await isPublic('Öppna Orvar')]).toEqual([false, true]);
    const { html } = await registrar.get(`/office/published/${draft.id}`);
    expect(html).toContain('En registrator beslutade det, utan hänvisning');
  });

  it('can be made on a name that a published meeting does not say', async () => {
    const meeting = await aPublishedMeeting(region, oneName('Aldrig Visad'));
    await withhold(meeting.id, lineOf(meeting, 'Aldrig Visad'));
    expect(await rowOf(registrar, 'Aldrig Visad')).toContain('Hotad, OSL 21:3, RS 2026-0042');
    const dropped = await correct({ ...meeting, version: meeting.version + 1 }, oneName('Någon Annan'));
    await correct(dropped, twoNames('Aldrig Visad', 'Någon Annan'));
    expect([await isPublic('Aldrig Visad'), await isPublic('Någon Annan')]).toEqual([false, true]);
  });

  it('goes with no copy, which would be published without it', async () => {
    const content = contentOf(region, twoNames('Hotade Hulda', 'Öppna Olga'));
    const draft = await step(region.recorder, 'recordMeeting', content);
    await withhold(draft.id, lineOf(draft, 'Hotade Hulda'));
    const recorder = await browserOf(register, region.recorder.accountId);
    for (const copy of [`from=${draft.id}`, `organisation=${region.organisationId}`]) {
      const { html } = await recorder.get(`/office/meetings/new?${copy}`);
      expect([html.includes('Hotade Hulda'), html.includes('Öppna Olga')]).toEqual([false, true]);
    }
  });

  it('is the same after publication: it says the real ground, and the public reads since when', async () => {
    const meeting = await aPublishedMeeting(region, twoNames('Sent Skyddad', 'Öppna Oskar'));
    await withhold(meeting.id, lineOf(meeting, 'Sent Skyddad'));
    const row = await rowOf(registrar, 'Sent Skyddad');
    for (const told of ['Visas inte', 'Hotad, OSL 21:3, RS 2026-0042', 'Säkerhet'])
      expect(row).toContain(told);
    const correction = { id: meeting.id, expectedVersion: meeting.version + 1, reason: 'Orten saknades.' };
    await step(region.publisher, 'correctMeeting', {
      ...correction,
      ...twoNames('Skyddad, Sent', 'Öppna Oskar'),
    });
    const everything = await wholeRegister(register);
    for (const name of ['Sent Skyddad', 'Skyddad, Sent']) expect(everything.includes(name)).toBe(false);
    const [told] = await register.office.query<{ since: string; at: Date }[]>(
      `SELECT withheld->>'since' AS since, redacted_at AS at
         FROM office.redaction JOIN office.meeting ON meeting.id = meeting_id
         JOIN register.meeting AS public ON public.id = meeting.public_id,
              jsonb_array_elements(public.document->'withheld') AS withheld
        WHERE meeting.id = $1 AND withheld->>'field' = '/participants/1/name'
        ORDER BY redacted_at LIMIT 1`,
      [meeting.id],
    );
    expect(told?.since).toBe(told?.at.toISOString());
  });
});
