import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { DocumentKind, Publicity, SharedWhen } from '../../../words/content-words.js';
import { Side } from '../../../words/meeting-words.js';
import { OfficeSchema } from '../../office-schema.js';
import { MeetingLine } from './meeting-line.entity.js';

/** What is known of a document that was part of a meeting; the file itself is kept elsewhere. */
@ObjectType({
  description: 'What is known of a document that was part of a meeting; the file is kept elsewhere',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'document' })
@Check('document_kind', isOneOf('kind', DocumentKind))
@Check('document_provided_by', isOneOf('provided_by', Side))
@Check('document_shared', isOneOf('shared', SharedWhen))
@Check('document_publicity', isOneOf('publicity', Publicity))
@Check('document_confidential_has_ground', "publicity <> 'CONFIDENTIAL' OR ground IS NOT NULL")
@Check('document_bytes', 'bytes >= 0')
@Check('document_sha256', "sha256 ~ '^[0-9a-f]{64}$'")
export class Document extends MeetingLine {
  @Field(() => DocumentKind, { description: 'What kind of document' })
  @Column('text')
  kind: DocumentKind;

  @Field(() => String, { nullable: true, description: 'Its title; not published when confidential' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => Side, { description: 'Who provided it' })
  @Column('text')
  providedBy: Side;

  @Field(() => SharedWhen, { description: 'When it was shared' })
  @Column('text')
  shared: SharedWhen;

  @Field(() => Publicity, { description: 'Whether anyone may have it' })
  @Column('text')
  publicity: Publicity;

  @Field(() => String, { nullable: true, description: 'The ground of confidentiality, such as OSL 19:3' })
  @Column('text', { nullable: true })
  ground: string | null;

  @Field(() => String, { nullable: true, description: 'Its case number (diarienummer)' })
  @Column('text', { nullable: true })
  caseNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read' })
  @Column('text', { nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'IANA media type of the file' })
  @Column('text', { nullable: true })
  mediaType: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes' })
  @Column('integer', { nullable: true })
  bytes: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, 64 hexadecimal digits' })
  @Column('text', { nullable: true })
  sha256: string | null;
}
