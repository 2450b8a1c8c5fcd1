import { systemActor } from '../../../src/office/accounts/actor.js';
import { BodiesService } from '../../../src/office/bodies/bodies.service.js';
import { OfficialsService } from '../../../src/office/bodies/officials.service.js';
import { PublicBody } from '../../../src/office/bodies/public-body.entity.js';
import { UnitsService } from '../../../src/office/bodies/units.service.js';
import { OfficialCategory, Role } from '../../../src/words/body-words.js';
import { openBody, signedIn } from '../office.js';
import { by, type Made, pointersOf, ROLES, type Surroundings, type Thing } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR, IMPORTER } = Role;
const ALL = ['open', 'closed'];
const administrators = (...states: string[]) => by(states, ADMINISTRATOR);
const keepers = (...states: string[]) => by(states, ADMINISTRATOR, REGISTRAR);

/** A public body. A closed one gets nothing new; what there is stays to be put right, and its last meetings to be told. */
export const bodies: Thing = {
  name: 'a public body',
  states: ALL,
  operations: {
    addTopic: keepers('open'),
    amendBody: administrators(...ALL),
    amendUnit: keepers(...ALL),
    appoint: keepers('open'),
    changeBodySettings: administrators(...ALL),
    closeBody: administrators('open'),
    delegate: administrators(...ALL),
    grantRole: administrators('open'),
    openAccount: administrators('open'),
    openBody: administrators('open'),
    recordIssue: by(['open'], RECORDER, PUBLISHER, REGISTRAR),
    recordMeeting: by(ALL, RECORDER, PUBLISHER, REGISTRAR, IMPORTER),
    recordOfficial: keepers('open'),
    recordUnit: keepers('open'),
    reopenBody: administrators('closed'),
  },
  pages: {
    'GET /office/bodies/:body': by(ALL, ...ROLES),
    'GET /office/bodies/:body/close': administrators('open'),
    'GET /office/bodies/:body/delegations': by(ALL, ...ROLES),
    'GET /office/bodies/:body/delegations/new': administrators(...ALL),
    'GET /office/bodies/:body/edit': administrators(...ALL),
    'GET /office/bodies/:body/nil-returns': by(ALL, ...ROLES),
    'GET /office/bodies/:body/officials/:officialId/posts/new': keepers('open'),
    'GET /office/bodies/:body/officials/new': keepers('open'),
    'GET /office/bodies/:body/reopen': administrators('closed'),
    'GET /office/bodies/:body/settings': administrators(...ALL),
    'GET /office/bodies/:body/units/:unitId/edit': keepers(...ALL),
    'GET /office/bodies/:body/units/new': keepers('open'),
  },
  posts: {
    'POST /office/bodies/:body/close': 'closeBody',
    'POST /office/bodies/:body/delegations/new': 'delegate',
    'POST /office/bodies/:body/edit': 'amendBody',
    'POST /office/bodies/:body/officials/:officialId/posts/new': 'appoint',
    'POST /office/bodies/:body/officials/new': 'recordOfficial',
    'POST /office/bodies/:body/reopen': 'reopenBody',
    'POST /office/bodies/:body/settings': 'changeBodySettings',
    'POST /office/bodies/:body/units/:unitId/edit': 'amendUnit',
    'POST /office/bodies/:body/units/new': 'recordUnit',
  },
  make,
};

const system = systemActor('test');
const BROADER = 'health-care';
const CHANGING = ['amendBody', 'changeBodySettings', 'closeBody', 'reopenBody'];
let made = 0;

async function make(state: string, { register, region }: Surroundings): Promise<Made> {
  const { id: publicBodyId, slug } = await openBody(register, { parentId: region.body.id });
  const about = { register, publicBodyId };
  const officialId = await anOfficial(about);
  const unit = await register.app
    .get(UnitsService, { strict: false })
    .recordUnit(system, { publicBodyId, nameSv: 'Kansliet' });
  const { accountId } = await signedIn(register, publicBodyId, Role.AUDITOR);
  const { version } = await register.office.manager.findOneByOrFail(PublicBody, { id: publicBodyId });
  if (state === 'closed')
    await register.app
      .get(BodiesService, { strict: false })
      .closeBody(system, { id: publicBodyId, expectedVersion: version });
  const now = await register.office.manager.findOneByOrFail(PublicBody, { id: publicBodyId });
  const own = { id: publicBodyId, expectedVersion: now.version };
  const more = inputs({ publicBodyId, officialId, accountId, unitId: unit.id, unitVersion: unit.version });
  const input = (operation: string) => ({ ...(CHANGING.includes(operation) ? own : {}), ...more[operation] });
  return {
    at: { body: slug, officialId, unitId: unit.id },
    input,
    fields: (operation) => pointersOf(input(operation)),
  };
}

interface Parts {
  publicBodyId: string;
  officialId: string;
  accountId: string;
  unitId: string;
  unitVersion: number;
}

function inputs({ publicBodyId, officialId, accountId, unitId, unitVersion }: Parts): Record<string, object> {
  made += 1;
  const newcomer = { username: `nykomling.${made}`, displayName: 'Nykomling' };
  return {
    addTopic: {
      publicBodyId,
      broaderCode: BROADER,
      code: `spar-${made}`,
      labelSv: 'Spår',
      labelEn: 'Tracks',
    },
    amendBody: { nameSv: 'Ett annat namn' },
    amendUnit: { id: unitId, expectedVersion: unitVersion, nameSv: 'Staben' },
    appoint: { officialId, publicBodyId, titleSv: 'Direktör' },
    changeBodySettings: { targetDays: 5 },
    delegate: { officialId, accountId },
    grantRole: { accountId, publicBodyId, role: Role.RECORDER },
    openAccount: { ...newcomer, roles: [{ publicBodyId, role: Role.RECORDER }] },
    openBody: { nameSv: `Nämnden ${made}`, kind: 'REGION', parentId: publicBodyId, slug: `namnden-${made}` },
    recordIssue: { publicBodyId, title: 'Tågen', status: 'PROPOSED', targetLevels: [], topicCodes: [] },
    recordMeeting: { publicBodyId, title: 'Det sista mötet' },
    recordOfficial: { publicBodyId, name: 'Nils Exempel', category: 'STAFF' },
    recordUnit: { publicBodyId, nameSv: 'Staben' },
  };
}

/** Somebody who acts for a body. */
export async function anOfficial(
  { register, publicBodyId }: Pick<Surroundings, 'register'> & { publicBodyId: string },
  protectedIdentity = false,
): Promise<string> {
  const person = {
    publicBodyId,
    name: 'Siri Exempel',
    category: OfficialCategory.MANAGER,
    protectedIdentity,
  };
  const { id } = await register.app.get(OfficialsService, { strict: false }).recordOfficial(system, person);
  return id;
}
