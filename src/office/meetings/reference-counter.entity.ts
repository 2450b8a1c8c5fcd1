import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given out in a series of references, such as RVL-2026. */
@Entity({ schema: 'office', name: 'reference_counter' })
@Check('reference_counter_last_positive', 'last > 0')
export class ReferenceCounter {
  @PrimaryColumn('text')
  prefix: string;

  @PrimaryColumn('integer')
  year: number;

  @Column('integer')
  last: number;
}
