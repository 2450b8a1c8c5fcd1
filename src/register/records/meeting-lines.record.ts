import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  DecisionKind,
  DocumentKind,
  GiftDirection,
  OutcomeKind,
  Position,
  Publicity,
  SharedWhen,
} from '../../words/content-words.js';
import { Side } from '../../words/meeting-words.js';
import { PublicSchema } from '../public-schema.js';

/** What one side wanted of the other. */
@ObjectType('Ask', { registerIn: () => PublicSchema, description: 'What one side wanted of the other.' })
export class AskRecord {
  @Field(() => Side, { description: 'Who asked.' })
  side: Side;

  @Field(() => String, { nullable: true, description: 'What was asked, in words.' })
  text?: string;

  @Field(() => Position, { description: 'What the one who asked wanted done.' })
  position: Position;

  issueId?: string;
}

/** The decision that a meeting was about. */
@ObjectType('DecisionReference', {
  registerIn: () => PublicSchema,
  description: 'The case, bill, inquiry, EU procedure or procurement that a meeting was about.',
})
export class DecisionReferenceRecord {
  @Field(() => DecisionKind, { description: 'What kind of decision it is.' })
  kind: DecisionKind;

  @Field(() => String, { description: 'Its number or name, such as SOU 2026:12 or 2023/0123(COD).' })
  reference: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;
}

/** A document that changed hands. */
@ObjectType('Document', {
  registerIn: () => PublicSchema,
  description:
    'A document that changed hands in connection with the meeting. Only what is known of it, not the file.',
})
export class DocumentRecord {
  @Field(() => DocumentKind, { description: 'What kind of document it is.' })
  kind: DocumentKind;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string;

  @Field(() => Side, { description: 'Who provided it.' })
  providedBy: Side;

  @Field(() => SharedWhen, { description: 'When it was handed over.' })
  shared: SharedWhen;

  @Field(() => Publicity, { description: 'Who may read it.' })
  publicity: Publicity;

  @Field(() => String, {
    nullable: true,
    description: 'Its case number (diarienummer): name it when asking the body for a copy.',
  })
  caseNumber?: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;

  @Field(() => String, {
    nullable: true,
    description: 'IANA media type of the file, such as application/pdf.',
  })
  mediaType?: string;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes.' })
  bytes?: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file: 64 hexadecimal digits.' })
  sha256?: string;
}

/** A gift or benefit. */
@ObjectType('Gift', {
  registerIn: () => PublicSchema,
  description: 'A gift or benefit given or received at the meeting.',
})
export class GiftRecord {
  @Field(() => GiftDirection, { description: 'Whether the public body received it or gave it.' })
  direction: GiftDirection;

  @Field(() => String, { nullable: true, description: 'What it was.' })
  description?: string;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  donor?: string;

  @Field(() => String, { nullable: true, description: 'Its value as a decimal number in text: 1250.00.' })
  value?: string;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the currency: SEK.' })
  currency?: string;
}

/** What a meeting led to. */
@ObjectType('Outcome', { registerIn: () => PublicSchema, description: 'What a meeting led to.' })
export class OutcomeRecord {
  @Field(() => OutcomeKind, { description: 'What kind of outcome it is.' })
  kind: OutcomeKind;

  @Field(() => String, { nullable: true, description: 'The outcome in words.' })
  text?: string;
}
