import type { INestApplicationContext } from '@nestjs/common';
import { Office } from '../office/changes/office.service.js';
import type { Progress } from '../platform/progress/progress.js';
import { addDays } from '../words/dates.js';
import type { Act } from './acts.js';
import { ROOT } from './cast/bodies.js';
import { FINISHED } from './demonstration-state.js';
import { issueActs } from './issue-acts.js';
import { actsOf } from './meeting-acts.js';
import { nilReturnActs } from './nil-return-acts.js';
import { organisationActs } from './organisation-acts.js';
import { reportActs } from './report-acts.js';
import { retentionActs } from './retention-acts.js';
import { moment, planOf } from './script/plan.rules.js';
import { appointOfficials, openRegion, type Passwords } from './setting.js';
import { Stage } from './stage.js';
import type { SteppingClock } from './stepping-clock.js';
import { stories } from './stories/stories.js';

/** How long ago the demonstration begins, in days. */
const BEGINS = 765;

/** What a newcomer needs to sign in and to follow the README. */
export interface Performed {
  passwords: Passwords;
  ids: { publicBodyId: string; officialId: string; organisationId: string; issueId: string };
}

/** When the demonstration begins that ends before a day: nothing in it, not even the codelists, is older. */
export function beginningOf(today: string): Date {
  return moment(addDays(today, -BEGINS), 9 * 60);
}

interface Performance {
  /** The first day that is not told of any more, YYYY-MM-DD. */
  today: string;
  progress: Progress;
  /** Keeps the passwords, before the demonstration counts as complete. */
  keep: (performed: Performed) => void;
}

/** Fills an empty register, day by day, through the services that officials use; the clock stands at the beginning. */
export async function perform(
  register: INestApplicationContext,
  clock: SteppingClock,
  { today, progress, keep }: Performance,
): Promise<Performed> {
  const stage = new Stage(register, clock);
  const passwords = await openRegion(stage);
  await appointOfficials(stage, today);
  const acts = actsOfEverything(stage, today);
  const shown = progress.begin('Filling the demonstration register', acts.length, 'steps');
  for (const { at, does } of acts) {
    clock.goTo(at);
    await does();
    shown.advance(1);
  }
  shown.end();
  const performed = { passwords, ids: idsOf(stage) };
  clock.goTo(moment(today, 0));
  keep(performed);
  await finish(stage);
  return performed;
}

/** Says in the audit log that everything is there: what lacks this line was interrupted. */
async function finish(stage: Stage): Promise<void> {
  await stage.use(Office).change(stage.operator, FINISHED, {}, async (store) => {
    // With this line everything before it is safe on disk.
    await store.query('SET LOCAL synchronous_commit = on');
    return stage.bodies.get(ROOT);
  });
}

function actsOfEverything(stage: Stage, today: string): Act[] {
  const plan = planOf(stories, today);
  const end = moment(today, 0);
  return [
    ...issueActs(stage, today),
    ...organisationActs(plan, stage, today),
    ...plan.flatMap((planned) => actsOf(planned, stage)),
    ...nilReturnActs(plan, stage, today),
    ...reportActs(stage, today),
    ...retentionActs(stage, today),
  ]
    .filter(({ at }) => at < end)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function idsOf(stage: Stage): Performed['ids'] {
  return {
    publicBodyId: stage.bodies.get(ROOT).id,
    officialId: stage.officials.get('exempelius'),
    organisationId: stage.organisations.get('exempeltag').id,
    issueId: stage.issues.get('double-track').id,
  };
}
