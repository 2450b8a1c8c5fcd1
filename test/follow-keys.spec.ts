import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KeyRotation } from '../src/publication/checkpoints/key-rotation.service.js';
import { CopyFile } from '../src/register/copies/copy-file.js';
import { verifierText } from '../src/register/history/checkpoints/note-keys.rules.js';
import { council, publishExample } from './support/example-register.js';
import { expectEqual, follow } from './support/following.js';
import { aMeeting, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagsljus-follow-keys-'));
  path = join(folder, 'copy.sqlite');
  register = await startTestApp({ DAGSLJUS_CHECKPOINT_KEY: '', DAGSLJUS_DATA_DIR: folder });
  await publishExample(register);
  register.clock.set(new Date().toISOString());
});
afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true });
});

test('A new key is trusted when the one before announced it', async () => {
  const first = await follow(path, register.url);
  expect(first.said.join(' ')).toMatch(/signs with the key localhost:3000/);
  const { key } = await register.app.get(KeyRotation, { strict: false }).rotate(false);
  await makePublic(register, aMeeting(council));
  const second = await follow(path, register.url);
  expect(second.said).toEqual([expect.stringContaining(verifierText(key))]);
  expect(second.said[0]).toMatch(/another key now, which the one before announced/);
  expect(second.signed).toBe(second.size);
  expect((await follow(path, register.url)).said).toEqual([]);
  await expectEqual(path, register);
});

test('A new key that nobody announced is refused, until somebody says that it is right', async () => {
  rmSync(join(folder, 'checkpoint.key'));
  const { key } = await register.app.get(KeyRotation, { strict: false }).rotate(true);
  await makePublic(register, aMeeting(council));
  await expect(follow(path, register.url)).rejects.toThrow(/without being announced.*--key/);
  const file = CopyFile.open(path);
  file.remember('key', verifierText(key));
  file.close();
  await follow(path, register.url);
  await expectEqual(path, register);
});
