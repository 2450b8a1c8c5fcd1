import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { IssueStatus } from '../../words/issue-words.js';
import { dayFaults } from '../../words/period.js';
import type { Actor } from '../accounts/actor.js';
import { given, tidied } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { issueToChange } from './issue-access.js';
import { addProgress } from './issue-parts.js';
import { IssueProgress } from './issue-progress.entity.js';
import type {
  ChangeIssueStatusInput,
  CloseIssueInput,
  NoteProgressInput,
  RemoveProgressInput,
} from './issue-step.inputs.js';
import type { Issue } from './issue.entity.js';
import { isClosed, issueFaults, progressFaults, stepFault } from './issue.rules.js';
import { issuesMessages } from './issues.messages.js';

/** Takes issues from proposal to result, and keeps what happened on the way. */
@Injectable()
export class IssueStepsService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  changeIssueStatus(actor: Actor, input: ChangeIssueStatusInput): Promise<Issue> {
    return this.office.change(actor, 'changeIssueStatus', input, async (store) => {
      const issue = await issueToChange(store, actor, input);
      if (isClosed(input.status))
        throw new Refusal('INVALID', reason(issuesMessages.closeInstead, undefined, '/status'));
      const on = input.on ?? this.clock.today();
      this.step(issue, input.status, on);
      if (input.status === IssueStatus.PURSUED) takeUp(issue, on);
      Object.assign(issue, given(input, 'adoptedBy', 'adoptedOn', 'caseNumber'));
      refuseIfAny(issueFaults(issue, this.clock.today()));
      await saveRaised(store, issue);
      const note = tidied(input.note);
      if (typeof note === 'string') {
        this.checkProgress(on, note, '/note');
        await addProgress(store, issue.id, on, note);
      }
      return issue;
    });
  }

  closeIssue(actor: Actor, input: CloseIssueInput): Promise<Issue> {
    return this.office.change(actor, 'closeIssue', input, async (store) => {
      const issue = await issueToChange(store, actor, input);
      if (!isClosed(input.status))
        throw new Refusal('INVALID', reason(issuesMessages.closesOnly, undefined, '/status'));
      const on = input.on ?? this.clock.today();
      this.step(issue, input.status, on);
      Object.assign(issue, given(input, 'result'), { to: on });
      refuseIfAny(issueFaults(issue, this.clock.today()));
      return saveRaised(store, issue);
    });
  }

  noteProgress(actor: Actor, input: NoteProgressInput): Promise<Issue> {
    return this.office.change(actor, 'noteProgress', input, async (store) => {
      const issue = await issueToChange(store, actor, input);
      const on = input.on ?? this.clock.today();
      const text = (tidied(input.text) as string | null) ?? '';
      this.checkProgress(on, text, '/text');
      await addProgress(store, issue.id, on, text);
      return saveRaised(store, issue);
    });
  }

  removeProgress(actor: Actor, input: RemoveProgressInput): Promise<Issue> {
    return this.office.change(actor, 'removeProgress', input, async (store) => {
      const issue = await issueToChange(store, actor, input);
      const { affected } = await store.delete(IssueProgress, { id: input.noteId, issueId: issue.id });
      if (affected !== 1)
        throw new Refusal('INVALID', reason(issuesMessages.noteUnknown, undefined, '/noteId'));
      return saveRaised(store, issue);
    });
  }

  private step(issue: Issue, after: IssueStatus, on: string): void {
    const fault = stepFault(issue.status, after);
    if (fault) throw new Refusal('CONFLICT', fault);
    const faults = dayFaults(on, '/on');
    if (faults.length === 0 && on > this.clock.today())
      faults.push(reason(issuesMessages.happenedInFuture, { day: on }, '/on'));
    refuseIfAny(faults);
    issue.status = after;
  }

  private checkProgress(on: string, text: string, field: string): void {
    const faults = progressFaults({ on, text }, this.clock.today());
    refuseIfAny(faults.map((fault) => (fault.field === '/text' ? { ...fault, field } : fault)));
  }
}

/** What was closed is open again: its earlier end and result stay in the history of its public record. */
function takeUp(issue: Issue, on: string): void {
  issue.from ??= on;
  issue.to = null;
  issue.result = null;
}
