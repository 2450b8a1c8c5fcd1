import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { say } from '../../platform/language/message.js';
import { IssueStatus } from '../../words/issue-words.js';
import {
  isClosed,
  type IssueContent,
  issueFaults,
  progressFaults,
  publishingFault,
  stepFault,
} from './issue.rules.js';

const today = '2026-03-02';
const statuses = Object.values(IssueStatus);
const issue: IssueContent = {
  title: 'Dubbelspår på Värmlandsbanan',
  goal: 'Restiden mellan Karlstad och Kil halveras.',
  status: IssueStatus.PURSUED,
  adoptedBy: 'Regionfullmäktige',
  adoptedOn: '2025-06-10',
  caseNumber: 'RS/25/118',
  result: null,
  from: '2025-06-10',
  to: null,
  publishedAt: null,
};
const fieldsOf = (content: Partial<IssueContent>) =>
  issueFaults({ ...issue, ...content }, today).map(({ field }) => field);

describe('An issue', () => {
  it('is accepted when everything about it is right', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(
      fieldsOf({ status: IssueStatus.ACHIEVED, result: 'Riksdagen beslutade.', to: '2026-03-01' }),
    ).toEqual([]);
  });

  it('may be a mere proposal, without goal or decision, and be dropped as one', () => {
    const proposal = { goal: null, adoptedBy: null, adoptedOn: null };
    expect(fieldsOf({ ...proposal, status: IssueStatus.PROPOSED })).toEqual([]);
    expect(fieldsOf({ ...proposal, status: IssueStatus.DROPPED, result: 'Avslogs.' })).toEqual([]);
  });

  it('does not lose its adoption by being dropped, nor when it is public', () => {
    const dropped = {
      ...issue,
      status: IssueStatus.DROPPED,
      result: 'Avslogs.',
      adoptedBy: null,
      adoptedOn: null,
    };
    const missing = ['/adoptedBy', '/adoptedOn'];
    expect(issueFaults(dropped, today, true).map(({ field }) => field)).toEqual(missing);
    expect(fieldsOf({ ...dropped, publishedAt: new Date() })).toEqual(missing);
    expect(fieldsOf(dropped)).toEqual([]);
  });

  it('is adopted by somebody, on a day that has come, with a goal', () => {
    const status = fc.constantFrom(
      ...statuses.filter((one) => one !== IssueStatus.PROPOSED && one !== IssueStatus.DROPPED),
    );
    fc.assert(
      fc.property(status, (one) => {
        const result = isClosed(one) ? 'Klart.' : null;
        const lacking = { status: one, result, adoptedBy: null, adoptedOn: null, goal: null };
        expect(fieldsOf(lacking)).toEqual(['/adoptedBy', '/adoptedOn', '/goal']);
      }),
    );
    expect(fieldsOf({ adoptedOn: '2026-03-03' })).toEqual(['/adoptedOn']);
    expect(fieldsOf({ adoptedOn: '2025-02-30' })).toEqual(['/adoptedOn']);
    expect(fieldsOf({ status: IssueStatus.PROPOSED, adoptedBy: null })).toEqual(['/adoptedBy']);
  });

  it('has a result exactly when it is closed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.option(fc.constant('Det blev så.')), (status, result) => {
        const right = isClosed(status) === (result !== null);
        expect(fieldsOf({ status, result })).toEqual(right ? [] : ['/result']);
      }),
    );
  });

  it('tells everything that is wrong with it at once', () => {
    const wrong = {
      title: '',
      goal: 'null',
      caseNumber: 'x'.repeat(101),
      from: '2026-02-02',
      to: '2026-02-01',
    };
    expect(fieldsOf(wrong)).toEqual(['/title', '/goal', '/caseNumber', '/caseNumber', '/to']);
  });
});

describe('The status of an issue', () => {
  it('never goes back to a proposal, and never stays where it is', () => {
    for (const before of statuses) {
      expect(stepFault(before, IssueStatus.PROPOSED)).not.toBeNull();
      expect(stepFault(before, before)?.message.code).toBe('issues.statusSame');
    }
  });

  it('can be reached from the proposal, and every closed issue can be taken up again', () => {
    const reached = new Set<IssueStatus>([IssueStatus.PROPOSED]);
    for (const before of reached)
      statuses.filter((after) => stepFault(before, after) === null).forEach((one) => reached.add(one));
    expect([...reached].sort()).toEqual([...statuses].sort());
    for (const status of statuses.filter(isClosed)) expect(stepFault(status, IssueStatus.PURSUED)).toBeNull();
  });

  it('is named in both languages when a step is refused', () => {
    const fault = stepFault(IssueStatus.ACHIEVED, IssueStatus.PAUSED);
    expect(fault && say(fault.message, 'sv')).toBe('En fråga går inte från ”Uppnådd” till ”Vilande”.');
    expect(fault && say(fault.message, 'en')).toBe('An issue does not go from “Achieved” to “Paused”.');
  });
});

describe('What is published of issues', () => {
  it('is what somebody decided to pursue, once: no proposal, also none that was dropped', () => {
    const faultOf = (status: IssueStatus, adoptedOn: string | null, publishedAt: Date | null = null) =>
      publishingFault({ status, adoptedOn, publishedAt })?.message.code;
    for (const status of statuses) expect(faultOf(status, null)).toBe('issues.proposalNotPublic');
    for (const status of statuses.filter((one) => one !== IssueStatus.PROPOSED))
      expect(faultOf(status, today)).toBeUndefined();
    expect(faultOf(IssueStatus.PURSUED, today, new Date())).toBe('issues.publicAlready');
  });
});

describe('A note about what happened', () => {
  it('says what, on a day that has come', () => {
    expect(progressFaults({ on: today, text: 'Trafikverket svarade.' }, today)).toEqual([]);
    expect(progressFaults({ on: '2026-03-03', text: 'Möte.' }, today).map(({ field }) => field)).toEqual([
      '/on',
    ]);
    expect(progressFaults({ on: '2026-13-01', text: '' }, today).map(({ field }) => field)).toEqual([
      '/on',
      '/text',
    ]);
  });
});
