import { groupBy } from '../../platform/group-by.js';
import { askedId, askedOne, askedText } from '../questions/questions.rules.js';
import type { Stored } from '../read-model/stored.js';
import { after, type Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import type { PublicBodyRecord } from '../records/public-body.record.js';

/** All public bodies, who are few, and the ways to find some. */
interface Bodies {
  all: PublicBodyRecord[];
  byId: ReadonlyMap<string, PublicBodyRecord>;
  byParent: ReadonlyMap<string | undefined, PublicBodyRecord[]>;
}

export function findBody(
  reading: Reading,
  asked: { id?: string | null; slug?: string | null },
): Awaitable<PublicBodyRecord | undefined> {
  const { by, value } = askedOne({ ...asked }, ['id', 'slug']);
  const key = by === 'id' ? askedId(value) : askedText(value, '/slug');
  return after(allBodies(reading), (bodies) => bodies.find((body) => body[by] === key));
}

/** The body of a record; each has one. */
export function bodyOf(
  reading: Reading,
  { publicBodyId }: { publicBodyId: string },
): Awaitable<PublicBodyRecord> {
  return after(bodyWithId(reading, publicBodyId), (body) => {
    if (!body) throw new Error(`no public body ${publicBodyId} in the read model`);
    return body;
  });
}

export function bodyWithId(reading: Reading, id: string): Awaitable<PublicBodyRecord | undefined> {
  return after(bodies(reading), ({ byId }) => byId.get(id));
}

export function bodyAbove(
  reading: Reading,
  { parentId }: PublicBodyRecord,
): Awaitable<PublicBodyRecord | undefined> {
  return parentId === undefined ? undefined : bodyWithId(reading, parentId);
}

export function bodiesBelow(
  reading: Reading,
  { id }: Pick<PublicBodyRecord, 'id'>,
): Awaitable<PublicBodyRecord[]> {
  return after(bodies(reading), ({ byParent }) => byParent.get(id) ?? []);
}

/** In Swedish alphabetical order. */
export function allBodies(reading: Reading): Awaitable<PublicBodyRecord[]> {
  return after(bodies(reading), ({ all }) => all);
}

function bodies(reading: Reading): Awaitable<Bodies> {
  const loader = reading.keeper('public bodies', async () => {
    const rows = await reading.steadyQuery<{ document: Stored<PublicBodyRecord> }>(
      'SELECT document FROM register.public_body ORDER BY sort_name, id',
    );
    return new Map([['', bodiesOf(rows.map(({ document }) => ({ demonstration: false, ...document })))]]);
  });
  return after(loader.load(''), (found) => found ?? bodiesOf([]));
}

function bodiesOf(all: PublicBodyRecord[]): Bodies {
  return {
    all,
    byId: new Map(all.map((body) => [body.id, body])),
    byParent: groupBy(all, ({ parentId }) => parentId),
  };
}
