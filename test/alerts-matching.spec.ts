import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { randomId } from '../src/platform/identity.js';
import { doJobs } from './support/jobs.js';
import { aBody, aMeeting, corrected, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

let register: TestApp;
const body = aBody();

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, body);
});

afterAll(() => register.stop());

/** Somebody who waits for what a search finds, from now on; the id of the search. */
async function aWaiting(query: string): Promise<string> {
  const [search] = await register.office.query<{ id: string }[]>(
    'INSERT INTO letterbox.search (query) VALUES ($1) RETURNING id',
    [query],
  );
  const id = search?.id ?? '';
  await register.office.query(
    `INSERT INTO letterbox.webhook (id, search_id, url, secret, token_hash, state, asked_at, confirmed_at, from_seq)
     SELECT $1, $2, 'https://example.org', 'whsec_', sha256('x'), 'ACTIVE', now(), now(), seq FROM register.head`,
    [randomId(), id],
  );
  return id;
}

async function findWhomToTell(): Promise<void> {
  await register.app.get(Jobs, { strict: false }).add('letterbox.match', {}, { key: 'letterbox.match' });
  await doJobs(register, 'letterbox.match');
}

function toldOf(search: string): Promise<{ seq: string; waiting: number }[]> {
  return register.office.query(
    `SELECT seq, (SELECT count(*)::integer FROM letterbox.delivery WHERE seq = notice.seq) AS waiting
       FROM letterbox.notice WHERE search_id = $1 ORDER BY seq`,
    [search],
  );
}

describe('Finding whom to tell', () => {
  it('is whole or not at all: what was cut off is found again, once', async () => {
    const search = await aWaiting('text=skytteltrafik');
    await asOwner(
      (owner) =>
        owner.query(`
          CREATE FUNCTION letterbox.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'cut off'; END $$;
          CREATE TRIGGER fails BEFORE INSERT ON letterbox.delivery FOR EACH ROW EXECUTE FUNCTION letterbox.fail()`),
      register.ownerUrl,
    );
    const meeting = aMeeting(body, { title: 'Skytteltrafik till ön' });
    await makePublic(register, meeting, aMeeting(body));
    await expect(findWhomToTell()).rejects.toThrow('cut off');
    expect(await toldOf(search)).toEqual([]);
    await asOwner((owner) => owner.query('DROP FUNCTION letterbox.fail() CASCADE'), register.ownerUrl);
    await Promise.all([findWhomToTell(), findWhomToTell()]);
    await findWhomToTell();
    expect(await toldOf(search)).toMatchObject([{ waiting: 1 }]);
    await makePublic(register, corrected(meeting, { title: 'Något annat' }));
    await findWhomToTell();
    expect(await toldOf(search)).toHaveLength(2);
  });

  it('asks every search what the public API would find', async () => {
    const queries = [
      '',
      'direction=INBOUND',
      'direction=OUTBOUND',
      'text=br%C3%B6d+-sm%C3%B6r',
      `publicBodyIds=${body.id}`,
    ];
    const searches: string[] = [];
    for (const query of queries) searches.push(await aWaiting(query));
    await makePublic(
      register,
      aMeeting(body, { title: 'Bröd' }),
      aMeeting(body, { title: 'Bröd och smör', direction: 'OUTBOUND' }),
    );
    await findWhomToTell();
    const found = await Promise.all(searches.map(async (search) => (await toldOf(search)).length));
    expect(found).toEqual([2, 1, 1, 1, 2]);
  });

  it('goes through many entries in one go', async () => {
    const search = await aWaiting('text=massutskick');
    for (let round = 0; round < 6; round += 1) {
      await makePublic(
        register,
        ...Array.from({ length: 200 }, () => aMeeting(body, { title: 'Massutskick' })),
      );
    }
    await findWhomToTell();
    expect(await toldOf(search)).toHaveLength(1200);
  });
});
