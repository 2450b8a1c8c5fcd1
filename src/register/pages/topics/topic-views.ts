import { Injectable } from '@nestjs/common';
import { groupBy } from '../../../platform/group-by.js';
import type { Language } from '../../../platform/language/language.js';
import { type OrganisationKind, organisationKinds } from '../../../words/organisation-words.js';
import { IssueOrder, MeetingFacet } from '../../../words/query-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { countWithin } from '../../queries/figures/meeting-figures.queries.js';
import { readIssues } from '../../queries/issues.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { findOrganisation } from '../../queries/organisations.queries.js';
import { broaderTopic } from '../../queries/topics.queries.js';
import { loadAll, type Reading } from '../../reading/reading.js';
import type { TopicRecord } from '../../records/topic.record.js';
import { ofOwner } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { issueRow } from '../issues/issues-view.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-view.js';
import { pathOfMeetings, pathOfOrganisation, pathOfTopic } from '../parties/party-paths.js';
import { PartyViews } from '../parties/party-views.js';
import { inLanguage } from '../record/record-document.js';
import { topicJsonLd } from './topic-json-ld.rules.js';
import { readTopicTree } from './topic-tree.js';
import type { TopicView } from './topic-view.js';

/** So many organisations are sorted by what they are. */
export const MOST_ORGANISATIONS = 50;
const ISSUES = 6;

/** Reads what the page of a topic shows. */
@Injectable()
export class TopicViews {
  constructor(private readonly parties: PartyViews) {}

  async view(reading: Reading, topic: TopicRecord, language: Language): Promise<TopicView> {
    const { code } = topic;
    const charted = ofOwner('topic', code, language);
    const [party, above, tree, issues, [timeline, topics, kinds], organisations] = await Promise.all([
      this.party(reading, topic, { set: charted.set, language }),
      aboveOf(reading, topic, language),
      readTopicTree(reading, language),
      readIssues(reading, {
        filter: { topics: [code] },
        first: ISSUES,
        orderBy: IssueOrder.LATEST_MEETING_DESC,
      }),
      Promise.all([
        readChart(reading, 'timeline', charted),
        readChart(reading, 'topics', charted),
        readChart(reading, 'organisation-kinds', charted),
      ]),
      organisationsByKind(reading, charted.set, language),
    ]);
    const nodes = tree.topics.flatMap((node) => [node, ...node.below]);
    const view: TopicView = {
      ...{ ...party, topic, above, organisations, charts: { timeline, topics, kinds } },
      below: nodes.find((node) => node.code === code)?.below ?? [],
      issues: await Promise.all(issues.nodes.map((issue) => issueRow(reading, issue, language))),
      issueCount: await issues.count(),
    };
    return { ...view, jsonLd: topicJsonLd(view) };
  }

  private party(
    reading: Reading,
    { id, code, label }: TopicRecord,
    { set, language }: { set: MeetingSet; language: Language },
  ): Promise<PartyView> {
    return this.parties.view(reading, {
      ...{ id, language, set },
      name: inLanguage(label, language) || code,
      kind: RecordKind.TOPIC,
      path: pathOfTopic(code),
      asked: ['topics', code],
      dataPath: `topics/${code}`,
      feedPath: `topics/${code}`,
    });
  }
}

async function aboveOf(
  reading: Reading,
  topic: TopicRecord,
  language: Language,
): Promise<TopicView['above']> {
  const above = await broaderTopic(reading, topic);
  return above
    ? { label: inLanguage(above.label, language) || above.code, path: pathOfTopic(above.code) }
    : null;
}

/** Who is met is compared with its equals alone: there are many companies, and few agencies. */
async function organisationsByKind(reading: Reading, set: MeetingSet, language: Language): Promise<Counts[]> {
  const counts = await countWithin(reading, set, { by: MeetingFacet.ORGANISATION, most: MOST_ORGANISATIONS });
  const found = await loadAll(
    counts.map(({ value }) => value),
    (id) => findOrganisation(reading, id),
  );
  const organisations = new Map(found.map((each) => [each.id, each]));
  const total = counts[0]?.count ?? 0;
  const lines = counts.flatMap(({ value, count }) => {
    const organisation = organisations.get(value);
    if (!organisation) return [];
    const { id, name, kind } = organisation;
    const meetings = pathOfMeetings(['topics', set.owner.key], ['organisationIds', id]);
    return [{ kind, line: { label: name, count, path: pathOfOrganisation(id), meetings } }];
  });
  const byKind = [...groupBy(lines, ({ kind }) => kind)];
  return byKind
    .map(([kind, each]) => ({ title: titleOf(kind), total, lines: each.map(({ line }) => line) }))
    .sort((one, other) => one.title[language].localeCompare(other.title[language], language));
}

function titleOf(kind: OrganisationKind): Counts['title'] {
  const [sv, en] = [organisationKinds.label(kind, 'sv'), organisationKinds.label(kind, 'en')];
  return { code: `kind.${kind}`, sv, en };
}
