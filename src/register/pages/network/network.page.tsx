import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Chart } from '../charts/chart.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { RANKED } from '../lists/list-addresses.rules.js';
import { ListChoices } from '../lists/list-choices.js';
import type { Search } from '../meetings/asked-search.js';
import { pathOfMeetings } from '../parties/party-paths.js';
import type { NetworkView, Option } from './network-view.js';
import { networkMessages as texts } from './network.messages.js';

/** Who meets whom, as a picture and as a table, with what it says and what it does not. */
export function networkPage(view: NetworkView): PortalPage {
  const { language, search, chart } = view;
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    area: 'network',
    ...(search.narrowing.length > 0 ? { head: <meta name="robots" content="noindex, follow" /> } : {}),
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        <p class="lead">{say(texts.description, language)}</p>
        <Choices view={view} />
        <ListChoices language={language} search={asShown(view)} choices={view.beside} />
        {chart.rows.length === 0 ? (
          <p>{say(search.narrowing.length > 0 ? texts.none : texts.noneYet, language)}</p>
        ) : (
          <>
            <Chart chart={chart} language={language} />
            <p class="actions">
              <a
                class="ds-button"
                data-variant="secondary"
                href={pathIn(language, pathOfMeetings(...search.narrowing))}
              >
                {say(texts.toMeetings, language)}
              </a>
            </p>
          </>
        )}
        <Explained language={language} />
      </>
    ),
  };
}

// The address of what is shown, as the form would send it: without what is chosen beside it, all else stays.
function asShown({ search, others, shown, beside }: NetworkView): Search {
  const fields = Object.entries({ with: others, ...shown }).filter(([, value]) => value !== '');
  const narrowing = [...fields, ...beside.map(({ pair }) => pair)];
  return { ...search, path: '/network', narrowing, orderBy: RANKED };
}

function Choices({ view }: { view: NetworkView }) {
  const { language, others, shown, beside, bodies, topics, years } = view;
  const withWhom = [
    { value: 'officials', label: say(texts.officials, language) },
    { value: 'bodies', label: say(texts.bodies, language) },
  ];
  return (
    <search>
      <form class="meeting-search wordy" method="get" action={pathIn(language, '/network')}>
        {beside.map(({ pair: [name, value] }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Choice name="with" label={texts.show} value={others} options={withWhom} language={language} />
        <Choice
          {...{ name: 'publicBodyIds', label: texts.body, any: texts.anyBody, options: bodies, language }}
          value={shown.publicBodyIds}
        />
        <Choice
          {...{ name: 'topics', label: texts.topic, any: texts.anyTopic, options: topics, language }}
          value={shown.topics}
        />
        <Choice
          {...{ name: 'year', label: texts.year, any: texts.anyYear, options: years, language }}
          value={shown.year}
        />
        <button class="ds-button" type="submit">
          {say(texts.look, language)}
        </button>
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  label: Message;
  /** What is said where nothing is chosen, if that may be. */
  any?: Message;
  value: string;
  options: readonly Option[];
  language: Language;
}

function Choice({ name, label, any, value, options, language }: ChoiceProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {say(label, language)}
      </label>
      <select class="ds-input" id={name} name={name}>
        {any && <option value="">{say(any, language)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Explained({ language }: { language: Language }) {
  return (
    <section aria-labelledby="how">
      <h2 id="how">{say(texts.how, language)}</h2>
      <p class="told">{say(texts.howBands, language)}</p>
      <h2>{say(texts.not, language)}</h2>
      <ul class="told">
        {[texts.notInfluence, texts.notWrong, texts.notAll, texts.notNames].map((each) => (
          <li key={each.code}>{say(each, language)}</li>
        ))}
      </ul>
    </section>
  );
}
