import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { figure, importPath, ImportDeskVisitor } from './support/import-desk.js';
import { openBody, signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { zipOf } from './support/small-zip.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const TABLE = 'Datum;Motpart;Ärende\n2026-01-12;Skånska Åkeriet AB;Förbifarten å\n';
const many = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`).join(';');

describe('Odd files on the page of imports', () => {
  let register: TestApp;
  let body: PublicBody;
  let recorder: ImportDeskVisitor;

  beforeAll(async () => {
    register = await startTestApp();
    body = await openBody(register);
    const { accountId } = await signedIn(register, body.id, Role.RECORDER);
    recorder = new ImportDeskVisitor(register, await browserOf(register, accountId), body.id);
  });
  afterAll(() => register.stop());

  it.each<[string, string, string | Buffer, string]>([
    ['an empty file', 'tom.csv', '', 'Filen är tom.'],
    ['a PDF', 'möten.csv', '%PDF-1.7\n%âãÏÓ', 'Det här är en PDF, inte en tabell.'],
    ['a picture', 'bild.csv', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'innehåller inte text'],
    ['a web page', 'fel.csv', '<!doctype html><html><body>404</body></html>', 'Filen är en webbsida'],
    [
      'a workbook cut short',
      'möten.xlsx',
      zipOf({ 'xl/workbook.xml': '<a/>' }).subarray(0, 40),
      'ingen Excelbok',
    ],
    ['a ZIP file called a workbook', 'möten.xlsx', zipOf({ 'a.txt': 'hej' }), 'ingen Excelbok'],
    ['a thousand columns', 'bred.csv', `${many(1000)}\n${many(1000)}\n`, 'Filen har 1'],
    ['more columns than can be', 'för-bred.csv', `${many(1500)}\n${many(1500)}\n`, 'kolumner'],
    ['nothing but a header', 'rubrik.csv', 'Datum;Motpart;Ärende\n', 'bara en rubrikrad'],
    ['a text', 'brev.csv', 'Hej', 'bara en rubrikrad'],
  ])('%s is told in words', async (_, name, content, words) => {
    const view = await recorder.handIn(name, content);
    expect([view.status, view.html.includes('<title>Fel:'), view.html.includes(words)]).toEqual([
      400,
      true,
      true,
    ]);
  });

  it.each<[string, string | Buffer]>([
    ['characters that are none', 'Datum;Motpart;Ärende\n2026-01-12;Vol\0vo AB;Bus\0sar\n'],
    ['characters that are none in its header', 'Da\0tum;Motpart;Ärende\n2026-01-12;Volvo AB;Bussar\n'],
    ['one column', 'Motpart\nVolvo AB\nSaab AB\n'],
    ['half a quote', 'Datum;Motpart;Ärende\n2026-01-12;"Volvo AB;Bussar\n2026-01-13;Saab AB;Flyg\n'],
    ['nothing but separators', `${';'.repeat(9)}\n`.repeat(5)],
    ['the same column ten times', `${'Datum;'.repeat(10)}\n${'2026-01-12;'.repeat(10)}\n`],
    ['UTF-16 without a mark', Buffer.from(TABLE, 'utf16le')],
    ['half of a character', Buffer.concat([Buffer.from(TABLE), Buffer.from([0xc3])])],
  ])('of %s is understood as far as it goes, or refused in words', async (_, content) => {
    const view = await recorder.handIn('udda.csv', content);
    if (view.status === 200) {
      const tried = await recorder.try(view);
      expect([200, 400]).toContain(tried.status);
      expect(tried.html).not.toContain('Något gick fel');
      expect(await recorder.do(tried, 'remove')).toMatchObject({ status: 200 });
      return;
    }
    expect([view.status, view.html.includes('<title>Fel:')]).toEqual([400, true]);
  });

  it('is told that neither or both of file and cells were given, and that a line of text is no table', async () => {
    for (const [pasted, words] of [
      ['', 'Välj en fil, eller klistra in celler'],
      ['hej', 'Det här är inga celler.'],
    ] as const) {
      const view = await recorder.paste(pasted);
      expect([view.status, view.html.includes(words)]).toEqual([400, true]);
    }
    const long = await recorder.paste(`Datum\tMotpart\n${'2026-01-02\tVolvo AB\n'.repeat(30_000)}`);
    expect([long.status, long.html.includes('Texten är för lång.')]).toEqual([400, true]);
  });

  it.each<[string, Buffer]>([
    ['windows-1252', Buffer.from(TABLE, 'latin1')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TABLE}`)],
    ['UTF-16', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
    ['UTF-8 with old line ends', Buffer.from(TABLE.replaceAll('\n', '\r'))],
  ])('is read in %s', async (encoding, content) => {
    const tried = await recorder.try(await recorder.handIn(`${encoding}.csv`, content));
    expect([figure(tried, 'Nya möten'), tried.html.includes('Förbifarten å')]).toEqual([1, true]);
  });

  it('shows hostile cells as the text that they are', async () => {
    const cells = [
      '<script>alert(1)</script>',
      '=HYPERLINK("http://x")',
      '/(a+)+$/',
      '640823-3234',
      '../../etc/passwd',
    ];
    const rows = cells.map(
      (cell) => `2026-01-12;"${cell.replaceAll('"', '""')} AB";"${cell.replaceAll('"', '""')}";Teams`,
    );
    const file = `Datum;Motpart;Ärende;"<img src=x onerror=alert(1)>"\n${rows.join('\n')}\n`;
    const view = await recorder.handIn('../../"><script>x.csv', file);
    expect(view.status).toBe(200);
    const tried = await recorder.try(view);
    for (const { html } of [view, tried]) {
      expect(html).not.toMatch(/<script>(?:alert|x)|<img src=x|640823-3234/);
    }
    expect([figure(tried, 'Nya möten'), figure(tried, 'Avvisade rader')]).toEqual([4, 1]);
    expect(tried.html).toContain('Cellen innehåller ett personnummer.');
    const done = await recorder.do(tried, 'import');
    const rejected = (await recorder.browser.get(`${importPath(done)}/rejected.csv`)).html;
    expect(rejected).not.toContain('640823');
  });

  it('takes no mapping that reads files of the server, or looks for ever', async () => {
    const view = await recorder.handIn('tolkning.csv', TABLE);
    const mapping = {
      source: { name: 'x', url: 'https://example.org', licence: 'CC0-1.0' },
      columns: { day: 'Datum', who: 'Motpart', what: 'Ärende' },
      key: 'row',
      date: { column: 'day', formats: ['YYYY-MM-DD'] },
      title: { column: 'what' },
      parties: [{ column: 'who', side: 'COUNTERPART', as: 'mixed' }],
    };
    const reading = { ...mapping.parties[0], organisations: { files: ['/etc/passwd'] } };
    const slow = { ...mapping.parties[0], parts: '(a+)+$' };
    for (const [given, words] of [
      [{ ...mapping, parties: [reading] }, 'hänvisar till filer'],
      [{ ...mapping, parties: [slow] }, 'kan leta i evighet'],
      [{ ...mapping, key: ['nowhere'] }, 'nowhere'],
      ['{', 'JSON'],
    ] as const) {
      const [, version = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(view.html) ?? [];
      const text = typeof given === 'string' ? given : JSON.stringify(given);
      const at = `${importPath(view)}/mapping`;
      const refused = await recorder.send(
        at,
        { '/expectedVersion': version },
        { '/mapping': ['m.json', text] },
      );
      expect([refused.status, refused.html.includes(words)]).toEqual([400, true]);
    }
  });

  it('lets nobody have more files than there is room for', async () => {
    for (let count = 0; count < 20; count += 1) {
      const view = await recorder.handIn(`fil ${count}.csv`, TABLE);
      if (view.status === 429) {
        expect(view.html).toContain('filer här');
        return;
      }
    }
    throw new Error('There was room for all');
  });
});
