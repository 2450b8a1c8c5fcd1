import { groupBy } from '../../platform/group-by.js';
import type { Stored } from '../read-model/stored.js';
import type { PublicBodyRecord } from '../records/public-body.record.js';
import { askedId, askedOne, askedText } from './questions.rules.js';
import type { Reading } from './reading.js';

export async function findBody(
  reading: Reading,
  asked: { id?: string | null; slug?: string | null },
): Promise<PublicBodyRecord | undefined> {
  const { by, value } = askedOne({ ...asked }, ['id', 'slug']);
  const key = by === 'id' ? askedId(value) : askedText(value, '/slug');
  const bodies = await allBodies(reading);
  return bodies.find((body) => body[by] === key);
}

/** The body of a record; each has one. */
export async function bodyOf(
  reading: Reading,
  { publicBodyId }: { publicBodyId: string },
): Promise<PublicBodyRecord> {
  const bodies = await byId(reading);
  const body = bodies.get(publicBodyId);
  if (!body) throw new Error(`no public body ${publicBodyId} in the read model`);
  return body;
}

export async function bodyWithId(reading: Reading, id: string): Promise<PublicBodyRecord | undefined> {
  return (await byId(reading)).get(id);
}

export async function bodyAbove(
  reading: Reading,
  { parentId }: PublicBodyRecord,
): Promise<PublicBodyRecord | undefined> {
  return parentId === undefined ? undefined : (await byId(reading)).get(parentId);
}

export async function bodiesBelow(reading: Reading, { id }: PublicBodyRecord): Promise<PublicBodyRecord[]> {
  const children = await held(reading, 'children', (bodies) => groupBy(bodies, (body) => body.parentId));
  return children.get(id) ?? [];
}

/** In Swedish alphabetical order. */
export async function allBodies(reading: Reading): Promise<PublicBodyRecord[]> {
  const loader = reading.loader('public bodies', async () => {
    const rows = await reading.query<{ document: Stored<PublicBodyRecord> }>(
      'SELECT document FROM register.public_body ORDER BY sort_name, id',
    );
    return new Map([['', rows.map(({ document }) => ({ demonstration: false, ...document }))]]);
  });
  return (await loader.load('')) ?? [];
}

function byId(reading: Reading): Promise<Map<string, PublicBodyRecord>> {
  return held(reading, 'by id', (bodies) => new Map(bodies.map((body) => [body.id, body])));
}

async function held<T>(reading: Reading, name: string, make: (bodies: PublicBodyRecord[]) => T): Promise<T> {
  const loader = reading.loader(`public bodies ${name}`, async () => {
    return new Map([['', make(await allBodies(reading))]]);
  });
  return (await loader.load('')) as T;
}
