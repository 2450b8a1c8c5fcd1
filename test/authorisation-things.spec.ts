import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../src/words/body-words.js';
import { officeRoutes } from './support/page-routes.js';
import { pagesByState, postsByOperation, stepsByState } from './support/state-table.js';
import { StateDesk } from './support/states/state-desk.js';
import { STATELESS_OPERATIONS, STATELESS_ROUTES } from './support/states/stateless.js';
import { inOrder, ROLES, type Thing, type When } from './support/states/thing.js';
import { things } from './support/states/things.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let desk: StateDesk;

beforeAll(async () => {
  register = await startTestApp();
  desk = await StateDesk.open(register);
}, 60_000);
afterAll(() => register.stop());

/** What was found, in the form of the table. */
async function found(thing: Thing, may: (role: Role, state: string) => Promise<boolean>): Promise<When> {
  const all: Partial<Record<Role, string[]>> = {};
  for (const state of thing.states) {
    for (const role of ROLES) if (await may(role, state)) (all[role] ??= []).push(state);
  }
  return all;
}

// One test makes a thing of every state for every role.
const LONG = 60_000;

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const keysOf = (part: 'operations' | 'pages' | 'posts') =>
  things.flatMap((thing) => Object.keys(thing[part]));

describe('Authority over what has states', () => {
  it('is decided for every operation, and for none that is not there', () => {
    const served = Object.keys(desk.schema.getMutationType()?.getFields() ?? {});
    const decided = [...keysOf('operations'), ...Object.keys(stepsByState)];
    expect(sorted(served)).toEqual(sorted([...decided, ...Object.keys(STATELESS_OPERATIONS)]));
    expect(decided.filter((name) => name in STATELESS_OPERATIONS)).toEqual([]);
  });

  it('is decided for every page of a thing, and for none that is not there', () => {
    const ofThings = officeRoutes(register)
      .map(({ name }) => name)
      .filter((name) => name.includes('/:'));
    const ofMeetings = [...Object.keys(pagesByState), ...Object.keys(postsByOperation)];
    const decided = [...keysOf('pages'), ...keysOf('posts'), ...ofMeetings];
    expect(sorted(ofThings)).toEqual(sorted([...decided, ...Object.keys(STATELESS_ROUTES)]));
    expect(decided.filter((name) => name in STATELESS_ROUTES)).toEqual([]);
  });
});

describe.each(things)('Authority over $name, by role and by its state,', (thing) => {
  const { operations, states } = thing;
  const pages = Object.entries(thing.pages);
  const posts = Object.entries(thing.posts).map(([route, of]): [string, When] => [
    route,
    typeof of === 'string' ? (operations[of] ?? {}) : of,
  ]);

  if (Object.keys(operations).length > 0)
    it.each(Object.entries(operations))(
      'is for %s what the table says',
      async (operation, decided) => {
        const done = await found(thing, (role, state) => desk.isDone(thing, operation, role, state));
        expect(done).toEqual(inOrder(states, decided));
      },
      LONG,
    );

  if (pages.length > 0)
    it.each(pages)(
      'is for %s what the table says',
      async (route, decided) => {
        const shown = await found(thing, (role, state) => desk.isShown(thing, route, role, state));
        expect(shown).toEqual(inOrder(states, decided));
      },
      LONG,
    );

  if (posts.length > 0)
    it.each(posts)(
      'is for %s what the table says',
      async (route, decided) => {
        const changed = await found(thing, (role, state) => desk.isChangedBy(thing, route, role, state));
        expect(changed).toEqual(inOrder(states, decided));
      },
      LONG,
    );
});
