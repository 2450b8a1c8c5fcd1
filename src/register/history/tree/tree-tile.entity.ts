import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The root of a complete tile of the Merkle tree: 256 entries, or 256 tiles of the level below. */
@Entity({ schema: 'register', name: 'tree_tile' })
@Check('tree_tile_place', 'level >= 0 AND index >= 0')
@Check('tree_tile_hash_sha256', 'octet_length(hash) = 32')
export class TreeTile {
  @PrimaryColumn('integer')
  level: number;

  @PrimaryColumn('bigint')
  index: string;

  @Column('bytea')
  hash: Buffer;
}
