import type { PageInput } from '../../questions/page.inputs.js';
import type { Asked } from '../../rest/asked.js';

/** What somebody looks for in a list of records: as it stands in the address, and as the register is asked. */
export interface ListSearch<Input extends ListInput = ListInput> {
  /** Where the list is, in Swedish. */
  readonly path: string;
  /** What narrows the list, by the parameters of the open data API. */
  readonly narrowing: Asked['given'];
  /** Those of them that can be asked once. */
  readonly once: ReadonlySet<string>;
  readonly orderBy: string;
  /** The order where none is asked for, and no words are. */
  readonly usualOrder: string;
  readonly input: Readonly<Input> & { readonly filter: FilterOf<Input> };
}

/** What every list that can be searched takes. */
export interface ListInput extends PageInput {
  filter?: { text?: string | null } | null;
  orderBy?: string | null;
}

export type FilterOf<Input extends ListInput> = NonNullable<Input['filter']>;
