import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Texts } from '../../platform/language/language.js';
import { ParticipantRole, Side } from '../../words/meeting-words.js';
import { PublicSchema } from '../public-schema.js';

/** One line of who took part, with the names as they were published that day. */
@ObjectType('Participant', {
  registerIn: () => PublicSchema,
  description:
    'One line of who took part. Names are as they were published that day; official and organisation are as they ' +
    'are now.',
})
export class ParticipantRecord {
  @Field(() => Side, { description: 'On whose side.' })
  side: Side;

  @Field(() => ParticipantRole, { description: 'In which role.' })
  role: ParticipantRole;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person, where there is a legal basis for publishing it.',
  })
  name?: string;

  function?: Partial<Texts>;

  @Field(() => String, {
    nullable: true,
    description: 'In which capacity, such as "chair of the committee".',
  })
  capacity?: string;

  @Field(() => Int, { description: 'How many people this line stands for.' })
  headcount: number;

  officialId?: string;

  organisationId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the outside organisation as it was published that day.',
  })
  organisationName?: string;

  @Field(() => String, { nullable: true, description: 'The department or unit, as it was called that day.' })
  unitName?: string;

  onBehalfOfId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the organisation that was represented, as it was published that day.',
  })
  onBehalfOfName?: string;
}
