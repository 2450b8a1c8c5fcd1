import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { NilReturn } from '../src/office/meetings/nil-returns/nil-return.entity.js';
import { Role } from '../src/words/body-words.js';
import { fieldsIn } from './support/forms.js';
import { contentOf, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
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

describe('A draft', () => {
  it('is told what its description lacks, in plain words beside good examples', async () => {
    const purpose =
      'Genomgång av linjedragningen för den nya cykelvägen mellan Skoghall och Karlstad, med kostnader.';
    const id = idOf(await official.records({ '/purpose': purpose }));
    const advice = 'Det framgår inte vad någon ville ha gjort.';
    expect((await official.browser.get(`/office/meetings/${id}`)).html).toContain(advice);
    const form = await official.browser.get(`/office/meetings/${id}/edit`);
    expect(form.html).toContain(advice);
    expect(form.html).toContain('Två bra exempel');
  });

  it('of somebody else is not there', async () => {
    const mine = idOf(await official.records());
    const stranger = await signedIn(register, official.region.body.id, Role.RECORDER);
    const theirs = await browserOf(register, stranger.accountId);
    for (const path of ['', '/edit', '/discard']) {
      expect((await theirs.get(`/office/meetings/${mine}${path}`)).status).toBe(404);
    }
    await theirs.get('/office/meetings/new');
    expect((await theirs.post(`/office/meetings/${mine}/edit`, { '/title': 'Mitt' })).status).toBe(404);
    expect((await theirs.get('/office/meetings')).html).not.toContain(mine);
  });

  it('is saved while somebody types, as far as it is right', async () => {
    const view = await official.browser.get('/office/meetings/new');
    const line = lineOf(view, 'COUNTERPART');
    const typed = filled(view, {
      '/title': 'Halvfärdigt',
      '/purpose': 'Ring 070-123 45 67',
      [`${line}/who`]: 'Okända',
    });
    const saved = await official.saves('/office/meetings/autosave', typed);
    expect(saved.said).toMatch(/^Sparat \d\d:\d\d, men inte allt\. Vad handlade mötet om\?: /);
    const kept = await official.browser.get(`/office/meetings/${saved.id ?? ''}/edit`);
    expect(fieldsIn(kept.html)['/title']).toEqual(['Halvfärdigt']);
    expect(Object.values(fieldsIn(kept.html))).toContainEqual(['Okända']);
  });

  it('that two people change at once is brought together, and nothing is overwritten', async () => {
    const id = idOf(await official.records({ '/title': 'Från början', '/place': 'Här' }));
    const mine = await official.browser.get(`/office/meetings/${id}/edit`);
    const colleague = await browserOf(register, official.region.publisher.accountId);
    const theirs = await colleague.get(`/office/meetings/${id}/edit`);
    await colleague.post(
      `/office/meetings/${id}/edit`,
      filled(theirs, { '/title': 'Deras rubrik', '/place': 'Där' }),
    );
    const conflict = await official.browser.post(
      `/office/meetings/${id}/edit`,
      filled(mine, { '/title': 'Min rubrik', '/municipality': 'Karlstad' }),
    );
    expect(conflict.status).toBe(409);
    expect([...conflict.html.matchAll(/name="choose (\w+)" value="mine"/g)].map(([, part]) => part)).toEqual([
      'title',
      'place',
      'municipality',
    ]);
    expect(conflict.html).toContain('Bara Official');
    const saved = await official.saves(
      `/office/meetings/${id}/autosave`,
      filled(mine, { '/title': 'Min rubrik' }),
    );
    expect(saved).toMatchObject({ stop: true });
    await official.browser.post(`/office/meetings/${id}/merge`, {
      ...fieldsIn(conflict.html),
      'choose title': 'mine',
    });
    const meeting = await register.office.manager.findOneByOrFail(Meeting, { id });
    expect(meeting).toMatchObject({ title: 'Min rubrik', place: 'Där', municipality: 'Karlstad' });
  });

  it('is thrown away after a question', async () => {
    const id = idOf(await official.records());
    const question = await official.browser.get(`/office/meetings/${id}/discard`);
    const gone = await official.browser.post(`/office/meetings/${id}/discard`, fieldsIn(question.html));
    expect(gone.html).toContain('Utkastet är kastat.');
    expect(await register.office.manager.countBy(Meeting, { id })).toBe(0);
  });
});

describe('What waits for somebody', () => {
  it('is on the first page: drafts, what was returned and why, and when it is due', async () => {
    const id = idOf(await official.records({ '/title': 'Snart försenat', '/date': '2026-01-02' }));
    const view = await official.browser.get('/office');
    expect(view.html).toContain('Snart försenat');
    expect(view.html).toMatch(/\d+ dagar försenat/);
    const { version } = await register.office.manager.findOneByOrFail(Meeting, { id });
    const sent = await step(official.region.recorder, 'submitMeeting', { id, expectedVersion: version });
    const publisher = await browserOf(register, official.region.publisher.accountId);
    expect((await publisher.get('/office')).html).toContain('väntar på din granskning');
    const review = await publisher.get(`/office/meetings/${id}/edit`);
    expect(review.html).toContain('Ingenting sparas förrän du sparar.');
    expect(review.html).not.toContain('data-autosave');
    const back = { id, expectedVersion: sent.version, reason: 'Säg vilka turer det gällde.' };
    await step(official.region.publisher, 'returnMeeting', back);
    expect((await official.browser.get('/office')).html).toContain(
      'Granskaren skriver: Säg vilka turer det gällde.',
    );
    expect((await official.browser.get(`/office/meetings/${id}`)).html).toContain(
      'Säg vilka turer det gällde.',
    );
  });

  it('is a month without meetings, reported in two clicks', async () => {
    const view = await official.browser.get('/office');
    const link =
      /href="(\/office\/nil-returns\/new\?[^"]+)"/.exec(view.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const confirm = await official.browser.get(link);
    const done = await official.browser.post('/office/nil-returns/new', fieldsIn(confirm.html));
    expect(done.html).toContain('Klart. Det är redovisat att inget förekom i');
    expect(done.html).not.toContain(link.replaceAll('&', '&amp;'));
    expect(await register.office.manager.count(NilReturn)).toBe(1);
  });

  it('is nothing, for somebody without a role', async () => {
    const auditor = await signedIn(register, official.region.body.id, Role.AUDITOR);
    const view = await (await browserOf(register, auditor.accountId)).get('/office');
    expect(view.html).not.toContain('/office/meetings/new');
  });
});

describe('The list of meetings', () => {
  it('is narrowed by words, organisation and state', async () => {
    const id = idOf(await official.records({ '/title': 'Isbrytning på Vänern' }));
    for (const query of [
      'text=ISBRYT',
      'text=skargardsbolaget',
      'state=DRAFT',
      `body=${official.region.body.id}`,
    ]) {
      expect((await official.browser.get(`/office/meetings?${query}`)).html).toContain(id);
    }
    for (const query of ['text=ingenting', 'state=WITHDRAWN']) {
      const view = await official.browser.get(`/office/meetings?${query}`);
      expect(view.html).toContain('Inget möte stämmer med det du sökte.');
    }
  });

  it('goes on, page by page', async () => {
    for (let made = 0; made < 26; made += 1)
      await step(official.region.recorder, 'recordMeeting', contentOf(official.region));
    const first = await official.browser.get('/office/meetings');
    const older = /href="(\/office\/meetings\?after=[^"]+)"/.exec(first.html)?.[1] ?? '';
    const second = await official.browser.get(older);
    const ids = (html: string) =>
      [...html.matchAll(/href="\/office\/meetings\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
    expect(ids(first.html)).toHaveLength(25);
    expect(ids(second.html).filter((id) => ids(first.html).includes(id))).toEqual([]);
    expect(second.html).toContain('Till de nyaste');
  });
});

describe('The first page', () => {
  it('of those who record nothing says what they can do, and where', async () => {
    for (const [role, paths, not] of [
      [Role.AUDITOR, ['/office/audit', '/office/meetings'], '/office/meetings/new'],
      [Role.ADMINISTRATOR, ['/office/accounts', '/office/bodies'], '/office/meetings'],
    ] as const) {
      const { accountId } = await signedIn(register, official.region.body.id, role);
      const [, main = ''] = (await (await browserOf(register, accountId)).get('/office')).html.split('<main');
      for (const path of paths) expect(main).toContain(`href="${path}"`);
      expect(main).not.toContain(`href="${not}"`);
    }
    const [, mine = ''] = (await official.browser.get('/office')).html.split('<main');
    expect(mine).not.toContain('Det här kan du göra');
  });
});
