import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { People } from '../src/publication/people/search/people.service.js';
import { Role } from '../src/words/body-words.js';
import { aRegion, type Region } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

const PERSON = '/office/privacy/person';
const PROTECTED = '/office/privacy/protected';
let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

describe('The searches for people', () => {
  it.each([
    [PERSON, '/person'],
    [PROTECTED, '/name'],
  ])('of %s say what cannot be read, and look for odd characters as for any others', async (path, field) => {
    const browser = await browserOf(register, region.registrar.accountId);
    await browser.get(path);
    const unreadable = await browser.post(path, { [field]: 'Anna\u0000 Berg' });
    expect(unreadable.status).toBe(400);
    expect(unreadable.html).toContain('tecken som inte går att läsa');
    const odd = [
      'ÅÄ İß',
      '[a b] (c d',
      'a\\m b\\',
      '% _ %',
      '\u200b \ufeff',
      '😀 😀',
      "'; -- b",
      'a@',
      '@ @',
      '\u0001 a b',
    ];
    for (const asked of [...odd, ...odd.map((each) => `${each}@example.se`)])
      expect([asked, (await browser.post(path, { [field]: asked })).status < 500]).toEqual([asked, true]);
  });

  it('run one at a time, and say so to whoever comes meanwhile', async () => {
    const browser = await browserOf(register, region.registrar.accountId);
    await browser.get(PERSON);
    const people = register.app.get(People, { strict: false });
    const refused = await asOwner(async (owner) => {
      // Of all that is asked here only the first search reads it, and waits.
      await owner.query('BEGIN; LOCK TABLE letterbox.webhook');
      const first = people.everythingAbout(systemActor('test'), 'Anna Andersson', 'sv');
      const second = await browser.post(PERSON, { '/person': 'Frida Frågade' });
      await owner.query('COMMIT');
      await first;
      return second;
    }, register.ownerUrl);
    expect(refused.status).toBe(429);
    expect(refused.html).toContain('En annan sökning pågår');
    expect(refused.html).toContain('value="Frida Frågade"');
    expect((await browser.post(PERSON, { '/person': 'Frida Frågade' })).status).toBe(200);
    await expect(people.everythingAbout(systemActor('test'), 'Anna', 'sv')).rejects.toThrow();
    expect((await browser.post(PERSON, { '/person': 'Frida Frågade' })).status).toBe(200);
  });

  it('keep nothing of what was asked when the session had ended', async () => {
    const { accountId } = await signedIn(register, region.body.id, Role.REGISTRAR);
    for (const [path, field] of [
      [PERSON, '/person'],
      [PROTECTED, '/name'],
    ] as const) {
      const browser = await browserOf(register, accountId);
      await browser.get(path);
      register.clock.pass({ minutes: 61 });
      const away = await browser.post(path, { [field]: 'Glömda Gun' });
      expect(away.path).toBe(`/office/sign-in?next=${encodeURIComponent(path)}`);
      expect(away.html).toContain('det du skickade kunde inte sparas');
    }
    expect(await register.office.query('SELECT path FROM office.kept_form')).toEqual([]);
  });
});
