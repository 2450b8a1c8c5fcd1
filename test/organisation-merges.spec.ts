import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { changed, read, refused } from './support/changing.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const WHOLE = `query ($id: ID!) { organisation(id: $id) {
  version name mergedInto { name } mergedFrom { name } merges { reason splitReason survivor { name } }
  identifiers { value } possibleDuplicates { organisation { name } why } } }`;

interface Whole {
  version: number;
  name: string;
  mergedInto: { name: string } | null;
  mergedFrom: { name: string }[];
  merges: { reason: string; splitReason: string | null; survivor: { name: string } }[];
  identifiers: { value: string }[];
  possibleDuplicates: { organisation: { name: string }; why: string[] }[];
}

describe('Merged organisations', () => {
  let register: TestApp;
  let region: PublicBody;
  let registrar: Official;
  let publisher: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    registrar = await signedIn(register, region.id, Role.REGISTRAR);
    publisher = await signedIn(register, region.id, Role.PUBLISHER);
  });
  afterAll(() => register.stop());

  const record = async (name: string, more: object = {}) =>
    (await changed(registrar, 'recordOrganisation', { name, kind: 'COMPANY', ...more })).id;
  const whole = async (id: string) =>
    (await read<{ organisation: Whole }>(registrar, WHOLE, { id })).organisation;
  const merge = async (id: string, survivorId: string) => {
    const { version } = await whole(id);
    const input = { id, expectedVersion: version, survivorId, reason: 'Samma bolag.' };
    return changed(registrar, 'mergeOrganisations', input, 'id merged { name } survivor { name }');
  };
  const split = async (id: string) => {
    const { version } = await whole(id);
    return changed(
      registrar,
      'splitOrganisation',
      { id, expectedVersion: version, reason: 'Två bolag.' },
      'id splitAt',
    );
  };

  /** Does what can be done, in the register and in the model of who was merged into whom. */
  async function step(into: Map<string, string>, kind: string, one: string, other: string): Promise<void> {
    const isFree = one !== other && !into.has(one) && !into.has(other);
    if (kind === 'split' && into.delete(one)) await split(one);
    if (kind === 'merge' && isFree) {
      await merge(one, other);
      into.set(one, other);
    }
  }

  it('keep both ids, the old one pointing to the new, and every name and number finds the new one', async () => {
    const old = await record('Gamla Bolaget AB', {
      identifiers: [{ scheme: 'SE_ORGNR', value: '212000-0142' }],
    });
    const kept = await record('Nya Bolaget AB');
    expect(await merge(old, kept)).toMatchObject({
      merged: { name: 'Gamla Bolaget AB' },
      survivor: { name: 'Nya Bolaget AB' },
    });
    expect((await whole(old)).mergedInto).toEqual({ name: 'Nya Bolaget AB' });
    expect((await whole(kept)).mergedFrom).toEqual([{ name: 'Gamla Bolaget AB' }]);
    for (const text of ['gamla bolaget', '2120000142']) {
      const query = 'query ($text: String) { organisations(search: $text) { name } }';
      expect(await read(registrar, query, { text })).toEqual({ organisations: [{ name: 'Nya Bolaget AB' }] });
    }
  });

  it('are merged by registrars alone, with a reason, and only those that stand for themselves', async () => {
    const [one, two, three] = [await record('Ett AB'), await record('Två AB'), await record('Tre AB')];
    const input = { id: one, expectedVersion: 1, survivorId: two, reason: 'Samma.' };
    expect((await refused(publisher, 'mergeOrganisations', input)).code).toBe('FORBIDDEN');
    expect((await refused(registrar, 'mergeOrganisations', { ...input, reason: ' ' })).reasons).toEqual([
      'text.missing /reason',
    ]);
    expect((await refused(registrar, 'mergeOrganisations', { ...input, survivorId: one })).reasons).toEqual([
      'organisations.mergeWithItself /survivorId',
    ]);
    await merge(one, two);
    const again = { ...input, expectedVersion: 2, survivorId: three };
    expect((await refused(registrar, 'mergeOrganisations', again)).reasons).toEqual([
      'organisations.mergedAlready /id',
    ]);
    const into = { ...input, id: three, survivorId: one };
    expect((await refused(registrar, 'mergeOrganisations', into)).reasons).toEqual([
      'organisations.mergedAlready /survivorId',
    ]);
    const amend = { id: one, expectedVersion: 2, sector: 'Skog' };
    expect((await refused(registrar, 'amendOrganisation', amend)).reasons).toEqual([
      'organisations.mergedAlready /id',
    ]);
    const splitTwo = { id: two, expectedVersion: 1, reason: 'Nej.' };
    expect((await refused(registrar, 'splitOrganisation', splitTwo)).reasons).toEqual([
      'organisations.notMerged /id',
    ]);
  });

  it('are split again and have what was theirs', async () => {
    const old = await record('Delade AB', { identifiers: [{ scheme: 'WIKIDATA', value: 'Q4711' }] });
    const kept = await record('Hela AB');
    await merge(old, kept);
    await split(old);
    expect(await whole(old)).toMatchObject({
      mergedInto: null,
      identifiers: [{ value: 'Q4711' }],
      merges: [{ reason: 'Samma bolag.', splitReason: 'Två bolag.', survivor: { name: 'Hela AB' } }],
    });
    expect((await whole(kept)).mergedFrom).toEqual([]);
  });

  it('are compared with others by all their names and numbers together', async () => {
    const kept = await record('Alfa Omega AB');
    await merge(await record('Sjöfartsbolaget Vänern AB'), kept);
    await record('Sjofartsbolaget Vanern');
    expect((await whole(kept)).possibleDuplicates).toEqual([
      { organisation: { name: 'Sjofartsbolaget Vanern' }, why: ['SAME_NAME'] },
    ]);
  });

  it('always point right to the one at the end, whatever is merged and split, in whatever order', async () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('merge', 'merge', 'split'), one: fc.nat(4), other: fc.nat(4) }),
      { minLength: 3, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const ids = await Promise.all(Array.from('ABCDE', (letter) => record(`Kedja ${letter}`)));
        // The model: who was merged into whom, directly.
        const into = new Map<string, string>();
        const end = (id: string): string => (into.has(id) ? end(into.get(id) ?? id) : id);
        for (const { kind, one, other } of list) await step(into, kind, ids[one] ?? '', ids[other] ?? '');
        const rows = await register.office.query<{ id: string; end: string }[]>(
          'SELECT id, coalesce(merged_into_id, id) AS "end" FROM office.organisation WHERE id = ANY ($1)',
          [ids],
        );
        const ends = new Map(rows.map((row) => [row.id, row.end]));
        expect(ids.map((id) => ends.get(id))).toEqual(ids.map(end));
      }),
      { numRuns: 8 },
    );
  });
});
