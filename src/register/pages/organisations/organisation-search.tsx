import { type Message, say } from '../../../platform/language/message.js';
import { PartyOrder } from '../../../words/query-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { listMessages } from '../lists/list.messages.js';
import type { OrganisationsView } from './organisations-view.js';
import { organisationsMessages as texts } from './organisations.messages.js';

const ORDERS: readonly [string, Message][] = [
  [PartyOrder.NAME, listMessages.byName],
  [PartyOrder.MEETINGS_DESC, listMessages.mostMeetings],
  [PartyOrder.LATEST_MEETING_DESC, listMessages.latestMeeting],
];
const RANKED: [string, Message] = [PartyOrder.RELEVANCE, listMessages.bestMatch];

/** Name and order; what was chosen otherwise stays chosen. */
export function OrganisationSearch({ view: { language, search } }: { view: OrganisationsView }) {
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
            value={text}
            aria-describedby="text-hint"
          />
        </div>
        <div class="ds-field">
          <label class="ds-label" for="orderBy">
            {say(listMessages.order, language)}
          </label>
          <select class="ds-input" id="orderBy" name="orderBy">
            {orders.map(([value, label]) => (
              <option key={value} value={value} selected={value === orderBy}>
                {say(label, language)}
              </option>
            ))}
          </select>
        </div>
        <button class="ds-button" type="submit">
          {say(listMessages.search, language)}
        </button>
      </form>
    </search>
  );
}
