import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This version of Dagsljus, as package.json has it. */
export function version(): string {
  const file = join(projectFolder(), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Whether one version comes after another; by its numbers alone. */
export function isNewer(one: string, other: string): boolean {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  const differing = ours.findIndex((number, place) => number !== (theirs[place] ?? 0));
  return differing >= 0 && (ours[differing] ?? 0) > (theirs[differing] ?? 0);
}

function numbersOf(version: string): number[] {
  return version.split(/[.-]/, 3).map((part) => Number.parseInt(part, 10) || 0);
}

/** The folder of the whole project, where package.json lies. */
export function projectFolder(inside = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(inside, 'package.json')) ? inside : projectFolder(dirname(inside));
}
