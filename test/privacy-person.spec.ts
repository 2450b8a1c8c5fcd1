import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemActor } from '../src/office/accounts/actor.js';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { People } from '../src/publication/people/search/people.service.js';
import type { PersonReport } from '../src/publication/people/search/person-report.js';
import { Role } from '../src/words/body-words.js';
import { dagsljus } from './support/command.js';
import { newDataDir } from './support/data-dir.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { browserOf } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PERSON = '/office/privacy/person';
let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

const everythingAbout = (asked: string): Promise<PersonReport> =>
  register.app.get(People, { strict: false }).everythingAbout(systemActor('test', 'en'), asked, 'en');

const tablesIn = ({ places }: PersonReport): string[] => places.map(({ table }) => table);

function saidIn({ places }: PersonReport, table: string): string {
  return JSON.stringify(places.find((place) => place.table === table)?.finds ?? []);
}

function naming(name: string, decision: object = {}): object {
  const { officialId, organisationId } = region;
  const outside = { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId, name, ...decision };
  return { participants: [{ side: 'OWN', role: 'DECISION_MAKER', officialId }, outside] };
}

describe('Everything about one person', () => {
  it('finds a name in every version, also where the order of its words is another one', async () => {
    const meeting = await aPublishedMeeting(region, {
      ...naming('Åsa Öbergström', { nameBasis: 'CONSENT' }),
      purpose:
        'Enligt Öbergström, Åsa ska färjan gå på kvällarna. Bolaget presenterade vad Åsa Öbergströms förslag kostar för regionen.',
    });
    await step(region.publisher, 'correctMeeting', {
      ...{ id: meeting.id, expectedVersion: meeting.version, reason: 'Orten saknades.', place: 'Residenset' },
    });
    const report = await everythingAbout('obergstrom asa');
    expect(tablesIn(report)).toEqual([
      'office.meeting',
      'office.participant',
      'register.record',
      'register.meeting',
    ]);
    const versions = report.places.find(({ table }) => table === 'register.record');
    expect(versions?.finds).toHaveLength(2);
    expect(saidIn(report, 'register.record')).toContain('Enligt Öbergström, Åsa ska färjan');
    expect(saidIn(report, 'office.participant')).toContain('Åsa Öbergström');
    expect(report.places[1]).toMatchObject({
      why: expect.stringMatching(/./),
      kept: expect.stringMatching(/./),
    });
    expect(tablesIn(await everythingAbout('Öbergström Eva'))).toEqual([]);
  });

  it('finds what was redacted, in the office alone', async () => {
    const meeting = await aPublishedMeeting(region, naming('Maskerade Mona', { nameBasis: 'CONSENT' }));
    await step(region.registrar, 'redactMeeting', {
      ...{ id: meeting.id, expectedVersion: meeting.version, fields: ['/participants/1/name'] },
      ...{ ground: 'PERSONAL_DATA', decision: 'Samtycket togs tillbaka' },
    });
    const report = await everythingAbout('Mona Maskerade');
    expect(tablesIn(report)).toEqual(['office.participant', 'office.redaction']);
    expect(report.searchedFor).toEqual(['Mona Maskerade']);
    const [redaction] = report.places[1]?.finds ?? [];
    expect(redaction?.told).toContainEqual({ name: 'Field', value: 'Name' });
    expect(redaction?.says).toEqual([{ field: 'What it said', text: 'Maskerade Mona' }]);
  });

  it('finds an account by its user name or address: what they did, their sessions, and who recorded it', async () => {
    const { id } = await register.app.get(Accounts, { strict: false }).openAccount(systemActor('test'), {
      ...{ username: 'karin.konto', displayName: 'Karin Kontosson', email: 'karin@example.se' },
      roles: [{ publicBodyId: region.body.id, role: Role.RECORDER }],
    });
    await browserOf(register, id);
    const byName = await everythingAbout('karin.konto');
    expect(byName.accounts).toEqual([
      { username: 'karin.konto', name: 'Karin Kontosson', email: 'karin@example.se' },
    ]);
    expect(tablesIn(byName)).toEqual(
      expect.arrayContaining([
        'office.account',
        'office.account_role',
        'office.session',
        'office.audit_event',
      ]),
    );
    expect(tablesIn(await everythingAbout('Karin@Example.SE'))).toEqual(tablesIn(byName));
    expect(tablesIn(await everythingAbout('Kontosson, Karin'))).toEqual(tablesIn(byName));
    expect(JSON.stringify(byName)).not.toMatch(/argon2|password/i);
  });

  it('finds who waits for letters, and what waits in a form', async () => {
    await register.office.query(
      `INSERT INTO letterbox.search (id, query) VALUES ('0b9f3c5e-4a1d-4f0e-9a67-2f6d3b1c8e55', '{"text":"färja"}')`,
    );
    await register.office.query(
      `INSERT INTO letterbox.email (id, search_id, address, language, rhythm, token, state, asked_at)
       VALUES (gen_random_uuid(), '0b9f3c5e-4a1d-4f0e-9a67-2f6d3b1c8e55', 'vera.vaktar@example.se', 'sv', 'DAILY',
               'token-of-vera', 'PENDING', now())`,
    );
    await register.office.query(
      `INSERT INTO office.kept_form (id, account_id, path, fields, in_parts, kept_at)
       VALUES (gen_random_uuid(), $1, '/office/meetings/new', $2, false, now())`,
      [region.recorder.accountId, { '/purpose': ['Rad ett\nVera Vaktar (vera.vaktar@example.se)'] }],
    );
    const byAddress = await everythingAbout('vera.vaktar@example.se');
    expect(tablesIn(byAddress)).toEqual(['office.kept_form', 'letterbox.email']);
    expect(JSON.stringify(byAddress)).not.toContain('token-of-vera');
    expect(tablesIn(await everythingAbout('Vaktar, Vera'))).toEqual(tablesIn(byAddress));
  });

  it('asks for more than one word of a name', async () => {
    await expect(everythingAbout('Anna')).rejects.toThrow();
    await expect(everythingAbout('  ')).rejects.toThrow();
  });
});

describe('The page of everything about one person', () => {
  it('answers a form, logs that it was asked and not about whom, and keeps the name out of addresses', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region, naming('Frågade Frida')));
    const browser = await browserOf(register, region.registrar.accountId);
    expect((await browser.get(PERSON)).html).toContain('antecknas i loggen');
    const found = await browser.post(PERSON, { '/person': 'Frida Frågade' });
    expect([found.status, found.path]).toEqual([200, PERSON]);
    expect(found.html).toContain('Deltagare i möten');
    expect(found.html).not.toMatch(/href="[^"]*Frida/i);
    const json = await browser.post(PERSON, { '/person': 'Frida Frågade', format: 'json' });
    expect(JSON.parse(json.html)).toMatchObject({ asked: 'Frida Frågade', language: 'sv' });
    const logged = await register.office.query<object[]>(
      "SELECT event::text FROM office.audit_event AS event WHERE operation = 'seePerson' AND account_id = $1",
      [region.registrar.accountId],
    );
    expect(logged).toHaveLength(2);
    expect(JSON.stringify(logged)).not.toMatch(/frida|frågade/i);
  });

  it('says what to write, and that nothing was found', async () => {
    const browser = await browserOf(register, region.registrar.accountId);
    await browser.get(PERSON);
    const vague = await browser.post(PERSON, { '/person': 'Anna' });
    expect([vague.status, vague.html.includes('<title>Fel: ')]).toEqual([400, true]);
    expect(vague.html).toContain('value="Anna"');
    expect((await browser.post(PERSON, { '/person': 'Ingen Alls' })).html).toContain(
      'har ingenting om Ingen Alls',
    );
  });

  it('tells a registrar of their own body alone, unless they keep the whole register', async () => {
    const other = await aRegion(register);
    await step(
      other.recorder,
      'recordMeeting',
      contentOf(other, {
        participants: [
          { side: 'OWN', role: 'HOST', officialId: other.officialId },
          {
            side: 'COUNTERPART',
            role: 'EXPERT',
            organisationId: other.organisationId,
            name: 'Andras Anders',
          },
        ],
      }),
    );
    const own = await browserOf(register, region.registrar.accountId);
    await own.get(PERSON);
    const seen = await own.post(PERSON, { '/person': 'Anders Andras' });
    expect(seen.html).toContain('Bara de organisationer där du är registeransvarig');
    expect(seen.html).not.toContain('Deltagare i möten</h2>');
    const theirs = await browserOf(register, other.registrar.accountId);
    await theirs.get(PERSON);
    expect((await theirs.post(PERSON, { '/person': 'Anders Andras' })).html).toContain(
      'Deltagare i möten</h2>',
    );
  });
});

describe('The command `dagsljus person`', () => {
  it('tells it as text, and writes all of it as JSON that nobody else may read', async () => {
    await step(region.recorder, 'recordMeeting', contentOf(region, naming('Kommando Kerstin')));
    const file = join(newDataDir(), 'kerstin.json');
    const { status, stdout } = await dagsljus(
      register.ownerUrl,
      ...['person', 'Kerstin Kommando', '--report', file, '--lang', 'en'],
    );
    expect([status, stdout.includes('What the register keeps of Kerstin Kommando')]).toEqual([0, true]);
    expect(stdout).toContain('Participants of meetings (office.participant): 1 line');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ asked: 'Kerstin Kommando', whole: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await dagsljus(register.ownerUrl, 'person', 'Kerstin Kommando', '--report', file);
    expect([again.status, again.stderr.includes('is there already')]).toEqual([2, true]);
  }, 120_000);
});
