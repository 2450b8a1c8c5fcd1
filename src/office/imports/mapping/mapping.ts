import type { IdentifierScheme, OrganisationKind } from '../../../words/organisation-words.js';
import type { DecisionKind, GiftDirection, Position } from '../../../words/content-words.js';
import type { NameBasis, ParticipantRole, Side } from '../../../words/meeting-words.js';
import type { Reading } from '../files/table.js';

/** How another register's files become meetings here, as its JSON file says. `import-mapping.schema.json` describes it. */
export interface Mapping {
  source: { name: string; url: string; licence: string };
  reading?: Reading;
  /** What the rest of the mapping calls the columns, and what they are called in the files. */
  columns: Record<string, string | string[] | ColumnChoice>;
  files?: FileFacts[];
  rows?: RowRules;
  group?: { by?: string[]; continuedWhenBlank?: string[] };
  key: string[] | 'row';
  date: DateRule;
  title?: TextRule;
  purpose?: TextRule;
  place?: TextRule;
  municipality?: TextRule;
  reference?: TextRule;
  language?: ValueRule;
  country?: ValueRule;
  direction?: ValueRule;
  initiatedBy?: ValueRule;
  channel?: ValueRule;
  parties: PartyRule[];
  topics?: ValueRule[];
  keywords?: ListRule[];
  decisionReferences?: (ListRule & { kind: DecisionKind })[];
  asks?: (TextRule & { side: Side; position: Position })[];
  gifts?: GiftRule;
}

export interface ColumnChoice {
  names?: string[];
  position?: number;
  optional?: boolean;
}

/** What is known of the files whose names fit a pattern, and stands in none of their cells. */
export interface FileFacts {
  name: string;
  year?: number;
  month?: number;
  /** The period that the file reports, for its nil returns. */
  from?: string;
  to?: string;
}

/** Tests by column: all of them must hold. They see the cells as they are in the file. */
export type Condition = Record<string, CellTest>;

export interface CellTest {
  blank?: boolean;
  is?: string[];
  matches?: string;
}

export interface RowRules {
  include?: Condition[];
  exclude?: Condition[];
  nilReturns?: Condition[];
  /** Whose post a nil return is about. */
  nilReturnPost?: string;
  carryForward?: string[];
  /** Columns that do not count when two rows are compared, such as a running number. */
  ignore?: string[];
}

export interface DateRule {
  column: string | string[];
  formats: string[];
  end?: string | string[];
  year?: DatePartRule;
  month?: DatePartRule;
  /** Two days mean a period in which the meeting took place, not a meeting of several days. */
  isPeriod?: boolean;
  earliest?: string;
  latest?: string;
}

/** Where a part of the date stands that its cell lacks. */
export interface DatePartRule {
  column?: string;
  fileName?: string;
  constant?: number;
}

export interface TextRule {
  column?: string | string[];
  join?: string;
  pattern?: string;
  constant?: string;
}

/** A value out of a closed list: target → how the file writes it; `/…/` is a pattern. */
export interface ValueRule {
  column?: string;
  constant?: string;
  values?: Record<string, string[]>;
  otherwise?: string;
}

export interface ListRule {
  column: string;
  separators?: string[];
  /** Every match is one part; its first group, when it has one, is what is taken. */
  parts?: string;
  /** Spellings that stand for nothing. */
  nothing?: string[];
}

export interface PartyRule {
  column: string;
  side: Side;
  as: 'organisation' | 'person' | 'mixed';
  role?: ParticipantRole;
  separators?: string[];
  /** Every match is one party; groups named name, function, organisation and onBehalfOf tell its fields apart. */
  parts?: string;
  /** Spellings that stand for nobody. */
  nobody?: string[];
  identifiers?: { scheme: IdentifierScheme; pattern?: string; column?: string }[];
  organisations?: KnownOrganisations;
  kind?: OrganisationKind;
  country?: ValueRule;
  person?: string;
  onBehalfOf?: string;
  function?: TextRule;
  capacity?: TextRule;
  headcount?: string;
  nameBasis?: NameBasis;
  basisNote?: string;
}

/** What makes a part of a mixed cell an organisation, besides a register number and a legal form. */
export interface KnownOrganisations {
  names?: string[];
  /** Text files with one name per line, found beside the mapping. */
  files?: string[];
  words?: string[];
  /** Words that make it none, whatever else it holds. */
  notWords?: string[];
}

export interface GiftRule {
  column: string;
  /** Spellings that say that there was none. */
  none: string[];
  direction: GiftDirection;
}
