import type { Edition } from '../../../register/open-data/formats/writer.js';
import type { HistoryEntry } from '../../../register/open-data/rows/rows-of.js';
import type { RebuiltRegister } from '../rebuilt-register.js';
import type { Row } from '../../../register/open-data/tables/table.js';

/** A file that came alone, and what in it follows from its entries. */
export interface LoneFile {
  entries: () => AsyncIterable<HistoryEntry>;
  /** Its tables, with what it takes to make them again; absent where there is nothing but entries. */
  tables?: {
    /** The state that it says it is of. */
    edition: Edition;
    coverage: () => AsyncIterable<readonly Row[]>;
    /** What in it is not as in the files that were made again, as a sentence. */
    difference: (
      scratch: string,
      register: RebuiltRegister,
    ) => Promise<string | undefined> | string | undefined;
  };
}
