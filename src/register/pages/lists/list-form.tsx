import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { PartyOrder } from '../../../words/query-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { ListSearch } from './list-search.js';
import { listMessages as texts } from './list.messages.js';

const ORDERS: readonly (readonly [order: string, label: Message])[] = [
  [PartyOrder.NAME, texts.byName],
  [PartyOrder.MEETINGS_DESC, texts.mostMeetings],
  [PartyOrder.LATEST_MEETING_DESC, texts.latestMeeting],
];
const RANKED = [PartyOrder.RELEVANCE, texts.bestMatch] as const;

interface ListFormProps {
  language: Language;
  search: ListSearch;
  /** What is looked for, and how that is done. */
  label: Message;
  hint: Message;
}

/** Words and order for a list; what was chosen otherwise stays chosen. */
export function ListForm({ language, search, label, hint }: ListFormProps) {
  const { narrowing, orderBy, input } = search;
  const text = input.filter?.text ?? '';
  const orders = text ? [RANKED, ...ORDERS] : ORDERS;
  return (
    <search>
      <form class="meeting-search list-search" method="get" action={pathIn(language, search.path)}>
        {narrowing
          .filter(([name]) => name !== 'text')
          .map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        <div class="ds-field words">
          <label class="ds-label" for="text">
            {say(label, language)}
          </label>
          <p id="text-hint" data-field="description">
            {say(hint, language)}
          </p>
          <input
            class="ds-input"
            id="text"
            type="search"
            name="text"
            maxLength={200}
            value={text}
            aria-describedby="text-hint"
          />
        </div>
        <div class="ds-field">
          <label class="ds-label" for="orderBy">
            {say(texts.order, language)}
          </label>
          <select class="ds-input" id="orderBy" name="orderBy">
            {orders.map(([value, told]) => (
              <option key={value} value={value} selected={value === orderBy}>
                {say(told, language)}
              </option>
            ))}
          </select>
        </div>
        <button class="ds-button" type="submit">
          {say(texts.search, language)}
        </button>
      </form>
    </search>
  );
}
