import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';

const LISTS: Readonly<Record<string, Message>> = {
  participants: texts.participants,
  asks: texts.asks,
  decisionReferences: texts.decisionReferences,
  documents: texts.documents,
  gifts: texts.gifts,
  embargoReviews: texts.embargoReviews,
  reports: texts.reports,
};

/** Columns that are no fields of the record, or are called otherwise there. */
const INSIDE: Readonly<Record<string, Message>> = {
  internalNote: texts.internalNote,
  officialId: texts.person,
  postId: texts.person,
  nameBasis: texts.basis,
  nameCitation: texts.basis,
  decidedBasis: texts.basis,
  decidedCitation: texts.basis,
  series: texts.inside,
  why: texts.why,
  evidenceUrl: texts.reportLink,
  handOverNote: texts.reportNote,
  answer: texts.reportAnswer,
  'embargo/decision': texts.inside,
  'steps/returnedReason': texts.inside,
  'steps/returnedFor': texts.inside,
};

const CALLED: Readonly<Record<string, string>> = {
  functionSv: 'function',
  functionEn: 'function',
  outcomeText: 'outcome/text',
};

/** What a line of the list says of the fields, each once: the ids of lines tell nobody anything. */
export function fieldsInWords(fields: readonly string[], language: Language): string[] {
  const byList = new Map<Message | null, Set<string>>();
  for (const pointer of fields) {
    const [first = '', , ...rest] = pointer.slice(1).split('/');
    const list = LISTS[first] ?? null;
    const path = list ? rest.join('/') : pointer.slice(1);
    const field =
      first === 'reports' && path === 'text' ? say(texts.reportText, language) : named(path, language);
    byList.set(list, (byList.get(list) ?? new Set()).add(field));
  }
  return [...byList].flatMap(([list, names]) =>
    list === null
      ? [...names]
      : say(texts.ofList, language, { list: say(list, language), fields: [...names].join(', ') }),
  );
}

function named(field: string, language: Language): string {
  if (field === '') return say(texts.everything, language);
  const own = INSIDE[field];
  return own ? say(own, language) : fieldInWords(`/${CALLED[field] ?? field}`, language);
}
