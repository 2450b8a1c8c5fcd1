/** What the register keeps of one person: as JSON, what is handed over. */
export interface PersonReport {
  asked: string;
  at: string;
  language: string;
  /** Whether every place could be looked at; else only those of the reader's bodies. */
  whole: boolean;
  accounts: readonly { username: string | null; name: string; email: string | null }[];
  officials: readonly { name: string; body: string }[];
  /** Names and addresses that were looked for in texts. */
  searchedFor: readonly string[];
  places: readonly PlaceFound[];
  /** Places that were looked at and say nothing. */
  empty: readonly string[];
  /** What is kept elsewhere than in the database, and what became of it. */
  notes: readonly string[];
}

export interface PlaceFound {
  table: string;
  what: string;
  why: string;
  kept: string;
  finds: readonly Find[];
  /** How many rows there are besides, which may say the person. */
  more: number;
}

/** One row: what it is told by, and what it says of the person. */
export interface Find {
  told: readonly { name: string; value: string }[];
  says: readonly { field: string; text: string }[];
}
