import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuplicatePairsQueries } from '../src/office/organisations/duplicate-pairs.queries.js';
import { Role } from '../src/words/body-words.js';
import { changed, read, refused } from './support/changing.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const WHOLE = `query ($id: ID!) { organisation(id: $id) { version possibleDuplicates { organisation { id } } } }`;

const END = 'mutation ($id: ID!) { endDistinction(input: { id: $id }) { endedAt } }';

interface Whole {
  version: number;
  possibleDuplicates: { organisation: { id: string } }[];
}

let register: TestApp;
let registrar: Official;
let publisher: Official;

beforeAll(async () => {
  register = await startTestApp();
  const region = await openBody(register);
  registrar = await signedIn(register, region.id, Role.REGISTRAR);
  publisher = await signedIn(register, region.id, Role.PUBLISHER);
});
afterAll(() => register.stop());

/** Of decisions there are no versions. */
const decided = (operation: string, input: object) => changed(registrar, operation, input, 'id');
const record = async (name: string) =>
  (await changed(registrar, 'recordOrganisation', { name, kind: 'COMPANY' })).id;
const whole = async (id: string) =>
  (await read<{ organisation: Whole }>(registrar, WHOLE, { id })).organisation;
const merging = async (id: string, survivorId: string) => ({
  ...{ id, survivorId, reason: 'Samma förening.' },
  expectedVersion: (await whole(id)).version,
});

/** The ids of those that are suggested as the same, alone and among all pairs; the two must agree. */
async function suggestedFor(id: string): Promise<string[]> {
  const alone = (await whole(id)).possibleDuplicates.map(({ organisation }) => organisation.id);
  const pairs = await register.app.get(DuplicatePairsQueries, { strict: false }).pairs();
  const paired = pairs
    .map(({ one, other }) => [one.id, other.id])
    .filter((pair) => pair.includes(id))
    .map((pair) => pair.find((each) => each !== id) ?? '');
  expect(paired.sort()).toEqual([...alone].sort());
  return alone;
}

describe('Organisations that are not the same', () => {
  it('are no longer suggested, whichever way round it was said, and are again when it is taken back', async () => {
    const one = await record('Nordans Roddare');
    const other = await record('Roddare Nordans');
    expect(await suggestedFor(one)).toEqual([other]);
    const input = { id: other, otherId: one, reason: 'Två orter.' };
    const { id } = await decided('distinguishOrganisations', input);
    expect([await suggestedFor(one), await suggestedFor(other)]).toEqual([[], []]);
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const again = await refused(registrar, 'distinguishOrganisations', { id: first, otherId: second });
      expect([again.code, again.reasons]).toEqual(['CONFLICT', ['organisations.distinctAlready']]);
    }
    await read(registrar, END, { id });
    expect(await suggestedFor(one)).toEqual([other]);
    const { errors } = await registrar.ask(END, { id });
    expect(JSON.stringify(errors)).toContain('organisations.distinctionEnded');
    await decided('distinguishOrganisations', { id: one, otherId: other });
  });

  it('are kept apart from whatever they are merged into, until they are split again', async () => {
    const one = await record('Sundets Segelsällskap');
    const other = await record('Segelsällskap Sundets');
    const third = await record('Segelsällskap Sundets Öst');
    await decided('distinguishOrganisations', { id: one, otherId: other });
    await decided('mergeOrganisations', await merging(one, third));
    expect(await suggestedFor(third)).toEqual([]);
    const refusal = await refused(registrar, 'mergeOrganisations', await merging(third, other));
    expect([refusal.code, refusal.reasons]).toEqual(['CONFLICT', ['organisations.distinct /survivorId']]);
    const { version } = await whole(one);
    await decided('splitOrganisation', {
      ...{ id: one, expectedVersion: version, reason: 'Två föreningar.' },
    });
    expect((await suggestedFor(third)).sort()).toEqual([one, other].sort());
    expect(await suggestedFor(other)).toEqual([third]);
    await decided('mergeOrganisations', await merging(third, other));
  });

  it('are two that stand for themselves, and only the registrar says so', async () => {
    const one = await record('Klippans Kör');
    const other = await record('Kör Klippans');
    const input = { id: one, otherId: other };
    expect((await refused(publisher, 'distinguishOrganisations', input)).code).toBe('FORBIDDEN');
    const itself = await refused(registrar, 'distinguishOrganisations', { id: one, otherId: one });
    expect(itself.code).toBe('INVALID');
    const nobody = '00000000-0000-4000-8000-000000000000';
    const unknown = await refused(registrar, 'distinguishOrganisations', { id: one, otherId: nobody });
    expect(unknown.code).toBe('INVALID');
    await decided('mergeOrganisations', await merging(one, other));
    expect((await refused(registrar, 'distinguishOrganisations', input)).code).toBe('INVALID');
  });
});
