import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkChain } from '../src/publication/verification/database/chain-check.js';
import { newDataDir } from './support/data-dir.js';
import { aRegion, aSubmittedMeeting, type Region, type ToldMeeting } from './support/meetings.js';
import { startServer } from './support/server.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

const ROUNDS = 5;
const WRITERS = 4;
const MEETINGS = 80;
const dataDir = newDataDir();
const PUBLISH = 'mutation ($input: MeetingInput!) { publishMeeting(input: $input) { publicId } }';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  register.clock.set(new Date().toISOString());
  region = await aRegion(register);
});

afterAll(() => register.stop());

it('A killed server loses nothing that it acknowledged, and leaves nothing half done', async () => {
  const waiting: ToldMeeting[] = [];
  for (let made = 0; made < MEETINGS; made += 1) waiting.push(await aSubmittedMeeting(region));
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { process: server, url } = await startServer(register.ownerUrl, dataDir);
    const killed = pause(200 + Math.random() * 700).then(() => server.kill('SIGKILL'));
    await Promise.all(Array.from({ length: WRITERS }, () => publishUntilKilled(url, waiting, acknowledged)));
    await killed;
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  const lost = await register.office.query<unknown[]>(
    'SELECT id FROM unnest($1::uuid[]) AS told (id) WHERE id NOT IN (SELECT id FROM register.meeting)',
    [acknowledged],
  );
  expect(lost).toEqual([]);
  expect(await halfDone()).toEqual([]);
  expect(await asOwner(checkChain, register.ownerUrl)).toMatchObject({ ok: true, firstFault: null });
}, 120_000);

async function publishUntilKilled(
  url: string,
  waiting: ToldMeeting[],
  acknowledged: string[],
): Promise<void> {
  for (let meeting = waiting.pop(); meeting; meeting = waiting.pop()) {
    try {
      const response = await fetch(`${url}/office/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: region.publisher.cookie },
        body: JSON.stringify({
          query: PUBLISH,
          variables: { input: { id: meeting.id, expectedVersion: meeting.version } },
        }),
      });
      const { data } = (await response.json()) as { data: { publishMeeting: { publicId: string } } };
      acknowledged.push(data.publishMeeting.publicId);
    } catch {
      return;
    }
  }
}

/** Whatever is public in one place and not in the others. */
function halfDone(): Promise<unknown[]> {
  return register.office.query<unknown[]>(`
    SELECT coalesce(office.public_id, shown.id, entry.id) AS id
      FROM (SELECT public_id FROM office.meeting WHERE state = 'PUBLISHED') AS office
      FULL JOIN register.meeting AS shown ON shown.id = office.public_id
      FULL JOIN (SELECT entry.id, record.seq FROM register.entry LEFT JOIN register.record USING (seq)
                  WHERE kind = 'MEETING') AS entry ON entry.id = shown.id
     WHERE office.public_id IS NULL OR shown.id IS NULL OR entry.id IS NULL OR entry.seq IS NULL`);
}
