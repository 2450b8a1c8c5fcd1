import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often a sign-in was tried of late, for one account or from one address; forgotten when quiet. */
@Entity({ schema: 'office', name: 'sign_in_throttle' })
@Index(['at'])
export class SignInThrottle {
  /** SHA-256: neither names nor addresses are kept. */
  @PrimaryColumn('bytea')
  key: Buffer;

  /** Attempts that count still; they drain away with time. */
  @Column('double precision')
  level: number;

  @Column('timestamptz')
  at: Date;
}
