import type { Texts } from '../../../platform/language/language.js';

/** How a column is searched for somebody. */
export type Way =
  /** A name: its words in any order. */
  | 'NAME'
  /** What somebody wrote: the words of a name near each other, or an address. */
  | 'TEXT'
  /** Texts in a list. */
  | 'LIST'
  /** Every text within a document. */
  | 'DOCUMENT'
  /** The id of an account or of an official. */
  | 'ID';

/** Who may be told what was found there, besides the product itself. */
export type Whose =
  /** Everyone reads it, or every official does. */
  | 'OPEN'
  /** What keeps the register as a whole. */
  | 'REGISTER'
  /** Those who keep the body: an SQL expression on the row `t` that names it, or all of them as an array. */
  | { body: string }
  | { bodies: string };

/** A table where people may stand: what it is, why it is kept and for how long, and how each column is searched. */
export interface Place {
  what: Texts;
  why: Texts;
  kept: Texts;
  whose: Whose;
  searched: Readonly<Record<string, Way>>;
  /** Columns of words that hold nobody: codes, hashes, what is made of a column that is searched. */
  nobody: readonly string[];
  /** What is told of a row that was found: SQL expressions on `t`, by what they are called. */
  told?: Readonly<Partial<Record<Told, string>>>;
}

/** What a row is told by. */
export type Told = keyof typeof toldTexts;

export const toldTexts = {
  meeting: { sv: 'Möte', en: 'Meeting' },
  day: { sv: 'Dag', en: 'Day' },
  at: { sv: 'När', en: 'When' },
  until: { sv: 'Till', en: 'Until' },
  name: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Roll', en: 'Role' },
  body: { sv: 'Organisation', en: 'Public body' },
  organisation: { sv: 'Utomstående organisation', en: 'Outside organisation' },
  title: { sv: 'Rubrik eller titel', en: 'Title' },
  field: { sv: 'Uppgift', en: 'Field' },
  function: { sv: 'Funktion', en: 'Function' },
  basis: { sv: 'Grund för namnet', en: 'Basis of the name' },
  citation: { sv: 'Beslut om namnet', en: 'Decision on the name' },
  ground: { sv: 'Visas inte på grund av', en: 'Withheld because of' },
  reference: { sv: 'Hänvisning', en: 'Reference' },
  state: { sv: 'Läge', en: 'State' },
  version: { sv: 'Version', en: 'Version' },
  operation: { sv: 'Åtgärd', en: 'Operation' },
  username: { sv: 'Användarnamn', en: 'Username' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  language: { sv: 'Språk', en: 'Language' },
  subject: { sv: 'Om', en: 'About' },
} as const satisfies Record<string, Texts>;

/** The same for much of what is kept. */
export const keptFor = {
  decision: {
    sv: 'Tills det finns ett beslut om gallring.',
    en: 'Until there is a recorded decision to destroy it.',
  },
  naming: {
    sv: 'Posten bevaras. Namn visas så länge som organisationen har bestämt (i regel 10 år), eller tills de maskeras.',
    en: 'The record stays. Names are shown for the period that the body has set (10 years as a rule), or until redacted.',
  },
  withMeeting: { sv: 'Lika länge som mötet.', en: 'As long as the meeting.' },
  withAccount: { sv: 'Lika länge som kontot.', en: 'As long as the account.' },
  account: {
    sv: 'Lika länge som någon behöver kunna se vem som gjorde vad; ett stängt konto går inte att logga in med.',
    en: 'As long as it must be known who did what; nobody can sign in with a closed account.',
  },
} as const satisfies Record<string, Texts>;

export const whyKept = {
  meeting: {
    sv: 'Redovisar vem som har mött vem om vad (uppgift av allmänt intresse).',
    en: 'Accounts for who met whom about what (a task in the public interest).',
  },
  public: {
    sv: 'Offentligt: det får vem som helst läsa.',
    en: 'Public: anybody may read it.',
  },
  work: { sv: 'Behövs för arbetet med registret.', en: 'Needed to work with the register.' },
  log: {
    sv: 'Visar vem som har gjort vad i registret.',
    en: 'Shows who did what in the register.',
  },
} as const satisfies Record<string, Texts>;
