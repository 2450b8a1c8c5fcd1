import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who went to the identity provider and is to come back, in the same browser and soon. */
@Entity({ schema: 'office', name: 'sign_in_attempt' })
@Index(['expiresAt'])
export class SignInAttempt {
  /** SHA-256 of the secret in the browser's cookie, from which state, nonce and verifier follow. */
  @PrimaryColumn('bytea')
  secretHash: Buffer;

  /** Where to go afterwards: a path within the office. */
  @Column('text')
  nextPath: string;

  @Column('timestamptz')
  expiresAt: Date;
}
