import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { PartyOrder } from '../../../words/query-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { orderOf, RANKED } from './list-addresses.rules.js';
import type { ListSearch } from './list-search.js';
import { listMessages as texts } from './list.messages.js';

type Option = readonly [value: string, label: Message];

/** What a form asks besides words, and in which orders a list can be. */
export interface FormParts {
  /** What the list can be sorted by besides the best match; as those who meet are where not given. */
  orders?: readonly Option[];
  /** More fields, and the parameters that they ask. */
  fields?: { names: readonly string[]; shown: ComponentChildren };
}

interface ListFormProps extends FormParts {
  language: Language;
  search: ListSearch;
  /** What is looked for, and how that is done. */
  label: Message;
  hint: Message;
}

const ORDERS: readonly Option[] = [
  [PartyOrder.NAME, texts.byName],
  [PartyOrder.MEETINGS_DESC, texts.mostMeetings],
  [PartyOrder.LATEST_MEETING_DESC, texts.latestMeeting],
];

/** Words and order for a list; what was chosen otherwise stays chosen. */
export function ListForm({ language, search, label, hint, orders = ORDERS, fields }: ListFormProps) {
  const text = search.input.filter.text ?? '';
  const asked = ['text', ...(fields?.names ?? [])];
  return (
    <search>
      <form
        class={fields ? 'meeting-search' : 'meeting-search list-search'}
        method="get"
        action={pathIn(language, search.path)}
      >
        {search.narrowing
          .filter(([name]) => !asked.includes(name))
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
        <AskedMore language={language} search={search} orders={orders} fields={fields} />
        <button class="ds-button" type="submit">
          {say(texts.search, language)}
        </button>
      </form>
    </search>
  );
}

interface AskedMoreProps extends Pick<ListFormProps, 'language' | 'search'> {
  orders: readonly Option[];
  fields: FormParts['fields'];
}

function AskedMore({ language, search, orders, fields }: AskedMoreProps) {
  const looksForWords = Boolean(search.input.filter.text);
  return (
    <details class="asked-more" open={asksMore(search, fields?.names ?? [])}>
      <summary>{say(fields ? texts.askMore : texts.order, language)}</summary>
      <div>
        {fields?.shown}
        <SelectField
          name="orderBy"
          label={texts.order}
          value={search.orderBy}
          options={looksForWords ? [[RANKED, texts.bestMatch], ...orders] : orders}
          language={language}
        />
      </div>
    </details>
  );
}

// Where there is little room, what is not asked is folded away.
function asksMore({ narrowing, orderBy, usualOrder, input }: ListSearch, names: readonly string[]): boolean {
  const looksForWords = Boolean(input.filter.text);
  return (
    narrowing.some(([name]) => names.includes(name)) ||
    orderBy !== orderOf(undefined, { looksForWords, usualOrder })
  );
}

interface SelectFieldProps {
  name: string;
  label: Message;
  value: string;
  options: readonly Option[];
  language: Language;
}

/** Something to choose one of. */
export function SelectField({ name, label, value, options, language }: SelectFieldProps) {
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
