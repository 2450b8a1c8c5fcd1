import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';

/** A form that was sent when the session had ended: it waits until its writer has signed in again. */
@Entity({ schema: 'office', name: 'kept_form' })
@Index(['accountId'])
@Index(['keptAt'])
export class KeptForm {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  /** Where it was sent. */
  @Column('text')
  path: string;

  /** Names and values of its fields. */
  @Column('jsonb')
  fields: Record<string, readonly string[]>;

  /** Whether it came in parts, as forms with files do: it is sent again in the same way. The files are not kept. */
  @Column('boolean')
  inParts: boolean;

  @Column('timestamptz')
  keptAt: Date;
}
