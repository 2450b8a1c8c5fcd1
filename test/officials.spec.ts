import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { changed, read, refused } from './support/changing.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SEARCH = 'query ($search: String) { officials(search: $search) { name } }';

describe('Officials', () => {
  let register: TestApp;
  let region: PublicBody;
  let administrator: Official;
  let registrar: Official;
  let recorder: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    administrator = await signedIn(register, region.id, Role.ADMINISTRATOR);
    registrar = await signedIn(register, region.id, Role.REGISTRAR);
    recorder = await signedIn(register, region.id, Role.RECORDER);
  });
  afterAll(() => register.stop());

  const record = (name: string, more: object = {}) =>
    changed(registrar, 'recordOfficial', { publicBodyId: region.id, name, category: 'ELECTED', ...more });
  const appoint = (officialId: string, more: object = {}) =>
    changed(registrar, 'appoint', { officialId, publicBodyId: region.id, titleSv: 'Ledamot', ...more });

  async function found(by: Official, search: string): Promise<(string | null)[]> {
    const { officials } = await read<{ officials: { name: string | null }[] }>(by, SEARCH, { search });
    return officials.map(({ name }) => name);
  }

  it('are found by the beginnings of their names and posts, whatever the accents and the order', async () => {
    const { id } = await record('Åsa Öberg');
    await appoint(id, { titleSv: 'Regionstyrelsens ordförande' });
    for (const search of ['oberg asa', 'ÅSA', 'öb', 'ordforande region', 'ås öb']) {
      expect(await found(recorder, search)).toEqual(['Åsa Öberg']);
    }
    for (const search of ['berg', 'asa svensson', '%', '_sa'])
      expect(await found(recorder, search)).not.toContain('Åsa Öberg');
    expect(await found(recorder, 'xyz')).toEqual([]);
  });

  it('are recorded by administrators and registrars, never with a personal number', async () => {
    const input = { publicBodyId: region.id, name: 'Ny Person', category: 'STAFF' };
    expect((await refused(recorder, 'recordOfficial', input)).code).toBe('FORBIDDEN');
    const { reasons, text } = await refused(registrar, 'recordOfficial', {
      ...input,
      name: 'Ny 640823-3234',
    });
    expect(reasons).toEqual(['text.personalNumber /name']);
    expect(text).not.toContain('3234');
  });

  it('with protected identity have a name for registrars alone, and every look at it is logged', async () => {
    const { id } = await record('Hemlig Hansson', { category: 'STAFF' });
    await appoint(id, { titleSv: 'Strateg för landsbygd' });
    const protect = { id, expectedVersion: 1, protectedIdentity: true };
    expect((await refused(administrator, 'protectOfficial', protect)).code).toBe('FORBIDDEN');
    await changed(registrar, 'protectOfficial', protect);

    const query = 'query ($id: ID!) { official(id: $id) { name protectedIdentity posts { titleSv } } }';
    for (const reader of [recorder, administrator]) {
      expect(await read(reader, query, { id })).toEqual({
        official: { name: null, protectedIdentity: null, posts: [{ titleSv: 'Strateg för landsbygd' }] },
      });
      expect(await found(reader, 'hemlig')).toEqual([]);
      expect(await found(reader, 'strateg')).toEqual([null]);
    }
    const looks = () =>
      register.office.query<{ account_id: string }[]>(
        `SELECT account_id FROM office.audit_event WHERE operation = 'seeProtectedName' AND subject_id = $1`,
        [id],
      );
    expect(await looks()).toEqual([]);
    expect(await found(registrar, 'hemlig')).toEqual(['Hemlig Hansson']);
    expect(await looks()).toEqual([{ account_id: registrar.accountId }]);
  });

  it('are tied to an account by administrators alone, and each account to one official', async () => {
    const { id } = await record('Konto Karlsson');
    const tie = { id, expectedVersion: 1, accountId: recorder.accountId };
    expect((await refused(registrar, 'amendOfficial', tie)).code).toBe('FORBIDDEN');
    await changed(administrator, 'amendOfficial', tie);
    const { me } = await read<{ me: { officialIds: string[] } }>(recorder, '{ me { officialIds } }');
    expect(me.officialIds).toEqual([id]);
    const other = await record('Annan Andersson');
    expect((await refused(administrator, 'amendOfficial', { ...tie, id: other.id })).reasons).toEqual([
      'bodies.accountTaken /accountId',
    ]);
  });

  it('hold posts one after the other and several at once', async () => {
    const { id: officialId } = await record('Mång Sysslare');
    const first = await appoint(officialId, { titleSv: 'Ledamot', from: '2018-10-15' });
    await appoint(officialId, { titleSv: 'Ordförande', titleEn: 'Chair', from: '2022-10-15' });
    const ended = await changed(
      registrar,
      'endPost',
      { id: first.id, expectedVersion: 1, on: '2022-10-14' },
      'id version to',
    );
    expect(ended).toMatchObject({ to: '2022-10-14', version: 2 });
    expect((await refused(registrar, 'endPost', { id: first.id, expectedVersion: 2 })).reasons).toEqual([
      'bodies.postEnded',
    ]);
    const { official } = await read<{
      official: { posts: { titleSv: string }[]; now: { titleEn: string }[] };
    }>(
      recorder,
      `query ($id: ID!) { official(id: $id) {
         posts { titleSv official { name } publicBody { id } unit { id } } now: posts(on: "2026-03-02") { titleEn } } }`,
      { id: officialId },
    );
    expect(official.posts.map(({ titleSv }) => titleSv)).toEqual(['Ordförande', 'Ledamot']);
    expect(official.now).toEqual([{ titleEn: 'Chair' }]);
  });

  it('hold posts only in units of the body, while those exist', async () => {
    const { id: officialId } = await record('Enhets Eriksson');
    const unit = await changed(registrar, 'recordUnit', {
      publicBodyId: region.id,
      nameSv: 'Gamla avdelningen',
      to: '2020-12-31',
    });
    const input = {
      officialId,
      publicBodyId: region.id,
      titleSv: 'Chef',
      unitId: unit.id,
      from: '2021-01-01',
    };
    expect((await refused(registrar, 'appoint', input)).reasons).toEqual(['bodies.unitNotThen /unitId']);
    await changed(registrar, 'appoint', { ...input, from: '2020-12-31' });
    const elsewhere = await openBody(register, { parentId: region.id });
    expect((await refused(registrar, 'appoint', { ...input, publicBodyId: elsewhere.id })).reasons).toEqual([
      'bodies.unitUnknown /unitId',
    ]);
    expect((await refused(registrar, 'appoint', { ...input, to: '2020-01-01' })).reasons).toEqual([
      'period.endsBeforeStart /to',
    ]);
  });
});
