import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OfficeSchema } from '../../office-schema.js';
import { Account } from '../account.entity.js';

/** One sign-in. Neither address nor browser is kept. */
@ObjectType({ registerIn: () => OfficeSchema, description: 'One sign-in that has not ended.' })
@Entity({ schema: 'office', name: 'session' })
@Unique(['tokenHash'])
@Index(['accountId'])
@Index(['expiresAt'])
export class Session {
  @Field(() => ID, { description: 'Stable as long as the session lasts.' })
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  /** SHA-256 of the cookie's value. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => Date, { description: 'When the sign-in was.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When it was used last, to the minute.' })
  @Column('timestamptz')
  lastSeenAt: Date;

  @Field(() => Date, { description: 'When it ends, however much it is used.' })
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
