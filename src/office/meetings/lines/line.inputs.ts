import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  IsUrl,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import {
  DecisionKind,
  DocumentKind,
  GiftDirection,
  Position,
  Publicity,
  SharedWhen,
} from '../../../words/content-words.js';
import { Side } from '../../../words/meeting-words.js';
import { OfficeSchema } from '../../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

/** A line of a list: with the id of a line that is there it changes that line, without one it is new. */
@InputType({ isAbstract: true, ...inOffice })
export abstract class LineInput {
  @Field(() => ID, { nullable: true, description: 'The line it replaces; leave out for a new line' })
  @IsOptional()
  @IsUUID()
  id?: string | null;
}

@InputType({ description: 'What one side wanted, and its position', ...inOffice })
export class AskInput extends LineInput {
  @Field(() => Side, { nullable: true, description: 'Who asked; a draft need not say it yet' })
  @IsOptional()
  @IsEnum(Side)
  side?: Side | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was asked, at most 1,000 characters; left out only on a line that is there, whose text stays',
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(1000)
  text?: string | null;

  @Field(() => Position, {
    name: 'position',
    nullable: true,
    description: 'The position taken; a draft need not say it yet',
  })
  @IsOptional()
  @IsEnum(Position)
  positionTaken?: Position | null;

  @Field(() => ID, { nullable: true, description: 'The issue it belongs to' })
  @IsOptional()
  @IsUUID()
  issueId?: string | null;
}

@InputType({ description: 'The case, bill, inquiry, EU procedure or procurement it was about', ...inOffice })
export class DecisionReferenceInput extends LineInput {
  @Field(() => DecisionKind, { description: 'What kind of matter' })
  @IsEnum(DecisionKind)
  kind: DecisionKind;

  @Field(() => String, { description: 'Its number or name, such as SOU 2026:12' })
  @IsNotEmpty()
  @MaxLength(200)
  reference: string;

  @Field(() => String, { nullable: true, description: 'Its title' })
  @IsOptional()
  @MaxLength(500)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an http or https address' })
  @IsOptional()
  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  url?: string | null;
}

@InputType({ description: 'What is known of a document; the file is kept elsewhere', ...inOffice })
export class DocumentInput extends LineInput {
  @Field(() => DocumentKind, { description: 'What kind of document' })
  @IsEnum(DocumentKind)
  kind: DocumentKind;

  @Field(() => String, { nullable: true, description: 'Its title; not published when confidential' })
  @IsOptional()
  @MaxLength(300)
  title?: string | null;

  @Field(() => Side, { description: 'Who provided it' })
  @IsEnum(Side)
  providedBy: Side;

  @Field(() => SharedWhen, { defaultValue: SharedWhen.UNKNOWN, description: 'When it was shared' })
  @IsEnum(SharedWhen)
  shared: SharedWhen;

  @Field(() => Publicity, { description: 'Whether anyone may have it' })
  @IsEnum(Publicity)
  publicity: Publicity;

  @Field(() => String, { nullable: true, description: 'The ground of confidentiality, such as OSL 19:3' })
  @IsOptional()
  @MaxLength(300)
  ground?: string | null;

  @Field(() => String, { nullable: true, description: 'Its case number (diarienummer)' })
  @IsOptional()
  @MaxLength(100)
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an http or https address' })
  @IsOptional()
  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA media type of the file, such as application/pdf',
  })
  @IsOptional()
  @Matches(/^[a-z]+\/[a-z0-9.+-]+$/)
  @MaxLength(100)
  mediaType?: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes' })
  @IsOptional()
  @IsInt()
  @Min(0)
  bytes?: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, 64 hexadecimal digits' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string | null;
}

@InputType({ description: 'A gift, meal or other benefit given or received', ...inOffice })
export class GiftInput extends LineInput {
  @Field(() => GiftDirection, { description: 'Received or given by the public body' })
  @IsEnum(GiftDirection)
  direction: GiftDirection;

  @Field(() => String, {
    nullable: true,
    description: 'What it was; left out only on a line that is there, whose description stays',
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(500)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it' })
  @IsOptional()
  @MaxLength(300)
  donor?: string | null;

  @Field(() => String, { nullable: true, description: 'Its value, a decimal with a point: 120.50' })
  @IsOptional()
  @Matches(/^\d{1,12}(\.\d{1,2})?$/)
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the currency, such as SEK' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string | null;
}
