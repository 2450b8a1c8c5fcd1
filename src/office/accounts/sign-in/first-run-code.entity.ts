import { Entity, PrimaryColumn } from 'typeorm';

/** A code that a server without accounts printed; any of them opens the first account, which removes them all. */
@Entity({ schema: 'office', name: 'first_run_code' })
export class FirstRunCode {
  /** SHA-256 of the printed code. */
  @PrimaryColumn('bytea')
  codeHash: Buffer;
}
