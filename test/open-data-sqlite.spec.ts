import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { SEARCHED } from '../src/register/open-data/formats/sqlite/sqlite-search.js';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import { RegisterFiles } from './support/equal-files.js';
import { company, meeting, publishExample } from './support/example-register.js';
import { python } from './support/files-read-back.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('The SQLite file of a register', () => {
  let register: TestApp;
  let files: RegisterFiles;

  beforeAll(async () => {
    register = await startTestApp();
    await publishExample(register);
    files = await RegisterFiles.write(register);
  }, 60_000);
  afterAll(async () => {
    files.close();
    await register.stop();
  });

  const asked = (sql: string): unknown[][] =>
    JSON.parse(python(ASK, [files.path('register.sqlite'), sql])) as unknown[][];

  it('is sound, and every reference in it leads somewhere', () => {
    expect(asked('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(asked('PRAGMA foreign_key_check')).toEqual([]);
    const references = TABLES.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map((foreign) => [name, foreign.column, foreign.table, foreign.references]),
    );
    const declared = TABLES.flatMap(({ name }) =>
      asked(`SELECT '${name}', "from", "table", "to" FROM pragma_foreign_key_list('${name}')`),
    );
    expect(new Set(declared.map(String))).toEqual(new Set(references.map(String)));
    expect(references.length).toBeGreaterThan(15);
  });

  it('has an index for each reference', () => {
    for (const { name, foreignKeys } of TABLES) {
      const first = asked(
        `SELECT info.name FROM pragma_index_list('${name}') AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0`,
      ).flat();
      for (const { column } of foreignKeys)
        expect([name, first]).toEqual([name, expect.arrayContaining([column])]);
    }
  });

  it('finds words, with or without their dots and rings, as Datasette looks for them', () => {
    // What Datasette asks to learn which index belongs to a table.
    const detected = asked(
      `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="meetings"%'`,
    );
    expect(detected).toEqual([['meetings_fts']]);
    const found = (words: string): unknown[][] =>
      asked(`SELECT meetings.id FROM meetings_fts JOIN meetings ON meetings.rowid = meetings_fts.rowid
             WHERE meetings_fts MATCH '${words}'`);
    for (const words of ['Värmlandsbanan', 'varmlandsbanan', 'förseningarna AND pendlare', 'Exempelbolaget'])
      expect([words, found(words)]).toEqual([words, [[meeting.id]]]);
    expect(found('Göteborg')).toEqual([]);
    expect(
      asked(
        `SELECT name FROM organisations WHERE rowid IN (SELECT rowid FROM organisations_fts('aktiebolag'))`,
      ),
    ).toEqual([['Exempelbolaget Aktiebolag']]);
  });

  it('searches columns that are there', () => {
    for (const [name, columns] of Object.entries(SEARCHED)) {
      const table = TABLES.find((each) => each.name === name);
      expect(table?.columns.map((column) => column.name)).toEqual(expect.arrayContaining([...columns]));
    }
  });

  it('answers what people ask first', () => {
    expect(
      asked('SELECT official, organisation, on_behalf_of, date FROM who_met_whom ORDER BY official'),
    ).toEqual([
      [null, 'Exempelbolaget AB', 'Exempelbolaget Aktiebolag', '2026-02-10'],
      ['Olof Exempel', 'Exempelbolaget AB', 'Exempelbolaget Aktiebolag', '2026-02-10'],
    ]);
    expect(
      asked(`SELECT name, meetings, last_met FROM organisations_met WHERE id = '${company.id}'`),
    ).toEqual([['Exempelbolaget AB', 1, '2026-02-10']]);
    expect(asked('SELECT month, meetings, inbound, outbound, late FROM meetings_by_month')).toEqual([
      ['2026-02', 1, 1, 0, 0],
    ]);
    expect(asked(`SELECT value FROM meetings, json_each(meetings.organisations)`)).toEqual([
      ['Exempelbolaget AB'],
      ['Exempelbolaget Aktiebolag'],
    ]);
  });

  it('tells what it is, and what its columns hold in both languages', () => {
    expect(Object.fromEntries(asked('SELECT * FROM about'))).toMatchObject({
      source: 'http://localhost:3000',
      licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
      schema_version: '1.0.0',
    });
    const described = asked('SELECT "table", "column", description_sv, description_en FROM dictionary');
    expect(described).toHaveLength(TABLES.flatMap(({ columns }) => columns).length);
    expect(described.flat().every((text) => typeof text === 'string' && text !== '')).toBe(true);
  });

  it('keeps its search in step for whoever goes on with it', () => {
    const path = files.path('register.sqlite');
    const database = new DatabaseSync(path);
    try {
      const found = (word: string) =>
        database.prepare('SELECT rowid FROM organisations_fts WHERE organisations_fts MATCH ?').all(word)
          .length;
      database.prepare(`UPDATE organisations SET name = 'Ångturbinen AB' WHERE id = ?`).run(company.id);
      expect([found('angturbinen'), found('"exempelbolaget ab"')]).toEqual([1, 0]);
      database.exec(`INSERT INTO organisations_fts (organisations_fts, rank) VALUES ('integrity-check', 1)`);
      expect(() => {
        database.exec(`UPDATE participants SET organisation_id = 'nobody'`);
      }).toThrow('FOREIGN KEY');
    } finally {
      database.close();
    }
  });
});

const ASK = `
import json, sqlite3, sys
path, sql = sys.argv[1:]
print(json.dumps(sqlite3.connect('file:' + path + '?mode=ro', uri=True).execute(sql).fetchall()))
`;
