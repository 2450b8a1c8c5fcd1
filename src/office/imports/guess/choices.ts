import type { Meaning } from './meaning.js';

/** What somebody chose for a column. */
export interface ColumnChoices {
  /** As the file calls it. */
  header: string;
  meaning: Meaning;
  /** How dates are written, for a column of dates. */
  formats: string[];
  /** A key of `SEPARATORS`. */
  separator: string;
  /** What the values of a coded column stand for; those that are not here say nothing. */
  values: Record<string, string>;
}

/** How a file is understood, as it is chosen on a page. Empty texts stand for what was not chosen. */
export interface ImportChoices {
  columns: ColumnChoices[];
  /** The sheet of a workbook. */
  sheet: string;
  /** The year of dates that name none. */
  year: string;
  language: string;
  country: string;
  direction: string;
  initiatedBy: string;
  channel: string;
  /** Rows with the same number are one meeting. */
  grouped: boolean;
  /** Blank cells of who was there for us stand for the cell above. */
  carried: boolean;
  /** On which ground the names of our own people are published. */
  nameBasis: string;
  basisNote: string;
}
