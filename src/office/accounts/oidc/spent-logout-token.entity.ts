import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An order of the identity provider to end sessions that was carried out; the same one again is refused. */
@Entity({ schema: 'office', name: 'spent_logout_token' })
@Index(['expiresAt'])
export class SpentLogoutToken {
  /** SHA-256 of its issuer and `jti`. */
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  /** When it would be too old anyway. */
  @Column('timestamptz')
  expiresAt: Date;
}
