import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal } from '../src/platform/errors/refusal.js';
import { sayReason } from '../src/platform/language/message.js';
import { accountedFor, changes, Importing } from './support/importing.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const header = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'];

describe('The rows of an imported register', () => {
  let register: TestApp;
  let importing: Importing;

  beforeAll(async () => {
    register = await startTestApp();
    importing = await Importing.into(register);
  });
  afterAll(async () => {
    importing.end();
    await register.stop();
  });

  async function everything(): Promise<unknown> {
    const names = [
      'office.meeting',
      'office.organisation',
      'office.imported_meeting',
      'office.import_run',
      'register.entry',
    ];
    return Promise.all(
      names.map((name) => register.office.query(`SELECT r::text FROM ${name} AS r ORDER BY 1`)),
    );
  }

  it('tells rows apart by what they say when nothing else does: corrected, put in, taken out', async () => {
    const other = await Importing.into(register);
    const mappingOfRows = other.mapping({ key: 'row', rows: { ignore: ['number'] } });
    const many = Array.from({ length: 30 }, (_, at) => [
      String(at),
      `2020-01-${String((at % 28) + 1).padStart(2, '0')}`,
      'Åsa',
      `Bolag ${at} AB`,
      `Rubrik ${at}`,
      'Lund',
    ]);
    const options = { mapping: mappingOfRows };
    const first = await other.run([other.file('r.csv', [header, ...many, many[4] ?? []])], options);
    expect([first.created, first.duplicateRows, first.organisations]).toEqual([30, 1, 30]);
    const now = [
      ...many.slice(0, 7),
      ...many.slice(8, 20),
      [...(many[20] ?? []).slice(0, 4), 'Rättad', 'Lund'],
      ...many.slice(21),
      ['99', '2021-01-01', 'Bo', 'Nytt AB', 'Nytt', ''],
    ];
    const renumbered = now.map((row, at) => [String(at + 100), ...row.slice(1)]);
    const second = await other.run([other.file('nya.csv', [header, ...renumbered])], options);
    expect(changes(second)).toEqual([1, 1, 28, 1, 2]);
    expect(changes(await other.run([other.file('nya.csv', [header, ...renumbered])], options))).toEqual([
      0, 0, 30, 0, 0,
    ]);
    other.end();
  });

  it('matches organisations by number, then by name, and never makes one of a person', async () => {
    const other = await Importing.into(register);
    const parties = [
      'Lilla Bolaget AB',
      'LILLA BOLAGET',
      'Stora Guild 111222333-44',
      'Guild, Stora 111222333-44',
      '111222333-44',
      'Anna Berg',
    ];
    const file = other.file('o.csv', [
      header,
      ...parties.map((party, at) => [String(at), '2021-01-01', 'Å', party, `Rubrik ${at}`, '']),
    ]);
    expect((await other.run([file])).organisations).toBe(2);
    const names = await register.office.query<{ name: string }[]>(
      `SELECT DISTINCT organisation.name FROM office.organisation JOIN office.participant ON organisation_id = organisation.id
         JOIN office.meeting ON meeting.id = meeting_id WHERE public_body_id = $1 ORDER BY 1`,
      [other.body.id],
    );
    expect(names.map(({ name }) => name)).toEqual(['Lilla Bolaget AB', 'Stora Guild']);
    const later = other.file('p.csv', [
      header,
      ['9', '2021-01-01', 'Å', 'Lilla Bolaget AB 555666777-88', 'Senare', ''],
    ]);
    expect((await other.run([later])).organisations).toBe(0);
    const answer = await publicly<{ organisations: { nodes: unknown[] } }>(
      register,
      '{ organisations(filter: { identifier: "555666777-88" }) { nodes { name identifiers { value } } } }',
    );
    expect(answer.organisations.nodes).toEqual([
      { name: 'Lilla Bolaget AB', identifiers: [{ value: '555666777-88' }] },
    ]);
    other.end();
  });

  it('reports a bad row with file, line, column and reason, and stops at none', async () => {
    const other = await Importing.into(register);
    const text = [
      header.join(','),
      '1,2020-02-30,Å,X AB,Rubrik,',
      '2,2020-01-01,Å,X AB,"Personen 640823-3234",',
      '3,2020-01-01,Å,"X" AB",Rubrik,',
      '4,2020-01-01,Å,X AB,Ett möte,,,överflöd',
      '5,2020-01-01,Å,X AB,Bra rubrik,',
      '6,2030-01-01,Å,X AB,Framtiden,',
    ].join('\n');
    const path = other.file('fel.csv', text);
    const report = await other.run([path], { language: 'sv' });
    expect(report).toMatchObject({ rows: 6, rejectedRows: 5, created: 1 });
    expect(report.files[0]).toMatchObject({
      file: path,
      rows: 6,
      rejected: [
        { row: 1, line: 2, column: 'Datum', reason: '”2020-02-30” finns inte i kalendern.' },
        {
          row: 2,
          line: 3,
          column: 'Rubrik',
          reason: 'Cellen innehåller ett personnummer. Personnummer lagras aldrig.',
        },
        { row: 3, line: 4, column: null },
        { row: 4, line: 5, column: null, reason: 'Raden har 8 celler men filen har 6 kolumner.' },
        { row: 6, line: 7 },
      ],
    });
    expect(JSON.stringify(report)).not.toContain('3234');
    expect(accountedFor(report)).toBe(6);
    other.end();
  });

  it('refuses a whole run for one file, mapping or body that will not do, and changes nothing', async () => {
    const good = importing.file('good.csv', [header, ['77', '2022-01-01', 'Å', 'X AB', 'Bra', '']]);
    const bad = importing.file('bad.csv', 'Nr,Datum\n1,2020-01-01\n');
    const before = await everything();
    const refused = async (files: string[], options = {}) => {
      const error = await importing.run(files, options).catch((reason: unknown) => reason);
      if (!(error instanceof Refusal)) throw new Error(`Not refused: ${String(error)}`);
      return error.reasons.map((each) => sayReason(each, 'en')).join('\n');
    };
    expect(await refused([good, bad])).toMatch(
      /bad\.csv: The columns .*“Rubrik” are missing\. The file has the columns: “Nr”, “Datum”\.$/,
    );
    expect(await refused([good], { body: 'nowhere' })).toMatch(
      /^There is no public body with the slug “nowhere”\. There are: /,
    );
    expect(
      await refused([good], { mapping: importing.mapping({ topics: [{ constant: 'no-such' }] }) }),
    ).toMatch(/topics that do not exist: no-such\. There are: /);
    expect(await refused([good], { mapping: importing.mapping({ keyy: 1 }) })).toMatch(
      /^Line \d+, column \d+: the key "keyy"/,
    );
    expect(await refused([good, good])).toMatch(/is given twice/);
    expect(await everything()).toEqual(before);
  });

  it('lets no second import of the same register run beside it', async () => {
    const other = await Importing.into(register);
    const many = Array.from({ length: 1500 }, (_, at) => [
      String(at),
      '2020-01-01',
      'Åsa',
      `Bolag ${at} AB`,
      `Rubrik ${at}`,
      'Lund',
    ]);
    const file = other.file('m.csv', [header, ...many]);
    const options = { mapping: other.mapping() };
    const results = await Promise.allSettled([other.run([file], options), other.run([file], options)]);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(String((refused[0] as PromiseRejectedResult).reason)).toContain('import.running');
    expect(
      await register.office.query(
        'SELECT count(*)::int AS n FROM register.meeting WHERE $1 = ANY(body_ids)',
        [other.body.id],
      ),
    ).toEqual([{ n: 1500 }]);
    other.end();
  });

  it('keeps nil returns whose period the mapping tells, once', async () => {
    const other = await Importing.into(register);
    const options = {
      mapping: other.mapping({
        files: [{ name: '^nil', from: '2020-01-01', to: '2020-03-31' }],
        rows: { nilReturns: [{ day: { is: ['nil return'] } }], nilReturnPost: 'official' },
      }),
    };
    const file = other.file('nil.csv', [header, ['', 'Nil return', 'Regionrådet', '', '', '']]);
    expect(await other.run([file], options)).toMatchObject({ rows: 1, nilReturns: 1, meetings: 0 });
    await other.run([file], options);
    const answer = await publicly<{ nilReturns: { nodes: unknown[] } }>(
      register,
      'query ($b: [ID!]) { nilReturns(publicBodyIds: $b) { nodes { postTitle from to } } }',
      { b: [other.body.id] },
    );
    expect(answer.nilReturns.nodes).toEqual([
      { postTitle: 'Regionrådet', from: '2020-01-01', to: '2020-03-31' },
    ]);
    other.end();
  });

  it('writes every batch in the audit log, under the name of the operator’s act', async () => {
    const lines = await register.office.query<
      { operation: string; system_name: string; subject_kind: string }[]
    >(
      `SELECT DISTINCT operation, system_name, subject_kind FROM office.audit_event WHERE operation = 'importMeetings'`,
    );
    expect(lines).toEqual([
      { operation: 'importMeetings', system_name: 'import', subject_kind: 'import_run' },
    ]);
  });
});
