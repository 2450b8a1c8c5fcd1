import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ReadModel } from '../src/publication/read-model/read-model.service.js';
import { ReadModelRebuild } from '../src/publication/read-model/rebuild.service.js';
import { randomId } from '../src/platform/identity.js';
import { ChangeType } from '../src/words/register-words.js';
import {
  commissioner,
  company,
  council,
  meeting,
  narrower,
  publishExample,
  region,
  twin,
} from './support/example-register.js';
import {
  aMeeting,
  anOrganisation,
  corrected,
  makePublic,
  ours,
  theirs,
  withdrawn,
} from './support/public-records.js';
import { countStatements } from './support/count-statements.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
const third = anOrganisation('Tredje bolaget AB');

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

const TABLES = [
  'meeting',
  'organisation',
  'official',
  'public_body',
  'topic',
  'issue',
  'nil_return',
  'tombstone',
  'scope',
];

/** All that the public side reads, as text. */
async function wholeReadModel(): Promise<Record<string, unknown[]>> {
  const tables = TABLES.map(async (table): Promise<[string, unknown[]]> => {
    const rows = await register.office.query<{ row: unknown }[]>(
      `SELECT to_jsonb(shown) AS row FROM register.${table} AS shown ORDER BY id`,
    );
    return [table, rows.map(({ row }) => row)];
  });
  return Object.fromEntries(await Promise.all(tables));
}

test('the read model can be made anew from the entries alone, after all that may happen', async () => {
  const gone = aMeeting(council, { participants: [ours(commissioner), theirs(third)] });
  const twice = aMeeting(council, { participants: [theirs(third)] });
  await makePublic(register, third, gone, twice);
  register.clock.pass({ days: 1 });
  // Two versions of one record, and a merge into a merged one, in one batch.
  await makePublic(
    register,
    corrected(twice, { title: 'Ny rubrik', participants: [theirs(twin)] }),
    { ...twice, type: ChangeType.REDACTED, document: { ...twice.document, participants: [theirs(twin)] } },
    withdrawn(gone),
    { ...third, type: ChangeType.MERGED, document: { ...third.document, mergedIntoId: twin.id } },
    { ...twin, type: ChangeType.MERGED, document: { ...twin.document, mergedIntoId: company.id } },
    corrected(council, { parentId: region.id, name: { sv: 'Nytt namn' } }),
    corrected(narrower, { label: { sv: 'Musik och sång' } }),
  );
  const readModel = register.app.get(ReadModel, { strict: false });
  await readModel.tellDelayed(register.office.manager, council.id, 3);
  await readModel.tellScope(register.office.manager, council.id, [
    { id: randomId(), officialId: commissioner.id, from: null, to: null },
  ]);
  const before = await wholeReadModel();
  expect(before['meeting']).toHaveLength(2);
  expect(before['tombstone']).toEqual([
    expect.objectContaining({ reference: gone.document['reference'], reason: 'Publicerad av misstag' }),
  ]);
  const [mine] = before['meeting']?.filter((row) => (row as { id: string }).id === twice.id) ?? [];
  expect(mine).toMatchObject({
    version: 3,
    organisation_ids: [company.id],
    corrected_at: expect.stringContaining('2026-02-15'),
  });
  await register.office.transaction((store) =>
    register.app.get(ReadModelRebuild, { strict: false }).rebuild(store),
  );
  expect(await wholeReadModel()).toEqual(before);
});

test('counts follow the meetings that are there', async () => {
  const counts = async (): Promise<unknown> => {
    const [row] = await register.office.query<unknown[]>(
      'SELECT meetings, first_met, last_met FROM register.organisation WHERE id = $1',
      [company.id],
    );
    return row;
  };
  const before = await counts();
  const old = aMeeting(council, { date: '2019-05-05', participants: [theirs(company)] });
  await makePublic(register, old);
  expect(await counts()).toEqual({ meetings: 3, first_met: '2019-05-05', last_met: '2026-02-10' });
  await makePublic(register, corrected(old, { participants: [] }));
  expect(await counts()).toEqual(before);
  await makePublic(register, withdrawn(meeting));
  const [official] = await register.office.query<{ meetings: number }[]>(
    'SELECT meetings FROM register.official WHERE id = $1',
    [commissioner.id],
  );
  expect(official).toEqual({ meetings: 0 });
});

test('many records take no more statements than one', async () => {
  const some = (count: number) =>
    Array.from({ length: count }, () => aMeeting(council, { participants: [theirs(company)] }));
  const one = await countStatements(register.office, () => makePublic(register, ...some(1)));
  const many = await countStatements(register.office, () => makePublic(register, ...some(200)));
  expect(many).toBe(one);
});
