import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';
import { ChangeRecord } from './change.record.js';
import { IssueRecord } from './issue.record.js';
import { NilReturnRecord } from './nil-return.record.js';
import { OfficialRecord } from './official.record.js';
import { OrganisationRecord } from './organisation.record.js';
import { PageInfoRecord } from './page-info.record.js';

/** One record of a page and the cursor to go on from. */
export interface Edge<T> {
  cursor: string;
  node: T;
}

/** One record that a search found, with the passages in which it found words. */
export interface FoundEdge<T> extends Edge<T> {
  highlights: string[];
}

/** One page; what is expensive is counted only when it is asked for. */
export interface Page<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfoRecord;
}

/** A page of a list that can be counted as a whole. */
export interface Counted<T> extends Page<T> {
  count: () => Promise<number>;
}

/** The descriptions that all connections share. */
export const said = {
  cursor: 'Opaque. Give it as after or before to go on from here.',
  edges: 'The records of this page, each with its cursor.',
  nodes: 'The records of this page.',
  pageInfo: 'Where this page lies among all pages.',
  totalCount: 'How many there are on all pages together.',
  highlights:
    'Passages in which words of filter.text were found, at most 5, longer ones cut; empty without a text.',
} as const;

const SEARCHED: ReadonlySet<unknown> = new Set([OrganisationRecord, OfficialRecord, IssueRecord]);

export const OrganisationConnectionRecord = connectionOf(OrganisationRecord, 'Organisation', 'organisations');
export const OfficialConnectionRecord = connectionOf(OfficialRecord, 'Official', 'officials');
export const IssueConnectionRecord = connectionOf(IssueRecord, 'Issue', 'issues');
export const NilReturnConnectionRecord = connectionOf(NilReturnRecord, 'NilReturn', 'nil returns');
export const ChangeConnectionRecord = connectionOf(ChangeRecord, 'Change', 'changes');

function connectionOf<T extends object>(Node: Type<T>, name: string, many: string): Type<Counted<T>> {
  @ObjectType(`${name}Edge`, {
    registerIn: () => PublicSchema,
    description: `One of the ${many} on a page, and the cursor to go on from.`,
  })
  class EdgeRecord implements Edge<T> {
    @Field(() => String, { description: said.cursor })
    cursor: string;

    @Field(() => Node, { description: 'The record.' })
    node: T;
  }
  if (SEARCHED.has(Node)) {
    Field(() => [String], { description: said.highlights })(EdgeRecord.prototype, 'highlights');
  }

  @ObjectType(`${name}Connection`, { registerIn: () => PublicSchema, description: `A page of ${many}.` })
  class ConnectionRecord implements Counted<T> {
    @Field(() => [EdgeRecord], { description: said.edges })
    edges: EdgeRecord[];

    @Field(() => [Node], { description: said.nodes })
    nodes: T[];

    @Field(() => PageInfoRecord, { description: said.pageInfo })
    pageInfo: PageInfoRecord;

    @Field(() => Int, { description: said.totalCount })
    totalCount: number;

    count: () => Promise<number>;
  }
  return ConnectionRecord;
}
