import { DestructionKind } from '../publication/retention/destruction-words.js';
import type { Destruction } from '../publication/retention/destruction.entity.js';
import { Destructions } from '../publication/retention/destructions.service.js';
import { addDays } from '../words/dates.js';
import type { Act } from './acts.js';
import { moment } from './script/plan.rules.js';
import type { Stage } from './stage.js';

interface CastList {
  kind: DestructionKind;
  /** Whose meetings it lists: those of a story in which somebody withheld or withdrew something. */
  body: string;
}

const WITHDRAWN: CastList = { kind: DestructionKind.WITHDRAWN, body: 'hsn' };
const WITHHELD: CastList = { kind: DestructionKind.WITHHELD, body: 'hsn' };

/** What the registrar of the invented region lists for destruction: one list without a decision, one that is decided on. */
export function retentionActs(stage: Stage, today: string): Act[] {
  const at = (ago: number, minutes: number) => moment(addDays(today, -ago), minutes);
  let decided: Destruction | undefined;
  return [
    {
      at: at(9, 13 * 60),
      does: async () => {
        decided = await list(stage, WITHDRAWN, addDays(today, -10));
      },
    },
    { at: at(3, 10 * 60), does: () => decide(stage, decided, addDays(today, -4)) },
    { at: at(2, 15 * 60), does: () => list(stage, WITHHELD, addDays(today, -30)) },
  ];
}

function list(stage: Stage, { kind, body }: CastList, olderThan: string): Promise<Destruction> {
  const { id: publicBodyId } = stage.bodies.get(body);
  return stage.use(Destructions).rehearse(stage.as('rolf'), { publicBodyId, kind, olderThan });
}

async function decide(stage: Stage, listed: Destruction | undefined, decidedOn: string): Promise<void> {
  if (!listed) throw new Error('There is no list to decide on');
  const { id, version: expectedVersion } = listed;
  const decision = { decisionCase: 'HSN 0000-45', decidedBy: 'Hälso- och sjukvårdsnämnden, § 45 (påhittat)' };
  await stage.use(Destructions).decide(stage.as('rolf'), { id, expectedVersion, ...decision, decidedOn });
}
