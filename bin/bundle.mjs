// Bundles what browsers run into dist/browser/<name>, with names that tell what is in each file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the entry points (name → file), and writes a manifest of what a page has to name for each of them. */
export async function bundle(name, { entryPoints, ...options }) {
  const folder = join(root, 'dist', 'browser', name);
  mkdirSync(folder, { recursive: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    write: false,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  const licences = licencesOf(Object.keys(metafile.inputs));
  const files = [...outputFiles.map(({ path, contents }) => [basename(path), contents]), licences];
  for (const [file, content] of files) {
    put(folder, file, content);
    pack(folder, file, content);
  }
  const entries = Object.fromEntries(
    Object.entries(entryPoints).map(([entry, source]) => [entry, entryOf(metafile, source)]),
  );
  const manifest = { entries, licences: licences[0], files: files.map(([file]) => file) };
  put(folder, 'manifest.json', JSON.stringify(manifest));
  tidy(folder, manifest.files);
}

/** What a page names for an entry: its program, what that needs at once, and its style sheet. */
function entryOf({ outputs }, source) {
  const [path, { cssBundle }] = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint && join(root, entryPoint) === source,
  );
  if (path.endsWith('.css')) return { style: basename(path) };
  if (path.endsWith('.png')) return { picture: basename(path) };
  return {
    script: basename(path),
    preload: [...neededAtOnce(outputs, path)].map((each) => basename(each)),
    ...(cssBundle ? { style: basename(cssBundle) } : {}),
  };
}

/** What the first file imports, and what that imports: the browser may fetch it all at the same time. */
function neededAtOnce(outputs, path, found = new Set()) {
  for (const { path: next, kind } of outputs[path].imports) {
    if (kind !== 'import-statement' || found.has(next)) continue;
    found.add(next);
    neededAtOnce(outputs, next, found);
  }
  return found;
}

// Last: a register that is running goes on with the files it knows. What another build is just writing is left alone.
function tidy(folder, files) {
  const kept = new Set(['manifest.json', ...files.flatMap((file) => [file, `${file}.br`, `${file}.gz`])]);
  const gone = readdirSync(folder).filter((file) => !kept.has(file) && !/\.\d+$/.test(file));
  for (const file of gone) rmSync(join(folder, file), { force: true });
}

/** The licences of everything that is in the bundle, as one file: its name and content. */
function licencesOf(inputs) {
  const packages = new Set(inputs.map(packageOf).filter(Boolean));
  const texts = [...packages].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, path)).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file ? readFileSync(join(root, path, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}`;
  });
  const text = `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  return [`licences-${hash}.txt`, text];
}

function packageOf(input) {
  let path = input.includes('node_modules/') ? dirname(input) : '';
  // Folders inside a package may have a package.json of their own, without a name.
  while (path && !/node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) path = dirname(path);
  return path && existsSync(join(root, path, 'package.json')) ? path : null;
}

/** Packed once, here, as small as it gets. */
function pack(folder, file, content) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  if (!existsSync(join(folder, `${file}.br`)))
    put(folder, `${file}.br`, brotliCompressSync(content, { params: quality }));
  if (!existsSync(join(folder, `${file}.gz`))) put(folder, `${file}.gz`, gzipSync(content, { level: 9 }));
}

/** A file is there whole or not at all. */
function put(folder, file, content) {
  const unfinished = join(folder, `${file}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(folder, file));
}
