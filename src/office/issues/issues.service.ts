import { Injectable } from '@nestjs/common';
import { refuseFor } from '../../platform/errors/refuse-for.js';
import { Clock } from '../../platform/clock.js';
import { randomId } from '../../platform/identity.js';
import { Role } from '../../words/body-words.js';
import { type Actor, requireRole } from '../accounts/actor.js';
import { requireOpenBody } from '../bodies/open-body.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { given } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { issueToChange, MAY_RECORD } from './issue-access.js';
import { replaceTopics, requireOwner } from './issue-parts.js';
import type { PublishIssueInput } from './issue-step.inputs.js';
import { Issue } from './issue.entity.js';
import type { AmendIssueInput, RecordIssueInput } from './issue.inputs.js';
import { issueFaults, publishingFault } from './issue.rules.js';

const CONTENT = [
  'title',
  'goal',
  'language',
  'targetLevels',
  'adoptedBy',
  'adoptedOn',
  'caseNumber',
  'result',
  'from',
  'to',
  'ownerId',
] as const;

/** Records, amends and publishes the issues that bodies pursue. */
@Injectable()
export class IssuesService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  recordIssue(actor: Actor, input: RecordIssueInput): Promise<Issue> {
    return this.office.change(actor, 'recordIssue', input, async (store) => {
      requireRole(actor, input.publicBodyId, ...MAY_RECORD);
      await requireOpenBody(store, input.publicBodyId, '/publicBodyId');
      const issue = Object.assign(new Issue(), {
        ...EMPTY,
        ...given(input, 'publicBodyId', 'status', ...CONTENT),
        id: randomId(),
        recordedBy: actor.accountId,
        publishedAt: null,
      });
      refuseIfAny(issueFaults(issue, this.clock.today()));
      if (issue.ownerId !== null) await requireOwner(store, issue.ownerId);
      await store.insert(Issue, issue);
      await replaceTopics(store, issue, input.topicCodes);
      return issue;
    });
  }

  amendIssue(actor: Actor, input: AmendIssueInput): Promise<Issue> {
    return this.office.change(actor, 'amendIssue', input, async (store) => {
      const issue = await issueToChange(store, actor, input);
      const wasAdopted = issue.adoptedOn !== null;
      Object.assign(issue, given(input, ...CONTENT));
      refuseIfAny(issueFaults(issue, this.clock.today(), wasAdopted));
      if (input.ownerId) await requireOwner(store, input.ownerId);
      if (input.topicCodes) await replaceTopics(store, issue, input.topicCodes);
      return saveRaised(store, issue);
    });
  }

  /** Makes an issue public before any published meeting names it. */
  publishIssue(actor: Actor, input: PublishIssueInput): Promise<Issue> {
    return this.office.change(actor, 'publishIssue', input, async (store) => {
      const issue = await loadAllowed(store, Issue, input, ({ publicBodyId }) => {
        requireRole(actor, publicBodyId, Role.PUBLISHER, Role.REGISTRAR);
      });
      refuseFor(publishingFault(issue));
      issue.publishedAt = this.clock.now();
      return saveRaised(store, issue);
    });
  }
}

const EMPTY = {
  goal: null,
  targetLevels: [],
  adoptedBy: null,
  adoptedOn: null,
  caseNumber: null,
  result: null,
  from: null,
  to: null,
  ownerId: null,
};
