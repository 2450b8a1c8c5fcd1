import { randomUUID } from 'node:crypto';
import { Accounts } from '../../../src/office/accounts/accounts.service.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { KeptForm } from '../../../src/office/pages/kept-forms/kept-form.entity.js';
import { MergesService } from '../../../src/office/organisations/merges.service.js';
import { BodiesService } from '../../../src/office/bodies/bodies.service.js';
import { Role } from '../../../src/words/body-words.js';
import { furnish } from '../furnished-office.js';
import { ImportDeskVisitor } from '../import-desk.js';
import { openBody } from '../office.js';
import { browserOf } from '../office-browser.js';
import { aReport } from '../reporting.js';
import { aMeetingWith } from '../retaining.js';
import {
  anOrganisation,
  aPublishedMeeting,
  aRegion,
  aSubmittedMeeting,
  contentOf,
  step,
} from '../meetings.js';
import type { Region } from '../meetings.js';
import type { TestApp } from '../test-app.js';

const system = systemActor('test');

/** Gives a register one of everything that a page can be about, beside whatever it holds; in a region of its own, or one that is there. */
export async function makeWhole(register: TestApp, given?: Region): Promise<Region> {
  const region = given ?? (await aRegion(register));
  await furnish(register, region.body.id);
  await meetingsInEveryState(region);
  await aMerge(register);
  await aClosedBody(region);
  await whatComesIn(region);
  return region;
}

async function meetingsInEveryState(region: Region): Promise<void> {
  const { recorder, publisher, registrar, body } = region;
  await step(recorder, 'recordMeeting', contentOf(region, { internalNote: 'Bara vi', title: 'Ett utkast' }));
  await step(recorder, 'recordMeeting', { publicBodyId: body.id });
  await aSubmittedMeeting(region);
  const unclear = await aSubmittedMeeting(region, { title: 'Linjesträckningen' });
  const back = { id: unclear.id, expectedVersion: unclear.version, reason: 'Vilken linje gällde det?' };
  await step(publisher, 'returnMeeting', back);
  const delayed = await aSubmittedMeeting(region, { title: 'Upphandling av ny färja' });
  await step(registrar, 'delayMeeting', {
    ...{ id: delayed.id, expectedVersion: delayed.version, ground: 'PROCUREMENT' },
    ...{ until: monthsAhead(region.register, 3), decision: 'Regiondirektören, RS 2026-0012' },
  });
  await aPublishedMeeting(region);
  await aChangedMeeting(region);
  const mistaken = await aPublishedMeeting(region, { title: 'Mötet som inte blev av' });
  const gone = { id: mistaken.id, expectedVersion: mistaken.version, reason: 'Mötet ägde aldrig rum.' };
  await step(publisher, 'withdrawMeeting', gone);
}

async function aChangedMeeting(region: Region): Promise<void> {
  const { id, version } = await aPublishedMeeting(region, { title: 'Fel rubrik' });
  const second = await step(region.publisher, 'correctMeeting', {
    ...{ id, expectedVersion: version, title: 'Rätt rubrik', reason: 'Rubriken var fel.' },
  });
  await step(region.registrar, 'redactMeeting', {
    ...{ id, expectedVersion: second.version, fields: ['/purpose'], ground: 'SECRECY' },
    decision: 'OSL 31:16, RS 2026-0013',
  });
}

async function aClosedBody({ register, body }: Region): Promise<void> {
  const below = await openBody(register, { nameSv: 'Den gamla nämnden', parentId: body.id });
  const input = { id: below.id, expectedVersion: below.version };
  await register.app.get(BodiesService, { strict: false }).closeBody(system, input);
}

/** A report from the public about a meeting that names a guest, and a file to import. */
async function whatComesIn(region: Region): Promise<void> {
  const { register, recorder, body } = region;
  const { reference } = await aMeetingWith(region, 'Gunilla Gäst');
  await aReport(register, `/meetings/${reference ?? ''}/report`);
  const visitor = new ImportDeskVisitor(register, await browserOf(register, recorder.accountId), body.id);
  await visitor.handIn('möten.csv', 'Datum;Motpart;Ärende\n2026-01-12;Skånska Åkeriet AB;Förbifarten\n');
}

async function aMerge(register: TestApp): Promise<void> {
  const survivorId = await anOrganisation(register, 'Dubbelgångarna i Karlstad AB');
  const id = await anOrganisation(register, 'Dubbelgångarna Karlstad Aktiebolag (publ)');
  const merge = { id, expectedVersion: 1, survivorId, reason: 'Samma bolag, två gånger.' };
  await register.app.get(MergesService, { strict: false }).mergeOrganisations(system, merge);
}

function monthsAhead({ clock }: TestApp, months: number): string {
  return new Date(clock.now().getTime() + months * 30 * 864e5).toISOString().slice(0, 10);
}

/** Somebody with every role in these bodies: all that an office offers is on their pages. */
export async function anybodyOf(
  { app }: TestApp,
  bodyIds: readonly string[],
  language: 'sv' | 'en',
): Promise<string> {
  const roles = bodyIds.flatMap((publicBodyId) =>
    Object.values(Role).map((role) => ({ publicBodyId, role })),
  );
  const input = { username: `reader.${language}`, displayName: `Reader ${language}`, language, roles };
  const password = { password: 'fyra glada måsar över kajen' };
  const { id } = await app.get(Accounts, { strict: false }).openAccount(system, input, password);
  return id;
}

/** A form that waits for somebody since their session ended. */
export async function keptForm({ office, clock }: TestApp, accountId: string): Promise<string> {
  const id = randomUUID();
  const fields = { '/title': ['Färjan'] };
  await office.manager.insert(KeptForm, {
    ...{ id, accountId, fields, path: '/office/meetings/new', inParts: false, keptAt: clock.now() },
  });
  return id;
}
