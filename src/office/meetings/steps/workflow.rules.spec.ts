import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MeetingState } from '../../../words/meeting-words.js';
import { isAllowed, type MeetingVerb, requireState, stateObstacle, WORKFLOW } from './workflow.rules.js';

const verbs = Object.keys(WORKFLOW) as MeetingVerb[];
const states = Object.values(MeetingState);

/** The states that a list of verbs leads through; a verb that is not allowed changes nothing. */
function after(steps: readonly MeetingVerb[]): MeetingState[] {
  let state = MeetingState.DRAFT;
  return steps.map((verb) => {
    if (isAllowed(state, verb)) state = WORKFLOW[verb].to ?? state;
    return state;
  });
}

describe('The workflow of a meeting', () => {
  it('allows exactly these steps', () => {
    const table = Object.fromEntries(
      verbs.map((verb) => [verb, states.filter((state) => isAllowed(state, verb))]),
    );
    expect(table).toEqual({
      amend: ['DRAFT', 'SUBMITTED', 'RETURNED'],
      discard: ['DRAFT'],
      submit: ['DRAFT', 'RETURNED'],
      return: ['SUBMITTED', 'DELAYED'],
      delay: ['SUBMITTED', 'DELAYED'],
      publish: ['SUBMITTED', 'DELAYED'],
      publishImported: ['DRAFT', 'SUBMITTED', 'RETURNED'],
      correct: ['PUBLISHED'],
      redact: ['PUBLISHED'],
      withdraw: ['PUBLISHED'],
    });
  });

  it('never makes a published meeting a draft again, and nothing follows a withdrawal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (steps) => {
        const path = after(steps);
        const published = path.indexOf(MeetingState.PUBLISHED);
        const withdrawn = path.indexOf(MeetingState.WITHDRAWN);
        const later = published < 0 ? [] : path.slice(published);
        const last = withdrawn < 0 ? [] : path.slice(withdrawn);
        const open: MeetingState[] = [MeetingState.PUBLISHED, MeetingState.WITHDRAWN];
        expect(later.every((state) => open.includes(state))).toBe(true);
        expect(last.every((state) => state === MeetingState.WITHDRAWN)).toBe(true);
      }),
    );
  });

  it('publishes nothing recorded here that was not handed in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (steps) => {
        const here = steps.filter((verb) => verb !== 'publishImported');
        const published = after(here).indexOf(MeetingState.PUBLISHED);
        if (published >= 0) expect(here.slice(0, published)).toContain('submit');
      }),
    );
  });

  it('says why a step is not allowed, and lets the others pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...verbs), (state, verb) => {
        const why = stateObstacle(state, verb);
        if (isAllowed(state, verb)) {
          expect(why).toBeNull();
          requireState(state, verb);
        } else {
          expect(why).toMatchObject({ message: { code: 'meeting.wrongState' }, params: { state, verb } });
          expect(() => {
            requireState(state, verb);
          }).toThrow('CONFLICT: meeting.wrongState');
        }
      }),
    );
  });
});
