import type { Official } from '../../office/bodies/official.entity.js';
import type { Post } from '../../office/bodies/post.entity.js';
import type { PublicBody } from '../../office/bodies/public-body.entity.js';
import type { Unit } from '../../office/bodies/unit.entity.js';
import type { IssueProgress } from '../../office/issues/issue-progress.entity.js';
import type { IssueTopic } from '../../office/issues/issue-topic.entity.js';
import type { Issue } from '../../office/issues/issue.entity.js';
import type { Topic } from '../../office/issues/topic.entity.js';
import type { NilReturn } from '../../office/meetings/nil-returns/nil-return.entity.js';
import type { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import type { OrganisationIdentifier } from '../../office/organisations/organisation-identifier.entity.js';
import type { OrganisationMerge } from '../../office/organisations/organisation-merge.entity.js';
import type { OrganisationName } from '../../office/organisations/organisation-name.entity.js';
import type { Organisation } from '../../office/organisations/organisation.entity.js';
import { internal, protectsPeople, published, publishedIfNamed, whoDidWhat } from './decisions.js';
import type { Disclosure } from './disclosure.js';

/** What becomes public of bodies, officials, organisations, topics, issues and nil returns. */
export const partyPolicy = {
  public_body: {
    id: published,
    slug: published,
    nameSv: published,
    nameEn: published,
    kind: published,
    organisationNumber: published,
    parentId: published,
    referencePrefix: internal,
    targetDays: internal,
    limitDays: internal,
    fourEyes: internal,
    fourEyesDecision: internal,
    namingYears: internal,
    demonstration: published,
    closedOn: internal,
    version: internal,
  } satisfies Record<keyof PublicBody, Disclosure>,

  unit: {
    id: internal,
    publicBodyId: internal,
    parentId: internal,
    nameSv: published,
    nameEn: internal,
    from: internal,
    to: internal,
    version: internal,
  } satisfies Record<keyof Unit, Disclosure>,

  official: {
    id: published,
    publicBodyId: internal,
    name: publishedIfNamed,
    category: internal,
    protectedIdentity: protectsPeople,
    accountId: whoDidWhat,
    version: internal,
  } satisfies Record<keyof Official, Disclosure>,

  post: {
    id: internal,
    officialId: internal,
    publicBodyId: published,
    unitId: internal,
    titleSv: published,
    titleEn: published,
    from: published,
    to: published,
    inScope: internal,
    version: internal,
  } satisfies Record<keyof Post, Disclosure>,

  organisation: {
    id: published,
    name: published,
    normalisedName: internal,
    kind: published,
    country: published,
    sector: published,
    website: published,
    mergedIntoId: published,
    recordedBy: whoDidWhat,
    usedAt: internal,
    version: internal,
  } satisfies Record<keyof Organisation, Disclosure>,

  organisation_name: {
    id: internal,
    organisationId: internal,
    name: published,
    normalised: internal,
    kind: published,
    from: published,
    to: published,
  } satisfies Record<keyof OrganisationName, Disclosure>,

  organisation_identifier: {
    id: internal,
    organisationId: internal,
    scheme: published,
    value: published,
  } satisfies Record<keyof OrganisationIdentifier, Disclosure>,

  organisation_merge: {
    id: internal,
    mergedId: published,
    survivorId: published,
    mergedAt: internal,
    reason: published,
    mergedBy: whoDidWhat,
    splitAt: internal,
    splitReason: published,
    splitBy: whoDidWhat,
  } satisfies Record<keyof OrganisationMerge, Disclosure>,

  topic: {
    code: published,
    broaderCode: published,
    labelSv: published,
    labelEn: published,
    matches: published,
    publicBodyId: internal,
    position: internal,
    retired: internal,
    version: internal,
  } satisfies Record<keyof Topic, Disclosure>,

  issue: {
    id: published,
    publicBodyId: published,
    title: published,
    goal: published,
    language: internal,
    status: published,
    targetLevels: published,
    adoptedBy: published,
    adoptedOn: published,
    caseNumber: published,
    result: published,
    from: published,
    to: published,
    ownerId: internal,
    recordedBy: whoDidWhat,
    publishedAt: internal,
    version: internal,
  } satisfies Record<keyof Issue, Disclosure>,

  issue_topic: {
    issueId: internal,
    topicCode: published,
  } satisfies Record<keyof IssueTopic, Disclosure>,

  issue_progress: {
    id: internal,
    issueId: internal,
    on: published,
    text: published,
  } satisfies Record<keyof IssueProgress, Disclosure>,

  nil_return: {
    id: published,
    version: internal,
    publicBodyId: published,
    postId: internal,
    postTitle: published,
    from: published,
    to: published,
    filedBy: whoDidWhat,
    filedAt: published,
    sourceReference: internal,
    withdrawnAt: internal,
    withdrawnReason: published,
  } satisfies Record<keyof NilReturn, Disclosure>,

  redaction: {
    id: internal,
    meetingId: internal,
    list: internal,
    itemId: internal,
    field: published,
    ground: published,
    realGround: protectsPeople,
    cause: internal,
    decision: protectsPeople,
    originals: protectsPeople,
    redactedBy: whoDidWhat,
    redactedAt: published,
    liftedAt: internal,
    destructionId: internal,
  } satisfies Record<keyof Redaction, Disclosure>,
};
