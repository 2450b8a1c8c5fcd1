import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';
import { type Edge, said } from './connections.record.js';
import { MeetingRecord } from './meeting.record.js';
import { OfficialRecord } from './official.record.js';
import { OrganisationRecord } from './organisation.record.js';
import { PageInfoRecord } from './page-info.record.js';
import { DateScalar } from './scalars.js';

/** One meeting of a page. */
@ObjectType('MeetingEdge', {
  registerIn: () => PublicSchema,
  description: 'One of the meetings on a page, the cursor to go on from, and why the search found it.',
})
export class MeetingEdgeRecord implements Edge<MeetingRecord> {
  @Field(() => String, { description: said.cursor })
  cursor: string;

  @Field(() => MeetingRecord, { description: 'The record.' })
  node: MeetingRecord;

  @Field(() => [String], { description: said.highlights })
  highlights: string[];
}

/** A page of meetings. */
@ObjectType('MeetingConnection', {
  registerIn: () => PublicSchema,
  description: 'A page of meetings, and figures on all the meetings that the filter finds.',
})
export class MeetingConnectionRecord {
  @Field(() => [MeetingEdgeRecord], { description: said.edges })
  edges: MeetingEdgeRecord[];

  @Field(() => [MeetingRecord], { description: said.nodes })
  nodes: MeetingRecord[];

  @Field(() => PageInfoRecord, { description: said.pageInfo })
  pageInfo: PageInfoRecord;
}

/** How many meetings have a value. */
@ObjectType('FacetCount', {
  registerIn: () => PublicSchema,
  description: 'How many of the meetings found have a value.',
})
export class FacetCountRecord {
  @Field(() => String, {
    description:
      'The value. It can be put into the filter as it is: a code, an id, an enum value; a year as dateFrom and ' +
      'dateTo, its first and its last day.',
  })
  value: string;

  @Field(() => String, { description: 'The value in words.' })
  label: string;

  @Field(() => Int, {
    description:
      'Meetings that have it. A meeting may have several values; one that lasted over New Year counts in both years.',
  })
  count: number;
}

/** How many meetings took place in a period. */
@ObjectType('PeriodCount', {
  registerIn: () => PublicSchema,
  description: 'How many of the meetings found took place in a period.',
})
export class PeriodCountRecord {
  @Field(() => String, { description: 'The period: 2026-03, 2026-Q1 or 2026.' })
  period: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to: string;

  @Field(() => Int, { description: 'Meetings found that began in it.' })
  count: number;
}

/** How often an official took part. */
@ObjectType('OfficialCount', {
  registerIn: () => PublicSchema,
  description: 'An official, and in how many meetings they took part.',
})
export class OfficialCountRecord {
  @Field(() => OfficialRecord, { description: 'The official.' })
  official: OfficialRecord;

  @Field(() => Int, { description: 'Meetings with both.' })
  count: number;
}

/** How often an organisation took part. */
@ObjectType('OrganisationCount', {
  registerIn: () => PublicSchema,
  description: 'An organisation, and in how many meetings it took part.',
})
export class OrganisationCountRecord {
  @Field(() => OrganisationRecord, { description: 'The organisation.' })
  organisation: OrganisationRecord;

  @Field(() => Int, { description: 'Meetings with both.' })
  count: number;
}
