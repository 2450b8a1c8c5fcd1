import type { Language } from '../../../platform/language/language.js';
import { listedAsChoice } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { addressOfList } from '../lists/list-addresses.rules.js';
import { listMessages } from '../lists/list.messages.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import type { NearSearch, NearSearches } from './near-searches.js';

/** What stands where no meeting does: why, and what would find some. */
export function NothingFound({ view }: { view: MeetingsView }) {
  const { language, search, choices, around } = view;
  if (choices.length === 0) return <p>{say(texts.noneYet, language)}</p>;
  if (!around) return <p>{say(texts.none, language)}</p>;
  const { unknown, words, without } = around;
  const quoted = unknown.map((word) => say(texts.quoted, language, { word }));
  return (
    <>
      <p>
        {unknown.length > 0
          ? say(texts.noneHolds, language, { words: listedAsChoice(quoted, language) })
          : say(texts.none, language)}
      </p>
      <NearWords words={words} language={language} />
      <LessAsked without={without} choices={choices} language={language} />
      {words.length + without.length === 0 && (
        <p>{say(search.input.filter.text ? texts.noneWords : listMessages.noneLess, language)}</p>
      )}
    </>
  );
}

function NearWords({
  words,
  language,
}: {
  words: readonly (NearSearch & { text: string })[];
  language: Language;
}) {
  if (words.length === 0) return null;
  return (
    <>
      <p>{say(texts.didYouMean, language)}</p>
      <ul class="near-searches">
        {words.map(({ text, ...near }) => (
          <Near
            key={text}
            near={near}
            label={say(texts.quoted, language, { word: text })}
            language={language}
          />
        ))}
      </ul>
    </>
  );
}

interface LessAskedProps extends Pick<MeetingsView, 'choices' | 'language'> {
  without: NearSearches['without'];
}

function LessAsked({ without, choices, language }: LessAskedProps) {
  if (without.length === 0) return null;
  return (
    <>
      <p>{say(texts.lessAsked, language)}</p>
      <ul class="near-searches">
        {without.map(({ pair: [name, value], ...near }) => {
          const choice = choices.find(({ pair }) => pair[0] === name && pair[1] === value);
          const what = choice ? `${choice.label}: ${choice.told}` : value;
          return (
            <Near
              key={`${name} ${value}`}
              near={near}
              label={say(texts.without, language, { what })}
              language={language}
            />
          );
        })}
      </ul>
    </>
  );
}

function Near({ near, label, language }: { near: NearSearch; label: string; language: Language }) {
  return (
    <li>
      <a class="ds-link" rel="nofollow" href={pathIn(language, addressOfList(near.search))}>
        {label}
      </a>
      {` – ${say(texts.found, language, { count: near.count, isAtLeast: String(near.isAtLeast) })}`}
    </li>
  );
}
