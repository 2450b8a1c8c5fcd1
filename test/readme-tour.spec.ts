import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { Role } from '../src/words/body-words.js';
import { codeBlocks, sectionOf } from './support/documents.js';
import { aRegion } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const tour = sectionOf(readme, 'A meeting, from draft to public');
const bash = promisify(execFile);

describe('Whoever follows the README with curl alone', () => {
  let register: TestApp;
  let folder: string;
  let answers: unknown[];

  beforeAll(async () => {
    register = await startTestApp();
    const { body } = await aRegion(register);
    for (const role of [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR]) {
      await openAccount(register, role, body.id);
    }
    folder = mkdtempSync(join(tmpdir(), 'dagsljus-readme-'));
    answers = await follow(codeBlocks(tour, 'sh'), register, folder);
  });

  afterAll(async () => {
    await register.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is answered every time', () => {
    expect(answers.length).toBeGreaterThan(12);
    expect(answers.filter((answer) => (answer as { errors?: unknown }).errors !== undefined)).toEqual([]);
  });

  it('gets the answers that stand there', () => {
    const shown = codeBlocks(tour, 'json').map((block) => JSON.parse(block) as unknown);
    expect(shown.length).toBeGreaterThan(3);
    for (const answer of shown) expect(answers).toContainEqual(answer);
  });

  it('finds what was redacted in no answer after it', () => {
    const [last] = answers.slice(-1);
    expect(JSON.stringify(last)).toContain('"withheld"');
    expect(JSON.stringify(last)).not.toMatch(/harbour office|At the ferry/);
  });

  it('is answered the first question too', async () => {
    const [question = ''] = codeBlocks(sectionOf(readme, 'A first question'), 'sh');
    const [answer] = await follow([question], register, folder);
    expect(answer).toEqual({ data: expect.anything() as unknown });
  });
});

async function openAccount({ app }: TestApp, role: Role, publicBodyId: string): Promise<void> {
  const username = role.toLowerCase();
  const account = { username, displayName: username, roles: [{ publicBodyId, role }] };
  const password = `the password of ${username}`;
  await app.get(Accounts, { strict: false }).openAccount(systemActor('test'), account, { password });
}

/** Runs what stands in the document, in one shell, and reads the answers; ids differ each time. */
async function follow(blocks: readonly string[], { url }: TestApp, cwd: string): Promise<unknown[]> {
  const script = blocks.join('\n').replaceAll('localhost:3000', new URL(url).host);
  const { stdout } = await bash('bash', ['-c', `exec 2>&1\n${script}`], { cwd });
  const lines = stdout.replaceAll('}{', '}\n{').split('\n').filter(Boolean);
  return lines.map(
    (line) => JSON.parse(line.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')) as unknown,
  );
}
