// Only what Node itself brings: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'migrations',
  'bin/build-browser.mjs',
  'bin/bundle.mjs',
  '.swcrc',
  'nest-cli.json',
  'tsconfig.json',
  'package.json',
];
const STAMP = join(root, 'dist', '.built');

/** Installs and builds what is missing or out of date. Speaks on standard error alone: standard output is the command's. */
export function prepare() {
  requireNode();
  const stale = isBuildStale();
  if (!isInstalled({ withTools: stale })) install();
  if (stale) build();
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Dagsljus needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/** Whether node_modules holds what the lock file asks for. Optional packages may be missing: they are for other machines. */
function isInstalled({ withTools }) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  return Object.entries(wanted)
    .filter(
      ([path, { optional, devOptional, dev }]) => path && !optional && !devOptional && (withTools || !dev),
    )
    .every(([path, { version }]) => installed[path]?.version === version);
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function install() {
  process.stderr.write('Installing packages (once; about a minute) …\n');
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // The tools that build are needed also where NODE_ENV is production.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  run(program, [...first, ...options], 'Installing the packages failed. The lines above say why.');
}

function isBuildStale() {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > built);
}

// Folders count too: theirs changes when a file in them goes away.
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  const began = new Date();
  process.stderr.write('Building …\n');
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const browser = join(root, 'bin', 'build-browser.mjs');
  for (const program of [[nest, 'build'], [browser]]) {
    run(process.execPath, program, 'Building failed. The lines above say why.', { quiet: true });
  }
  writeFileSync(STAMP, began.toISOString());
}

function run(program, options, failure, { quiet = false } = {}) {
  const output = quiet ? 'pipe' : ['ignore', 2, 2];
  const { status, stdout, stderr } = spawnSync(program, options, { cwd: root, stdio: output });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}\n`);
  fail(failure);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
