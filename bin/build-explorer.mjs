// Bundles the editor of /explorer for browsers: dist/explorer, with names that tell what is in each file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = join(root, 'src', 'register', 'explorer', 'browser');
const folder = join(root, 'dist', 'explorer');

mkdirSync(folder, { recursive: true });

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { explorer: join(browser, 'explorer.tsx') },
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
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { 'react-remove-scroll': join(browser, 'no-scroll-lock.tsx') },
  plugins: [withoutFonts()],
  logLevel: 'warning',
});

const licences = licencesOf(Object.keys(metafile.inputs));
const files = [...outputFiles.map(({ path, contents }) => [basename(path), contents]), licences];
for (const [name, content] of files) {
  put(name, content);
  pack(name, content);
}
const outputs = Object.entries(metafile.outputs);
const [scriptPath, entry] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith('explorer.tsx'));
const manifest = {
  script: basename(scriptPath),
  preload: [...neededAtOnce(scriptPath)].map((path) => basename(path)),
  style: basename(entry.cssBundle),
  licences: licences[0],
  files: files.map(([name]) => name),
};
put('manifest.json', JSON.stringify(manifest));
// Last: a register that is running goes on with the files it knows. What another build is just writing is left alone.
const kept = new Set([
  'manifest.json',
  ...manifest.files.flatMap((name) => [name, `${name}.br`, `${name}.gz`]),
]);
const gone = readdirSync(folder).filter((name) => !kept.has(name) && !/\.\d+$/.test(name));
for (const name of gone) rmSync(join(folder, name), { force: true });

/** GraphiQL brings two families of fonts inside its style sheet, 340 kB; the pages use those of the reader. */
function withoutFonts() {
  return {
    name: 'without-fonts',
    setup({ onLoad }) {
      onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''),
        loader: 'css',
      }));
    },
  };
}

/** What the first file imports, and what that imports: the browser may fetch it all at the same time. */
function neededAtOnce(path, found = new Set()) {
  for (const { path: next, kind } of metafile.outputs[path].imports) {
    if (kind !== 'import-statement' || found.has(next)) continue;
    found.add(next);
    neededAtOnce(next, found);
  }
  return found;
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
function pack(name, content) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  if (!existsSync(join(folder, `${name}.br`)))
    put(`${name}.br`, brotliCompressSync(content, { params: quality }));
  if (!existsSync(join(folder, `${name}.gz`))) put(`${name}.gz`, gzipSync(content, { level: 9 }));
}

/** A file is there whole or not at all. */
function put(name, content) {
  const unfinished = join(folder, `${name}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(folder, name));
}
