import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Role } from '../src/words/body-words.js';
import { MeetingState } from '../src/words/meeting-words.js';
import { MeetingDesk } from './support/meeting-desk.js';
import { officeRoutes } from './support/page-routes.js';
import { pagesByState, postsByOperation, stepsByState, type WhenOfWhom } from './support/state-table.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const STATES = Object.values(MeetingState);
const ROLES = Object.values(Role);
const OF_A_MEETING = /^\w+ \/office\/(?:meetings|review|published)\/:id/;

let register: TestApp;
let desk: MeetingDesk;

beforeAll(async () => {
  register = await startTestApp();
  desk = await MeetingDesk.open(register);
}, 60_000);
afterAll(() => register.stop());

/** What was found, in the form of the table. */
async function found(may: (role: Role, state: MeetingState) => Promise<boolean>): Promise<WhenOfWhom> {
  const all: Partial<Record<Role, MeetingState[]>> = {};
  for (const role of ROLES) {
    for (const state of STATES) if (await may(role, state)) (all[role] ??= []).push(state);
  }
  return all;
}

function inOrder(decided: WhenOfWhom): WhenOfWhom {
  const entries = Object.entries(decided);
  return Object.fromEntries(
    entries.map(([role, states]) => [role, STATES.filter((each) => states.includes(each))]),
  );
}

describe('Authority over a meeting, by role and by its state,', () => {
  it('is decided for every operation on a meeting, and for none that is not there', async () => {
    const served = await (await fetch(`${register.url}/office/graphql/schema.graphql`)).text();
    const operations = Object.values(buildSchema(served).getMutationType()?.getFields() ?? {});
    const ofMeetings = operations
      .filter(({ type }) => type.toString() === 'Meeting!')
      .map(({ name }) => name);
    expect(ofMeetings.filter((name) => name !== 'recordMeeting').sort()).toEqual(
      Object.keys(stepsByState).sort(),
    );
  });

  it('is decided for every page of a meeting, and for none that is not there', () => {
    const routes = officeRoutes(register).map(({ name }) => name);
    const decided = [...Object.keys(pagesByState), ...Object.keys(postsByOperation)];
    expect(routes.filter((name) => OF_A_MEETING.test(name))).toEqual(decided.sort());
  });

  it.each(Object.entries(stepsByState))('is for %s what the table says', async (operation, decided) => {
    expect(await found((role, state) => desk.isDone(operation, role, state))).toEqual(inOrder(decided));
  });

  it.each(Object.entries(pagesByState))('is for %s what the table says', async (route, decided) => {
    expect(await found((role, state) => desk.isShown(route, role, state))).toEqual(inOrder(decided));
  });

  it.each(Object.entries(postsByOperation))(
    'is for %s that of %s: whatever is sent in another state, or by somebody else, changes nothing',
    async (route, operation) => {
      const decided = stepsByState[operation];
      for (const role of ROLES) {
        for (const state of STATES.filter((each) => !decided?.[role]?.includes(each))) {
          expect([role, state, await desk.isChangedBy(route, role, state)]).toEqual([role, state, false]);
        }
      }
    },
  );
});
