import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { RecordKind } from '../../../words/register-words.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { IssueRecord } from '../../records/issue.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { ofOwner } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { countsOf } from '../parties/counts.js';
import { LOOKED_INTO } from '../parties/latest-meetings.js';
import { pathOfIssue } from '../parties/party-paths.js';
import { PartyViews } from '../parties/party-views.js';
import { inLanguage } from '../record/record-document.js';
import { footprintOf } from './footprint.rules.js';
import { issueJsonLd } from './issue-json-ld.rules.js';
import type { IssueView } from './issue-view.js';

const COUNTED = [
  MeetingFacet.ORGANISATION_KIND,
  MeetingFacet.ORGANISATION,
  MeetingFacet.OFFICIAL,
  MeetingFacet.PUBLIC_BODY,
] as const;

/** Reads what the page of an issue shows. */
@Injectable()
export class IssueViews {
  constructor(private readonly parties: PartyViews) {}

  async view(reading: Reading, issue: IssueRecord, language: Language): Promise<IssueView> {
    const { id, title } = issue;
    const set: MeetingSet = { owner: { kind: 'issue', key: id }, filter: {} };
    const [party, body, topics, directions] = await Promise.all([
      this.parties.view(reading, {
        ...{ id, name: title, language, set },
        kind: RecordKind.ISSUE,
        path: pathOfIssue(id),
        asked: ['issueIds', id],
        dataPath: `issues/${id}`,
        feedPath: `issues/${id}`,
        first: LOOKED_INTO,
      }),
      bodyOf(reading, issue),
      someTopics(reading, issue.topicCodes),
      readChart(reading, 'directions', ofOwner('issue', id, language)),
    ]);
    const { read } = party.meetings;
    const counts = await countsOf(reading, party, set, COUNTED);
    const view: IssueView = {
      ...{ ...party, issue, body, directions, counts },
      bodyName: inLanguage(body.name, language) || body.slug,
      topics: topics.map(({ code, label }) => ({ code, label: inLanguage(label, language) || code })),
      footprint: footprintOf(issue, read),
      decisions: decisionsIn(read),
      documents: read.flatMap((meeting) => meeting.documents.map((document) => ({ document, meeting }))),
    };
    return { ...view, jsonLd: issueJsonLd(view) };
  }
}

function decisionsIn(meetings: readonly MeetingRecord[]): IssueView['decisions'] {
  const found = meetings.flatMap((meeting) =>
    meeting.decisionReferences.map((decision) => ({ decision, meeting })),
  );
  return [
    ...new Map(found.map((each) => [`${each.decision.kind} ${each.decision.reference}`, each])).values(),
  ];
}
