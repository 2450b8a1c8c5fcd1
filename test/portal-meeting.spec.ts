import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let one: Region;
let plain: string;
let changed: string;
let withdrawn: string;

async function published(fields = {}): Promise<{ id: string; version: number; reference: string }> {
  const { id, version } = await aPublishedMeeting(one, fields);
  const rows = await register.office.query<{ reference: string }[]>(
    'SELECT reference FROM office.meeting WHERE id = $1',
    [id],
  );
  return { id, version, reference: rows[0]?.reference ?? '' };
}

beforeAll(async () => {
  register = await startTestApp();
  one = await aRegion(register);
  plain = (await published({ title: 'Färjan <script>alert(1)</script> i vinter' })).reference;
  const first = await published({
    title: 'Fel rubrik',
    documents: [
      {
        kind: 'LETTER',
        title: 'Skrivelse om färjan',
        providedBy: 'COUNTERPART',
        shared: 'BEFORE',
        publicity: 'ON_REQUEST',
        caseNumber: 'RS 2026-0042',
      },
    ],
  });
  changed = first.reference;
  const second = await step(one.publisher, 'correctMeeting', {
    ...{ id: first.id, expectedVersion: first.version, title: 'Rätt rubrik' },
    reason: 'Rubriken var fel.',
  });
  await step(one.registrar, 'redactMeeting', {
    ...{ id: first.id, expectedVersion: second.version, fields: ['/purpose'] },
    ...{ ground: 'SECRECY', decision: 'OSL 31:16, RS 2026-0013' },
  });
  const gone = await published({ title: 'Ska bort' });
  withdrawn = gone.reference;
  await step(one.registrar, 'withdrawMeeting', {
    ...{ id: gone.id, expectedVersion: gone.version, reason: 'Mötet ägde aldrig rum.' },
  });
});
afterAll(() => register.stop());

const page = (path: string, init: RequestInit = {}) =>
  fetch(register.url + path, { redirect: 'manual', ...init });
const htmlAt = async (path: string) => (await page(path)).text();

describe('The page of a published meeting', () => {
  it('tells in a sentence who met whom about what, in Swedish and in English', async () => {
    const [swedish, english] = [await htmlAt(`/meetings/${plain}`), await htmlAt(`/en/meetings/${plain}`)];
    expect(swedish).toContain('<html lang="sv"');
    expect(swedish).toMatch(/Den \d+ \p{L}+ 20\d\d (träffade|hade)/u);
    expect(english).toContain('<html lang="en"');
    expect(english).toMatch(/On \d+ \p{L}+ 20\d\d /u);
    expect(english).toContain(`hreflang="sv" href="http://localhost:3000/meetings/${plain}"`);
  });

  it('shows what somebody wrote as text, wherever it stands', async () => {
    const html = await htmlAt(`/meetings/${plain}`);
    expect(html).toContain('Färjan &lt;script>alert(1)&lt;/script> i vinter');
    expect(html).not.toContain('<script>alert');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Event',
      identifier: plain,
      name: 'Färjan <script>alert(1)</script> i vinter',
    });
  });

  it('says of each version when, why and what differs, and nothing of what is withheld', async () => {
    const html = await htmlAt(`/meetings/${changed}`);
    for (const told of [
      'Version 3: något maskerades',
      'Version 2: rättat',
      'Skäl: Rubriken var fel.',
      'Fel rubrik',
      'Rätt rubrik',
    ])
      expect(html).toContain(told);
    expect(html).toContain('Beskrivningen är maskerad.');
    expect(html).not.toContain('OSL 31:16');
    // Before it was withheld it was not withheld.
    expect(html).toMatch(/>kan inte längre läsas<\/td><td[^>]*>maskerat<\/td>/);
    expect(await htmlAt(`/en/meetings/${changed}`)).toMatch(
      />can no longer be read<\/td><td[^>]*>withheld<\/td>/,
    );
  });

  it('lets older versions be read, and says that they hold no longer', async () => {
    const html = await htmlAt(`/meetings/${changed}/versions/1`);
    expect(html).toContain('Det här är version 1. Den gäller inte längre.');
    expect(html).toMatch(/<h1[^>]*>Fel rubrik<\/h1>/);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('Beskrivningen är maskerad.');
    for (const none of ['4', '0', '01', 'x', '99999999999']) {
      expect((await page(`/meetings/${changed}/versions/${none}`)).status).toBe(404);
    }
  });

  it('has the letter ready that asks for a document that is not published', async () => {
    const html = await htmlAt(`/meetings/${changed}`);
    expect(html).toContain('Begär ut dokument');
    expect(html).toContain('– Skrivelse om färjan (diarienummer RS 2026-0042)');
    expect(await htmlAt(`/meetings/${plain}`)).not.toContain('Begär ut dokument');
  });

  it('says in words what the proof of its version proves, and where it is in the history', async () => {
    const html = await htmlAt(`/meetings/${plain}`);
    const [, seq] = /\/opendata\/v1\/proofs\/inclusion\?seq=(\d+)/.exec(html) ?? [];
    expect(Number(seq)).toBeGreaterThan(0);
    expect(html).toContain(`Den här har plats ${seq ?? ''}.`);
    expect(await htmlAt(`/en/meetings/${plain}`)).toContain(`This one has place ${seq ?? ''}.`);
  });

  it('is found whatever the case of its reference, and by its id', async () => {
    const rows = await register.office.query<{ public_id: string }[]>(
      'SELECT public_id FROM office.meeting WHERE reference = $1',
      [plain],
    );
    for (const other of [plain.toLowerCase(), rows[0]?.public_id ?? '']) {
      const answer = await page(`/en/meetings/${other}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, `/en/meetings/${plain}`]);
    }
  });

  it('leaves a stone where a meeting was withdrawn: that it was, and why', async () => {
    const answer = await page(`/meetings/${withdrawn}`);
    const html = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store']);
    expect(html).toContain(`${withdrawn} är återkallat`);
    expect(html).toContain('Mötet ägde aldrig rum.');
    expect(html).not.toContain('Ska bort');
    expect(html).toContain('<a class="ds-button" data-variant="secondary" href="/meetings">');
  });

  it('says in the language of the address that there is nothing there, whatever is asked for', async () => {
    for (const odd of [
      'nope',
      'report',
      'RVL-1/versions/report',
      'RVL-2026-000123',
      '%00',
      '%F0%9F%98%80',
      'x'.repeat(300),
      'a/b/c',
    ]) {
      const answer = await page(`/en/meetings/${odd}`);
      expect([400, 404]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toContain('<html lang="en"');
    }
  });

  it('is asked for once: whoever has it is told that it still holds, until something is published', async () => {
    const path = `/meetings/${plain}`;
    const etag = (await page(path)).headers.get('etag') ?? '';
    const again = () => page(path, { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    await published({ title: 'Något nytt' });
    expect((await again()).status).not.toBe(304);
  });

  it('leads to the same as data, and to a question that the API understands', async () => {
    const html = await htmlAt(`/meetings/${changed}`);
    const [, asked = ''] = /href="\/explorer\?([^"]+)"/.exec(html) ?? [];
    const { query, variables } = Object.fromEntries(new URLSearchParams(asked.replaceAll('&amp;', '&')));
    const told = await publicly<{ meeting: unknown }>(
      register,
      query ?? '',
      JSON.parse(variables ?? '{}') as object,
    );
    expect(told.meeting).toMatchObject({ reference: changed, title: 'Rätt rubrik' });
    for (const [, path = ''] of html.matchAll(/href="(\/opendata[^"]+)"/g))
      expect((await page(path)).status).toBe(200);
  });

  it('can only be read', async () => {
    const answer = await page(`/meetings/${plain}`, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(await answer.text()).toContain('Så kan sidan inte användas');
  });
});
