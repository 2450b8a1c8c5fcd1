import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FolderStore } from '../src/register/open-data/snapshots/keeping/folder-store.js';
import { brokenLink } from '../src/register/open-data/snapshots/manifest.rules.js';
import { Role } from '../src/words/body-words.js';
import { aPublishedMeeting, aRegion, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { workIn } from './support/snapshots.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PLACE = 'Harriets kök';

let register: TestApp;
let folder: string;

beforeAll(async () => {
  register = await startTestApp();
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  const region = await aRegion(register);
  const meeting = await aPublishedMeeting(region, { place: PLACE });
  for (let day = 0; day < 2; day += 1) {
    await workIn(folder, register);
    register.clock.pass({ days: 1 });
  }
  const registrar = await signedIn(register, region.body.id, Role.REGISTRAR);
  await step(registrar, 'redactMeeting', {
    id: meeting.id,
    expectedVersion: meeting.version,
    fields: ['/place'],
    ground: 'SAFETY',
    decision: 'RS 2026-0012',
  });
});

afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true });
});

/** A store whose builder is stopped before it begins another than the first one. */
class StoppedStore extends FolderStore {
  private begun = 0;

  override begin() {
    this.begun += 1;
    if (this.begun > 1) throw new Error('stopped');
    return super.begin();
  }
}

const stored = () => new FolderStore(folder).list();
const names = async () => (await stored()).map(({ manifest: { name } }) => name);

describe('When something was taken out of snapshots of earlier days', () => {
  it("today's, of the present state, is there before any of them is made again", async () => {
    expect(await names()).toEqual(['2026-03-02', '2026-03-03']);
    await expect(workIn(new StoppedStore(folder), register, {})).rejects.toThrow('stopped');
    expect(await names()).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
    const [head] = await register.office.query<{ seq: string }[]>('SELECT seq FROM register.head');
    expect((await stored()).at(-1)).toMatchObject({
      manifest: { revision: head?.seq, removedUpTo: head?.seq, supersedes: null },
      gone: null,
    });
  });

  it('who goes on where another was stopped makes what is missing, and nothing twice', async () => {
    expect(await workIn(folder, register, {})).toEqual({
      built: ['2026-03-03.r1', '2026-03-02.r1'],
      removed: [],
      available: ['2026-03-04', '2026-03-03.r1', '2026-03-02.r1'],
    });
    expect(await workIn(folder, register, {})).toMatchObject({ built: [], removed: [] });
    expect(brokenLink((await stored()).map(({ manifest }) => manifest))).toBeUndefined();
  });
});
