import type pg from 'pg';
import type { JsonObject } from '../../../words/json.js';
import { RecordKind } from '../../../words/register-words.js';
import { type Around, textOf } from '../tables/line.js';
import { TABLES } from '../tables/tables.js';
import { aroundOf, bodyNameOf } from './around.js';
import { rawRows } from './reading-rows.js';
import type { Source } from './sources.js';

/** Reads what the rows of a state depend on besides their own records. */
export async function surroundingsAt(
  client: pg.ClientBase,
  source: Source,
  { publicUrl, isWhole }: { publicUrl: string; isWhole: boolean },
): Promise<Around> {
  const merged = source.documents(RecordKind.ORGANISATION);
  const mergers = await rawRows(
    client,
    `SELECT document->>'id', document->>'mergedIntoId' FROM (${merged}) AS item WHERE document ? 'mergedIntoId'`,
  );
  const bodies = await rawRows(
    client,
    `SELECT document FROM (${source.documents(RecordKind.PUBLIC_BODY)}) AS item`,
  );
  const records = bodies.map(([document]) => JSON.parse(document ?? '{}') as JsonObject);
  return aroundOf({
    publicUrl,
    mergedInto: new Map(mergers.map(([id, survivor]) => [id ?? '', survivor ?? ''])),
    bodyNames: new Map(records.map((record) => [textOf(record['id']), bodyNameOf(record)])),
    ...(isWhole ? {} : { held: await keysHeld(client, source) }),
  });
}

// What left the register since has left its older states too, but not every record of theirs that named it.
async function keysHeld(client: pg.ClientBase, source: Source): Promise<Map<string, Set<string>>> {
  const held = new Map<string, Set<string>>();
  for (const { name, kind, list, primaryKey } of TABLES) {
    if (kind === undefined || list !== undefined || kind === RecordKind.MEETING) continue;
    const key = primaryKey[0] ?? 'id';
    const rows = await rawRows(client, `SELECT document->>'${key}' FROM (${source.documents(kind)}) AS item`);
    held.set(name, new Set(rows.map(([value]) => value ?? '')));
  }
  return held;
}
