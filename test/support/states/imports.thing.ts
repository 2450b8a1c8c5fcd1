import { Role } from '../../../src/words/body-words.js';
import { Roles } from '../../../src/office/accounts/roles.service.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { ImportOrigin } from '../../../src/office/imports/desk/import-words.js';
import { anImport, IMPORT_STEPS, MAPPING_FILE } from '../import-steps.js';
import { openBody } from '../office.js';
import { by, type Made, pointersOf, ROLES, type Surroundings, type Thing, type When } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER } = Role;
const PAGE = '/office/imports/:id';
const OWN_NOTES = 'imported of one’s own notes';
const OF_OTHERS = 'imported by somebody else';
const ELSEWHERE = 'of another body';
const IMPORTED = IMPORT_STEPS['imported'] ?? [];

const STATES = [...Object.keys(IMPORT_STEPS), OWN_NOTES, OF_OTHERS, ELSEWHERE];
const AT_WORK = ['waiting', 'at work'];
const FORGOTTEN = ['tried, its file removed', 'imported, its file removed'];
const SEEN = STATES.filter((state) => state !== ELSEWHERE);
const IDLE = SEEN.filter((state) => !AT_WORK.includes(state));
const WITH_FILE = IDLE.filter((state) => !FORGOTTEN.includes(state));
// Whoever chose anew what columns mean, or never saw what they lead to, tries it first.
const UNTRIED = ['looked at', 'chosen anew after it was imported', 'broken off while it was tried'];
const TRIED = WITH_FILE.filter((state) => !UNTRIED.includes(state));
const WITH_DRAFTS = [
  'imported',
  'broken off while it was imported',
  'broken off while it was published',
  'broken off while it was discarded',
  'chosen anew after it was imported',
  'imported, its file removed',
  OWN_NOTES,
  OF_OTHERS,
];
// What broke off while it was tried is simply tried again.
const TO_GO_ON = ['broken off while it was imported', 'broken off while it was discarded'];
const REPORTED = SEEN.filter(
  (state) => !['looked at', 'waiting', 'broken off while it was tried'].includes(state),
);

// Whoever hands files in has one of their own before them.
const OWNERS: readonly Role[] = [RECORDER, IMPORTER];
const WORKERS = [...OWNERS, PUBLISHER, REGISTRAR];

/** When something is for whoever works with imports; of what others handed in, for those alone who see all. */
const working = (states: readonly string[]): When => ({
  ...by(states, ...WORKERS),
  ...by(
    states.filter((state) => state !== OF_OTHERS),
    ...OWNERS,
  ),
});
const reading = (states: readonly string[]): When => ({ ...working(states), ...by(states, AUDITOR) });

/** A file that was handed in, and what became of it. */
export const imports: Thing = {
  ...{ name: 'an import', states: STATES, operations: {} },
  pages: {
    [`GET ${PAGE}`]: reading(SEEN),
    [`GET ${PAGE}/columns`]: working(WITH_FILE),
    [`GET ${PAGE}/mapping.json`]: reading(SEEN),
    [`GET ${PAGE}/import`]: working(TRIED),
    [`GET ${PAGE}/discard`]: working(WITH_DRAFTS),
    [`GET ${PAGE}/remove`]: working(WITH_FILE),
    [`GET ${PAGE}/report.json`]: reading(REPORTED),
    [`GET ${PAGE}/rejected.csv`]: reading(REPORTED),
    // It takes two roles in one: below.
    [`GET ${PAGE}/publish`]: {},
  },
  posts: {
    [`POST ${PAGE}/columns`]: working(WITH_FILE),
    [`POST ${PAGE}/mapping`]: working(WITH_FILE),
    [`POST ${PAGE}/look`]: working(WITH_FILE),
    [`POST ${PAGE}/try`]: working(WITH_FILE),
    [`POST ${PAGE}/import`]: working(TRIED),
    [`POST ${PAGE}/discard`]: working(WITH_DRAFTS),
    [`POST ${PAGE}/remove`]: working(WITH_FILE),
    [`POST ${PAGE}/resume`]: working(TO_GO_ON),
    [`POST ${PAGE}/publish`]: {},
  },
  before: (role) => (OWNERS.includes(role) ? role : 'all'),
  make: (state, { register, region, people }, role) => {
    const owner = OWNERS.includes(role) && state !== OF_OTHERS ? people.get(role)?.accountId : undefined;
    return made(state, { register, publicBodyId: region.body.id, ...(owner ? { owner } : {}) });
  },
};

// Drafts that a colleague brought in whole: two people have seen them when the second publishes them.
const SEEN_BY_TWO = TRIED.filter(
  (state) => !['tried', 'broken off while it was imported', 'discarded', OWN_NOTES].includes(state),
);
const published = by(SEEN_BY_TWO, PUBLISHER);

/** The same before people who are registrars too: what is another register's is published by two roles in one. */
export const importsToPublish: Thing = {
  ...{ name: 'an import before somebody who is a registrar too', states: STATES, operations: {} },
  pages: { [`GET ${PAGE}/publish`]: published },
  posts: {
    [`POST ${PAGE}/publish`]: published,
    [`POST ${PAGE}/resume`]: {
      ...by(TO_GO_ON, ...ROLES),
      ...by([...TO_GO_ON, 'broken off while it was published'], PUBLISHER),
    },
  },
  before: () => 'all',
  make: async (state, around) =>
    made(state, { register: around.register, publicBodyId: await amongRegistrars(around) }),
};

let bodyOfRegistrars: Promise<string> | undefined;

function amongRegistrars(around: Surroundings): Promise<string> {
  bodyOfRegistrars ??= aBodyOfRegistrars(around);
  return bodyOfRegistrars;
}

async function aBodyOfRegistrars({ register, region, people }: Surroundings): Promise<string> {
  const { id: publicBodyId } = await openBody(register, { parentId: region.body.id });
  const roles = register.app.get(Roles, { strict: false });
  const registrar = people.get(REGISTRAR)?.accountId;
  const others = new Set([...people.values()].map(({ accountId }) => accountId));
  for (const accountId of others)
    if (accountId !== registrar)
      await roles.grantRole(systemActor('test'), { accountId, publicBodyId, role: REGISTRAR });
  return publicBodyId;
}

interface Lying extends Pick<Surroundings, 'register'> {
  publicBodyId: string;
  /** Who handed it in, where that is one of those who try. */
  owner?: string;
}

async function made(state: string, { register, publicBodyId, owner }: Lying): Promise<Made> {
  const { id, version } = await anImport(
    {
      register,
      publicBodyId: state === ELSEWHERE ? (await openBody(register)).id : publicBodyId,
      origin: state === OWN_NOTES ? ImportOrigin.OWN : ImportOrigin.OTHER,
    },
    IMPORT_STEPS[state] ?? IMPORTED,
  );
  if (owner)
    await register.office.query('UPDATE office.started_import SET account_id = $2 WHERE id = $1', [
      id,
      owner,
    ]);
  const input = { expectedVersion: version };
  return {
    at: { id },
    input: () => input,
    fields: () => pointersOf(input),
    files: { [`POST ${PAGE}/mapping`]: { '/mapping': ['tolkning.json', MAPPING_FILE] } },
  };
}
