import { findOfficial } from '../../queries/officials.queries.js';
import { standingOrganisation } from '../../queries/organisations.queries.js';
import { loadAll, type Reading } from '../../reading/reading.js';
import type { IssueRecord } from '../../records/issue.record.js';
import type { PublicBodyRecord } from '../../records/public-body.record.js';
import type { TopicRecord } from '../../records/topic.record.js';
import {
  pathOfBody,
  pathOfIssue,
  pathOfOfficial,
  pathOfOrganisation,
  pathOfTopic,
} from '../parties/party-paths.js';
import type { RecordDocument } from '../record/record-document.js';

/** What was found of what records name. */
interface Named {
  body: PublicBodyRecord;
  topics: readonly TopicRecord[];
  issues: readonly IssueRecord[];
}

/** The pages of all that some records name, by id or code; who has left the register has none. */
export async function pagesOf(
  reading: Reading,
  records: readonly RecordDocument[],
  { body, topics, issues }: Named,
): Promise<ReadonlyMap<string, string>> {
  const lines = records.flatMap(({ participants }) => participants);
  const outside = distinct(
    lines.flatMap(({ organisationId, onBehalfOfId }) => [organisationId, onBehalfOfId]),
  );
  const [organisations, officials] = await Promise.all([
    Promise.all(outside.map(async (id) => [id, await standingOrganisation(reading, id)] as const)),
    loadAll(distinct(lines.map(({ officialId }) => officialId)), (id) => findOfficial(reading, id)),
  ]);
  return new Map([
    [body.id, pathOfBody(body.slug)],
    ...topics.map(({ code }): [string, string] => [code, pathOfTopic(code)]),
    ...issues.map(({ id }): [string, string] => [id, pathOfIssue(id)]),
    ...officials.map(({ id }): [string, string] => [id, pathOfOfficial(id)]),
    ...organisations.flatMap(([id, found]): [string, string][] =>
      found ? [[id, pathOfOrganisation(found.id)]] : [],
    ),
  ]);
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
