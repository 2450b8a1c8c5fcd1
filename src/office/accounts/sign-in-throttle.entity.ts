import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often a sign-in was tried of late, for one account or from one address; forgotten when quiet. */
@Entity({ schema: 'office', name: 'sign_in_throttle' })
@Index(['lastAt'])
export class SignInThrottle {
  /** SHA-256: neither names nor addresses are kept. */
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('integer')
  attempts: number;

  @Column('timestamptz')
  lastAt: Date;

  @Column('timestamptz', { nullable: true })
  blockedUntil: Date | null;
}
