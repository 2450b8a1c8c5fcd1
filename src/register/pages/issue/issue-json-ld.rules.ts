import type { Json, JsonObject } from '../../../words/json.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfBody } from '../parties/party-paths.js';
import type { IssueView } from './issue-view.js';

/** The issue as search engines want it told: a Project of https://schema.org. What is not known is left out. */
export function issueJsonLd({
  issue,
  body,
  bodyName,
  topics,
  language,
  path,
  publicUrl,
}: IssueView): JsonObject {
  const { title, goal, caseNumber, adoptedOn, from, to } = issue;
  const known: Readonly<Record<string, Json | undefined>> = {
    '@context': 'https://schema.org',
    '@type': 'Project',
    '@id': publicUrl + path,
    mainEntityOfPage: publicUrl + pathIn(language, path),
    name: title,
    description: goal,
    identifier: caseNumber,
    foundingDate: adoptedOn ?? from,
    dissolutionDate: to,
    parentOrganization: {
      '@type': 'GovernmentOrganization',
      '@id': publicUrl + pathOfBody(body.slug),
      name: bodyName,
    },
    keywords: topics.length > 0 ? topics.map(({ label }) => label) : undefined,
  };
  const told: JsonObject = {};
  for (const [member, value] of Object.entries(known)) if (value !== undefined) told[member] = value;
  return told;
}
