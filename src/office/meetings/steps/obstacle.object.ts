import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, sayReason } from '../../../platform/language/message.js';
import { OfficeSchema } from '../../office-schema.js';

/** One sentence about a draft, in the caller's language. */
@ObjectType({ description: 'One sentence about a draft, in your language', registerIn: () => OfficeSchema })
export class Obstacle {
  @Field(() => String, { description: 'For programs, such as meeting.purposeTooShort' })
  code: string;

  @Field(() => String, { nullable: true, description: 'JSON Pointer to what it is about, such as /purpose' })
  field: string | null;

  @Field(() => String, { description: 'The sentence' })
  message: string;
}

export function obstaclesIn(language: Language, reasons: readonly Reason[]): Obstacle[] {
  return reasons.map((reason) => ({
    code: reason.message.code,
    field: reason.field ?? null,
    message: sayReason(reason, language),
  }));
}
