import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, hasRole, requireRole } from '../accounts/actor.js';
import type { ChangeInput } from '../changes/change.inputs.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Issue } from './issue.entity.js';
import { issuesMessages } from './issues.messages.js';

/** Who may record issues of a body. */
export const MAY_RECORD = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR] as const;

/** Loads an issue for a change by this actor. */
export function issueToChange(store: EntityManager, actor: Actor, input: ChangeInput): Promise<Issue> {
  return loadAllowed(store, Issue, input, (issue) => requireMayChange(store, actor, issue));
}

/** Refuses those who may not change it: recorders change what they recorded, until it is public. */
export async function requireMayChange(store: EntityManager, actor: Actor, issue: Issue): Promise<void> {
  requireRole(actor, issue.publicBodyId, ...MAY_RECORD);
  if (hasRole(actor, issue.publicBodyId, Role.PUBLISHER, Role.REGISTRAR)) return;
  const isOwn = issue.recordedBy !== null && issue.recordedBy === actor.accountId;
  if (!isOwn || (await isPublic(store, issue)))
    throw new Refusal('FORBIDDEN', reason(issuesMessages.notYours));
}

async function isPublic(store: EntityManager, { id, publishedAt }: Issue): Promise<boolean> {
  if (publishedAt !== null) return true;
  const [row] = await store.query<{ named: boolean }[]>(
    `SELECT EXISTS (
       SELECT 1 FROM office.meeting
        WHERE published_at IS NOT NULL
          AND ($1 = ANY (issue_ids)
               OR EXISTS (SELECT 1 FROM office.ask WHERE ask.meeting_id = meeting.id AND ask.issue_id = $1))) AS named`,
    [id],
  );
  return row?.named === true;
}
