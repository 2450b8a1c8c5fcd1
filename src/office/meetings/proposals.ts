import { type EntityManager, In, IsNull } from 'typeorm';
import { reason, type Reason } from '../../platform/language/message.js';
import { Issue } from '../issues/issue.entity.js';
import { isProposal } from '../issues/issue.rules.js';
import { issuesMessages } from '../issues/issues.messages.js';
import type { WholeMeeting } from './whole-meeting.js';

/** Issues that the meeting would make public with itself, and that nobody has adopted yet. */
export async function namedProposals(
  store: EntityManager,
  { meeting, asks }: WholeMeeting,
): Promise<Reason[]> {
  const named = [
    ...meeting.issueIds.map((id, at) => ({ id, field: `/issueIds/${at}` })),
    ...asks.map(({ issueId }, at) => ({ id: issueId, field: `/asks/${at}/issueId` })),
  ];
  const ids = named.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return [];
  const issues = await store.findBy(Issue, { id: In(ids), publishedAt: IsNull() });
  const proposed = new Set<string | null>(issues.filter(isProposal).map(({ id }) => id));
  return named
    .filter(({ id }) => proposed.has(id))
    .map(({ field }) => reason(issuesMessages.proposalNotPublic, undefined, field));
}
