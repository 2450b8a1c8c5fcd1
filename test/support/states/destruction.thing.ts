import { randomId } from '../../../src/platform/identity.js';
import { Role } from '../../../src/words/body-words.js';
import { DestructionKind, DestructionState } from '../../../src/publication/retention/destruction-words.js';
import { Destruction } from '../../../src/publication/retention/destruction.entity.js';
import { listHash } from '../../../src/publication/retention/doomed.rules.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const { REGISTRAR, AUDITOR } = Role;
const { REHEARSED, DECIDED, RUNNING, FAILED, DONE } = DestructionState;
const ALL = Object.values(DestructionState);
const BEGUN = [RUNNING, FAILED, DONE];
const registrar = (state: DestructionState) => by([state], REGISTRAR);
const read = by(ALL, REGISTRAR, AUDITOR);
const PAGE = '/office/privacy/retention/:id';

/** What is destroyed for good: by a list, a decision on it, and an order. */
export const destructions: Thing = {
  name: 'a destruction',
  states: ALL,
  operations: {},
  pages: {
    [`GET ${PAGE}`]: read,
    [`GET ${PAGE}/decide`]: registrar(REHEARSED),
    [`GET ${PAGE}/destroy`]: registrar(DECIDED),
    [`GET ${PAGE}/list.csv`]: read,
    [`GET ${PAGE}/print`]: read,
    // There is nothing to tell before it has ended.
    [`GET ${PAGE}/protocol.csv`]: by([FAILED, DONE], REGISTRAR, AUDITOR),
    [`GET ${PAGE}/protocol.json`]: by([FAILED, DONE], REGISTRAR, AUDITOR),
    [`GET ${PAGE}/resume`]: registrar(FAILED),
  },
  posts: {
    [`POST ${PAGE}/decide`]: registrar(REHEARSED),
    [`POST ${PAGE}/destroy`]: registrar(DECIDED),
    [`POST ${PAGE}/resume`]: registrar(FAILED),
  },
  make,
};

async function make(named: string, { register, region }: Surroundings): Promise<Made> {
  const state = ALL.find((each) => each.valueOf() === named) ?? REHEARSED;
  const now = register.clock.now();
  const today = register.clock.today();
  const decision = { decisionCase: 'RS 2026-0099', decidedBy: 'Regionstyrelsen', decidedOn: today };
  const { id, version } = await register.office.manager.save(
    Object.assign(new Destruction(), {
      ...{
        id: randomId(),
        publicBodyId: region.body.id,
        kind: DestructionKind.WITHDRAWN,
        olderThan: '2001-01-01',
      },
      // What was on the list is gone already: it stays what was decided on.
      ...{ state, things: 1, listHash: listHash([]), rehearsedBy: null, rehearsedAt: now },
      ...(state === REHEARSED ? {} : { ...decision, decisionRecordedBy: null, decisionRecordedAt: now }),
      ...(BEGUN.includes(state) ? { begunAt: now } : {}),
      ...(state === DONE ? { doneAt: now } : {}),
    }),
  );
  const input = { expectedVersion: version, ...decision, things: 1 };
  return { at: { id }, input: () => input, fields: () => pointersOf(input) };
}
