import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { MeetingOrder } from '../../../words/query-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';

const ORDERS: readonly [MeetingOrder, Message][] = [
  [MeetingOrder.DATE_DESC, texts.latestFirst],
  [MeetingOrder.DATE_ASC, texts.earliestFirst],
  [MeetingOrder.PUBLISHED_DESC, texts.publishedLast],
];
const PUNCTUAL: readonly [string, Message][] = [
  ['', texts.whenever],
  ['false', texts.inTime],
  ['true', texts.tooLate],
];
const RANKED: [MeetingOrder, Message] = [MeetingOrder.RELEVANCE, texts.bestFirst];

// What the form has fields for; all else that is chosen goes along unseen.
const FIELDS: ReadonlySet<string> = new Set(['text', 'dateFrom', 'dateTo', 'late']);

/** Words, days and order; what was chosen otherwise stays chosen. */
export function SearchForm({ view: { language, search } }: { view: MeetingsView }) {
  const { filter, narrowing, orderBy } = search;
  const orders = filter.text ? [RANKED, ...ORDERS] : ORDERS;
  return (
    <search>
      <form class="meeting-search" method="get" action={pathIn(language, '/meetings')}>
        {narrowing
          .filter(([name]) => !FIELDS.has(name))
          .map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        <div class="ds-field words">
          <label class="ds-label" for="text">
            {say(texts.searchFor, language)}
          </label>
          <p id="text-hint" data-field="description">
            {say(texts.searchHow, language)}
          </p>
          <input
            class="ds-input"
            id="text"
            type="search"
            name="text"
            maxLength={200}
            value={filter.text ?? ''}
            aria-describedby="text-hint"
          />
        </div>
        <Day name="dateFrom" label={say(texts.from, language)} value={filter.dateFrom} />
        <Day name="dateTo" label={say(texts.until, language)} value={filter.dateTo} />
        <Choice
          name="late"
          label={texts.publishedWhen}
          value={String(filter.late ?? '')}
          options={PUNCTUAL}
          language={language}
        />
        <Choice name="orderBy" label={texts.order} value={orderBy} options={orders} language={language} />
        <button class="ds-button" type="submit">
          {say(texts.search, language)}
        </button>
      </form>
    </search>
  );
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

interface ChoiceProps {
  name: string;
  label: Message;
  value: string;
  options: readonly (readonly [string, Message])[];
  language: Language;
}

function Choice({ name, label, value, options, language }: ChoiceProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {say(label, language)}
      </label>
      <select class="ds-input" id={name} name={name}>
        {options.map(([option, told]) => (
          <option key={option} value={option} selected={option === value}>
            {say(told, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
