import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { WantedColumn } from '../files/columns.rules.js';
import type { Mapping } from './mapping.js';
import { mappingFaults } from './mapping-faults.js';
import { mappingMessages } from './mapping.messages.js';
import { MappingText } from './mapping-text.js';
import { schemaFaults } from './schema-faults.js';

/** A mapping that was read and found sound, with the lists of names that lie beside it. */
export interface LoadedMapping {
  mapping: Mapping;
  columns: WantedColumn[];
  /** For each of the parties, the names in its files of names. */
  listed: string[][];
}

const MOST_BYTES = 5_000_000;

/** Reads a mapping, or refuses it with every fault's line and column. */
export async function loadMapping(path: string): Promise<LoadedMapping> {
  const text = await readText(path);
  const mapping = parseMapping(text);
  const listed = await readLists(mapping, dirname(path), new MappingText(text));
  return { mapping, columns: wantedColumns(mapping), listed };
}

/** The mapping that a text holds; refuses what departs from the schema or contradicts itself. */
export function parseMapping(written: string): Mapping {
  const text = new MappingText(written);
  refuse(text.faults());
  const value: unknown = JSON.parse(written);
  refuse(schemaFaults(value, text));
  const mapping = value as Mapping;
  refuse(mappingFaults(mapping, text));
  return mapping;
}

/** The columns as they are looked for in files. */
export function wantedColumns({ columns }: Mapping): WantedColumn[] {
  return Object.entries(columns).map(([alias, choice]) => {
    if (typeof choice === 'string' || Array.isArray(choice)) {
      return { alias, names: [choice].flat(), isOptional: false };
    }
    const { names = [alias], position, optional = false } = choice;
    return { alias, names, isOptional: optional, ...(position === undefined ? {} : { position }) };
  });
}

async function readText(path: string): Promise<string> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new Refusal('INVALID', reason(mappingMessages.unreadable, { path }));
  if (size > MOST_BYTES) {
    throw new Refusal('INVALID', reason(mappingMessages.tooLarge, { path, limit: MOST_BYTES }));
  }
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal('INVALID', reason(mappingMessages.unreadable, { path }));
  });
  return text.replace(/^\uFEFF/, '');
}

function refuse(faults: readonly ReturnType<typeof reason>[]): void {
  if (faults.length > 0) throw new Refusal('INVALID', ...faults);
}

function readLists({ parties }: Mapping, folder: string, text: MappingText): Promise<string[][]> {
  return Promise.all(
    parties.map(async ({ organisations }, party) => {
      const files = organisations?.files ?? [];
      const lists = files.map((file, index) =>
        readList(resolve(folder, file)).catch(() => {
          const pointer = `/parties/${String(party)}/organisations/files/${String(index)}`;
          throw new Refusal('INVALID', text.fault(pointer, mappingMessages.listUnreadable, { file }));
        }),
      );
      return (await Promise.all(lists)).flat();
    }),
  );
}

async function readList(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}
