import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { MeetingOrder } from '../../../words/query-words.js';
import { type FormParts, SelectField } from '../lists/list-form.js';
import { listMessages } from '../lists/list.messages.js';
import type { Search } from './asked-search.js';
import { meetingsMessages as texts } from './meetings.messages.js';

const ORDERS: readonly [MeetingOrder, Message][] = [
  [MeetingOrder.DATE_DESC, listMessages.latestMeeting],
  [MeetingOrder.DATE_ASC, texts.earliestFirst],
  [MeetingOrder.PUBLISHED_DESC, texts.publishedLast],
];
const PUNCTUAL: readonly [string, Message][] = [
  ['', texts.whenever],
  ['false', texts.inTime],
  ['true', texts.tooLate],
];

/** What meetings are asked besides words: days, and whether they were published in time. */
export function searchForm({ input: { filter } }: Search, language: Language): FormParts {
  const shown = (
    <>
      <Day name="dateFrom" label={say(texts.from, language)} value={filter.dateFrom} />
      <Day name="dateTo" label={say(texts.until, language)} value={filter.dateTo} />
      <SelectField
        name="late"
        label={texts.publishedWhen}
        value={String(filter.late ?? '')}
        options={PUNCTUAL}
        language={language}
      />
    </>
  );
  return { orders: ORDERS, fields: { names: ['dateFrom', 'dateTo', 'late'], shown } };
}

function Day({ name, label, value }: { name: string; label: string; value: string | null | undefined }) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <input class="ds-input" id={name} type="date" name={name} value={value ?? ''} />
    </div>
  );
}
