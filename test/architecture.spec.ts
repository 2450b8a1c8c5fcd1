import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { innocent, planted } from './support/planted-violations.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// Words are told to GraphQL where they stand: that is a description, and decides nothing.
const IMPURE =
  /node_modules\/(@nestjs\/(?!graphql\/)|typeorm\/|pg\/|fastify\/)|platform\/(clock|database|configuration)/;

interface Dependency {
  resolved: string;
  dependencyTypes: string[];
}
interface Cruised {
  modules: { source: string; dependencies: Dependency[] }[];
  summary: {
    violations: { rule: { name: string }; from: string; to: string }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

describe('The architecture', () => {
  let folder: string;
  let planting: Cruised;
  let found: string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dagsljus-architecture-'));
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      copyFileSync(join(root, name), join(folder, name));
    for (const [file, text] of Object.entries(innocent)) write(folder, file, text);
    for (const { from, line } of planted) write(folder, from, `${line}\nexport {};`);
    planting = cruise(folder);
    found = violationsIn(planting);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(planted)('forbids what breaks $rule: $from', ({ rule, from, to }) => {
    expect(found).toContain(`${rule}: ${from} → ${to ?? from}`);
  });

  it('forbids nothing else', () => {
    expect(found).toEqual(planted.map(({ rule, from, to }) => `${rule}: ${from} → ${to ?? from}`).sort());
  });

  it('has no rule that nothing has been seen to break', () => {
    const tried = new Set(planted.map(({ rule }) => rule));
    expect(planting.summary.ruleSetUsed.forbidden.filter(({ name }) => !tried.has(name))).toEqual([]);
  });
});

describe('The register', () => {
  const cruised = cruise(root);

  it('keeps to its architecture', () => {
    expect(violationsIn(cruised)).toEqual([]);
  });

  it('decides by rules that reach neither Nest, nor a database, nor the clock, however far one follows them', () => {
    const impure = cruised.modules
      .filter(({ source }) => source.endsWith('.rules.ts'))
      .flatMap(({ source }) => [...reachedFrom(source, cruised)].map((reached) => `${source} → ${reached}`))
      .filter((path) => IMPURE.test(path));
    expect(impure).toEqual([]);
  });
});

/** All that is loaded when this file is loaded; a type is not. */
function reachedFrom(source: string, { modules }: Cruised): Set<string> {
  const bySource = new Map(modules.map((module) => [module.source, module.dependencies]));
  const reached = new Set<string>();
  const visit = (file: string): void => {
    for (const { resolved, dependencyTypes } of bySource.get(file) ?? []) {
      if (dependencyTypes.includes('type-only') || reached.has(resolved)) continue;
      reached.add(resolved);
      visit(resolved);
    }
  };
  visit(source);
  return reached;
}

function violationsIn({ summary }: Cruised): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

function cruise(cwd: string): Cruised {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['src', 'migrations', 'test', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Cruised;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
  const name = /^node_modules\/((?:@\w+\/)?[\w-]+)\//.exec(relative('.', file))?.[1];
  const about = { name, version: '1.0.0', type: 'module', main: 'index.js' };
  if (name) writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify(about));
}
