import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { changed, read, refused } from './support/changing.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SEARCH = 'query ($text: String) { organisations(search: $text) { name } }';
const DUPLICATES = `query ($name: String!, $identifiers: [IdentifierInput!]) {
  possibleDuplicates(name: $name, identifiers: $identifiers) { organisation { name } score why } }`;

interface Duplicate {
  organisation: { name: string };
  score: number;
  why: string[];
}

describe('Organisations', () => {
  let register: TestApp;
  let region: PublicBody;
  let recorder: Official;
  let publisher: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    recorder = await signedIn(register, region.id, Role.RECORDER);
    publisher = await signedIn(register, region.id, Role.PUBLISHER);
  });
  afterAll(() => register.stop());

  const record = (name: string, more: object = {}, by = recorder) =>
    changed(by, 'recordOrganisation', { name, kind: 'COMPANY', ...more });
  const found = async (text: string) => {
    const { organisations } = await read<{ organisations: { name: string }[] }>(recorder, SEARCH, { text });
    return organisations.map(({ name }) => name);
  };
  const duplicates = async (name: string, identifiers: object[] = []) => {
    const answer = await read<{ possibleDuplicates: Duplicate[] }>(recorder, DUPLICATES, {
      name,
      identifiers,
    });
    return answer.possibleDuplicates.map(({ organisation, score, why }) => [
      organisation.name,
      score,
      ...why,
    ]);
  };

  it('are recorded with their names and identifiers, each in one form', async () => {
    const organisation = await changed(
      recorder,
      'recordOrganisation',
      {
        name: '  Skogsbolaget  Väster AB ',
        kind: 'COMPANY',
        country: 'SE',
        website: 'www.skogsbolaget.example',
        identifiers: [
          { scheme: 'SE_ORGNR', value: '212000-0142' },
          { scheme: 'WIKIDATA', value: 'https://www.wikidata.org/wiki/Q42' },
        ],
        names: [{ name: 'Väster', kind: 'SHORT' }],
      },
      'name website mergedInto { id } identifiers { scheme value } names { name kind from to }',
    );
    expect(organisation).toEqual({
      name: 'Skogsbolaget Väster AB',
      website: 'https://www.skogsbolaget.example',
      mergedInto: null,
      identifiers: [
        { scheme: 'SE_ORGNR', value: '2120000142' },
        { scheme: 'WIKIDATA', value: 'Q42' },
      ],
      names: [{ name: 'Väster', kind: 'SHORT', from: null, to: null }],
    });
  });

  it('never keep or repeat a personal number, not even in the audit log', async () => {
    const input = {
      name: 'Bergs Bygg',
      kind: 'COMPANY',
      identifiers: [{ scheme: 'SE_ORGNR', value: '640823-3234' }],
    };
    const { code, reasons, text } = await refused(recorder, 'recordOrganisation', input);
    expect([code, reasons]).toEqual(['INVALID', ['identifier.personal /identifiers/0/value']]);
    expect(text).not.toMatch(/3234/);
    const [{ rows } = { rows: 0 }] = await register.office.query<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM office.audit_event WHERE audit_event::text LIKE '%3234%'`,
    );
    expect(rows).toBe(0);
    for (const name of ['Bergs Bygg enskild firma', 'Bergs Bygg 640823-3234', 'N/A', 'anna@example.se'])
      expect((await refused(recorder, 'recordOrganisation', { name, kind: 'COMPANY' })).code).toBe('INVALID');
  });

  it('tell everything that is wrong with them at once', async () => {
    const input = {
      name: '-',
      kind: 'COMPANY',
      country: 'XX',
      website: 'javascript:alert(1)',
      identifiers: [{ scheme: 'LEI', value: 'NOT A LEI' }],
      names: [{ name: '', kind: 'SHORT', from: '2024-02-30' }],
    };
    expect((await refused(recorder, 'recordOrganisation', input)).reasons).toEqual([
      'text.placeholder /name',
      'organisations.countryUnknown /country',
      'organisations.websiteShape /website',
      'text.missing /names/0/name',
      'period.noSuchDay /names/0/from',
      'identifier.lei /identifiers/0/value',
    ]);
  });

  it('have each identifier for themselves, also when two are recorded at once', async () => {
    const identifiers = [{ scheme: 'SE_ORGNR', value: '5560160680' }];
    const input = { name: 'Samtidig AB', kind: 'COMPANY', identifiers };
    const document =
      'mutation ($input: RecordOrganisationInput!) { recordOrganisation(input: $input) { id } }';
    const answers = await Promise.all(Array.from({ length: 8 }, () => recorder.ask(document, { input })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const { code, reasons, text } = await refused(recorder, 'recordOrganisation', input);
    expect([code, reasons]).toEqual(['CONFLICT', ['organisations.identifierTaken /identifiers/0/value']]);
    expect(text).toContain('Samtidig AB');
    expect(await found('Samtidig')).toEqual(['Samtidig AB']);
  });

  it('keep a former name with its days when they are renamed, and no trace of a misspelling', async () => {
    const { id } = await record('Elbolaget Norr AB');
    const rename = (version: number, name: string, more: object) =>
      changed(
        recorder,
        'amendOrganisation',
        { id, expectedVersion: version, name, ...more },
        'version name names { name kind from to }',
      );
    await rename(1, 'Elbolaget Nord AB', { nameChangedOn: '2020-05-01' });
    await rename(2, 'Norrkraft AB', { nameChangedOn: '2024-01-01' });
    const organisation = await rename(3, 'Nordkraft AB', { nameWasWrong: true });
    expect(organisation).toEqual({
      version: 4,
      name: 'Nordkraft AB',
      names: [
        { name: 'Elbolaget Nord AB', kind: 'FORMER', from: '2020-05-01', to: '2023-12-31' },
        { name: 'Elbolaget Norr AB', kind: 'FORMER', from: null, to: '2020-04-30' },
      ],
    });
    expect(await found('elbolaget norr')).toEqual(['Nordkraft AB']);
    const early = { id, expectedVersion: 4, name: 'Annat AB', nameChangedOn: '2024-01-01' };
    expect((await refused(recorder, 'amendOrganisation', early)).reasons).toEqual([
      'organisations.renamedTooEarly /nameChangedOn',
    ]);
  });

  it('get names and identifiers and lose wrong ones, each change a new version', async () => {
    const { id } = await record('Namnrika AB');
    const named = await changed(
      recorder,
      'addOrganisationName',
      { id, expectedVersion: 1, name: { name: 'Name-Rich Ltd', kind: 'TRANSLATED' } },
      'id version names { id }',
    );
    const again = { id, expectedVersion: 2, name: { name: 'Name-Rich Ltd', kind: 'TRANSLATED' } };
    expect((await refused(recorder, 'addOrganisationName', again)).reasons).toEqual([
      'organisations.nameThere /name/name',
    ]);
    const [name] = named['names'] as { id: string }[];
    await changed(recorder, 'removeOrganisationName', { id, expectedVersion: 2, nameId: name?.id });
    const wrong = { id, expectedVersion: 3, identifier: { scheme: 'SE_ORGNR', value: '640823-3234' } };
    expect((await refused(recorder, 'addOrganisationIdentifier', wrong)).reasons).toEqual([
      'identifier.personal /identifier/value',
    ]);
    const numbered = await changed(
      recorder,
      'addOrganisationIdentifier',
      { ...wrong, identifier: { scheme: 'GB_COH', value: '445790' } },
      'id version identifiers { id value }',
    );
    const [identifier] = numbered['identifiers'] as { id: string; value: string }[];
    expect(identifier?.value).toBe('00445790');
    const left = await changed(
      recorder,
      'removeOrganisationIdentifier',
      { id, expectedVersion: 4, identifierId: identifier?.id },
      'id version names { id } identifiers { id }',
    );
    expect(left).toMatchObject({ version: 5, names: [], identifiers: [] });
  });

  it('are amended by the recorder who recorded them, and by publishers; nobody else', async () => {
    const colleague = await signedIn(register, region.id, Role.RECORDER);
    const auditor = await signedIn(register, region.id, Role.AUDITOR);
    const { id } = await record('Ägarens AB');
    const input = { id, expectedVersion: 1, sector: 'Skog' };
    expect((await refused(colleague, 'amendOrganisation', input)).reasons).toEqual([
      'organisations.notYours',
    ]);
    expect((await refused(auditor, 'amendOrganisation', input)).code).toBe('FORBIDDEN');
    await changed(recorder, 'amendOrganisation', input);
    await changed(publisher, 'amendOrganisation', { ...input, expectedVersion: 2, sector: 'Trä' });
    expect((await refused(recorder, 'amendOrganisation', input)).reasons).toContain(
      'change.stale /expectedVersion',
    );
  });

  it('are found forgivingly, best first and then the most recent', async () => {
    await record('Värmlands Energi Aktiebolag', { identifiers: [{ scheme: 'FI_Y', value: '0112038-9' }] });
    register.clock.pass({ minutes: 1 });
    await record('Energi i Värmland, ekonomisk förening', {
      names: [{ name: 'Varmvatten för alla', kind: 'TRADE' }],
    });
    for (const text of ['varmlands energi', 'energi värmlands ab', 'VÄRMLANDS ENERGI', 'värmlands energy'])
      expect((await found(text))[0]).toBe('Värmlands Energi Aktiebolag');
    expect((await found('energi'))[0]).toBe('Energi i Värmland, ekonomisk förening');
    expect(await found('varmvatten')).toEqual(['Energi i Värmland, ekonomisk förening']);
    expect(await found('FI01120389')).toEqual(['Värmlands Energi Aktiebolag']);
    expect((await found(''))[0]).toBe('Energi i Värmland, ekonomisk förening');
    for (const text of ['%', '_', '\\', "'", '…']) expect(await found(text)).toEqual([]);
  });

  it('are suggested as duplicates with how alike they are and why', async () => {
    await record('Tåg & Buss i Örebro AB', { identifiers: [{ scheme: 'NO_ORGNR', value: '923609016' }] });
    expect(await duplicates('AB Tag och buss i Orebro')).toEqual([
      ['Tåg & Buss i Örebro AB', 0.95, 'SAME_NAME'],
    ]);
    expect(await duplicates('Örebro Buss och Tåg i')).toEqual([
      ['Tåg & Buss i Örebro AB', 0.9, 'SAME_WORDS'],
    ]);
    const [similar] = await duplicates('Tåg och Buss i Örbro');
    expect(similar?.[2]).toBe('SIMILAR_NAME');
    const same = [{ scheme: 'NO_ORGNR', value: '923 609 016' }];
    expect(await duplicates('Något helt annat', same)).toEqual([
      ['Tåg & Buss i Örebro AB', 1, 'SAME_IDENTIFIER'],
    ]);
    const other = [{ scheme: 'NO_ORGNR', value: '974760673' }];
    expect(await duplicates('Tåg & Buss i Örebro', other)).toEqual([]);
    expect(await duplicates('Kvarnen')).toEqual([]);
  });
});
