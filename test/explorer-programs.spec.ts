import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AskedQuery, askedBy, type Moment } from '../src/register/explorer/ready-query.rules.js';
import { readyQueries } from '../src/register/explorer/ready-queries.js';
import { snippet, type SnippetLanguage } from '../src/register/explorer/snippets.rules.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { publicly } from './support/publicly.js';

/** The programs as a reader would run them. R is shown, but not run: it is seldom on a machine that tests. */
const RUN: Partial<Record<SnippetLanguage, [program: string, ...options: string[]]>> = {
  curl: ['bash', '-c'],
  Python: ['python3', '-c'],
  JavaScript: [process.execPath, '--input-type=module', '-e'],
};
const NEEDED: Partial<Record<SnippetLanguage, string>> = { curl: 'curl', Python: 'python3' };

const run = promisify(execFile);
let register: Demonstration;
let moment: Moment;

beforeAll(async () => {
  register = await startDemonstration();
  const { register: about } = await publicly<{ register: { revision: string; lastPublishedAt: string } }>(
    register,
    '{ register { revision lastPublishedAt } }',
  );
  moment = {
    today: register.clock.today(),
    lastPublishedAt: new Date(about.lastPublishedAt),
    revision: Number.parseInt(about.revision, 10),
  };
}, 120_000);
afterAll(() => register.stop());

const inSwedish = (name: string): AskedQuery => named(name, 'sv');

describe.each(readyQueries.map(({ name }) => name))('The ready query %s', (name) => {
  it.each(['sv', 'en'] as const)('is answered with something, %s, and its cost is told', async (language) => {
    const { query, variables } = named(name, language);
    const response = await fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as Answer;
    expect(errors).toBeUndefined();
    expect(emptyIn(data)).toEqual([]);
    expect(extensions?.cost?.requested).toBe(await costShown(name, language));
    expect(extensions?.cost?.requested).toBeGreaterThan(0);
    expect(extensions?.cost?.requested).toBeLessThan(5_000);
  });

  describe.each(Object.keys(RUN) as SnippetLanguage[])('in %s', (language) => {
    (isHere(NEEDED[language]) ? it : it.skip)('gives the same answer, run as it stands', async () => {
      const { query, variables } = inSwedish(name);
      const address = `${register.url}/graphql`;
      const [program = '', ...options] = RUN[language] ?? [];
      const code = snippet(language, { address, query, variables });
      const { stdout } = await run(program, [...options, code]);
      const answer = JSON.parse(stdout) as { data?: unknown };
      expect(answer.data ?? answer).toEqual(await publicly(register, query, variables));
    });
  });
});

/** What the page says that a ready query costs. */
async function costShown(name: string, language: 'sv' | 'en'): Promise<number> {
  const page = await fetch(`${register.url}${language === 'sv' ? '' : '/en'}/explorer`);
  const [, section = ''] = (await page.text()).split(`<section id="${name}"`);
  return Number(/(?:Kostnad|Cost): (\d+)/.exec(section)?.[1]);
}

interface Answer {
  data: unknown;
  errors?: unknown;
  extensions?: { cost?: { requested: number } };
}

function named(name: string, language: 'sv' | 'en'): AskedQuery {
  const [found] = readyQueries.filter((ready) => ready.name === name).map(askedBy(language, moment));
  if (!found) throw new Error(`no ready query ${name}`);
  return found;
}

/** The top lists of an answer that hold nothing: a ready query must show something. */
function emptyIn(data: unknown): string[] {
  return Object.entries(data as Record<string, unknown>)
    .filter(([, value]) => {
      const { nodes, edges, totalCount } = (value ?? {}) as Record<string, unknown[] | number | undefined>;
      const list = Array.isArray(value) ? value : (nodes ?? edges ?? totalCount);
      return Array.isArray(list) ? list.length === 0 : !list;
    })
    .map(([name]) => name);
}

const told = new Set<string>();

function isHere(program: string | undefined): boolean {
  if (!program || spawnSync(program, ['--version']).status === 0) return true;
  if (!told.has(program)) {
    process.stderr.write(`\nSKIPPED: ${program} is not here, so the programs for it were NOT run.\n`);
    told.add(program);
  }
  return false;
}
