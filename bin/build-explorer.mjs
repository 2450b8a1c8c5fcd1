// Bundles the editor of /explorer for browsers: dist/explorer, with names that tell what is in each file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = join(root, 'src', 'register', 'explorer', 'browser');
const folder = join(root, 'dist', 'explorer');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { explorer: join(browser, 'explorer.tsx') },
  outdir: folder,
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

const licences = writeLicences(Object.keys(metafile.inputs));
const outputs = Object.entries(metafile.outputs);
const [scriptPath, entry] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith('explorer.tsx'));
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify({
    script: basename(scriptPath),
    preload: [...neededAtOnce(scriptPath)].map((path) => basename(path)),
    style: basename(entry.cssBundle),
    licences,
    files: readdirSync(folder),
  }),
);
for (const name of readdirSync(folder).filter((each) => each !== 'manifest.json')) pack(join(folder, name));

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

/** The licences of everything that is in the bundle, in one file beside it. */
function writeLicences(inputs) {
  const packages = new Set(inputs.map(packageOf).filter(Boolean));
  const texts = [...packages].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, path)).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file ? readFileSync(join(root, path, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}`;
  });
  const text = `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
  const name = `licences-${createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()}.txt`;
  writeFileSync(join(folder, name), text);
  return name;
}

function packageOf(input) {
  let path = input.includes('node_modules/') ? dirname(input) : '';
  // Folders inside a package may have a package.json of their own, without a name.
  while (path && !/node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) path = dirname(path);
  return path && existsSync(join(root, path, 'package.json')) ? path : null;
}

/** Packed once, here, as small as it gets. */
function pack(path) {
  const content = readFileSync(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: quality }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
