import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Organisation } from '../src/office/organisations/organisation.entity.js';
import { Correcting, faultsIn, linesIn, publicDocument, WHOLE } from './support/correcting.js';
import { fieldsIn, fieldsInFirst } from './support/forms.js';
import { anOrganisation, aRegion, type Region } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

const correcting = (changes?: object): Promise<Correcting> => Correcting.of(region, changes);

describe('The form in which a published meeting is corrected', () => {
  it('asks for all that the meeting says', async () => {
    const fields = fieldsIn((await (await correcting(WHOLE)).form()).html);
    expect(fields).toMatchObject({
      '/title': ['Längre turlista för skärgårdsfärjan'],
      '/startsAt': ['10:00'],
      '/asks/0/text': ['Kvällsturer från november till mars.'],
      '/gifts/0/description': ['Kaffe'],
      '/documents/0/title': ['Kvällsturer'],
      '/decisionReferences/0/reference': ['RS 2026-0040'],
      '/topicCodes': ['', 'public-transport'],
    });
    expect(fields['/keywords']?.[0]?.split('\n')).toEqual(['vintertrafik', 'färja']);
  });

  it('changes every kind of line, adds one and takes one away, and leaves the rest to the second', async () => {
    const writer = await correcting({ ...WHOLE, asks: [ask('Kvällsturer.'), ask('En ny brygga.')] });
    await anOrganisation(register, 'Färjerederiet AB');
    const before = await publicDocument(register, writer.id);
    let view = await writer.form();
    view = await writer.check(view, { '/title': 'Skriven medan rader kom och gick', add: '/asks' });
    view = await writer.check(view, {
      '/asks/2/text': 'Billigare biljetter.',
      '/asks/2/positionTaken': 'FUND',
      remove: '/asks/0',
    });
    expect(fieldsIn(view.html)['/title']).toEqual(['Skriven medan rader kom och gick']);
    view = await writer.check(view, { add: '/gifts' });
    view = await writer.check(view, { add: '/participants?COUNTERPART' });
    const line = '/participants/2';
    const shown = await writer.check(view, {
      [`${line}/who`]: 'Färjerederiet',
      [`${line}/functionSv`]: 'Jurist',
      '/participants/1/capacity': 'Ordförande i branschföreningen',
      '/gifts/1/description': 'Bulle',
      '/documents/0/title': 'Kvällsturer i vinter',
      '/decisionReferences/0/title': 'Skärgårdstrafiken',
      '/keywords': 'vintertrafik, brygga',
      '/country': 'se',
      '/reason': 'Flera uppgifter saknades.',
    });
    expect(faultsIn(shown)).toEqual([]);
    const done = await writer.publish(shown);
    expect(done.html).toContain('Rättelsen är publicerad.');
    const after = await publicDocument(register, writer.id);
    expect(after).toMatchObject({
      title: 'Skriven medan rader kom och gick',
      startsAt: before['startsAt'],
      place: 'Residenset',
      country: 'SE',
      keywords: ['vintertrafik', 'brygga'],
      outcome: { kind: 'NOTED' },
      reason: 'Flera uppgifter saknades.',
    });
    expect(linesIn(after, 'asks').map(({ text }) => text)).toEqual(['En ny brygga.', 'Billigare biljetter.']);
    expect(linesIn(after, 'asks')[0]?.['id']).toBe(linesIn(before, 'asks')[1]?.['id']);
    expect(linesIn(after, 'gifts').map(({ description }) => description)).toEqual(['Kaffe', 'Bulle']);
    const [document] = linesIn(before, 'documents');
    expect(after['documents']).toEqual([{ ...document, title: 'Kvällsturer i vinter' }]);
    expect(linesIn(after, 'decisionReferences')[0]).toMatchObject({ title: 'Skärgårdstrafiken' });
    expect(linesIn(after, 'participants')[1]).toMatchObject({ capacity: 'Ordförande i branschföreningen' });
    expect(linesIn(after, 'participants')[2]).toMatchObject({ function: { sv: 'Jurist' } });
  });

  it('leaves what could not be chosen any more, and texts longer than may be written today', async () => {
    const writer = await correcting(WHOLE);
    const long = 'Bolaget ville att färjan ska gå även på kvällar. '.repeat(60);
    await register.office.query(
      "UPDATE office.meeting SET purpose = $1, source_name = 'Det gamla registret' WHERE id = $2",
      [long, writer.id],
    );
    await register.office.query("UPDATE office.topic SET retired = true WHERE code = 'public-transport'");
    const done = await writer.correct({ '/title': 'En annan rubrik', '/participants/1/headcount': '3' });
    await register.office.query("UPDATE office.topic SET retired = false WHERE code = 'public-transport'");
    expect(done.html.includes('Rättelsen är publicerad.')).toBe(true);
    expect(await publicDocument(register, writer.id)).toMatchObject({
      ...{ title: 'En annan rubrik', purpose: long, topicCodes: ['public-transport'] },
    });
  });

  it('asks who is meant by a name, and takes an organisation that is new', async () => {
    const writer = await correcting();
    let view = await writer.check(await writer.form(), { add: '/participants?COUNTERPART' });
    const change = { '/participants/2/who': 'Nya Varvet i Kil AB', '/reason': 'De var också med.' };
    view = await writer.check(view, change);
    expect([view.status, faultsIn(view)]).toEqual([400, ['participants-2-who']]);
    const shown = await writer.check(view, { '/participants/2/whoKind': 'COMPANY' });
    const [kept] = await register.office.manager.findBy(Organisation, { name: 'Nya Varvet i Kil AB' });
    expect(fieldsInFirst(shown.html)['/participants/2/organisationId']).toEqual([kept?.id]);
    await writer.publish(shown);
    const after = await publicDocument(register, writer.id);
    expect(linesIn(after, 'participants')[2]).toMatchObject({ organisationName: 'Nya Varvet i Kil AB' });
    expect(await register.office.manager.countBy(Organisation, { name: 'Nya Varvet i Kil AB' })).toBe(1);
  });

  it('lets the post of another official say their function, and keeps what the line was', async () => {
    const [other, writer] = [await aRegion(register), await correcting()];
    const before = linesIn(await publicDocument(register, writer.id), 'participants')[0];
    await register.office.query(
      "UPDATE office.post SET title_sv = 'Direktör', title_en = NULL WHERE id = $1",
      [other.postId],
    );
    const [named] = await register.office.query<{ name: string }[]>(
      'SELECT name FROM office.official WHERE id = $1',
      [other.officialId],
    );
    await writer.correct({ '/participants/0/who': named?.name ?? '' });
    const after = linesIn(await publicDocument(register, writer.id), 'participants')[0];
    expect(after).toMatchObject({ id: before?.['id'], name: named?.name, function: { sv: 'Direktör' } });
  });

  it('tells all that is wrong at once, and keeps what was typed', async () => {
    const writer = await correcting(WHOLE);
    const wrong = await writer.check(await writer.form(), {
      '/title': 'Å'.repeat(130),
      '/gifts/0/value': 'fyrtio',
      '/country': 'Sverige',
      '/linkedMeetingIds/find': 'Ett möte som ingen minns',
      '/participants/1/nameBasis': 'PUBLIC_TASK',
      '/participants/1/name': 'Anna Exempel',
      '/reason': '',
    });
    expect([wrong.status, wrong.html.includes('<title>Fel: Rätta RTE-')]).toEqual([400, true]);
    expect(faultsIn(wrong).sort()).toEqual([
      'country',
      'gifts-0-value',
      'linkedMeetingIds-find',
      'reason',
      'title',
    ]);
    expect(fieldsIn(wrong.html)).toMatchObject({
      '/gifts/0/value': ['fyrtio'],
      '/linkedMeetingIds/find': ['Ett möte som ingen minns'],
      '/participants/1/name': ['Anna Exempel'],
    });
    const cited = await writer.check(wrong, {
      '/title': 'Kort',
      '/gifts/0/value': '40',
      '/country': '',
      '/linkedMeetingIds/find': '',
      '/reason': 'Namnet saknades.',
    });
    expect(faultsIn(cited)).toEqual(['participants-1-nameCitation']);
  });

  it('shows what the public will read, and publishes exactly that, once', async () => {
    const writer = await correcting(WHOLE);
    const shown = await writer.check(await writer.form(), { '/place': 'Kajen', '/reason': 'Fel plats.' });
    expect(shown.html).toContain('data-label="Förut">Residenset');
    expect(shown.html).toContain('data-label="Nu">Kajen');
    expect(await publicDocument(register, writer.id)).toMatchObject({ place: 'Residenset' });
    const record = /<article[^]*?<\/article>/.exec(shown.html)?.[0];
    const done = await writer.publish(shown);
    expect(/<article[^]*?<\/article>/.exec(done.html)?.[0]).toBe(record);
    expect((await writer.publish(shown)).path).toBe(`/office/published/${writer.id}`);
    const [count] = await register.office.query<{ versions: number }[]>(
      `SELECT count(*)::int AS versions FROM register.entry JOIN office.meeting ON meeting.public_id = entry.id
        WHERE meeting.id = $1`,
      [writer.id],
    );
    expect(count?.versions).toBe(2);
  });

  it('says so where nothing of it is public, and nothing is changed', async () => {
    const writer = await correcting();
    const same = await writer.check(await writer.form(), {
      '/internalNote': 'Bara vi',
      '/reason': 'Utan skäl.',
    });
    expect([same.status, same.html.includes('Rättelsen ändrar inget')]).toEqual([400, true]);
    expect(fieldsIn(same.html)['/internalNote']).toEqual(['Bara vi']);
  });

  it('shows what a correction takes out of earlier versions too', async () => {
    const named = { name: 'Anna Exempel', nameBasis: 'CONSENT' };
    const { organisationId, officialId } = region;
    const writer = await correcting({
      participants: [
        { side: 'OWN', role: 'DECISION_MAKER', officialId },
        { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId, ...named },
      ],
    });
    const changes = { '/participants/1/withheldGround': 'SAFETY', '/reason': 'Namnet ska inte visas.' };
    const shown = await writer.check(await writer.form(), changes);
    expect(shown.html).toContain('Det här försvinner ur alla versioner');
    expect(shown.html).toContain('data-label="Det som står där nu">Anna Exempel');
    const done = await writer.publish(shown);
    expect(done.html).toContain('Rättelsen är publicerad.');
    expect(JSON.stringify(await publicDocument(register, writer.id))).not.toMatch(/Anna Exempel|SAFETY/);
  });
});

function ask(text: string) {
  return { side: 'COUNTERPART', text, position: 'FUND' };
}
