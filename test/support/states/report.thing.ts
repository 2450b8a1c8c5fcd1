import { systemActor } from '../../../src/office/accounts/actor.js';
import { Report } from '../../../src/office/reports/report.entity.js';
import { ReportsService } from '../../../src/office/reports/reports.service.js';
import { Role } from '../../../src/words/body-words.js';
import { aPublishedMeeting, type Region } from '../meetings.js';
import { aReport } from '../reporting.js';
import type { TestApp } from '../test-app.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const { PUBLISHER, REGISTRAR, AUDITOR } = Role;
const OPEN = ['open', 'handed to the registrar'];
const ALL = [...OPEN, 'answered', 'dismissed'];
// Whoever publishes may still answer what the registrar was asked to see to.
const answering = by(OPEN, PUBLISHER, REGISTRAR);
const ACTS = ['answer', 'dismiss', 'hand-over'];

/** What the public says is wrong with a record of the body. */
export const reports: Thing = {
  name: 'a report from the public',
  states: ALL,
  operations: {},
  pages: {
    'GET /office/reports/:id': by(ALL, PUBLISHER, REGISTRAR, AUDITOR),
    ...Object.fromEntries(ACTS.map((act) => [`GET /office/reports/:id/${act}`, answering])),
  },
  posts: Object.fromEntries(ACTS.map((act) => [`POST /office/reports/:id/${act}`, answering])),
  make,
};

const ANSWER = { outcome: 'CORRECTED', answer: 'Dagen är rättad.' };
const addresses = new Map<string, Promise<string>>();

async function make(state: string, { register, region }: Surroundings): Promise<Made> {
  const { id } = await aReport(register, await addressIn(region));
  const service = register.app.get(ReportsService, { strict: false });
  const system = systemActor('test');
  const publicBodyId = region.body.id;
  const seen = { id, expectedVersion: await versionOf(register, id) };
  if (state === OPEN[1]) await service.handOver(system, { ...seen, publicBodyId, note: '' });
  if (state === 'answered') await service.answer(system, { ...seen, ...ANSWER });
  if (state === 'dismissed') await service.dismiss(system, seen);
  const input = { expectedVersion: await versionOf(register, id), ...ANSWER, publicBodyId, note: '' };
  return { at: { id }, input: () => input, fields: () => pointersOf(input) };
}

// All are about one meeting.
function addressIn(region: Region): Promise<string> {
  const known = addresses.get(region.body.id);
  const address =
    known ?? aPublishedMeeting(region).then(({ reference }) => `/meetings/${reference ?? ''}/report`);
  addresses.set(region.body.id, address);
  return address;
}

async function versionOf({ office }: TestApp, id: string): Promise<number> {
  return (await office.manager.findOneByOrFail(Report, { id })).version;
}
