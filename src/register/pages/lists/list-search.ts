import type { PageInput } from '../../questions/page.inputs.js';
import type { Asked } from '../../rest/asked.js';

/** What somebody looks for in a list of records: as it stands in the address, and as the register is asked. */
export interface ListSearch<Input extends ListInput = ListInput> {
  /** Where the list is, in Swedish. */
  readonly path: string;
  /** What narrows the list, by the parameters of the open data API. */
  readonly narrowing: Asked['given'];
  readonly orderBy: string;
  /** The order where none is asked for. */
  readonly usualOrder: string;
  readonly input: Readonly<Input>;
}

/** What every list that can be searched takes. */
export interface ListInput extends PageInput {
  filter?: { text?: string | null } | null;
  orderBy?: string | null;
}
