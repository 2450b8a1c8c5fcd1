import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import {
  fieldsIn,
  figure,
  importPath,
  type ImportDeskVisitor,
  importVisitor,
} from './support/import-desk.js';
import { doJobs } from './support/jobs.js';
import { loseJob } from './support/lost-job.js';
import { openBody } from './support/office.js';
import type { OfficeView } from './support/office-browser.js';
import { whileBroken } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const JOB = 'imports.work';

/** A file of so many meetings. */
function fileOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `2026-01-12;Åkeri ${at} AB;Ärende ${at}`);
  return ['Datum;Motpart;Ärende', ...rows].join('\n');
}

describe('An import whose server is killed', () => {
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

  const drafts = async (): Promise<number> =>
    Number(
      (
        await register.office.query<{ count: string }[]>(
          'SELECT count(*) FROM office.meeting WHERE public_body_id = $1',
          [body.id],
        )
      )[0]?.count,
    );

  /** Asks for something, and leaves it as a server does that is killed each time it does it. */
  async function killed(view: OfficeView, act: string): Promise<OfficeView> {
    const at = importPath(view);
    const asking = await recorder.browser.get(`${at}/${act}`);
    await recorder.browser.post(`${at}/${act}`, fieldsIn(asking.html, `${at}/${act}`));
    await loseJob(register, JOB, { attempt: 5 });
    await doJobs(register, JOB);
    return recorder.browser.get(at);
  }

  async function goOn(view: OfficeView): Promise<OfficeView> {
    const at = importPath(view);
    await recorder.browser.post(`${at}/resume`, fieldsIn(view.html, `${at}/resume`));
    await doJobs(register, JOB);
    return recorder.browser.get(at);
  }

  it('says so, keeps nobody waiting, and goes on when it is asked to', async () => {
    const tried = await recorder.try(await recorder.handIn('ett.csv', fileOf(2), { '/sourceName': 'Ett' }));
    const stopped = await killed(tried, 'import');
    expect(stopped.html).toContain('Servern stannade gång på gång under arbetet.');
    expect(stopped.html).toContain('Ingenting har ändrats.');
    expect(stopped.html).not.toContain('Utkasten granskas och publiceras');
    expect((await recorder.browser.get('/office/imports')).html).toContain('Gick inte');
    const other = await recorder.do(
      await recorder.try(await recorder.handIn('två.csv', fileOf(1), { '/sourceName': 'Två' })),
      'import',
    );
    expect(figure(other, 'Nya möten')).toBe(1);
    const done = await goOn(stopped);
    expect([figure(done, 'Nya möten'), await drafts()]).toEqual([2, 3]);
    expect(done.html).not.toContain('Servern stannade');
    expect(done.html).toContain('Utkasten granskas och publiceras');
    const again = await recorder.browser.post(
      `${importPath(done)}/resume`,
      fieldsIn(stopped.html, `${importPath(done)}/resume`),
    );
    expect(again.status).toBe(409);
    expect(again.html).not.toContain(`action="${importPath(done)}/import"`);
    expect(again.html).toContain('Utkasten granskas och publiceras');
    for (const expectedVersion of ['99999999999', '1.5', 'x', '-99999999999']) {
      const odd = await recorder.browser.post(`${importPath(done)}/resume`, {
        '/expectedVersion': expectedVersion,
      });
      expect(odd.status).toBe(409);
    }
  });

  it('goes on from where it came, and counts both parts in its report', async () => {
    const before = await drafts();
    const view = await recorder.handIn('tre.csv', fileOf(1100), { '/sourceName': 'Tre' });
    const tried = await recorder.try(view);
    const at = importPath(tried);
    const asking = await recorder.browser.get(`${at}/import`);
    await recorder.browser.post(`${at}/import`, fieldsIn(asking.html, `${at}/import`));
    await whileBroken(register, 'meeting', `new.title = 'Ärende 700'`, async () => {
      await expect(doJobs(register, JOB)).rejects.toThrow('cut off');
    });
    await loseJob(register, JOB, { attempt: 5 });
    await doJobs(register, JOB);
    const stopped = await recorder.browser.get(at);
    expect(await drafts()).toBe(before + 500);
    expect(stopped.html).toContain('500 möten hann bli klara och finns kvar.');
    expect(stopped.html).toContain(`href="${at}/discard"`);
    const done = await goOn(stopped);
    expect([figure(done, 'Nya möten'), figure(done, 'Oförändrade möten')]).toEqual([1100, 0]);
    expect(await drafts()).toBe(before + 1100);
    const discarding = await killed(done, 'discard');
    expect(discarding.html).toContain('Fortsätt, så kastas resten.');
    await goOn(discarding);
    expect(await drafts()).toBe(before);
  }, 60_000);

  it('that tried a file is tried again', async () => {
    const view = await recorder.handIn('fyra.csv', fileOf(1), { '/sourceName': 'Fyra' });
    const at = importPath(view);
    await recorder.browser.post(view.path, { ...fieldsIn(view.html, view.path), then: 'try' });
    await loseJob(register, JOB, { attempt: 5 });
    await doJobs(register, JOB);
    const stopped = await recorder.browser.get(at);
    expect([stopped.html.includes('Servern stannade'), stopped.html.includes(`${at}/resume`)]).toEqual([
      true,
      false,
    ]);
    await recorder.browser.post(`${at}/try`, fieldsIn(stopped.html, `${at}/try`));
    await doJobs(register, JOB);
    expect(figure(await recorder.browser.get(at), 'Nya möten')).toBe(1);
  });
});
