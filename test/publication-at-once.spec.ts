import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { systemActor } from '../src/office/accounts/actor.js';
import { OfficialsService } from '../src/office/bodies/officials.service.js';
import { PostsService } from '../src/office/bodies/posts.service.js';
import { OfficialCategory } from '../src/words/body-words.js';
import {
  anOrganisation,
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  type Region,
  step,
} from './support/meetings.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const LONG_ENOUGH_MS = 400;

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

/** Starts changes that all come as far as a lock that they need, and lets them go on together. */
async function atOnce(lock: string, ...changes: (() => Promise<unknown>)[]): Promise<void> {
  const running: Promise<unknown>[] = [];
  await register.office.transaction(async (store) => {
    await store.query(lock);
    for (const change of changes) {
      running.push(change());
      await wait(LONG_ENOUGH_MS);
    }
  });
  await Promise.all(running);
}

it('Meetings that are delayed at the same moment are all counted', async () => {
  const meetings = [await aSubmittedMeeting(region), await aSubmittedMeeting(region)];
  await atOnce(
    `SELECT FROM register.public_body WHERE id = '${region.body.id}' FOR UPDATE`,
    ...meetings.map(
      ({ id, version }) =>
        () =>
          step(region.registrar, 'delayMeeting', {
            ...{ id, expectedVersion: version, until: '2026-05-01' },
            ...{ ground: 'PROCUREMENT', decision: 'RS 2026-9' },
          }),
    ),
  );
  expect(await publicly(register, '{ register { delayed } }')).toEqual({ register: { delayed: 2 } });
});

it('An organisation that is renamed while its first meeting is published is public under its new name', async () => {
  const id = await anOrganisation(register, 'Före Detta AB');
  const { id: meetingId, version } = await aSubmittedMeeting(region, {
    participants: [
      { side: 'OWN', officialId: region.officialId },
      { side: 'COUNTERPART', organisationId: id },
    ],
  });
  const rename = 'mutation ($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { id } }';
  const [row] = await register.office.query<{ version: number }[]>(
    'SELECT version FROM office.organisation WHERE id = $1',
    [id],
  );
  await atOnce(
    'LOCK TABLE register.organisation IN SHARE MODE',
    () => step(region.publisher, 'publishMeeting', { id: meetingId, expectedVersion: version }),
    async () => {
      const input = { id, expectedVersion: row?.version, name: 'Numera AB' };
      expect((await region.registrar.ask(rename, { input })).errors).toEqual([]);
    },
  );
  const told = await publicly(register, 'query ($id: ID!) { organisation(id: $id) { name } }', { id });
  expect(told).toEqual({ organisation: { name: 'Numera AB' } });
});

it('Posts that leave the scope at the same moment all leave it', async () => {
  const { app } = register;
  const system = systemActor('test');
  const other = await aRegion(register);
  const posts = app.get(PostsService, { strict: false });
  const official = await app.get(OfficialsService, { strict: false }).recordOfficial(system, {
    ...{ publicBodyId: other.body.id, name: 'Berit', category: OfficialCategory.ELECTED },
    protectedIdentity: false,
  });
  const second = await posts.appoint(system, {
    ...{ officialId: official.id, publicBodyId: other.body.id, titleSv: 'Ledamot', inScope: true },
  });
  await atOnce(
    'LOCK TABLE register.scope IN SHARE MODE',
    ...[other.postId, second.id].map(
      (id) => () => posts.amendPost(system, { id, expectedVersion: 1, inScope: false }),
    ),
  );
  const [scope] = await register.office.query<{ posts: string }[]>(
    'SELECT count(*) AS posts FROM register.scope WHERE public_body_id = $1',
    [other.body.id],
  );
  expect(scope?.posts).toBe('0');
});

it("An official who is protected while their meeting is corrected is in nobody's way", async () => {
  const other = await aRegion(register);
  const { id, version } = await aPublishedMeeting(other);
  const protect = 'mutation ($input: ProtectOfficialInput!) { protectOfficial(input: $input) { id } }';
  await atOnce(
    'SELECT FROM register.head FOR UPDATE',
    async () => {
      const input = { id: other.officialId, expectedVersion: 1 };
      expect((await other.registrar.ask(protect, { input })).errors).toEqual([]);
    },
    () =>
      step(other.publisher, 'correctMeeting', {
        ...{ id, expectedVersion: version, reason: 'Rätt ort.', place: 'Visby' },
      }),
  );
  const [seen] = await register.office.query<{ deadlocks: string }[]>(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  expect(seen?.deadlocks).toBe('0');
});
