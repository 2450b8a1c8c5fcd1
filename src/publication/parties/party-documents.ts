import { type EntityManager, In } from 'typeorm';
import { Official } from '../../office/bodies/official.entity.js';
import { Post } from '../../office/bodies/post.entity.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { Unit } from '../../office/bodies/unit.entity.js';
import { IssueProgress } from '../../office/issues/issue-progress.entity.js';
import { IssueTopic } from '../../office/issues/issue-topic.entity.js';
import { Issue } from '../../office/issues/issue.entity.js';
import { Topic } from '../../office/issues/topic.entity.js';
import { NilReturn } from '../../office/meetings/nil-returns/nil-return.entity.js';
import { OrganisationIdentifier } from '../../office/organisations/organisation-identifier.entity.js';
import { OrganisationName } from '../../office/organisations/organisation-name.entity.js';
import { Organisation } from '../../office/organisations/organisation.entity.js';
import { groupBy } from '../../platform/group-by.js';
import type { JsonObject } from '../../words/json.js';
import { RecordKind } from '../../words/register-words.js';
import { topicId } from '../../words/topic-id.js';
import {
  bodyDocument,
  issueDocument,
  nilReturnDocument,
  officialDocument,
  organisationDocument,
  topicDocument,
} from '../documents/party.documents.js';

/** The kinds of records beside meetings. */
export type PartyKind = Exclude<RecordKind, RecordKind.MEETING>;

type Documents = Promise<Map<string, JsonObject>>;

/** The public records of many parties as the office knows them now, by public id. */
export function partyDocuments(store: EntityManager, kind: PartyKind, ids: readonly string[]): Documents {
  return loaders[kind](store, [...new Set(ids)]);
}

const loaders: Record<PartyKind, (store: EntityManager, ids: string[]) => Documents> = {
  [RecordKind.PUBLIC_BODY]: async (store, ids) => {
    const bodies = await store.findBy(PublicBody, { id: In(ids) });
    return new Map(bodies.map((body) => [body.id, bodyDocument(body)]));
  },

  [RecordKind.OFFICIAL]: async (store, ids) => {
    const officials = await store.findBy(Official, { id: In(ids) });
    const posts = await store.find(Post, {
      where: { officialId: In(ids) },
      order: { from: 'ASC', id: 'ASC' },
    });
    const units = await store.findBy(Unit, { id: In(posts.flatMap(({ unitId }) => unitId ?? [])) });
    const unitNames = new Map(units.map(({ id, nameSv }) => [id, nameSv]));
    const postsOf = groupBy(posts, ({ officialId }) => officialId);
    return new Map(
      officials.map((official) => [
        official.id,
        officialDocument(official, postsOf.get(official.id) ?? [], unitNames),
      ]),
    );
  },

  [RecordKind.ORGANISATION]: async (store, ids) => {
    const organisations = await store.findBy(Organisation, { id: In(ids) });
    const where = { organisationId: In(ids) };
    const names = groupBy(
      await store.find(OrganisationName, { where, order: { from: 'ASC', id: 'ASC' } }),
      ({ organisationId }) => organisationId,
    );
    const identifiers = groupBy(
      await store.find(OrganisationIdentifier, { where, order: { scheme: 'ASC', value: 'ASC' } }),
      ({ organisationId }) => organisationId,
    );
    return new Map(
      organisations.map((organisation) => [
        organisation.id,
        organisationDocument(
          organisation,
          names.get(organisation.id) ?? [],
          identifiers.get(organisation.id) ?? [],
        ),
      ]),
    );
  },

  [RecordKind.TOPIC]: async (store, ids) => {
    const topics = await store.find(Topic, { order: { position: 'ASC', code: 'ASC' } });
    const asked = new Set(ids);
    return new Map(
      topics
        .map((topic) => [topicId(topic.code), topicDocument(topic)] as const)
        .filter(([id]) => asked.has(id)),
    );
  },

  [RecordKind.ISSUE]: async (store, ids) => {
    const issues = await store.findBy(Issue, { id: In(ids) });
    const where = { issueId: In(ids) };
    const topics = groupBy(
      await store.find(IssueTopic, { where, order: { topicCode: 'ASC' } }),
      ({ issueId }) => issueId,
    );
    const progress = groupBy(
      await store.find(IssueProgress, { where, order: { on: 'ASC', id: 'ASC' } }),
      ({ issueId }) => issueId,
    );
    return new Map(
      issues.map((issue) => [
        issue.id,
        issueDocument(
          issue,
          (topics.get(issue.id) ?? []).map(({ topicCode }) => topicCode),
          progress.get(issue.id) ?? [],
        ),
      ]),
    );
  },

  [RecordKind.NIL_RETURN]: async (store, ids) => {
    const nilReturns = await store.findBy(NilReturn, { id: In(ids) });
    const posts = await store.findBy(Post, { id: In(nilReturns.flatMap(({ postId }) => postId ?? [])) });
    const postOf = new Map(posts.map((post) => [post.id, post]));
    return new Map(
      nilReturns.map((nilReturn) => [
        nilReturn.id,
        nilReturnDocument(nilReturn, nilReturn.postId ? postOf.get(nilReturn.postId) : undefined),
      ]),
    );
  },
};
