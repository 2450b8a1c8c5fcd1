import { IssuesService } from '../office/issues/issues.service.js';
import { IssueStepsService } from '../office/issues/issue-steps.service.js';
import { addDays } from '../words/dates.js';
import { IssueStatus } from '../words/issue-words.js';
import type { Act } from './acts.js';
import { bodies } from './cast/bodies.js';
import { type CastIssue, issues } from './cast/issues.js';
import { moment } from './script/plan.rules.js';
import { Seeded } from './script/seeded.rules.js';
import { workdayFrom } from './script/workdays.rules.js';
import type { Stage } from './stage.js';

const CLOSING = new Set([IssueStatus.ACHIEVED, IssueStatus.PARTLY_ACHIEVED, IssueStatus.DROPPED]);

/** What is pursued: adopted, published, followed with notes, and for some closed with a result. */
export function issueActs(stage: Stage, today: string): Act[] {
  const at = (ago: number, minutes: number) => moment(workdayFrom(addDays(today, -ago), 1), minutes);
  return issues.flatMap((issue): Act[] => [
    { at: at(issue.adopted - 1, 9 * 60), does: () => record(stage, issue, addDays(today, -issue.adopted)) },
    ...issue.steps.map(({ ago, status, text }) => ({
      at: at(ago, 14 * 60),
      does: () => step(stage, issue, { status, text }),
    })),
    ...issue.notes.map(({ ago, text }) => ({ at: at(ago, 15 * 60), does: () => note(stage, issue, text) })),
  ]);
}

async function record(stage: Stage, issue: CastIssue, adoptedOn: string): Promise<void> {
  const { key, body, title, goal, topics, targetLevels, owner, adoptedBy } = issue;
  const { id, version } = await stage.use(IssuesService).recordIssue(stage.as('rut'), {
    publicBodyId: stage.bodies.get(body).id,
    ...{ title, goal, language: 'sv', status: IssueStatus.ADOPTED },
    topicCodes: [...topics],
    targetLevels: [...targetLevels],
    ...{ adoptedBy: `${adoptedBy} Exempelland`, adoptedOn, from: adoptedOn },
    caseNumber: caseNumberOf(issue, adoptedOn),
    ownerId: stage.officials.get(owner),
  });
  const input = { id, expectedVersion: version };
  stage.issues.add(key, await stage.use(IssuesService).publishIssue(stage.as('pia'), input));
}

function caseNumberOf({ key, body }: CastIssue, adoptedOn: string): string {
  const letters = bodies.find((one) => one.key === body)?.case ?? 'RS';
  const serial = new Seeded(`case of ${key}`).whole(10, 900);
  return `${letters} ${adoptedOn.slice(0, 4)}-${String(serial).padStart(5, '0')}`;
}

async function step(
  stage: Stage,
  { key }: CastIssue,
  { status, text }: { status: IssueStatus; text: string },
): Promise<void> {
  const input = { ...expected(stage, key), status };
  const steps = stage.use(IssueStepsService);
  const after = CLOSING.has(status)
    ? await steps.closeIssue(stage.as('pia'), { ...input, result: text })
    : await steps.changeIssueStatus(stage.as('pia'), { ...input, note: text });
  stage.issues.add(key, after);
}

async function note(stage: Stage, { key }: CastIssue, text: string): Promise<void> {
  const input = { ...expected(stage, key), text };
  stage.issues.add(key, await stage.use(IssueStepsService).noteProgress(stage.as('greta'), input));
}

function expected(stage: Stage, key: string) {
  const { id, version } = stage.issues.get(key);
  return { id, expectedVersion: version };
}
