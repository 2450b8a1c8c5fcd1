import { type EntityManager, In } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { type Reason, reason } from '../../platform/language/message.js';
import { lineage } from '../bodies/lineage.js';
import { Official } from '../bodies/official.entity.js';
import { IssueProgress } from './issue-progress.entity.js';
import { IssueTopic } from './issue-topic.entity.js';
import type { Issue } from './issue.entity.js';
import { issuesMessages } from './issues.messages.js';
import { Topic } from './topic.entity.js';

/** Replaces the topics of an issue by others that its body may choose; those it had it may keep. */
export async function replaceTopics(
  store: EntityManager,
  issue: Issue,
  codes: readonly string[],
): Promise<void> {
  const before = await store.findBy(IssueTopic, { issueId: issue.id });
  const kept = new Set(before.map(({ topicCode }) => topicCode));
  const faults = await topicFaults(store, issue.publicBodyId, codes, kept);
  if (faults.length > 0) throw new Refusal('INVALID', ...faults);
  await store.delete(IssueTopic, { issueId: issue.id });
  const topics = [...new Set(codes)].map((topicCode) => ({ issueId: issue.id, topicCode }));
  await store.insert(IssueTopic, topics);
}

/** Refuses an owner who is no official. */
export async function requireOwner(store: EntityManager, id: string): Promise<void> {
  if (await store.existsBy(Official, { id })) return;
  throw new Refusal('INVALID', reason(issuesMessages.ownerUnknown, undefined, '/ownerId'));
}

export async function addProgress(
  store: EntityManager,
  issueId: string,
  on: string,
  text: string,
): Promise<void> {
  await store.insert(IssueProgress, { id: randomId(), issueId, on, text });
}

/** Topics that a body may not choose: neither shipped nor its own nor of a body above it, or retired; `kept` may stay. */
export async function topicFaults(
  store: EntityManager,
  publicBodyId: string,
  codes: readonly string[],
  kept: ReadonlySet<string>,
): Promise<Reason[]> {
  const topics = await store.findBy(Topic, { code: In([...codes]) });
  const bodies = new Set(await lineage(store, 'public_body', publicBodyId));
  const mayChoose = new Set(
    topics
      .filter((topic) => !topic.retired && (topic.publicBodyId === null || bodies.has(topic.publicBodyId)))
      .map(({ code }) => code),
  );
  return codes.flatMap((code, at): Reason[] =>
    mayChoose.has(code) || kept.has(code)
      ? []
      : [reason(issuesMessages.topicUnknown, { code }, `/topicCodes/${at}`)],
  );
}
