import {
  dayInWords,
  daysInWords,
  momentInWords,
  monthInWords,
  timeInWords,
} from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import {
  decisionKinds,
  documentKinds,
  giftDirections,
  outcomeKinds,
  positions,
  publicities,
  sharedWhens,
} from '../../../words/content-words.js';
import type { Json, JsonObject } from '../../../words/json.js';
import {
  channels,
  DatePrecision,
  datePrecisions,
  directions,
  initiators,
  participantRoles,
  sides,
} from '../../../words/meeting-words.js';
import { reviews } from '../../../words/register-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { fieldMessages as texts } from './field.messages.js';
import { inLanguage, type RecordDocument, type RecordNames } from './record-document.js';

/** What values need to be told in words. */
export interface Telling {
  language: Language;
  names: RecordNames;
}

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  direction: directions,
  initiatedBy: initiators,
  channel: channels,
  datePrecision: datePrecisions,
  review: reviews,
  side: sides,
  role: participantRoles,
  position: positions,
  providedBy: sides,
  shared: sharedWhens,
  publicity: publicities,
  'outcome/kind': outcomeKinds,
  'decisionReferences/kind': decisionKinds,
  'documents/kind': documentKinds,
  'gifts/direction': giftDirections,
};

type Tell = (value: string, telling: Telling) => string | undefined;

const tellDay: Tell = (value, { language }) => dayInWords(value, language);
const tellMoment: Tell = (value, { language }) => momentInWords(value, language);
const tellTopic: Tell = (code, { language, names }) => inLanguage(names.topics.get(code), language) || code;
const tellIssue: Tell = (id, { names }) => names.issues.get(id);
const tellLink: Tell = (_id, { language }) => say(texts.another, language);

const TOLD_BY: Readonly<Record<string, Tell>> = {
  date: tellDay,
  endDate: tellDay,
  startsAt: tellMoment,
  endsAt: tellMoment,
  publishedAt: tellMoment,
  topicCodes: tellTopic,
  issueIds: tellIssue,
  issueId: tellIssue,
  officialId: tellLink,
  organisationId: tellLink,
  onBehalfOfId: tellLink,
};

const UNTOLD: readonly string[] = ['id', 'officialId', 'organisationId', 'onBehalfOfId'];

/** A value of a record in words, by the pointer that it stands at; nothing for what is not there. */
export function valueInWords(pointer: string, value: Json | undefined, telling: Telling): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value.map((one) => valueInWords(pointer, one, telling)).join(', ');
  }
  if (typeof value === 'object') return partsInWords(pointer, value, telling);
  if (typeof value === 'boolean') return say(value ? texts.yes : texts.no, telling.language);
  return typeof value === 'string' ? textInWords(pointer, value, telling) : String(value);
}

/** Whether a value stands as somebody wrote it, rather than in words of the product. */
export function isWritten(pointer: string, value: Json | undefined): boolean {
  const [, last = ''] = pathOf(pointer);
  const isOwn =
    vocabularyOf(pointer) !== undefined || Object.hasOwn(TOLD_BY, last) || pointer.endsWith('/en');
  return typeof value === 'string' && !isOwn;
}

function vocabularyOf(pointer: string): Vocabulary | undefined {
  const [first = '', last = ''] = pathOf(pointer);
  return VOCABULARIES[`${first}/${last}`] ?? VOCABULARIES[last];
}

function textInWords(pointer: string, value: string, telling: Telling): string {
  const [, last = ''] = pathOf(pointer);
  const vocabulary = vocabularyOf(pointer);
  if (vocabulary) return vocabulary.label(value, telling.language);
  return TOLD_BY[last]?.(value, telling) ?? value;
}

function partsInWords(pointer: string, value: JsonObject, telling: Telling): string {
  if ('sv' in value || 'en' in value) return inLanguage(value, telling.language);
  return Object.entries(value)
    .filter(([name]) => !UNTOLD.includes(name))
    .map(([name, part]) => valueInWords(`${pointer}/${name}`, part, telling))
    .filter((said) => said !== '')
    .join(', ');
}

// The list and the field, or the field twice: what both tables are asked by.
function pathOf(pointer: string): string[] {
  const named = pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
  const last = named.at(-1) ?? '';
  return [named[0] ?? '', last === 'sv' || last === 'en' ? (named.at(-2) ?? '') : last];
}

/** When it was: the day or days, or the month, quarter or year, with times where they are known. */
export function spanInWords(record: RecordDocument, language: Language): string {
  const { date = '', endDate, datePrecision, startsAt, endsAt } = record;
  if (datePrecision === DatePrecision.MONTH) return monthInWords(date, language);
  if (datePrecision !== DatePrecision.DAY) return daysInWords(date, endDate ?? date, language);
  const days =
    endDate && endDate !== date ? daysInWords(date, endDate, language) : dayInWords(date, language);
  const times = [startsAt, endsAt].flatMap((at) => (at ? [timeInWords(at, language)] : []));
  return [days, times.join('–')].filter(Boolean).join(', ');
}
