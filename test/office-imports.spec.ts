import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { type MeetingState } from '../src/words/meeting-words.js';
import {
  fieldsIn,
  figure,
  importPath,
  type ImportDeskVisitor,
  importVisitor,
} from './support/import-desk.js';
import { doJobs } from './support/jobs.js';
import { openBody } from './support/office.js';
import type { OfficeView } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const FILE = `Datum;Vem hos oss;Motpart;Ärende;Kontaktsätt;Riktning
2026-01-12;Åsa Öst;Skånska Åkeriet AB;Förbifarten vid Lund;Teams;Inkommande
2026-01-13;Åsa Öst;Naturvännerna AB;Vindkraft;Telefon;Utgående
i våras;Bo Ek;Volvo AB;Bussar;Teams;Inkommande
`;

describe('Importing on pages', () => {
  let register: TestApp;
  let body: PublicBody;
  let recorder: ImportDeskVisitor;

  beforeAll(async () => {
    register = await startTestApp();
    body = await openBody(register);
    recorder = await visitor(Role.RECORDER);
  });
  afterAll(() => register.stop());

  const visitor = (...roles: Role[]) => importVisitor(register, body.id, ...roles);

  const meetings = (state?: MeetingState) =>
    register.office.manager.find(Meeting, {
      where: { publicBodyId: body.id, ...(state ? { state } : {}) },
      order: { date: 'ASC' },
    });

  let imported: OfficeView;

  it('begins with a list that says what to do', async () => {
    const { status, html } = await recorder.browser.get('/office/imports');
    expect(status).toBe(200);
    expect(html).toContain('Ingen har importerat någonting här än');
  });

  it('guesses what the columns mean, shows it with examples, and lets it be changed', async () => {
    const view = await recorder.handIn('möten 2026.csv', FILE);
    expect(view.path).toMatch(/^\/office\/imports\/[0-9a-f-]+\/columns$/);
    expect(view.html).toContain('Filen är läst: 3 rader.');
    expect(view.html).toContain('Skånska Åkeriet AB');
    const fields = fieldsIn(view.html, view.path);
    expect(['0', '1', '2', '3', '4', '5'].map((at) => fields[`/columns/${at}/meaning`])).toEqual([
      'DATE',
      'OWN_PERSON',
      'COUNTERPART',
      'TITLE',
      'CHANNEL',
      'DIRECTION',
    ]);
    expect(fields['/columns/0/format']).toBe('YYYY-MM-DD');
    const changed = await recorder.browser.post(view.path, { ...fields, '/columns/1/meaning': 'PLACE' });
    expect(fieldsIn(changed.html, view.path)['/columns/1/meaning']).toBe('PLACE');
    const back = await recorder.browser.post(view.path, {
      ...fieldsIn(changed.html, view.path),
      '/columns/1/meaning': 'OWN_PERSON',
    });
    imported = back;
  });

  it('is tried first: counts, reasons in words, and meetings as the public would see them', async () => {
    imported = await recorder.try(imported);
    expect([figure(imported, 'Rader i filen'), figure(imported, 'Nya möten')]).toEqual([3, 2]);
    expect(imported.html).toContain('”i våras” är inte skrivet som något av datumformaten YYYY-MM-DD.');
    expect(imported.html).toContain('class="record"');
    expect(imported.html).toContain('Förbifarten vid Lund');
    expect(await meetings()).toEqual([]);
  });

  it('makes drafts in the name of whoever imports, and publishes nothing of one’s own', async () => {
    imported = await recorder.do(imported, 'import');
    expect(figure(imported, 'Nya möten')).toBe(2);
    const made = await meetings();
    expect(made.map(({ title, state, channel }) => [title, state, channel])).toEqual([
      ['Förbifarten vid Lund', 'DRAFT', 'VIDEO_CALL'],
      ['Vindkraft', 'DRAFT', 'PHONE_CALL'],
    ]);
    expect(made.every(({ steps }) => steps.recordedBy !== null && !steps.namesApproved)).toBe(true);
    const list = await recorder.browser.get('/office/imports');
    expect(list.html).toContain('Importerad som utkast');
    expect(list.html).toContain('2 nya, 0 ändrade, 1 rad avvisad');
  });

  it('changes nothing when the same file is imported again, and what a corrected file corrects', async () => {
    const again = await recorder.do(
      await recorder.try(await recorder.handIn('möten 2026.csv', FILE)),
      'import',
    );
    expect([figure(again, 'Nya möten'), figure(again, 'Oförändrade möten')]).toEqual([0, 2]);
    const corrected = FILE.replace('Vindkraft', 'Vindkraft till havs').replace('i våras', '2026-01-20');
    const view = await recorder.handIn('möten 2026.csv', corrected);
    expect(view.html).toContain('Kolumnerna är tolkade som när filen från samma källa importerades');
    const done = await recorder.do(await recorder.try(view), 'import');
    expect([figure(done, 'Nya möten'), figure(done, 'Ändrade möten')]).toEqual([1, 1]);
    expect((await meetings()).map(({ title }) => title)).toEqual([
      'Förbifarten vid Lund',
      'Vindkraft till havs',
      'Bussar',
    ]);
  });

  it('is undone in one act, as far as nobody has worked on the drafts', async () => {
    const handed = await recorder.handIn('ångra.csv', FILE, { '/sourceName': 'Ångrad' });
    const first = importPath(await recorder.do(await recorder.try(handed), 'import'));
    const left = async () =>
      (await meetings()).flatMap(({ title, source }) => (source.name === 'Ångrad' ? title : []));
    expect(await left()).toEqual(['Förbifarten vid Lund', 'Vindkraft']);
    await register.office.query(
      `UPDATE office.meeting SET version = version + 1 WHERE source_name = 'Ångrad' AND title = 'Vindkraft'`,
    );
    const asking = await recorder.browser.get(`${first}/discard`);
    expect(asking.html).toContain('1 utkast tas bort.');
    expect(asking.html).toContain('1 utkast som någon, eller en senare import, har ändrat finns kvar.');
    const done = await recorder.do({ ...asking, path: first }, 'discard');
    expect(done.html).toContain('1 utkast är kastat.');
    expect(await left()).toEqual(['Vindkraft']);
  });

  it('takes cells that were pasted, though the first of them is empty', async () => {
    await recorder.browser.get('/office/imports/new');
    const cells = '\tDatum\tMotpart\tRubrik\n1\t2026-02-02\tSaab AB\tFlyg\n2\t2026-02-03\tScania AB\tLastbil';
    const view = await recorder.paste(cells);
    const tried = await recorder.try(view);
    expect([figure(tried, 'Rader i filen'), figure(tried, 'Nya möten')]).toEqual([2, 2]);
    expect(tried.html).toContain('Flyg');
  });

  it('gives the report, the rejected rows and the mapping as files, and takes the mapping again', async () => {
    const at = importPath(imported);
    const report = JSON.parse((await recorder.browser.get(`${at}/report.json`)).html) as {
      rejectedRows: number;
    };
    expect(report.rejectedRows).toBe(1);
    const rejected = (await recorder.browser.get(`${at}/rejected.csv`)).html;
    expect(rejected).toContain('"möten 2026.csv","3","4","Datum"');
    const mapping = (await recorder.browser.get(`${at}/mapping.json`)).html;
    expect(JSON.parse(mapping)).toMatchObject({ date: { column: ['date'] }, key: 'row' });
    const view = await recorder.handIn('andra.csv', FILE, { '/sourceName': 'Andra listan' });
    const [, version = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(view.html) ?? [];
    const taken = await recorder.send(
      `${importPath(view)}/mapping`,
      { '/expectedVersion': version },
      { '/mapping': ['mapping.json', mapping] },
    );
    expect(taken.html).toContain('Tolkningen i filen används.');
    const [, newer = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(taken.html) ?? [];
    await recorder.browser.post(`${importPath(view)}/try`, { '/expectedVersion': newer });
    await doJobs(register, 'imports.work');
    expect(figure(await recorder.browser.get(importPath(view)), 'Nya möten')).toBe(2);
  });

  it('does not overwrite what was chosen in another window', async () => {
    const view = await recorder.handIn('två fönster.csv', FILE, { '/sourceName': 'Två fönster' });
    const fields = fieldsIn(view.html, view.path);
    await recorder.browser.post(view.path, { ...fields, '/columns/1/meaning': 'PLACE' });
    const late = await recorder.browser.post(view.path, { ...fields, '/columns/2/meaning': 'TITLE' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('<title>Fel:');
    expect(fieldsIn(late.html, view.path)['/columns/2/meaning']).toBe('TITLE');
  });

  it('says what is missing, and keeps what was chosen', async () => {
    const view = await recorder.handIn('utan datum.csv', 'Motpart;Ärende\nVolvo AB;Bussar\nSaab AB;Flyg\n');
    const refused = await recorder.try(view, { '/direction': 'INBOUND' });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Välj en kolumn som säger när mötet var.');
    expect(fieldsIn(refused.html, view.path)['/direction']).toBe('INBOUND');
  });

  it('shows nobody the file of somebody else who only records, and lets auditors read', async () => {
    const at = importPath(imported);
    const other = await visitor(Role.RECORDER);
    expect((await other.browser.get(at)).status).toBe(404);
    const auditor = await visitor(Role.AUDITOR);
    const seen = await auditor.browser.get(at);
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain(`href="${at}/columns"`);
    expect((await auditor.browser.get(`${at}/columns`)).status).toBe(403);
  });

  it('forgets the file when it is told to, and what quotes it', async () => {
    const at = importPath(imported);
    const done = await recorder.do({ ...imported, path: at }, 'remove');
    expect(done.html).toContain('Borttagen');
    expect(done.html).not.toContain('i våras');
    const [row] = await register.office.query<{ count: string }[]>(
      'SELECT count(*) FROM office.import_file WHERE import_id = $1',
      [at.split('/').at(-1)],
    );
    expect(row?.count).toBe('0');
  });
});
