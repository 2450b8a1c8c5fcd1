import type { Email } from 'postal-mime';
import { DestructionKind } from '../../../src/publication/retention/destruction-words.js';
import type { Destruction } from '../../../src/publication/retention/destruction.entity.js';
import { Role } from '../../../src/words/body-words.js';
import { Destroyer } from '../destroying.js';
import { importPath, ImportDeskVisitor } from '../import-desk.js';
import { doJobs } from '../jobs.js';
import { aPublishedMeeting, aSubmittedMeeting, contentOf, type Region, step } from '../meetings.js';
import { signedIn } from '../office.js';
import { browserOf, type OfficeView } from '../office-browser.js';
import type { PostOffice } from '../post-office.js';
import { whileBroken } from '../retaining.js';
import { draftOf, morning, reachable } from '../reminding.js';

const { DRAFTS, WITHHELD, WITHDRAWN } = DestructionKind;

/** Where destructions are, one at each step. */
export type Runs = Readonly<
  Record<'listed' | 'decided' | 'outdated' | 'running' | 'failed' | 'done' | 'partly', string>
>;

/** Brings destructions as far as they can be, each to another step; some have one thing, and some many. */
export async function destructionsUnderWay(region: Region, many: number): Promise<Runs> {
  const destroyer = new Destroyer(region);
  await whatIsKeptTooLong(region);
  const done = await destroyer.destroyed(WITHHELD);
  const partly = await destroyedButOne(destroyer);
  const failed = await heldUp(destroyer);
  const outdated = await destroyer.decided(await destroyer.rehearsed(WITHDRAWN));
  await touch(region, `state = 'WITHDRAWN'`);
  await drafts(region, many);
  const listed = await destroyer.rehearsed(DRAFTS);
  const decided = await destroyer.decided(await destroyer.rehearsed(DRAFTS));
  const running = await destroyer.begun(await destroyer.decided(await destroyer.rehearsed(DRAFTS)));
  const paths = Object.entries({ listed, decided, outdated, running, failed, done, partly }).map(
    ([step, { id }]) => [step, `/office/privacy/retention/${id}`] as const,
  );
  return Object.fromEntries(paths) as Runs;
}

async function whatIsKeptTooLong(region: Region): Promise<void> {
  const secret = await aPublishedMeeting(region, { place: 'Hemliga huset', title: 'Med en hemlig plats' });
  await step(region.registrar, 'redactMeeting', {
    ...{ id: secret.id, expectedVersion: secret.version, fields: ['/place'], ground: 'SECRECY' },
    decision: 'RS 2026-0012',
  });
  const mistaken = await aPublishedMeeting(region, { title: 'Mötet som inte blev av' });
  const gone = { id: mistaken.id, expectedVersion: mistaken.version, reason: 'Mötet ägde aldrig rum.' };
  await step(region.publisher, 'withdrawMeeting', gone);
  await drafts(region, 2);
}

async function drafts(region: Region, count: number): Promise<void> {
  const { clock } = region.register;
  const now = clock.now().toISOString();
  clock.set('2026-03-02T09:00:00Z');
  for (let at = 1; at <= count; at += 1) {
    const title = at === 1 ? null : `Glömt utkast ${at}`;
    await step(region.recorder, 'recordMeeting', contentOf(region, { title }));
  }
  clock.set(now);
}

/** Somebody works on a draft after its destruction was ordered: it is left alone. */
async function destroyedButOne(destroyer: Destroyer): Promise<Destruction> {
  const { region } = destroyer;
  const begun = await destroyer.begun(await destroyer.decided(await destroyer.rehearsed(DRAFTS)));
  await touch(region, `state = 'DRAFT' AND title IS NOT NULL`);
  await doJobs(region.register, 'retention.destroy');
  return begun;
}

/** Something is wrong with the one that is left: somebody has to let it go on. */
async function heldUp(destroyer: Destroyer): Promise<Destruction> {
  const { register } = destroyer.region;
  const begun = await destroyer.begun(await destroyer.decided(await destroyer.rehearsed(WITHDRAWN)));
  const [item] = await destroyer.itemsOf(begun);
  await whileBroken(register, 'meeting', `new.id = '${item?.meetingId ?? ''}'`, async () => {
    await doJobs(register, 'retention.destroy');
  });
  return begun;
}

async function touch({ register, body }: Region, which: string): Promise<void> {
  const sql = `UPDATE office.meeting SET version = version + 1 WHERE public_body_id = $1 AND ${which}`;
  await register.office.query(sql, [body.id]);
}

/** Where imports are, one at each step. */
export type Imports = Readonly<
  Record<
    'tried' | 'foreign' | 'brought' | 'waiting' | 'done' | 'published' | 'discarded' | 'removed' | 'failed',
    string
  >
>;

const FILE = `Mötesdatum;Vem hos oss;Motpart;Ärende;Kontaktsätt;Riktning
2026-01-12;Åsa Öst;Skånska Åkeriet AB;Förbifarten vid Lund;Teams;Inkommande
2026-01-13;Åsa Öst;Naturvännerna AB;Vindkraft;Telefon;Utgående
i våras;Bo Ek;Volvo AB;Bussar;Teams;Inkommande
`;
const ELSEWHERE = {
  '/origin': 'OTHER',
  '/sourceUrl': 'https://example.org/gamla',
  '/sourceLicence': 'CC0-1.0',
};

/** Brings imports as far as they can be, each to another step; all of somebody who only records, but for what is public. */
export async function importsUnderWay(region: Region): Promise<Imports> {
  const recorder = await visitor(region, Role.RECORDER);
  const { register } = region;
  const handIn = (source: string, said = {}) =>
    recorder.handIn(`${source}.csv`, FILE, { '/sourceName': source, ...said });
  const tried = await recorder.try(await handIn('Provade listan'));
  const foreign = await recorder.try(await handIn('Listan från någon annan', ELSEWHERE));
  const brought = await recorder.do(
    await recorder.try(await handIn('Listan att publicera', ELSEWHERE)),
    'import',
  );
  const done = await recorder.do(await recorder.try(await handIn('Den gjorda listan')), 'import');
  const published = await recorder.try(await handIn('Den offentliga listan', ELSEWHERE));
  await (await visitor(region, Role.PUBLISHER, Role.REGISTRAR)).do(published, 'publish');
  const discarded = await recorder.do(await recorder.try(await handIn('Den ångrade listan')), 'import');
  await recorder.do(discarded, 'discard');
  const removed = await recorder.try(await handIn('Den borttagna listan'));
  await recorder.do(removed, 'remove');
  const failed = await aFailedImport(region);
  const waiting = await handIn('Listan som väntar');
  await order(recorder, waiting);
  await register.office.query(
    `UPDATE office.meeting SET version = version + 1 WHERE id =
       (SELECT meeting_id FROM office.brought_meeting WHERE import_id = $1 LIMIT 1)`,
    [importPath(done).split('/').at(-1)],
  );
  const views = { tried, foreign, brought, waiting, done, published, discarded, removed, failed };
  return Object.fromEntries(Object.entries(views).map(([step, view]) => [step, importPath(view)])) as Imports;
}

async function visitor({ register, body }: Region, ...roles: Role[]): Promise<ImportDeskVisitor> {
  const { accountId } = await signedIn(register, body.id, ...roles);
  return new ImportDeskVisitor(register, await browserOf(register, accountId), body.id);
}

/** Whoever asked for it has lost the role before it was its turn. */
async function aFailedImport(region: Region): Promise<OfficeView> {
  const { register } = region;
  const leaver = await visitor(region, Role.RECORDER);
  const view = await leaver.handIn('Listan utan roll.csv', FILE, { '/sourceName': 'Listan utan roll' });
  await order(leaver, view);
  await register.office.query(
    `UPDATE office.account_role SET revoked_at = now() WHERE account_id =
       (SELECT account_id FROM office.started_import WHERE id = $1)`,
    [importPath(view).split('/').at(-1)],
  );
  await doJobs(register, 'imports.work');
  return view;
}

async function order({ browser }: ImportDeskVisitor, view: OfficeView): Promise<void> {
  const [, version = ''] = /name="\/expectedVersion" value="(\d+)"/.exec(view.html) ?? [];
  await browser.post(`${importPath(view)}/try`, { '/expectedVersion': version });
}

/** The links of two letters that end reminders, one in each language. */
export async function stopLinks(region: Region, mail: PostOffice): Promise<Record<'sv' | 'en', string>> {
  const { register, recorder, publisher } = region;
  const addresses = [await reachable(register, recorder, 'sv'), await reachable(register, publisher, 'en')];
  await draftOf(region, '2026-02-20');
  await aSubmittedMeeting(region, { date: '2026-02-20' });
  await morning(register, '2026-03-02');
  const [sv = '', en = ''] = addresses.map((address) => linkIn(mail.take(address)[0]));
  return { sv, en };
}

function linkIn(letter: Email | undefined): string {
  const header = letter?.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
  return new URL(header.slice(1, -1)).pathname;
}
