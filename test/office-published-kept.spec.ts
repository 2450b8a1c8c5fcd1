import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { Correcting, linesIn, publicDocument, WHOLE } from './support/correcting.js';
import { fieldsIn, fieldsInFirst } from './support/forms.js';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

const correcting = (changes?: object): Promise<Correcting> => Correcting.of(region, changes);

describe('What is withheld', () => {
  const SECRETS = ['Hemliga Harriet', 'Villa Granliden', 'Ett ord som ingen får se', 'Jurist på Hemliga'];

  /** A meeting of which much is withheld: a place, an ask, a name and a function. */
  async function withheldMeeting(): Promise<Correcting> {
    const { organisationId, officialId } = region;
    const meeting = await aPublishedMeeting(region, {
      place: 'Villa Granliden',
      asks: [
        { side: 'COUNTERPART', text: 'Ett ord som ingen får se', position: 'FUND' },
        { side: 'COUNTERPART', text: 'Fler turer.', position: 'FUND' },
      ],
      participants: [
        { side: 'OWN', role: 'DECISION_MAKER', officialId },
        {
          ...{ side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId },
          ...{ name: 'Hemliga Harriet', nameBasis: 'CONSENT', functionSv: 'Jurist på Hemliga' },
        },
      ],
    });
    await step(region.registrar, 'redactMeeting', {
      id: meeting.id,
      expectedVersion: meeting.version,
      fields: ['/place', '/asks/0/text', '/participants/1/name', '/participants/1/function'],
      ground: 'SAFETY',
      decision: 'OSL 21:3, RS 2026-0012',
    });
    return new Correcting(await browserOf(register, region.publisher.accountId), meeting.id);
  }

  const saidIn = (text: string) => SECRETS.filter((secret) => text.includes(secret));
  const keptNow = async (id: string) => {
    const [row] = await register.office.query<{ place: string; ask: string; name: string; told: string }[]>(
      `SELECT place, ask.text AS ask, participant.name, participant.function_sv AS told FROM office.meeting
         JOIN office.ask ON ask.meeting_id = meeting.id AND ask.position_taken = 'FUND'
         JOIN office.participant ON participant.meeting_id = meeting.id AND participant.side = 'COUNTERPART'
        WHERE meeting.id = $1 ORDER BY ask.text LIMIT 1`,
      [id],
    );
    return row;
  };

  it('is not shown to publishers, and survives a correction of the lines that it stands in', async () => {
    const writer = await withheldMeeting();
    const kept = await keptNow(writer.id);
    const form = await writer.form();
    expect(form.html).toContain('Det här är maskerat för alla');
    expect(form.html).toContain('href="#f-participants-1-name"');
    const wrong = await writer.check(form, {
      '/participants/1/headcount': '2',
      '/asks/1/text': 'Fler turer nu.',
    });
    expect(wrong.status).toBe(400);
    const shown = await writer.check(wrong, { '/reason': 'De var två.' });
    const done = await writer.publish(shown);
    expect(done.html).toContain('Rättelsen är publicerad.');
    for (const { html } of [form, wrong, shown, done]) expect(saidIn(html)).toEqual([]);
    expect(await keptNow(writer.id)).toEqual(kept);
    const after = await publicDocument(register, writer.id);
    expect(linesIn(after, 'participants')[1]).toMatchObject({ headcount: 2 });
    expect(linesIn(after, 'withheld').map(({ field }) => field)).toEqual(
      expect.arrayContaining(['/place', '/asks/0/text', '/participants/1/name', '/participants/1/function']),
    );
    expect(saidIn(JSON.stringify(after))).toEqual([]);
  });

  it('stays with its line where another one is taken away, and goes where its own is', async () => {
    const writer = await withheldMeeting();
    const view = await writer.check(await writer.form(), { remove: '/asks/0' });
    const shown = await writer.check(view, { add: '/asks', '/reason': 'Det begärdes aldrig.' });
    const again = await writer.check(shown, {
      '/asks/2/text': 'En brygga.',
      '/asks/2/positionTaken': 'FUND',
    });
    await writer.publish(again);
    const after = await publicDocument(register, writer.id);
    expect(linesIn(after, 'asks').map(({ text }) => text)).toEqual(['Fler turer.', 'En brygga.']);
    expect(saidIn(JSON.stringify(after))).toEqual([]);
  });

  it('gives way to what is written instead', async () => {
    const writer = await withheldMeeting();
    await writer.correct({ '/place': 'Residenset', '/participants/1/functionSv': 'Ombud' });
    const after = await publicDocument(register, writer.id);
    expect(after).toMatchObject({ place: 'Residenset' });
    expect(linesIn(after, 'participants')[1]).toMatchObject({ function: { sv: 'Ombud' } });
    expect(saidIn(JSON.stringify(after))).toEqual([]);
  });

  it('is shown to registrars who publish, and stays withheld when they change nothing of it', async () => {
    const { id } = await withheldMeeting();
    const both = await signedIn(register, region.body.id, Role.PUBLISHER, Role.REGISTRAR);
    const writer = new Correcting(await browserOf(register, both.accountId), id);
    const form = await writer.form();
    expect(saidIn(form.html)).toEqual(SECRETS);
    await writer.correct({ '/title': 'En annan rubrik', '/participants/1/capacity': 'Ordförande' });
    expect(saidIn(JSON.stringify(await publicDocument(register, id)))).toEqual([]);
  });

  it('is told nobody by the page of the meeting, nor taken over by a copy, nor by what two people wrote', async () => {
    const writer = await withheldMeeting();
    const page = await writer.browser.get(`/office/meetings/${writer.id}`);
    expect(page.html).toContain('Något i mötet är maskerat.');
    const copy = await writer.browser.get(`/office/meetings/new?from=${writer.id}`);
    const shown = await writer.check(await writer.form(), { '/title': 'Min rubrik', '/reason': 'Fel.' });
    await new Correcting(writer.browser, writer.id).correct({ '/title': 'Deras rubrik' });
    const late = await writer.publish(shown);
    expect([late.status, late.html.includes('Min rubrik')]).toEqual([409, true]);
    for (const { html } of [page, copy, late]) expect(saidIn(html)).toEqual([]);
    const merged = await writer.browser.post(`${writer.path}/merge`, fieldsInFirst(late.html));
    await writer.publish(merged);
    expect(await keptNow(writer.id)).toMatchObject({ place: 'Villa Granliden', name: 'Hemliga Harriet' });
  });
});

describe('A correction', () => {
  it('is brought together with what somebody else published meanwhile', async () => {
    const writer = await correcting(WHOLE);
    const view = await writer.form();
    const shown = await writer.check(view, { '/place': 'Kajen', '/reason': 'Fel plats.' });
    const { version } = await meetingOf(writer.id);
    const input = { id: writer.id, expectedVersion: version, title: 'Deras rubrik', reason: 'Fel rubrik.' };
    await step(region.publisher, 'correctMeeting', input);
    const late = await writer.publish(shown);
    expect(late.status).toBe(409);
    const chosen = fieldsInFirst(late.html);
    expect(chosen).toMatchObject({
      'choose place': ['mine'],
      'choose title': ['theirs'],
      '/reason': ['Fel plats.'],
    });
    const merged = await writer.browser.post(`${writer.path}/merge`, chosen);
    expect(merged.html).toContain('data-label="Nu">Kajen');
    await writer.publish(merged);
    expect(await publicDocument(register, writer.id)).toMatchObject({
      place: 'Kajen',
      title: 'Deras rubrik',
    });
  });

  it('is published by a publisher alone, also by the one who corrected last, and its review stays told', async () => {
    const writer = await correcting();
    const { review } = await publicDocument(register, writer.id);
    await writer.correct({ '/title': 'Rättad en gång' });
    await writer.correct({ '/title': 'Rättad två gånger' });
    expect(await publicDocument(register, writer.id)).toMatchObject({ title: 'Rättad två gånger', review });
  });

  it('is for publishers of the body, and of no other', async () => {
    const { id } = await correcting();
    const here = await Promise.all(
      [Role.RECORDER, Role.REGISTRAR, Role.AUDITOR, Role.ADMINISTRATOR, Role.IMPORTER].map((role) =>
        signedIn(register, region.body.id, role),
      ),
    );
    const elsewhere = await signedIn(register, (await openBody(register)).id, Role.PUBLISHER);
    for (const who of [...here, elsewhere, region.recorder]) {
      const browser = await browserOf(register, who.accountId);
      const { status } = await browser.get(`/office/published/${id}/correct`);
      expect([403, 404]).toContain(status);
      await browser.get('/office');
      const input = { '/expectedVersion': '3', '/title': 'Inte jag', '/reason': 'Nyfiken' };
      for (const act of ['', '/check', '/merge'])
        expect([403, 404]).toContain(
          (await browser.post(`/office/published/${id}/correct${act}`, input)).status,
        );
    }
    expect(await publicDocument(register, id)).toMatchObject({
      title: 'Längre turlista för skärgårdsfärjan',
    });
  });

  it('is not lost when the session ends, neither in the form nor before it is published', async () => {
    const writer = await correcting(WHOLE);
    const view = await writer.form();
    register.clock.pass({ minutes: 61 });
    const changes = { '/place': 'Kajen', '/gifts/0/description': 'Te', '/reason': 'Fel plats.' };
    const ended = await writer.check(view, changes);
    const browser = await browserOf(register, region.publisher.accountId);
    const waiting = await browser.get(decodeURIComponent(ended.path.split('next=')[1] ?? ''));
    const restored = await browser.post(`${writer.path}/check`, fieldsInFirst(waiting.html));
    expect(fieldsIn(restored.html)).toMatchObject({ '/place': ['Kajen'], '/gifts/0/description': ['Te'] });
    const shown = await new Correcting(browser, writer.id).check(restored, {});
    register.clock.pass({ minutes: 61 });
    const again = await browser.post(writer.path, fieldsInFirst(shown.html));
    const last = await browserOf(register, region.publisher.accountId);
    const kept = await last.get(decodeURIComponent(again.path.split('next=')[1] ?? ''));
    const form = await last.post(writer.path, fieldsInFirst(kept.html));
    expect(fieldsIn(form.html)).toMatchObject({ '/place': ['Kajen'], '/reason': ['Fel plats.'] });
  });
});

async function meetingOf(id: string): Promise<{ version: number }> {
  const [row] = await register.office.query<{ version: number }[]>(
    'SELECT version FROM office.meeting WHERE id = $1',
    [id],
  );
  return row ?? { version: 0 };
}
