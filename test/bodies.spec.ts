import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { changed, read, refused } from './support/changing.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('Public bodies', () => {
  let register: TestApp;
  let region: PublicBody;
  let administrator: Official;
  let registrar: Official;
  let recorder: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register, { nameSv: 'Region Värmland' });
    administrator = await signedIn(register, region.id, Role.ADMINISTRATOR);
    registrar = await signedIn(register, region.id, Role.REGISTRAR);
    recorder = await signedIn(register, region.id, Role.RECORDER);
  });
  afterAll(() => register.stop());

  const below = (nameSv: string, parentId = region.id) =>
    changed(administrator, 'openBody', { nameSv, kind: 'COMMITTEE', parentId }, 'id version slug');

  it('are opened below one another, and take over settings and reference letters from above', async () => {
    const region2 = await changed(administrator, 'changeBodySettings', {
      id: region.id,
      expectedVersion: 1,
      targetDays: 5,
      namingYears: 10,
    });
    expect(region2.version).toBe(2);
    const body = await changed(
      administrator,
      'openBody',
      { nameSv: 'Hälso- och sjukvårdsnämnden', kind: 'COMMITTEE', parentId: region.id },
      'slug referencePrefix targetDays limitDays fourEyes namingYears demonstration parent { nameSv }',
    );
    expect(body).toEqual({
      slug: 'halso-och-sjukvardsnamnden',
      referencePrefix: 'RTE',
      targetDays: 5,
      limitDays: 14,
      fourEyes: true,
      namingYears: 10,
      demonstration: false,
      parent: { nameSv: 'Region Värmland' },
    });
    const { publicBody } = await read<{ publicBody: { children: { nameSv: string }[] } }>(
      recorder,
      'query ($id: ID!) { publicBody(id: $id) { children { nameSv } } }',
      { id: region.id },
    );
    expect(publicBody.children).toContainEqual({ nameSv: 'Hälso- och sjukvårdsnämnden' });
  });

  it('are opened and changed by their administrators alone', async () => {
    const input = { nameSv: 'Nämnden', kind: 'COMMITTEE', parentId: region.id };
    for (const other of [registrar, recorder])
      expect((await refused(other, 'openBody', input)).code).toBe('FORBIDDEN');
    const committee = await below('Kulturnämnden');
    const itsOwn = await signedIn(register, committee.id, Role.ADMINISTRATOR);
    expect((await refused(itsOwn, 'openBody', input)).code).toBe('FORBIDDEN');
    const atTheTop = { nameSv: 'Egen region', kind: 'REGION', referencePrefix: 'EGE' };
    expect((await refused(itsOwn, 'openBody', atTheTop)).reasons).toEqual(['bodies.rootNeedsAdministrator']);
    await changed(administrator, 'openBody', atTheTop);
  });

  it('tell all that is wrong with them at once, in the language of the caller', async () => {
    const wrong = {
      nameSv: '-',
      kind: 'BOARD',
      slug: 'Å',
      organisationNumber: '640823-3234',
      referencePrefix: 'r',
    };
    const { code, reasons, text } = await refused(administrator, 'openBody', {
      ...wrong,
      parentId: region.id,
    });
    expect(code).toBe('INVALID');
    expect(reasons).toEqual([
      'bodies.slugShape /slug',
      'text.placeholder /nameSv',
      'identifier.personal /organisationNumber',
      'bodies.prefixShape /referencePrefix',
    ]);
    expect(text).not.toContain('3234');
    const swedish = await administrator.ask(
      'mutation ($input: OpenBodyInput!) { openBody(input: $input) { id } }',
      { input: { ...wrong, parentId: region.id } },
      { 'accept-language': 'sv' },
    );
    expect(swedish.errors[0]?.message).toContain('Kortnamnet');
  });

  it('have one short name each', async () => {
    await below('Trafiknämnden');
    const again = { nameSv: 'Trafiknämnden', kind: 'COMMITTEE', parentId: region.id };
    expect((await refused(administrator, 'openBody', again)).reasons).toEqual(['bodies.slugTaken /slug']);
  });

  it('never come to lie below themselves', async () => {
    const upper = await below('Övre');
    const lower = await below('Nedre', upper.id);
    for (const parentId of [upper.id, lower.id]) {
      const input = { id: upper.id, expectedVersion: 1, parentId };
      expect((await refused(administrator, 'amendBody', input)).reasons).toEqual([
        'bodies.belowItself /parentId',
      ]);
    }
    const moved = await changed(
      administrator,
      'amendBody',
      { id: lower.id, expectedVersion: 1, parentId: region.id },
      'version parentId',
    );
    expect(moved).toEqual({ version: 2, parentId: region.id });
  });

  it('switch off review by a second person only with a decision', async () => {
    const { id } = await below('Bolaget');
    const input = { id, expectedVersion: 1, fourEyes: false };
    expect((await refused(administrator, 'changeBodySettings', input)).reasons).toEqual([
      'bodies.fourEyesUndecided /fourEyesDecision',
    ]);
    await changed(administrator, 'changeBodySettings', {
      ...input,
      fourEyesDecision: 'Styrelsen 2026-01-14, 3 §',
    });
  });

  it('refuse a change by somebody who has not seen the newest version, and say what changed', async () => {
    const { id } = await below('Revisionen');
    await changed(administrator, 'amendBody', { id, expectedVersion: 1, nameEn: 'Audit' });
    const { code, reasons, text } = await refused(administrator, 'amendBody', {
      id,
      expectedVersion: 1,
      nameEn: 'Auditors',
    });
    expect([code, reasons]).toEqual(['CONFLICT', ['change.stale /expectedVersion', 'change.changedBy']]);
    expect(text).toContain('amendBody (nameEn)');
  });

  it('are closed from below and keep what they have', async () => {
    const upper = await below('Ledningen');
    const lower = await below('Utskottet', upper.id);
    expect((await refused(administrator, 'closeBody', { id: upper.id, expectedVersion: 1 })).reasons).toEqual(
      ['bodies.openBelow'],
    );
    const closed = await changed(
      administrator,
      'closeBody',
      { id: lower.id, expectedVersion: 1 },
      'id version closedOn',
    );
    expect(closed).toMatchObject({ closedOn: '2026-03-02', version: 2 });
    const into = { nameSv: 'Ny', kind: 'COMMITTEE', parentId: lower.id };
    expect((await refused(administrator, 'openBody', into)).reasons).toEqual(['bodies.bodyClosed /parentId']);
    await changed(administrator, 'closeBody', { id: upper.id, expectedVersion: 1, on: '2026-02-28' });
  });

  it('are reopened from above', async () => {
    const upper = await below('Styrelsen');
    const lower = await below('Beredningen', upper.id);
    expect(
      (await refused(administrator, 'reopenBody', { id: lower.id, expectedVersion: 1 })).reasons,
    ).toEqual(['bodies.openAlready']);
    for (const { id } of [lower, upper])
      await changed(administrator, 'closeBody', { id, expectedVersion: 1 });
    const first = { id: lower.id, expectedVersion: 2 };
    expect((await refused(administrator, 'reopenBody', first)).reasons).toEqual(['bodies.closedAbove']);
    for (const { id } of [upper, lower]) {
      const input = { id, expectedVersion: 2 };
      const reopened = await changed(administrator, 'reopenBody', input, 'id version closedOn');
      expect(reopened).toMatchObject({ closedOn: null, version: 3 });
    }
  });

  it('are recorded once when the same key is sent many times at once', async () => {
    const document = 'mutation ($input: OpenBodyInput!) { openBody(input: $input) { id } }';
    const input = { nameSv: 'En gång', kind: 'BOARD', parentId: region.id };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        administrator.ask(document, { input }, { 'idempotency-key': 'same-key-1' }),
      ),
    );
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const other = await administrator.ask(
      document,
      { input: { ...input, nameSv: 'En annan' } },
      { 'idempotency-key': 'same-key-1' },
    );
    expect(other.errors[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('Units', () => {
  let register: TestApp;
  let region: PublicBody;
  let registrar: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    registrar = await signedIn(register, region.id, Role.REGISTRAR);
  });
  afterAll(() => register.stop());

  it('are parts of one body, below one another, and end without going away', async () => {
    const unit = await changed(registrar, 'recordUnit', {
      publicBodyId: region.id,
      nameSv: 'Regionkansliet',
    });
    const part = await changed(
      registrar,
      'recordUnit',
      { publicBodyId: region.id, nameSv: 'Kommunikation', parentId: unit.id, from: '2024-01-01' },
      'id version parent { nameSv }',
    );
    expect(part['parent']).toEqual({ nameSv: 'Regionkansliet' });
    await changed(registrar, 'amendUnit', { id: part.id, expectedVersion: 1, to: '2025-12-31' });
    const circle = { id: unit.id, expectedVersion: 1, parentId: part.id };
    expect((await refused(registrar, 'amendUnit', circle)).reasons).toEqual([
      'bodies.unitBelowItself /parentId',
    ]);
    const other = await openBody(register);
    const elsewhere = { publicBodyId: other.id, nameSv: 'Avd', parentId: unit.id };
    const theirs = await signedIn(register, other.id, Role.REGISTRAR);
    expect((await refused(theirs, 'recordUnit', elsewhere)).reasons).toEqual([
      'bodies.unitUnknown /parentId',
    ]);
    expect((await refused(theirs, 'amendUnit', circle)).code).toBe('FORBIDDEN');
  });
});
