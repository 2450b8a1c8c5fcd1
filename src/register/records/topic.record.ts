import { Field, ObjectType } from '@nestjs/graphql';
import type { Texts } from '../../platform/language/language.js';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';

/** An entry of the codelist of topics. */
@ObjectType('Topic', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'An entry of the codelist of topics, which has two levels: health care, and below it primary care.',
})
export class TopicRecord extends NodeRecord {
  @Field(() => String, {
    description: 'Its code: stable, the same in every register that runs this software.',
  })
  code: string;

  label: Partial<Texts>;

  broaderCode?: string;

  @Field(() => [String], {
    description: 'Addresses of the same concept in EuroVoc, COFOG or the EU data themes.',
  })
  matches: string[];
}
