import { Column, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../../words/json.js';

/** What every table of the read model holds: the newest version of a public record, whole. */
export abstract class ShownRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  version: number;

  /** The entry it comes from. */
  @Column('bigint')
  seq: string;

  /** Leaf hash of that entry. */
  @Column('bytea')
  hash: Buffer;

  @Column('jsonb')
  document: JsonObject;
}

/** A record that meetings name: how many they are, and when. */
export abstract class MetRow extends ShownRow {
  /** The name to sort by, in Swedish order. */
  @Column({ type: 'text', collation: 'sv-x-icu' })
  sortName: string;

  @Column('integer', { default: 0 })
  meetings: number;

  @Column('date', { nullable: true })
  firstMet: string | null;

  @Column('date', { nullable: true })
  lastMet: string | null;

  /** Its words as `searchVector` makes them. */
  @Column('tsvector', { select: false })
  search: string;
}
