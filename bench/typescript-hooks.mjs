import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports say `./name.js`, as TypeScript wants it; here the file is still `name.ts`. */
export function resolve(specifier, context, next) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier, context);
  const source = ['.ts', '.tsx']
    .map((ending) => new URL(specifier.replace(/\.js$/, ending), context.parentURL))
    .find((url) => existsSync(url));
  return source ? { url: source.href, format: 'module', shortCircuit: true } : next(specifier, context);
}

/** Compiled as the product is: by swc with the same settings. */
export async function load(url, context, next) {
  if (!/^file:.*\.tsx?$/.test(url)) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { cwd: root, root, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
