import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { nameBases } from '../../../words/meeting-words.js';
import { grounds } from '../../../words/register-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import type { RecordDocument } from '../../../register/pages/record/record-document.js';
import type { Disclosure } from '../../disclosure/disclosure.js';
import { meetingPolicy } from '../../disclosure/meeting.policy.js';
import { insideMessages as texts } from './inside.messages.js';

/** What is kept in the office for one reason. */
export interface KeptInside {
  why: string;
  items: { field: string; value: string }[];
}

interface Kept {
  why: string;
  field: string;
  value: string;
}

type Policy = Readonly<Record<string, Disclosure>>;

/** What of a meeting stays in the office, and why: by the same policy that makes the public record. */
export function keptInside(whole: WholeMeeting, record: RecordDocument, language: Language): KeptInside[] {
  const { meeting } = whole;
  const kept = [
    ...conditionalIn(whole, record, language),
    ...officeOnly('meeting', meeting, language),
    ...whole.participants.flatMap((row, place) =>
      officeOnly('participant', row, language, `/participants/${place}`),
    ),
    ...whole.documents.flatMap((row, place) => officeOnly('document', row, language, `/documents/${place}`)),
    ...officeOnly('embargo', meeting.embargo, language),
    ...officeOnly('steps', meeting.steps, language),
  ];
  const whys = [...new Set(kept.map(({ why }) => why))];
  return whys.map((why) => ({
    why,
    items: kept.filter((one) => one.why === why).map(({ field, value }) => ({ field, value })),
  }));
}

// Of what is open on a condition that is not met: names without a basis, titles of confidential documents.
function conditionalIn(whole: WholeMeeting, { withheld }: RecordDocument, language: Language): Kept[] {
  return withheld.flatMap(({ field }) => {
    const [, list = '', place = '', name = ''] = field.split('/');
    const disclosure = policyOf(list)[name];
    if (disclosure?.to !== 'PUBLIC' || !disclosure.on) return [];
    const value = valueOf(lineAt(whole, list, Number(place)), name);
    return [
      {
        why: disclosure.on.why[language],
        field: fieldInWords(field, language),
        value: textOf(value, name, language),
      },
    ];
  });
}

// The name of an official is the officials' page to tell, to those who may know it.
function valueOf(line: Record<string, unknown>, name: string): unknown {
  return line['officialId'] ? undefined : line[name];
}

function policyOf(list: string): Policy {
  const table = TABLES[list];
  return table ? meetingPolicy[table] : {};
}

const TABLES: Readonly<Record<string, keyof typeof meetingPolicy>> = {
  participants: 'participant',
  documents: 'document',
};

function lineAt(whole: WholeMeeting, list: string, place: number): Record<string, unknown> {
  const lines: readonly object[] = list === 'participants' ? whole.participants : whole.documents;
  return Object.fromEntries(Object.entries(lines[place] ?? {}));
}

function officeOnly(
  table: keyof typeof meetingPolicy,
  row: object,
  language: Language,
  line?: string,
): Kept[] {
  const policy = meetingPolicy[table] as Policy;
  return Object.entries(row).flatMap(([column, value]) => {
    const disclosure = policy[column];
    const label = `${table}.${column}`;
    if (disclosure?.to !== 'OFFICE' || isNothing(value) || !isTold(label)) return [];
    const name = say(texts[label], language);
    const field = line
      ? say(texts.ofLine, language, { line: fieldInWords(line, language), field: name })
      : name;
    return [{ why: disclosure.why[language], field, value: textOf(value, column, language) }];
  });
}

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  nameBasis: nameBases,
  decidedBasis: nameBases,
  ground: grounds,
  withheldGround: grounds,
};
const UNTOLD = /(By|Ids)$/;

function textOf(value: unknown, column: string, language: Language): string {
  if (typeof value !== 'string' || UNTOLD.test(column)) return '';
  const said = VOCABULARIES[column]?.label(value, language) ?? value;
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? dayInWords(said, language) : said;
}

function isTold(label: string): label is keyof typeof texts {
  return Object.hasOwn(texts, label);
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
