import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { Organisation } from '../src/office/organisations/organisation.entity.js';
import { OrganisationsQueries } from '../src/office/organisations/organisations.queries.js';
import { fieldsIn, fieldsInFirst } from './support/forms.js';
import { anOrganisation } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { filled, idOf, lineOf, RecordingOfficial } from './support/recording.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let official: RecordingOfficial;

beforeAll(async () => {
  register = await startTestApp();
  official = await RecordingOfficial.of(register);
});
afterAll(() => register.stop());

describe('A meeting is recorded', () => {
  it('in one page, with ten fields, and nothing is missing', async () => {
    const view = await official.records();
    expect(view.path).toMatch(/^\/office\/meetings\/[0-9a-f-]{36}$/);
    expect(view.html).toContain('Utkastet är sparat.');
    expect(view.html).toContain('Allt som behövs finns.');
    const id = idOf(view);
    const meeting = await register.office.manager.findOneByOrFail(Meeting, { id });
    expect(meeting).toMatchObject({ publicBodyId: official.region.body.id, date: register.clock.today() });
    expect(await official.partiesOf(id)).toEqual([
      ['OWN', official.region.officialId, null],
      ['COUNTERPART', null, official.organisationId],
    ]);
  });

  it('once, however often its form is sent', async () => {
    const view = await official.browser.get('/office/meetings/new');
    const fields = filled(view, { '/title': 'Skickat två gånger', do: 'save' });
    const first = await official.browser.post('/office/meetings/new', fields);
    expect((await official.browser.post('/office/meetings/new', fields)).path).toBe(first.path);
  });

  it('or all that is wrong is told at once, and everything typed is kept', async () => {
    const view = await official.browser.get('/office/meetings/new');
    const line = lineOf(view, 'COUNTERPART');
    const wrong = await official.browser.post(
      '/office/meetings/new',
      filled(view, {
        [`${line}/who`]: 'Ingen känner <oss>',
        [`${line}/functionSv`]: 'Vd & ägare',
        [`${line}/headcount`]: 'många',
        '/title': 'Å'.repeat(130),
        '/asks/0/text': 'Något utan vad som ska göras',
        '/gifts/0/direction': 'RECEIVED',
        '/gifts/0/description': 'En lunch',
        '/gifts/0/value': 'etthundra',
        '/gifts/0/currency': 'SEK',
        do: 'save',
      }),
    );
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('<title>Fel: Anteckna ett möte');
    const told = [...wrong.html.matchAll(/class="ds-link" href="#f-([^"]+)"/g)].map(([, field]) => field);
    expect(told).toEqual([
      `${line.slice(1).replace('/', '-')}-who`,
      'title',
      `${line.slice(1).replace('/', '-')}-headcount`,
      'gifts-0-value',
    ]);
    expect(wrong.html).toContain('value="Ingen känner &lt;oss>"');
    expect(wrong.html).toContain('value="Vd &amp; ägare"');
    expect(wrong.html).toContain('value="många"');
    expect(wrong.html).toContain('Något utan vad som ska göras</textarea>');
  });

  it('with another line, and without one, without anything being kept yet', async () => {
    const view = await official.browser.get('/office/meetings/new');
    const count = await register.office.manager.count(Meeting);
    const added = await official.browser.post(
      '/office/meetings/new',
      filled(view, { '/title': 'Två bolag', add: '/participants?COUNTERPART' }),
    );
    const lines = (html: string) =>
      [...html.matchAll(/participants\/\d+\/side" value="COUNTERPART"/g)].length;
    expect([added.status, lines(view.html), lines(added.html)]).toEqual([200, 1, 2]);
    expect(added.html).toContain('value="Två bolag"');
    const removed = await official.browser.post(
      '/office/meetings/new',
      filled(added, { remove: lineOf(added, 'COUNTERPART') }),
    );
    expect(lines(removed.html)).toBe(1);
    expect(await register.office.manager.count(Meeting)).toBe(count);
  });
});

describe('Who is meant by a name', () => {
  it('is asked where several may be', async () => {
    const ids = [
      await anOrganisation(register, 'Vätternvård AB'),
      await anOrganisation(register, 'Vätternvård Förvaltning AB'),
    ];
    const unclear = await official.records({}, 'vätternv');
    expect(unclear.status).toBe(400);
    for (const id of ids) expect(unclear.html).toContain(`value="${id}"`);
    const line = lineOf(unclear, 'COUNTERPART');
    const chosen = await official.browser.post(
      '/office/meetings/new',
      filled(unclear, { [`${line}/whoChoice`]: ids[1] ?? '', do: 'save' }),
    );
    expect((await official.partiesOf(idOf(chosen)))[1]?.[2]).toBe(ids[1]);
  });

  it('is recorded as a new organisation where it is none of them, its number checked', async () => {
    const unknown = await official.records({}, 'Nybildade Färjerederiet AB');
    expect(unknown.html).toContain('Organisationen finns inte i registret än.');
    const line = lineOf(unknown, 'COUNTERPART');
    const misspelt = await official.browser.post(
      '/office/meetings/new',
      filled(unknown, { [`${line}/whoNumber`]: '556012-3456', do: 'save' }),
    );
    expect(misspelt.status).toBe(400);
    expect(misspelt.html).toContain('Välj vilken sort organisationen är.');
    const known = await official.browser.post(
      '/office/meetings/new',
      filled(misspelt, { [`${line}/whoNumber`]: '', [`${line}/whoKind`]: 'COMPANY', do: 'save' }),
    );
    const [, [, , made] = []] = await official.partiesOf(idOf(known));
    const organisation = await register.office.manager.findOneByOrFail(Organisation, { id: made ?? '' });
    expect(organisation).toMatchObject({ name: 'Nybildade Färjerederiet AB', kind: 'COMPANY' });
  });

  it('is found whatever the case, the accents and the legal form', async () => {
    const found = await official.records({}, 'skargardsbolaget aktiebolag');
    expect((await official.partiesOf(idOf(found)))[1]?.[2]).toBe(official.organisationId);
    const list = await official.browser.get('/office/pick/organisations?q=skargards%20bolaget');
    expect((JSON.parse(list.html) as { id: string }[])[0]?.id).toBe(official.organisationId);
  });
});

describe('A name longer than any', () => {
  it('is refused with the limit, and no database is asked who is meant by it', async () => {
    const long = 'Skärgårdsbolaget '.repeat(20);
    const view = await official.browser.get('/office/meetings/new');
    const refused = await official.browser.post(
      '/office/meetings/new',
      filled(view, {
        [`${lineOf(view, 'OWN')}/who`]: 'Anna '.repeat(70),
        [`${lineOf(view, 'COUNTERPART')}/who`]: long,
        '/title': 'Färjan',
        do: 'save',
      }),
    );
    expect(refused.status).toBe(400);
    for (const length of [339, 349])
      expect(refused.html).toContain(`Texten har ${length} tecken. Högst 300 får plats.`);
    expect(refused.html).not.toContain('whoChoice');
    // Its words are those of an organisation that there is, so that a search without a limit finds it.
    expect(await register.app.get(OrganisationsQueries, { strict: false }).search(long, 10)).toEqual([]);
  });
});

describe('A meeting like an earlier one', () => {
  it('begins with what the earlier one said', async () => {
    const first = idOf(await official.records({ '/title': 'Färjan i vinter', '/place': 'Residenset' }));
    const copy = await official.browser.get(`/office/meetings/new?from=${first}`);
    expect(copy.html).toContain('Färjan i vinter');
    const fields = fieldsIn(copy.html);
    expect(fields['/title']).toEqual(['Färjan i vinter']);
    expect(fields['/place']).toEqual(['Residenset']);
    expect(fields['/topicCodes']).toContain('public-transport');
    expect(fields['/date']).toEqual([register.clock.today()]);
    expect(Object.keys(fields).filter((name) => name.endsWith('/id'))).toEqual([]);
  });

  it('with the same organisation takes over who, how and on what, and nothing of what was said', async () => {
    await official.records({ '/channel': 'VIDEO_CALL' });
    const fields = fieldsIn(
      (await official.browser.get(`/office/meetings/new?organisation=${official.organisationId}`)).html,
    );
    expect(fields['/channel']).toEqual(['VIDEO_CALL']);
    expect(Object.values(fields)).toContainEqual([official.organisationId]);
    expect([fields['/title'], fields['/purpose']]).toEqual([[''], ['']]);
  });
});

describe('A form', () => {
  it('survives that the session ends while it is written', async () => {
    const view = await official.browser.get('/office/meetings/new');
    register.clock.pass({ minutes: 61 });
    const ended = await official.browser.post(
      '/office/meetings/new',
      filled(view, {
        '/title': 'Skrivet i lugn och ro',
        '/topicCodes': ['', 'public-transport'],
        do: 'save',
      }),
    );
    const kept = decodeURIComponent(ended.path.split('next=')[1] ?? '');
    official.browser = await browserOf(register, official.region.recorder.accountId);
    const waiting = await official.browser.get(kept);
    const restored = await official.browser.post('/office/meetings/new', fieldsInFirst(waiting.html));
    expect(restored.status).toBe(200);
    expect(fieldsIn(restored.html)['/title']).toEqual(['Skrivet i lugn och ro']);
    expect(fieldsIn(restored.html)['/topicCodes']).toEqual(['', 'public-transport']);
  });
});
