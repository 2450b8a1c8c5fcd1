import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { codeBlocks, sectionOf } from './support/documents.js';
import type { TestApp } from './support/test-app.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const tour = sectionOf(readme, 'A meeting, from draft to public');
const bash = promisify(execFile);

describe('Whoever follows the README with curl alone', () => {
  let register: Demonstration;
  let folder: string;
  let answers: unknown[];

  beforeAll(async () => {
    register = await startDemonstration();
    folder = mkdtempSync(join(tmpdir(), 'dagsljus-readme-'));
    cpSync(register.dataDir, join(folder, '.data'), { recursive: true });
    answers = await follow(codeBlocks(tour, 'sh'), register, folder);
  }, 120_000);

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
    // What a query costs is left out there.
    for (const answer of shown) expect(answers).toContainEqual(partly(answer));
  });

  it('finds what was redacted in no answer after it', () => {
    const [last] = answers.slice(-1);
    expect(JSON.stringify(last)).toContain('"withheld"');
    expect(JSON.stringify(last)).not.toMatch(/harbour office|At the ferry/);
  });

  it('is answered the first question as it stands there, but for the day', async () => {
    const first = sectionOf(readme, 'A first question');
    const day = /\d{4}-\d{2}-\d{2}/g;
    const [shown = ''] = codeBlocks(first, 'json').map((block) => block.replace(day, '…'));
    const [answer] = await follow(codeBlocks(first, 'sh'), register, folder);
    expect(JSON.parse(JSON.stringify(answer).replace(day, '…'))).toEqual(partly(JSON.parse(shown)));
  });

  it('is answered by REST as its page shows, where that leaves out most of a record', async () => {
    const page = readFileSync(new URL('../docs/rest.md', import.meta.url), 'utf8');
    const given = await follow(codeBlocks(page, 'sh'), register, folder);
    const shown = codeBlocks(page, 'json').map((block) => JSON.parse(block) as object);
    expect(shown.length).toBeGreaterThan(3);
    for (const answer of shown) expect(given).toContainEqual(partly(answer));
  });
});

/** Runs what stands in the document, in one shell, and reads the answers; ids differ each time. */
async function follow(blocks: readonly string[], { url }: TestApp, cwd: string): Promise<unknown[]> {
  const script = blocks.join('\n').replaceAll('localhost:3000', new URL(url).host);
  const { stdout } = await bash('bash', ['-c', `exec 2>&1\n${script}`], { cwd });
  const lines = stdout.replaceAll('}{', '}\n{').split('\n').filter(Boolean);
  return lines.map(
    (line) => JSON.parse(line.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')) as unknown,
  );
}

/** Whatever has these members, and in them these. */
function partly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partly);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, partly(member)]);
  return expect.objectContaining(Object.fromEntries(members) as Record<string, unknown>);
}
