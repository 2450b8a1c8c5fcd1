import { Accounts } from '../../src/office/accounts/accounts.service.js';
import { systemActor } from '../../src/office/accounts/actor.js';
import { Delegations } from '../../src/office/accounts/delegations.service.js';
import { OfficialsService } from '../../src/office/bodies/officials.service.js';
import { PostsService } from '../../src/office/bodies/posts.service.js';
import { UnitsService } from '../../src/office/bodies/units.service.js';
import { IssueStepsService } from '../../src/office/issues/issue-steps.service.js';
import { IssuesService } from '../../src/office/issues/issues.service.js';
import { NilReturnsService } from '../../src/office/meetings/nil-returns/nil-returns.service.js';
import { OrganisationNameKind } from '../../src/words/organisation-name-kind.js';
import { OrganisationsService } from '../../src/office/organisations/organisations.service.js';
import { OfficialCategory, Role } from '../../src/words/body-words.js';
import { IssueStatus } from '../../src/words/issue-words.js';
import { IdentifierScheme, OrganisationKind } from '../../src/words/organisation-words.js';
import type { TestApp } from './test-app.js';

const system = systemActor('test');

/** One of each thing that the office keeps: addresses, and ids within them. */
export interface Furnished {
  organisation: string;
  other: string;
  removals: string[];
  issue: string;
  note: string;
  official: string;
  post: string;
  unit: string;
  delegation: string;
  nilReturn: string;
}

/** Gives a body one of each, so that every page about it has something to show. */
export async function furnish(register: TestApp, publicBodyId: string): Promise<Furnished> {
  return {
    ...(await organisations(register)),
    ...(await anIssue(register, publicBodyId)),
    ...(await people(register, publicBodyId)),
  };
}

async function organisations({ app, office }: TestApp) {
  const service = app.get(OrganisationsService, { strict: false });
  const about = { kind: OrganisationKind.COMPANY, country: 'SE' };
  const { id } = await service.recordOrganisation(system, {
    ...{ ...about, name: 'Läsbara Bolaget AB', sector: 'Järnväg', website: 'www.example.se' },
    identifiers: [{ scheme: IdentifierScheme.WIKIDATA, value: 'Q42' }],
    names: [{ name: 'LB', kind: OrganisationNameKind.SHORT, from: '2020-01-01' }],
  });
  const alike = { ...about, name: 'Läsbara Bolaget', identifiers: [], names: [] };
  const { id: other } = await service.recordOrganisation(system, alike);
  const [name] = await office.query<{ id: string }[]>('SELECT id FROM office.organisation_name');
  const [number] = await office.query<{ id: string }[]>('SELECT id FROM office.organisation_identifier');
  const organisation = `/office/organisations/${id}`;
  const removals = [`names/${name?.id ?? ''}`, `identifiers/${number?.id ?? ''}`];
  return { organisation, other, removals: removals.map((part) => `${organisation}/${part}/remove`) };
}

async function anIssue({ app, office }: TestApp, publicBodyId: string) {
  const issue = await app.get(IssuesService, { strict: false }).recordIssue(system, {
    ...{ publicBodyId, title: 'Dubbelspår till Oslo', goal: 'Under två timmar.', language: 'sv' },
    ...{ status: IssueStatus.ADOPTED, adoptedBy: 'Styrelsen', adoptedOn: '2026-01-02' },
    ...{ targetLevels: [], topicCodes: [] },
  });
  const said = { id: issue.id, expectedVersion: issue.version, text: 'Något hände.' };
  await app.get(IssueStepsService, { strict: false }).noteProgress(system, said);
  const [note] = await office.query<{ id: string }[]>('SELECT id FROM office.issue_progress');
  return { issue: `/office/issues/${issue.id}`, note: note?.id ?? '' };
}

async function people({ app, clock }: TestApp, publicBodyId: string) {
  const person = { publicBodyId, name: 'Lena Läsbar', category: OfficialCategory.ELECTED };
  const unit = await app
    .get(UnitsService, { strict: false })
    .recordUnit(system, { publicBodyId, nameSv: 'Kansliet', from: '2024-01-01' });
  const official = await app
    .get(OfficialsService, { strict: false })
    .recordOfficial(system, { ...person, protectedIdentity: false });
  const post = await app.get(PostsService, { strict: false }).appoint(system, {
    ...{ officialId: official.id, publicBodyId, unitId: unit.id, titleSv: 'Regionråd' },
    ...{ from: '2020-01-01', inScope: true },
  });
  const account = await app.get(Accounts, { strict: false }).openAccount(system, {
    ...{ username: 'assistant', displayName: 'Assistenten' },
    roles: [{ publicBodyId, role: Role.RECORDER }],
  });
  const held = { accountId: account.id, officialId: official.id };
  const delegation = await app.get(Delegations, { strict: false }).delegate(system, held);
  const month = new Date(Date.parse(`${clock.today().slice(0, 7)}-01`) - 864e5).toISOString().slice(0, 7);
  const filed = await app.get(NilReturnsService, { strict: false }).file(system, { postId: post.id, month });
  return {
    ...{ official: official.id, post: post.id, unit: unit.id },
    ...{ delegation: delegation.id, nilReturn: filed.id },
  };
}
