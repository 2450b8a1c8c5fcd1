import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Jobs } from '../src/platform/jobs/jobs.service.js';
import { Role } from '../src/words/body-words.js';
import { figure, importPath, type ImportDeskVisitor, importVisitor } from './support/import-desk.js';
import { doJobs } from './support/jobs.js';
import { openBody } from './support/office.js';
import type { OfficeView } from './support/office-browser.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const FILE =
  'Nr;Datum;Motpart;Ärende\n1;2020-01-12;Skånska Åkeriet AB;Förbifarten\n2;2020-01-13;Saab AB;Flyg\n';
const other = {
  '/origin': 'OTHER',
  '/sourceName': 'Det gamla registret',
  '/sourceUrl': 'https://example.org/gamla',
  '/sourceLicence': 'CC0-1.0',
};

interface Published {
  title: string;
  review: string;
  late: boolean;
  version: number;
  source: { name: string };
}

describe('Publishing an import on its page', () => {
  let register: TestApp;
  let body: PublicBody;

  beforeAll(async () => {
    register = await startTestApp();
    body = await openBody(register);
  });
  afterAll(() => register.stop());

  const visitor = (...roles: Role[]) => importVisitor(register, body.id, ...roles);

  async function published(): Promise<Published[]> {
    const query = `query ($body: [ID!]) { meetings(filter: { publicBodyIds: $body }, orderBy: DATE_ASC) {
      nodes { title review late version source { name } } } }`;
    const { meetings } = await publicly<{ meetings: { nodes: Published[] } }>(register, query, {
      body: [body.id],
    });
    return meetings.nodes;
  }

  const imported = async (who: ImportDeskVisitor, file = FILE): Promise<OfficeView> =>
    who.do(await who.try(await who.handIn('gamla.csv', file, other)), 'import');

  /** Nobody is asked whether they are sure of what they may not do, and what is sent in spite of that is refused too. */
  async function refusedToPublish(
    { browser }: ImportDeskVisitor,
    view: OfficeView,
    [status, words]: readonly [status: number, words: string],
  ): Promise<void> {
    const path = `${importPath(view)}/publish`;
    const asked = await browser.get(path);
    expect([asked.status, asked.html.includes(words), asked.html.includes(`action="${path}"`)]).toEqual([
      ...[status, true, false],
    ]);
    const [, version = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(view.html) ?? [];
    const sent = await browser.post(path, { '/expectedVersion': version });
    expect([sent.status, sent.html.includes(words)]).toEqual([status, true]);
  }

  it('takes another pair of eyes where a body asks for that', async () => {
    const first = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    const view = await imported(first);
    expect(view.html).not.toContain(`href="${importPath(view)}/publish"`);
    await refusedToPublish(first, view, [400, 'två personer se en uppgift']);
    expect(await published()).toEqual([]);

    const second = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    const { html } = await second.browser.get(`${importPath(view)}/publish`);
    expect(html).toMatch(/Filen är redan importerad[^]*är nu 2 utkast och 0 offentliga/);
    expect(html).toContain(`<a class="ds-link" href="${importPath(view)}">Se hur importen gick</a>`);
    expect(html).not.toContain('nya utkast');
    const done = await second.do(view, 'publish');
    expect(figure(done, 'Publicerade, eller ny offentlig version')).toBe(2);
    expect(await published()).toEqual([
      {
        title: 'Förbifarten',
        review: 'IMPORTED',
        late: false,
        version: 1,
        source: { name: 'Det gamla registret' },
      },
      { title: 'Flyg', review: 'IMPORTED', late: false, version: 1, source: { name: 'Det gamla registret' } },
    ]);
  });

  it('takes both the role of a publisher and that of a registrar', async () => {
    const recorder = await visitor(Role.RECORDER);
    const view = await imported(recorder, FILE.replace('Flyg', 'Flygplatsen'));
    for (const role of [Role.PUBLISHER, Role.REGISTRAR]) {
      const one = await visitor(role);
      await refusedToPublish(one, view, [
        403,
        role === Role.PUBLISHER ? 'både rollen' : 'Ingen av dina roller',
      ]);
    }
    expect((await published()).map(({ version }) => version)).toEqual([1, 1]);
  });

  it('leaves what is public as it is when a corrected file is only imported, and corrects it when it is published', async () => {
    const corrected = FILE.replace('Flyg', 'Flygplatsen');
    const recorder = await visitor(Role.RECORDER);
    const view = await imported(recorder, corrected);
    expect(figure(view, 'Ändrade möten')).toBe(0);
    expect((await published()).map(({ title }) => title)).toEqual(['Förbifarten', 'Flyg']);
    const publisher = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    await publisher.do(view, 'publish', { '/reason': 'Källan rättade rubriken.' });
    expect((await published()).map(({ title, version }) => [title, version])).toEqual([
      ['Förbifarten', 1],
      ['Flygplatsen', 2],
    ]);
  });

  it('has the files of the open data made anew, so that they hold as much as the pages', async () => {
    expect(await doJobs(register, 'snapshots.today')).toEqual(['snapshots.today']);
    const file = await fetch(`${register.url}/opendata/v1/latest/meetings.csv`);
    expect([file.status, await file.text()]).toEqual([
      200,
      expect.stringMatching(/Förbifarten[^]*Flygplatsen/),
    ]);
  });

  it('is nothing for one’s own notes: they are reviewed like others', async () => {
    const both = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    const view = await both.do(await both.try(await both.handIn('egna.csv', FILE)), 'import');
    await refusedToPublish(both, view, [400, 'granskas och publiceras som andra möten']);
  });

  it('comes to nothing when whoever asked for it has lost the role meanwhile', async () => {
    const recorder = await visitor(Role.RECORDER);
    const view = await recorder.handIn('sedan.csv', FILE, { '/sourceName': 'Sedan' });
    const [, version = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(view.html) ?? [];
    await recorder.browser.post(`${importPath(view)}/try`, { '/expectedVersion': version });
    await register.office.query(
      `UPDATE office.account_role SET revoked_at = now() WHERE account_id =
         (SELECT account_id FROM office.started_import WHERE id = $1)`,
      [importPath(view).split('/').at(-1)],
    );
    await doJobs(register, 'imports.work');
    const auditor = await visitor(Role.AUDITOR);
    const seen = await auditor.browser.get(importPath(view));
    expect(seen.html).toContain('har inte längre en roll som får göra det');
  });

  it('deletes files after a month, by itself', async () => {
    const count = async () =>
      Number(
        (await register.office.query<{ count: string }[]>('SELECT count(*) FROM office.import_file'))[0]
          ?.count,
      );
    expect(await count()).toBeGreaterThan(0);
    register.clock.pass({ days: 31 });
    await register.app.get(Jobs, { strict: false }).add('imports.forget');
    await doJobs(register, 'imports.forget');
    expect(await count()).toBe(0);
    const kept = await register.office.query<{ survey: string }[]>(
      'SELECT survey::text FROM office.started_import',
    );
    expect(kept.every(({ survey }) => !survey.includes('Skånska Åkeriet'))).toBe(true);
  });
});
