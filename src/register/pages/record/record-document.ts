import type { Language, Texts } from '../../../platform/language/language.js';
import type { JsonObject } from '../../../words/json.js';
import type { AskRecord } from '../../records/meeting-lines.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';

type Always =
  | 'publicBodyId'
  | 'direction'
  | 'initiatedBy'
  | 'channel'
  | 'datePrecision'
  | 'participants'
  | 'asks'
  | 'decisionReferences'
  | 'documents'
  | 'gifts'
  | 'nothingAsked'
  | 'noGifts'
  | 'topicCodes'
  | 'issueIds'
  | 'keywords'
  | 'qualityNotes'
  | 'withheld';

/** The public record of a meeting as its document has it: whole once it is published, with gaps before. */
export type RecordDocument = Pick<MeetingRecord, Exclude<Always, 'asks'>> & {
  asks: readonly (Omit<AskRecord, Drafted> & Partial<Pick<AskRecord, Drafted>>)[];
} & Partial<Omit<MeetingRecord, Always>>;

/** What an ask says once it is published. */
type Drafted = 'side' | 'position';

/** What the ids in a record are called. */
export interface RecordNames {
  body: Partial<Texts>;
  topics: ReadonlyMap<string, Partial<Texts>>;
  issues: ReadonlyMap<string, string>;
  /** The pages of those that have one, by id or code, in Swedish; none before publication. */
  pages?: ReadonlyMap<string, string>;
}

/** A record as it is read: its document, what its ids are called, and the reader's language. */
export interface RecordView {
  language: Language;
  document: JsonObject;
  names: RecordNames;
}

/** Documents are made in one place, of the policy; what they hold is what the record's class declares. */
export function recordIn(document: JsonObject): RecordDocument {
  return { ...NO_LISTS, ...(document as unknown as RecordDocument) };
}

// A list of which everything was taken out may be gone itself.
const NO_LISTS = {
  participants: [],
  asks: [],
  decisionReferences: [],
  documents: [],
  gifts: [],
  topicCodes: [],
  issueIds: [],
  keywords: [],
  qualityNotes: [],
  withheld: [],
};

/** The text in the reader's language, else in the other one. */
export function inLanguage(texts: Partial<Texts> | undefined, language: Language): string {
  return texts?.[language] ?? texts?.sv ?? texts?.en ?? '';
}

/** Whether the record says that a field is withheld. */
export function isWithheld({ withheld }: RecordDocument, field: string): boolean {
  return withheld.some((one) => one.field === field);
}
