import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A key that signs checkpoints, from one size on; the next one ends it. */
@Entity({ schema: 'register', name: 'checkpoint_key' })
@Unique(['verifier'])
@Check('checkpoint_key_announced', 'generation >= 1 AND (announcement IS NULL) = (generation = 1)')
@Check('checkpoint_key_after_size', 'after_size >= 0')
export class CheckpointKey {
  /** 1 for the first key. */
  @PrimaryColumn('integer')
  generation: number;

  /** Name, id and public key, as people hand it on. */
  @Column('text')
  verifier: string;

  /** It signs checkpoints that are larger. */
  @Column('bigint')
  afterSize: string;

  /** The note in which the key before says that this one follows it; the first key has none. */
  @Column('text', { nullable: true })
  announcement: string | null;
}
