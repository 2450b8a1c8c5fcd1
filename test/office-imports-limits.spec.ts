import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_LINES } from '../src/office/imports/import-report.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { LARGEST_MEGABYTES } from '../src/office/pages/frame/uploads.js';
import { Role } from '../src/words/body-words.js';
import { listStatements } from './support/count-statements.js';
import { figure, importPath, type ImportDeskVisitor, importVisitor } from './support/import-desk.js';
import { openBody } from './support/office.js';
import type { OfficeView } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const MEGABYTE = 1024 * 1024;

/** A file of so many meetings; those of `day` stand on a day that is none. */
function fileOf(count: number, day = '2026-01-12'): string {
  const rows = Array.from({ length: count }, (_, at) => `${day};Åkeri ${at} AB;Ärende ${at}`);
  return ['Datum;Motpart;Ärende', '2026-01-12;Volvo AB;Bussar', '2026-01-13;Saab AB;Flyg', ...rows].join(
    '\n',
  );
}

/** A page whose large numbers may be looked for. */
function plain({ html }: OfficeView): string {
  return html.replaceAll('\u00a0', ' ');
}

describe('What imports may take', () => {
  let register: TestApp;
  let body: PublicBody;
  let editor: ImportDeskVisitor;

  beforeAll(async () => {
    register = await startTestApp();
    body = await openBody(register);
    editor = await visitor(Role.PUBLISHER);
  });
  afterAll(() => register.stop());

  const visitor = (...roles: Role[]) => importVisitor(register, body.id, ...roles);

  const imported = async (name: string, content: string, who = editor): Promise<OfficeView> =>
    who.do(await who.try(await who.handIn('lista.csv', content, { '/sourceName': name })), 'import');

  it('is a file most of whose rows are rejected: the first are told, and all are counted', async () => {
    const done = await imported('Fel', fileOf(MOST_LINES + 200, '2026-02-31'));
    expect([figure(done, 'Nya möten'), figure(done, 'Avvisade rader')]).toEqual([2, MOST_LINES + 200]);
    expect(plain(done)).toContain('De första 50 av 1 200. De första 1 000 finns i filen med avvisade rader');
    const { html } = await editor.browser.get(`${importPath(done)}/report.json`);
    const [file] = (JSON.parse(html) as { files: { rejected: object[]; rejectedCount: number }[] }).files;
    expect([file?.rejected.length, file?.rejectedCount]).toEqual([MOST_LINES, MOST_LINES + 200]);
    const csv = (await editor.browser.get(`${importPath(done)}/rejected.csv`)).html;
    expect(csv.trim().split('\r\n')).toHaveLength(MOST_LINES + 1);
    let list = done;
    const asked = await listStatements(register.office, async () => {
      list = await editor.browser.get('/office/imports');
    });
    expect(asked.filter((sql) => /AS "it_(?:report|trial|preview|survey)"/.test(sql))).toEqual([]);
    expect(plain(list)).toContain('2 nya, 0 ändrade, 1 200 rader avvisade');
  });

  it('is discarded to the end, though not everything in it may be', async () => {
    const done = await imported('Många', fileOf(1200));
    // Those that come first are somebody else's: the recorder who discards may not.
    await register.office.query(
      `UPDATE office.meeting SET recorded_by = NULL WHERE id IN
         (SELECT id FROM office.meeting WHERE source_name = 'Många' ORDER BY id LIMIT 600)`,
    );
    await register.office.query(
      `UPDATE office.account_role SET role = 'RECORDER' WHERE role = 'PUBLISHER' AND account_id =
         (SELECT account_id FROM office.started_import WHERE id = $1)`,
      [importPath(done).split('/').at(-1)],
    );
    const discarded = await editor.do(done, 'discard');
    expect(discarded.html).toContain('602 utkast är kastade.');
  });

  it('are addresses that name an import, or nothing', async () => {
    for (const like of [
      '-'.repeat(36),
      'x',
      '',
      '0'.repeat(36),
      `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
    ]) {
      const { status } = await editor.browser.get(`/office/imports/new?like=${like}`);
      expect([like, status]).toEqual([like, 404]);
    }
    expect((await editor.browser.get('/office/imports/new')).status).toBe(200);
  });

  it('is a form with one file and little text: any other is refused in words', async () => {
    const text = 'x'.repeat(MEGABYTE / 4);
    const view = await editor.send(
      '/office/imports/new',
      Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`/text/${at}`, text])),
      {},
    );
    expect(view.status).toBe(413);
    expect(view.html).toContain('Det som skickades är för stort. En fil får ha högst 25 MB');
    const whole = Buffer.alloc((LARGEST_MEGABYTES + 3) * MEGABYTE);
    const large = await editor.send('/office/imports/new', {}, { '/file': ['stor.csv', whole] });
    expect([large.status, large.html.includes('Det som skickades är för stort.')]).toEqual([413, true]);
    const file = await editor.send(
      '/office/imports/new',
      {},
      { '/file': ['stor.csv', whole.subarray(0, LARGEST_MEGABYTES * MEGABYTE + 1)] },
    );
    expect([file.status, file.html.includes('Filen är för stor.')]).toEqual([413, true]);
  });
});
