import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is checked, cheapest first: a name and the npm script that does it. */
const CHECKS = [
  ['format', 'format'],
  ['types', 'types'],
  ['lint', 'lint'],
  ['architecture', 'architecture'],
  ['unused code', 'unused'],
  ['tests', 'test'],
];

// npm run check -- types lint: only these. Anything that begins with a dash is for the tests.
const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('-'));
const forTests = words.filter((word) => word.startsWith('-'));

const unknown = chosen.filter((word) => !CHECKS.some(([, script]) => script === word));
if (unknown.length > 0) {
  const known = CHECKS.map(([, script]) => script).join(', ');
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${known}.`);
  process.exit(2);
}

const results = CHECKS.filter(([, script]) => chosen.length === 0 || chosen.includes(script)).map(run);
record(results);
console.log(`\n${results.map(row).join('\n')}`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);

/** One failure does not hide the next: everything that is chosen runs. */
function run([name, script]) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const passed = npmRun(script) === 0;
  return { name, script, passed, seconds: (Date.now() - began) / 1000 };
}

/** Keeps how each ended beside the build that it was of: the page about the status tells it. */
function record(ended) {
  const file = join(root, 'dist', 'checks.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const at = new Date().toISOString();
  for (const { script, passed } of ended) {
    // Some of the tests are not the tests.
    if (
      script !== 'test' ||
      forTests.every((word) => word.startsWith('--json') || word.startsWith('--outputFile'))
    )
      kept[script] = { passed, at };
  }
  if (existsSync(join(root, 'dist'))) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

function npmRun(script) {
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const more = script === 'test' && forTests.length > 0 ? ['--', ...forTests] : [];
  const options = ['run', '--silent', script, ...more];
  return spawnSync(program, [...first, ...options], { cwd: root, stdio: 'inherit' }).status;
}

function row({ name, passed, seconds }) {
  return `${passed ? '✓' : '✗'} ${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s${passed ? '' : '  failed'}`;
}
