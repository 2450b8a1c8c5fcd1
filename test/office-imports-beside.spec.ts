import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { Role } from '../src/words/body-words.js';
import { figure, importPath, type ImportDeskVisitor, importVisitor } from './support/import-desk.js';
import { Importing } from './support/importing.js';
import { doJobs } from './support/jobs.js';
import type { OfficeView } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { whileLocked } from './support/while-locked.js';

const HEADER = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'];
const ROWS = [
  ['1', '2024-03-05', 'Åsa Öst', 'Exempelåkeriet AB', 'Förbifarten', 'Lund'],
  ['2', '2024-03-06', 'Åsa Öst', 'Naturvännerna AB', 'Vindkraft', 'Lund'],
];

/** The table as it was first, with one title or another. */
function table(title = 'Förbifarten'): string {
  const rows = ROWS.map((row) => row.map((cell) => (cell === 'Förbifarten' ? title : cell)));
  return [HEADER, ...rows].map((cells) => cells.join(';')).join('\n');
}

describe('An import beside what others do', () => {
  let register: TestApp;
  let importing: Importing;
  let editor: ImportDeskVisitor;

  beforeAll(async () => {
    register = await startTestApp();
    importing = await Importing.into(register);
    editor = await visitor(Role.PUBLISHER);
  });
  afterAll(async () => {
    importing.end();
    await register.stop();
  });

  const visitor = (...roles: Role[]) => importVisitor(register, importing.body.id, ...roles);

  const tried = async (sourceName: string, content: string, who = editor): Promise<OfficeView> =>
    who.try(await who.handIn('lista.csv', content, { '/sourceName': sourceName }));
  const imported = async (sourceName: string, content: string): Promise<OfficeView> =>
    editor.do(await tried(sourceName, content), 'import');

  const titles = async (name: string): Promise<string[]> => {
    const found = await register.office.manager.find(Meeting, {
      where: { source: { name } },
      order: { date: 'ASC' },
    });
    return found.map(({ title, state }) => `${title} ${state}`);
  };

  it('discards nothing that a later import changed', async () => {
    const first = await imported('Ett', table());
    const later = await imported('Ett', table('Förbifarten norrut'));
    expect(figure(later, 'Ändrade möten')).toBe(1);
    const asking = await editor.browser.get(`${importPath(first)}/discard`);
    expect(asking.html).toContain('1 utkast tas bort.');
    expect((await editor.browser.get(importPath(later))).html).not.toContain(`/discard"`);
    await editor.do(first, 'discard');
    expect(await titles('Ett')).toEqual(['Förbifarten norrut DRAFT']);
  });

  it('tells whoever sends the same as whoever is asked, while a colleague has it worked on', async () => {
    const view = await tried('Samtidigt', table());
    const at = importPath(view);
    const [, seen = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(view.html) ?? [];
    await editor.browser.post(`${at}/import`, { '/expectedVersion': seen });
    const asked = await editor.browser.get(`${at}/remove`);
    const sent = await editor.browser.post(`${at}/remove`, { '/expectedVersion': seen });
    for (const { status, html } of [asked, sent])
      expect([status, html.includes('Registret arbetar med importen.')]).toEqual([409, true]);
    await doJobs(register, 'imports.work');
    expect(await titles('Samtidigt')).toHaveLength(2);
  });

  it('does not take the drafts of the operator’s command for its own', async () => {
    await importing.run([importing.file('a.csv', [HEADER, ...ROWS])], { publish: false });
    const later = await imported('Grannens register', table('Förbifarten norrut'));
    expect(figure(later, 'Ändrade möten')).toBeGreaterThan(0);
    expect(later.html).not.toContain(`href="${importPath(later)}/discard"`);
    expect(await titles('Grannens register')).toHaveLength(2);
  });

  it('still discards what it made, and changed itself by going over it again', async () => {
    const view = await tried('Två', table());
    const done = await editor.do(view, 'import');
    await register.office.query(
      `UPDATE office.meeting SET source_hash = 'another' WHERE source_name = 'Två' AND title = 'Vindkraft'`,
    );
    const again = await editor.do(
      await editor.try(await editor.browser.get(`${importPath(done)}/columns`)),
      'import',
    );
    expect(figure(again, 'Ändrade möten')).toBe(1);
    await editor.do(again, 'discard');
    expect(await titles('Två')).toEqual([]);
  });

  it('leaves a draft as it is that is delayed while it runs', async () => {
    await imported('Tre', table());
    const view = await tried('Tre', table('Förbifarten norrut'));
    const done = await whileLocked(
      register,
      `UPDATE office.meeting SET state = 'DELAYED', embargo_until = '2030-01-01', embargo_ground = 'PROCUREMENT'
        WHERE source_name = 'Tre' AND title = 'Förbifarten'`,
      () => editor.do(view, 'import'),
    );
    expect(await titles('Tre')).toEqual(['Förbifarten DELAYED', 'Vindkraft DRAFT']);
    expect([figure(done, 'Ändrade möten'), figure(done, 'Oförändrade möten')]).toEqual([0, 2]);
    expect(done.html).toContain('men du får inte ändra dem här');
  });

  it('leaves withdrawn what is withdrawn while the operator’s command runs', async () => {
    const mapping = importing.mapping({
      source: { name: 'Fyra', url: 'https://example.org/fyra', licence: 'CC0-1.0' },
    });
    const file = (title: string) => {
      const rows = ROWS.map((row) => row.map((cell) => (cell === 'Förbifarten' ? title : cell)));
      return importing.file('a.csv', [HEADER, ...rows]);
    };
    await importing.run([file('Förbifarten')], { mapping });
    const report = await whileLocked(
      register,
      `UPDATE office.meeting SET state = 'WITHDRAWN' WHERE source_name = 'Fyra' AND title = 'Förbifarten'`,
      () => importing.run([file('Förbifarten norrut')], { mapping }),
    );
    expect([report.updated, report.unchanged, report.published]).toEqual([0, 2, 0]);
    expect(await titles('Fyra')).toEqual(['Förbifarten WITHDRAWN', 'Vindkraft PUBLISHED']);
  });

  it('leaves out a draft that somebody throws away while it runs', async () => {
    await imported('Sju', table());
    const view = await tried('Sju', table('Förbifarten norrut'));
    const done = await whileLocked(
      register,
      `WITH dropped AS (
         INSERT INTO office.dropped_import (id, public_body_id, source_name, key_print, print)
         SELECT meeting_id, trace.public_body_id, trace.source_name, encode(sha256(key::bytea), 'hex'), print
           FROM office.imported_meeting AS trace JOIN office.meeting ON id = meeting_id
          WHERE trace.source_name = 'Sju' AND title = 'Förbifarten')
       DELETE FROM office.meeting WHERE source_name = 'Sju' AND title = 'Förbifarten'`,
      () => editor.do(view, 'import'),
    );
    expect([figure(done, 'Nya möten'), figure(done, 'Oförändrade möten')]).toEqual([0, 2]);
    expect(await titles('Sju')).toEqual(['Vindkraft DRAFT']);
  });

  it('makes a draft anew whose import is undone while it runs', async () => {
    await imported('Fem', table());
    const view = await tried('Fem', table('Förbifarten norrut'));
    const done = await whileLocked(
      register,
      `DELETE FROM office.meeting WHERE source_name = 'Fem' AND title = 'Förbifarten'`,
      () => editor.do(view, 'import'),
    );
    expect([figure(done, 'Nya möten'), figure(done, 'Ändrade möten')]).toEqual([1, 0]);
    expect(await titles('Fem')).toEqual(['Förbifarten norrut DRAFT', 'Vindkraft DRAFT']);
  });

  it('keeps its file when it is asked for while old files are deleted', async () => {
    const view = await tried('Sex', table());
    const id = importPath(view).split('/').at(-1) ?? '';
    register.clock.pass({ days: 31 });
    await whileLocked(
      register,
      `UPDATE office.started_import SET state = 'WAITING' WHERE id = '${id}'`,
      async () => {
        await register.app.get(Jobs, { strict: false }).add('imports.forget');
        await doJobs(register, 'imports.forget');
      },
    );
    const [kept] = await register.office.query<object[]>(
      `SELECT state, forgotten_at, (SELECT count(*)::integer FROM office.import_file WHERE import_id = id) AS files
         FROM office.started_import WHERE id = $1`,
      [id],
    );
    expect(kept).toEqual({ state: 'WAITING', forgotten_at: null, files: 1 });
  });
});
