// Pictures of the pages, to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from './preparation.mjs';

const HELP = `npm run screenshots -- [names] [options]

Pictures of every page go to docs/screenshots/<name>-<language>-<look>.png. A demonstration register is made for it and
removed afterwards; Chromium is needed. With names only the pages whose names begin so: npm run screenshots -- meeting

  --language <sv|en>   In one language. Otherwise in both.
  --look <look>        wide (1100 pixels), narrow (320), dark or print. Otherwise wide and narrow, and for some pages
                       dark and print.
  --at <address>       Of a demonstration that runs already, for instance http://localhost:3000. Its passwords are read
                       from .data or DAGSLJUS_DATA_DIR. Nothing is changed there but the language of its accounts:
                       pages that take more, like those of an import, are left out.
  --import <file>      Of the public pages of a register that is made of this file, as --mapping says (docs/importing.md);
                       --body is whose it becomes. With --at instead, --imported: of one that runs already.
  --readme             Takes the pictures of the README instead.
  --list               Tells the names.
`;
const LANGUAGES = ['sv', 'en'];
const EVERY_LOOK = ['wide', 'narrow', 'dark', 'print'];
const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'screenshots');

try {
  process.exitCode = await main(asked());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function asked() {
  const string = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const another = { import: string, mapping: string, body: string, imported: flag };
  const options = {
    language: string,
    look: string,
    at: string,
    ...another,
    readme: flag,
    list: flag,
    help: flag,
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, imported: values.imported || values.import !== undefined, names: positionals };
  } catch (error) {
    throw new Error(`${error.message}\n\n${HELP}`, { cause: error });
  }
}

async function main(wanted) {
  // Only now: this file tells what is missing before the packages are there.
  const visits = await visitsOf(wanted);
  const names = visits.flatMap(({ pages }) => pages.map(({ name }) => name));
  if (wanted.help) return told(HELP);
  if (wanted.list) return told(`${names.join('\n')}\n`);
  refuseUnknown(wanted, names);
  refuseHalf(wanted);
  if (!wanted.at) prepare();
  const { openBrowser } = await import('./screenshot-camera.mjs');
  const browser = await openBrowser();
  try {
    const register = await registerFor(wanted);
    try {
      return await takeAll({ browser, register, wanted, visits });
    } finally {
      await register.stop();
    }
  } finally {
    await browser.close();
  }
}

async function visitsOf({ imported }) {
  if (imported) return (await import('./screenshot-imported.mjs')).importedVisits;
  return (await import('./screenshot-pages.mjs')).visits;
}

function told(text) {
  process.stdout.write(text);
  return 0;
}

function refuseUnknown({ names, language, look }, known) {
  const unknown = names.filter((begin) => !known.some((name) => name.startsWith(begin)));
  if (unknown.length > 0) throw new Error(`No page is called ${unknown.join(', ')}. --list tells the names.`);
  if (language && !LANGUAGES.includes(language)) throw new Error('--language is sv or en.');
  if (look && !EVERY_LOOK.includes(look)) throw new Error(`--look is one of ${EVERY_LOOK.join(', ')}.`);
}

/** A file is nothing without how it is understood, and an imported register has to be somewhere. */
function refuseHalf({ import: file, mapping, imported, at }) {
  if (file ? !mapping : imported && !at) {
    throw new Error('--import needs --mapping, and --imported needs --at.');
  }
}

async function registerFor({ at, import: file, mapping, body }) {
  const { importRegister, registerAt, startRegister } = await import('./screenshot-register.mjs');
  if (at) return registerAt(at);
  if (file) return importRegister({ file, mapping, body });
  process.stdout.write('A demonstration is made; that takes half a minute.\n');
  return startRegister();
}

/** Answers with the program's exit code. */
async function takeAll({ browser, register, wanted, visits }) {
  const { Camera } = await import('./screenshot-camera.mjs');
  mkdirSync(folder, { recursive: true });
  const rounds = visits.flatMap((visit) => languagesOf(wanted).map((language) => ({ ...visit, language })));
  const todo = rounds
    .map((round) => ({ ...round, shots: shotsOf(round.pages, wanted) }))
    .filter(({ shots }) => shots.length > 0);
  const progress = { done: 0, all: todo.reduce((sum, { shots }) => sum + shots.length, 0), failed: [] };
  for (const { who, pages, language, shots } of todo) {
    const camera = new Camera({ browser, register, language, who, folder, pages });
    await camera.open();
    for (const shot of shots) await takeOne(camera, shot, progress);
    await camera.close();
  }
  if (progress.failed.length === 0) return told(`The pictures are in ${folder}.\n`);
  process.stderr.write(`${progress.failed.length} pages were not taken:\n${progress.failed.join('\n')}\n`);
  return 1;
}

function languagesOf({ language, readme }) {
  if (readme) return ['en'];
  return language ? [language] : LANGUAGES;
}

function shotsOf(pages, { names, look, readme, at }) {
  if (readme) return pages.filter((page) => page.readme).map((entry) => ({ entry, looks: ['readme'] }));
  return pages
    .filter(({ onTheWay }) => !onTheWay)
    .filter((page) => !at || !isMade(page, pages))
    .filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)))
    .map((entry) => ({ entry, looks: look ? [look] : ['wide', 'narrow', ...(entry.also ?? [])] }));
}

/** Whether something has to be made for a page, or for one that leads to it. */
function isMade({ make, from }, pages) {
  const before = pages.find(({ name }) => name === from);
  return make !== undefined || (before !== undefined && isMade(before, pages));
}

async function takeOne(camera, { entry, looks }, progress) {
  progress.done += 1;
  try {
    await camera.take(entry, looks);
    told(`${progress.done}/${progress.all} ${entry.name} ${camera.language} ${looks.join(' ')}\n`);
  } catch (error) {
    progress.failed.push(`${entry.name} ${camera.language}: ${error.message.split('\n')[0]}`);
  }
}
