import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

const as = (who: { accountId: string }): Promise<OfficeBrowser> => browserOf(register, who.accountId);

function versionIn({ html }: OfficeView): string {
  return /name="\/expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
}

/** The record in a page, without what a record only has once it is public. */
function recordIn({ html }: OfficeView): string {
  const article = /<article[^]*?<\/article>/.exec(html)?.[0] ?? '';
  return article.replace(/<dt>Beteckning<\/dt><dd>[^]*?<\/dd>/, '');
}

/** The hidden fields of the form with this action. */
function carriedIn({ html }: OfficeView, action: string): Record<string, string[]> {
  const form = new RegExp(`<form[^>]*action="${action}"[^]*?</form>`).exec(html)?.[0] ?? '';
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="(\/[^"]*)" value="([^"]*)"/g)) {
    (fields[name] ??= []).push(
      value.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<'),
    );
  }
  return fields;
}

async function publicMeeting(reference: string): Promise<{ title: string | null; version: number } | null> {
  const query = `{ meeting(reference: "${reference}") { title purpose version withheld { field ground } } }`;
  const response = await fetch(`${register.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { meeting: { title: string; version: number } | null };
  };
  return data.meeting;
}

describe('A meeting on its way from the recorder to everyone', () => {
  let id: string;
  let reference: string;

  it('is returned with a comment, sent again and published exactly as it was shown before', async () => {
    ({ id } = await step(region.recorder, 'recordMeeting', contentOf(region, { internalNote: 'Bara vi' })));
    const [recorder, publisher] = [await as(region.recorder), await as(region.publisher)];
    await recorder.get(`/office/meetings/${id}/check`);
    await recorder.post(`/office/meetings/${id}/check`, { '/expectedVersion': '1' });

    const seen = await publisher.get(`/office/review/${id}`);
    const version = versionIn(seen);
    const bare = await publisher.post(`/office/review/${id}/return`, {
      '/expectedVersion': version,
      '/reason': '',
    });
    expect([bare.status, bare.html.includes('<title>Fel: ')]).toEqual([400, true]);
    const back = await publisher.post(`/office/review/${id}/return`, {
      '/expectedVersion': version,
      '/reason': 'Vem kom från bolaget?',
    });
    expect(back.html).toContain('Mötet är tillbaka hos den som antecknade det.');

    const returned = await recorder.get(`/office/meetings/${id}/check`);
    expect(returned.html).toContain('Vem kom från bolaget?');
    const before = recordIn(returned);
    const newest = versionIn(returned);
    await recorder.post(`/office/meetings/${id}/check`, { '/expectedVersion': newest });

    const again = await publisher.get(`/office/review/${id}`);
    const last = versionIn(again);
    const published = await publisher.post(`/office/review/${id}/publish`, { '/expectedVersion': last });
    expect(published.path).toBe(`/office/published/${id}`);
    reference = /RTE-\d{4}-\d{6}/.exec(published.html)?.[0] ?? '';
    expect(published.html).toContain(`Publicerat som ${reference}`);
    expect(recordIn(published)).toBe(before);
    expect(before).not.toContain('Bara vi');
    expect(await publicMeeting(reference)).toMatchObject({ version: 1, withheld: [] });
  });

  it('is corrected after the difference was shown, with the reason for everyone to read', async () => {
    const publisher = await as(region.publisher);
    const form = await publisher.get(`/office/published/${id}/correct`);
    expect(form.html).toContain('value="Längre turlista för skärgårdsfärjan"');
    const version = versionIn(form);
    const asked = await publisher.post(`/office/published/${id}/correct/check`, {
      '/expectedVersion': version,
      '/reason': 'Fel namn på linjen.',
      '/title': 'Längre turlista för linje 7',
    });
    expect(asked.html).toContain('Längre turlista för linje 7');
    expect(asked.html).toContain('data-label="Förut">Längre turlista för skärgårdsfärjan');
    expect(await publicMeeting(reference)).toMatchObject({ version: 1 });
    const shown = recordIn(asked);
    const done = await publisher.post(
      `/office/published/${id}/correct`,
      carriedIn(asked, `/office/published/${id}/correct`),
    );
    expect(done.html).toContain('Rättelsen är publicerad.');
    expect(recordIn(done)).toBe(shown);
    expect(done.html).toContain('Skäl: Fel namn på linjen.');
    expect(await publicMeeting(reference)).toMatchObject({
      version: 2,
      title: 'Längre turlista för linje 7',
    });
  });

  it('is redacted after it was shown what leaves and what remains', async () => {
    const registrar = await as(region.registrar);
    const form = await registrar.get(`/office/published/${id}/redact`);
    expect(form.html).toContain('value="/purpose"');
    expect(form.html).not.toContain('value="/direction"');
    const version = versionIn(form);
    const empty = await registrar.post(`/office/published/${id}/redact/check`, {
      '/expectedVersion': version,
      '/fields': '',
      '/ground': '',
      '/decision': '',
    });
    expect([empty.status, empty.html.includes('href="#f-fields"')]).toEqual([400, true]);
    const asked = await registrar.post(`/office/published/${id}/redact/check`, {
      '/expectedVersion': version,
      '/fields': ['', '/purpose'],
      '/ground': 'SECRECY',
      '/decision': 'OSL 31:16, RS 2026-0012',
    });
    expect(asked.html).toContain('Det går inte att ångra.');
    const shown = recordIn(asked);
    expect(shown).not.toContain('presenterade vad det skulle kosta');
    expect(shown).toContain('Beskrivning. Grund: Sekretess.');
    expect(await publicMeeting(reference)).toMatchObject({ version: 2 });
    const done = await registrar.post(
      `/office/published/${id}/redact`,
      carriedIn(asked, `/office/published/${id}/redact`),
    );
    expect(recordIn(done)).toBe(shown);
    expect(done.html).toContain('OSL 31:16, RS 2026-0012');
    expect(await publicMeeting(reference)).toMatchObject({
      version: 3,
      purpose: null,
      withheld: [{ field: '/purpose', ground: 'SECRECY' }],
    });
  });

  it('is withdrawn after it was shown what will stand in its place', async () => {
    const publisher = await as(region.publisher);
    const form = await publisher.get(`/office/published/${id}/withdraw`);
    const version = versionIn(form);
    const asked = await publisher.post(`/office/published/${id}/withdraw/check`, {
      '/expectedVersion': version,
      '/reason': 'Mötet ägde aldrig rum.',
    });
    expect(asked.html).toContain('Skäl: Mötet ägde aldrig rum.');
    expect(await publicMeeting(reference)).toMatchObject({ version: 3 });
    const again = await publisher.post(`/office/published/${id}/withdraw/check`, {
      ...carriedIn(asked, `/office/published/${id}/withdraw/check`),
      restore: '1',
    });
    expect(again.html).toContain('Mötet ägde aldrig rum.</textarea>');
    const done = await publisher.post(
      `/office/published/${id}/withdraw`,
      carriedIn(asked, `/office/published/${id}/withdraw`),
    );
    expect(done.html).toContain('Posten är återkallad.');
    expect(done.html).not.toContain('/withdraw"');
    expect(await publicMeeting(reference)).toBeNull();
  });
});

describe('A published meeting', () => {
  it('is shown to auditors without anything to press, and to nobody of another body', async () => {
    const { id } = await aPublishedMeeting(region);
    const auditor = await signedIn(register, region.body.id, Role.AUDITOR);
    const view = await (await as(auditor)).get(`/office/published/${id}`);
    expect(view.status).toBe(200);
    expect(view.html).not.toMatch(/\/(correct|redact|withdraw)"/);
    const elsewhere = await signedIn(register, (await openBody(register)).id, Role.PUBLISHER, Role.REGISTRAR);
    const stranger = await as(elsewhere);
    for (const path of ['', '/correct', '/redact', '/withdraw']) {
      expect((await stranger.get(`/office/published/${id}${path}`)).status).toBe(404);
    }
    await stranger.get('/office/review');
    for (const act of ['correct', 'redact', 'withdraw', 'redact/check']) {
      const input = {
        '/expectedVersion': '3',
        '/reason': 'Nyfiken',
        '/fields': '/title',
        '/ground': 'OTHER',
        '/decision': 'Nej nej',
      };
      expect((await stranger.post(`/office/published/${id}/${act}`, input)).status).toBe(404);
    }
  });

  it('is shown to its recorder, who can change nothing in it', async () => {
    const { id } = await aPublishedMeeting(region);
    const view = await (await as(region.recorder)).get(`/office/published/${id}`);
    expect([view.status, /\/(correct|redact|withdraw)"/.test(view.html)]).toEqual([200, false]);
  });

  it('is not changed by looking at what a change would lead to', async () => {
    const { id, reference } = await aPublishedMeeting(region);
    const registrar = await as(region.registrar);
    const form = await registrar.get(`/office/published/${id}/redact`);
    const version = versionIn(form);
    const head = () => register.office.query<unknown>('SELECT seq FROM register.head');
    const before = await head();
    const input = {
      '/expectedVersion': version,
      '/fields': '/title',
      '/ground': 'OTHER',
      '/decision': 'Prov 1',
    };
    await registrar.post(`/office/published/${id}/redact/check`, input);
    expect(await head()).toEqual(before);
    expect(await publicMeeting(reference ?? '')).toMatchObject({ version: 1, withheld: [] });
  });
});
