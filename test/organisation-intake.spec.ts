import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MergesService } from '../src/office/organisations/merges.service.js';
import {
  addNewcomers,
  findByIdentifiersOrNames,
  noteUse,
  type Newcomer,
} from '../src/office/organisations/organisation-intake.js';
import { OrganisationsQueries } from '../src/office/organisations/organisations.queries.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { IdentifierScheme, OrganisationKind } from '../src/words/organisation-words.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const lei = (value: string) => ({ scheme: IdentifierScheme.LEI, value });
const nokia = lei('549300A0JPRWG1KI7U06');
const kind = OrganisationKind.COMPANY;

describe('Organisations in files', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  const add = (newcomers: Newcomer[]) =>
    addNewcomers(register.office.manager, newcomers, register.clock.now());
  const find = async (...names: string[]) => {
    const candidates = names.map((name) => ({ names: [name], identifiers: [] }));
    const matches = await findByIdentifiersOrNames(register.office.manager, candidates);
    return matches.map(({ organisationId }) => organisationId);
  };

  it('are found by identifier however it is written, then by name without its legal form', async () => {
    const [id] = await add([{ name: 'Nokia Oyj', kind, identifiers: [nokia] }]);
    const candidates = [
      { names: ['Something else'], identifiers: [lei('5493-00A0-JPRW-G1KI-7U06')] },
      { names: ['NOKIA'], identifiers: [] },
      { names: ['Nokia'], identifiers: [lei('LEI OF ANOTHER')] },
      { names: ['…'], identifiers: [] },
    ];
    expect(await findByIdentifiersOrNames(register.office.manager, candidates)).toEqual([
      { organisationId: id, by: 'IDENTIFIER' },
      { organisationId: id, by: 'NAME' },
      { organisationId: null, by: null },
      { organisationId: null, by: null },
    ]);
  });

  it('are found as the organisation that stands for them', async () => {
    const [old = '', kept = ''] = await add([
      { name: 'Telia Sonera AB', kind, identifiers: [] },
      { name: 'Telia Company AB', kind, identifiers: [] },
    ]);
    const input = { id: old, expectedVersion: 1, survivorId: kept, reason: 'Bytte namn.' };
    await register.app.get(MergesService, { strict: false }).mergeOrganisations(systemActor('test'), input);
    expect(await find('Telia Sonera', 'telia company')).toEqual([kept, kept]);
  });

  it('are never guessed among namesakes, and what was made then is found again', async () => {
    const twins = [
      { name: 'Tvillingen AB', kind, country: 'SE', identifiers: [lei('5493001KJTIIGC8Y1R12')] },
      { name: 'Tvillingen', kind, country: 'SE', identifiers: [lei('HWUPKR0MPOU8FGXBT394')] },
    ];
    await add(twins);
    expect(await find('Tvillingen')).toEqual([null]);
    const [made] = await add([{ name: 'Tvillingen', kind, identifiers: [] }]);
    expect(await find('Tvillingen')).toEqual([made]);
  });

  it('are found and added by the hundred, quickly', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `Bolag nummer ${at} i Örebro AB`);
    const ids = await add(names.map((name) => ({ name, kind, identifiers: [] })));
    const start = performance.now();
    expect(await find(...names)).toEqual(ids);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('are offered first once they were used', async () => {
    const [old = ''] = await add([{ name: 'Först här AB', kind, identifiers: [] }]);
    register.clock.pass({ days: 1 });
    await add([{ name: 'Sedan här AB', kind, identifiers: [] }]);
    register.clock.pass({ days: 1 });
    await noteUse(register.office.manager, [old], register.clock.now());
    const recent = await register.app.get(OrganisationsQueries, { strict: false }).search('', 2);
    expect(recent.map(({ name, version }) => [name, version])).toEqual([
      ['Först här AB', 1],
      ['Sedan här AB', 1],
    ]);
  });
});
