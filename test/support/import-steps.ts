import { ImportDesk } from '../../src/office/imports/desk/import-desk.service.js';
import { ImportTasks } from '../../src/office/imports/desk/import-tasks.service.js';
import type { ImportOrigin } from '../../src/office/imports/desk/import-words.js';
import { StartedImport } from '../../src/office/imports/desk/started-import.entity.js';
import { Role } from '../../src/words/body-words.js';
import { acting } from './acting.js';
import { doJobs } from './jobs.js';
import { loseJob } from './lost-job.js';
import { type Official, signedIn } from './office.js';
import type { TestApp } from './test-app.js';

const JOB = 'imports.work';
const FILE = 'Datum;Motpart;Ärende\n2026-01-12;Skånska Åkeriet AB;Förbifarten\n2026-01-13;Saab AB;Flyg\n';

/** How the columns of the file can be understood, as a file of its own. */
export const MAPPING_FILE = JSON.stringify({
  source: { name: 'x', url: 'https://example.org', licence: 'CC0-1.0' },
  columns: { day: 'Datum', who: 'Motpart', what: 'Ärende' },
  key: 'row',
  date: { column: 'day', formats: ['YYYY-MM-DD'] },
  title: { column: 'what' },
  parties: [{ column: 'who', side: 'COUNTERPART', as: 'mixed' }],
});

/** An import, whoever handed it in, and whoever publishes it. */
interface Standing {
  register: TestApp;
  id: string;
  first: Official;
  second: Official;
}

type Step = (standing: Standing) => Promise<unknown>;
type Task = 'try' | 'import' | 'publish' | 'discard';

const order =
  (task: Task): Step =>
  async ({ register, id, first, second }) => {
    const tasks = register.app.get(ImportTasks, { strict: false });
    const actor = await acting(register, task === 'publish' ? second : first);
    const seen = await seenNow(register, id);
    return task === 'publish' ? tasks.publish(actor, seen, '') : tasks[task](actor, seen);
  };

const work: Step = ({ register }) => doJobs(register, JOB);

/** As when the server stops each time it is at work on it. */
const lose: Step = async ({ register }) => {
  await loseJob(register, JOB, { attempt: 5 });
  await doJobs(register, JOB);
};

const leave: Step = ({ register }) => register.office.query('DELETE FROM office.job WHERE name = $1', [JOB]);

const chooseAnew: Step = async ({ register, id, first }) => {
  const { choices } = await register.office.manager.findOneByOrFail(StartedImport, { id });
  if (!choices) throw new Error('The file was never looked at');
  const desk = register.app.get(ImportDesk, { strict: false });
  return desk.choose(await acting(register, first), await seenNow(register, id), choices);
};

const removeFile: Step = async ({ register, id, first }) =>
  register.app
    .get(ImportDesk, { strict: false })
    .forget(await acting(register, first), await seenNow(register, id));

const keep =
  (columns: string): Step =>
  ({ register, id }) =>
    register.office.query(`UPDATE office.started_import SET ${columns} WHERE id = $1`, [id]);

const TRIED = [order('try'), work];
const IMPORTED = [...TRIED, order('import'), work];

/** How an import comes to stand as it does. */
export const IMPORT_STEPS: Readonly<Record<string, readonly Step[]>> = {
  'looked at': [],
  waiting: [order('try'), leave],
  'at work': [...TRIED, order('import'), leave, keep(`state = 'RUNNING'`)],
  tried: TRIED,
  'broken off while it was tried': [order('try'), lose],
  imported: IMPORTED,
  // Some of it was kept.
  'broken off while it was imported': [
    ...IMPORTED,
    keep(`state = 'FAILED', imported_at = NULL, imported_by = NULL, report = NULL`),
  ],
  published: [...IMPORTED, order('publish'), work],
  'broken off while it was published': [...IMPORTED, order('publish'), lose],
  discarded: [...IMPORTED, order('discard'), work],
  'broken off while it was discarded': [...IMPORTED, order('discard'), lose],
  'chosen anew after it was imported': [...IMPORTED, chooseAnew],
  'tried, its file removed': [...TRIED, removeFile],
  'imported, its file removed': [...IMPORTED, removeFile],
};

interface Lying {
  register: TestApp;
  publicBodyId: string;
  origin: ImportOrigin;
}

let made = 0;

/** An import of a small file that was brought as far as the steps go. */
export async function anImport(
  { register, publicBodyId, origin }: Lying,
  steps: readonly Step[],
): Promise<StartedImport> {
  // What was asked of another one is not done besides.
  await register.office.query('DELETE FROM office.job WHERE name = $1', [JOB]);
  const first = await signedIn(register, publicBodyId, Role.RECORDER);
  const second = await publisherIn(register, publicBodyId);
  made += 1;
  const source = { origin, name: `Källan ${made}`, url: 'https://example.org/lista', licence: 'CC0-1.0' };
  const { id } = await register.app.get(ImportDesk, { strict: false }).begin(await acting(register, first), {
    ...{ publicBodyId, source, name: 'lista.csv', content: Buffer.from(FILE) },
  });
  for (const step of steps) await step({ register, id, first, second });
  return register.office.manager.findOneByOrFail(StartedImport, { id });
}

const publishers = new Map<string, Promise<Official>>();

function publisherIn(register: TestApp, publicBodyId: string): Promise<Official> {
  const known = publishers.get(publicBodyId);
  const publisher = known ?? signedIn(register, publicBodyId, Role.PUBLISHER, Role.REGISTRAR);
  publishers.set(publicBodyId, publisher);
  return publisher;
}

async function seenNow({ office }: TestApp, id: string): Promise<{ id: string; expectedVersion: number }> {
  const { version } = await office.manager.findOneByOrFail(StartedImport, { id });
  return { id, expectedVersion: version };
}
