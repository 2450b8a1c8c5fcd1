import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { variables } from '../src/platform/configuration/variables.js';
import { codeBlocks, documents, projectRoot, rowsOf, sectionOf } from './support/documents.js';

const pages = documents();
const readme = read('README.md');
const commands = commandsOfTheProgram();

describe('The README', () => {
  it('lists every setting as the program knows it', () => {
    const known = Object.values(variables).map(({ name, fallback, description }) => [
      `\`${name}\``,
      fallback && `\`${fallback}\``,
      description,
    ]);
    expect(rowsOf(sectionOf(readme, 'Settings'))).toEqual(known);
  });

  it('lists every command of the program, and no other', () => {
    const listed = rowsOf(sectionOf(readme, 'Commands')).map(([command]) => command);
    expect(listed).toEqual(commands.map((name) => `\`npx dagsljus ${name}\``));
  });

  it('asks only what the two APIs can be asked', () => {
    const office = buildSchema(read('office.graphql'));
    const register = buildSchema(read('schema.graphql'));
    const questions = codeBlocks(readme, 'sh').flatMap(questionsIn);
    expect(questions.length).toBeGreaterThan(10);
    for (const question of questions) {
      expect([question, Math.min(faults(question, office), faults(question, register))]).toEqual([
        question,
        0,
      ]);
    }
  });
});

describe('The documentation', () => {
  it.each(pages)('links only to what exists: $path', ({ path, text }) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = links.filter((target) => !/^(https?:|mailto:|#)/.test(target));
    const missing = local.filter(
      (target) => !existsSync(join(projectRoot, dirname(path), withoutAnchor(target))),
    );
    expect(missing).toEqual([]);
  });

  it.each(pages)('names only commands that exist: $path', ({ text }) => {
    const named = [...text.matchAll(/npx dagsljus ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });

  it.each(pages)('names only npm scripts that exist: $path', ({ text }) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('lists every decision', () => {
    const decisions = pages.filter(({ path }) => /^docs\/decisions\/\d{4}-/.test(path));
    const index = read('docs/decisions/README.md');
    expect(decisions.length).toBeGreaterThan(0);
    expect(
      decisions.filter(({ path }) => !index.includes(`(${path.slice('docs/decisions/'.length)})`)),
    ).toEqual([]);
  });
});

/** What `dagsljus --help` tells of. */
function commandsOfTheProgram(): string[] {
  const program = join(projectRoot, 'dist/src/cli.js');
  const { stdout } = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
  const [, told = ''] = stdout.split('\nCommands:\n');
  return [...told.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
}

/** The GraphQL documents in a block of shell: what stands behind "query", without the shell's own marks. */
function questionsIn(block: string): string[] {
  return [...block.matchAll(/"query": "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    text.replaceAll('\\"', '"').replaceAll('\\$', '$'),
  );
}

function faults(question: string, schema: GraphQLSchema): number {
  return validate(schema, parse(question)).length;
}

function withoutAnchor(target: string): string {
  return target.split('#')[0] ?? '';
}

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
