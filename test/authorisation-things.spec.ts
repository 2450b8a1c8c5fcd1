import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officeRoutes } from './support/page-routes.js';
import { pagesByState, postsByOperation, stepsByState } from './support/state-table.js';
import { StateDesk } from './support/states/state-desk.js';
import { type Comer, COMERS, inOrder, type Thing, type When } from './support/states/thing.js';
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
async function found(thing: Thing, may: (comer: Comer, state: string) => Promise<boolean>): Promise<When> {
  const all: Partial<Record<Comer, string[]>> = {};
  for (const state of thing.states) {
    for (const comer of COMERS) if (await may(comer, state)) (all[comer] ??= []).push(state);
  }
  return all;
}

// One test makes a thing of every state for every comer.
const LONG = 120_000;

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const keysOf = (part: 'operations' | 'pages' | 'posts') =>
  things.flatMap((thing) => Object.keys(thing[part]));

describe('Authority over what has states', () => {
  it('is decided for every operation, and for none that is not there', () => {
    const served = Object.keys(desk.schema.getMutationType()?.getFields() ?? {});
    const decided = [...keysOf('operations'), ...Object.keys(stepsByState)];
    expect(sorted(served)).toEqual(sorted(decided));
  });

  it('is decided for every page of a thing, and for none that is not there', () => {
    const ofThings = officeRoutes(register)
      .map(({ name }) => name)
      .filter((name) => name.includes('/:'));
    const ofMeetings = [...Object.keys(pagesByState), ...Object.keys(postsByOperation)];
    const decided = [...keysOf('pages'), ...keysOf('posts'), ...ofMeetings];
    expect(sorted(ofThings)).toEqual(sorted(decided));
  });
});

describe.each(things)('Authority over $name, by who comes and by its state,', (thing) => {
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
        const done = await found(thing, (comer, state) => desk.isDone(thing, operation, comer, state));
        expect(done).toEqual(inOrder(states, decided));
      },
      LONG,
    );

  if (pages.length > 0)
    it.each(pages)(
      'is for %s what the table says',
      async (route, decided) => {
        const shown = await found(thing, (comer, state) => desk.isShown(thing, route, comer, state));
        expect(shown).toEqual(inOrder(states, decided));
      },
      LONG,
    );

  if (posts.length > 0)
    it.each(posts)(
      'is for %s what the table says',
      async (route, decided) => {
        const changed = await found(thing, (comer, state) => desk.isChangedBy(thing, route, comer, state));
        expect(changed).toEqual(inOrder(states, decided));
      },
      LONG,
    );
});
