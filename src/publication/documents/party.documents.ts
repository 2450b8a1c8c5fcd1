import type { Official } from '../../office/bodies/official.entity.js';
import type { Post } from '../../office/bodies/post.entity.js';
import type { PublicBody } from '../../office/bodies/public-body.entity.js';
import type { IssueProgress } from '../../office/issues/issue-progress.entity.js';
import type { Issue } from '../../office/issues/issue.entity.js';
import type { Topic } from '../../office/issues/topic.entity.js';
import type { NilReturn } from '../../office/meetings/nil-returns/nil-return.entity.js';
import type { OrganisationIdentifier } from '../../office/organisations/organisation-identifier.entity.js';
import type { OrganisationName } from '../../office/organisations/organisation-name.entity.js';
import type { Organisation } from '../../office/organisations/organisation.entity.js';
import { identifierUrl } from '../../words/identifier-pages.js';
import type { JsonObject } from '../../words/json.js';
import { topicId } from '../../words/topic-id.js';
import { disclose } from '../disclosure/disclosure.js';
import { partyPolicy } from '../disclosure/party.policy.js';
import { isNamedOfficial, plain } from './meeting.document.js';

/** The public record of a public body. */
export function bodyDocument(body: PublicBody): JsonObject {
  const { nameSv, nameEn, ...rest } = disclose(body, partyPolicy.public_body).open;
  return { ...plain(rest), name: plain({ sv: nameSv, en: nameEn }) };
}

/** The public record of an official with all posts; the name only where the policy names them. */
export function officialDocument(
  official: Official,
  posts: readonly Post[],
  unitNames: ReadonlyMap<string, string>,
): JsonObject {
  const met = new Set(isNamedOfficial(official) ? (['NAMED'] as const) : []);
  return {
    ...plain(disclose(official, partyPolicy.official, met).open),
    posts: posts.map((post) => {
      const { titleSv, titleEn, ...rest } = disclose(post, partyPolicy.post).open;
      const unitName = post.unitId ? unitNames.get(post.unitId) : undefined;
      return { ...plain({ ...rest, unitName }), title: plain({ sv: titleSv, en: titleEn }) };
    }),
  };
}

/** The public record of an outside organisation with its other names and its identifiers. */
export function organisationDocument(
  organisation: Organisation,
  names: readonly OrganisationName[],
  identifiers: readonly OrganisationIdentifier[],
): JsonObject {
  return {
    ...plain(disclose(organisation, partyPolicy.organisation).open),
    names: names.map((name) => plain(disclose(name, partyPolicy.organisation_name).open)),
    identifiers: identifiers.map((identifier) => ({
      ...plain(disclose(identifier, partyPolicy.organisation_identifier).open),
      ...plain({ url: identifierUrl(identifier.scheme, identifier.value) }),
    })),
  };
}

/** The public record of an entry of the codelist. */
export function topicDocument(topic: Topic): JsonObject {
  const { labelSv, labelEn, ...rest } = disclose(topic, partyPolicy.topic).open;
  return { id: topicId(topic.code), ...plain(rest), label: plain({ sv: labelSv, en: labelEn }) };
}

/** The public record of an issue pursued. */
export function issueDocument(
  issue: Issue,
  topicCodes: readonly string[],
  progress: readonly IssueProgress[],
): JsonObject {
  return {
    ...plain(disclose(issue, partyPolicy.issue).open),
    topicCodes: [...topicCodes],
    progress: progress.map((note) => plain(disclose(note, partyPolicy.issue_progress).open)),
  };
}

/** The public record of a nil return. */
export function nilReturnDocument(nilReturn: NilReturn, post: Post | undefined): JsonObject {
  return {
    ...plain(disclose(nilReturn, partyPolicy.nil_return).open),
    ...plain({ officialId: post?.officialId, postTitle: nilReturn.postTitle ?? post?.titleSv }),
  };
}
