import type { Language } from '../../../platform/language/language.js';
import { listed, listedAsChoice } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { addressOfList } from '../lists/list-addresses.rules.js';
import { listMessages } from '../lists/list.messages.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { NamedSoLine } from '../named/named-so-list.js';
import type { NearSearch, NearSearches } from './near-searches.js';

/** What stands where no meeting does: why, and what would find some. */
export function NothingFound({ view }: { view: MeetingsView }) {
  const { language, search, choices, around } = view;
  if (choices.length === 0) return <p>{say(texts.noneYet, language)}</p>;
  if (!around) return <p>{say(texts.none, language)}</p>;
  const { unknown, words, named, without } = around;
  const quoted = unknown.map((word) => say(texts.quoted, language, { word }));
  return (
    <>
      <p>
        {unknown.length > 0
          ? say(texts.noneHolds, language, { words: listedAsChoice(quoted, language) })
          : say(texts.none, language)}
      </p>
      <Meant words={words} named={named} language={language} />
      <LessAsked without={without} choices={choices} language={language} />
      {words.length + named.length + without.length === 0 && (
        <p>{say(search.input.filter.text ? texts.noneWords : listMessages.noneLess, language)}</p>
      )}
    </>
  );
}

interface MeantProps extends Pick<NearSearches, 'words' | 'named'> {
  language: Language;
}

function Meant({ words, named, language }: MeantProps) {
  if (words.length + named.length === 0) return null;
  return (
    <>
      <p>{say(texts.didYouMean, language)}</p>
      <ul class="near-searches">
        {words.map(({ text, ...near }) => (
          <Near key={text} near={near} label={textInWords(text, language)} language={language} />
        ))}
        {named.map((each) => (
          <NamedSoLine key={each.path} named={each} language={language} />
        ))}
      </ul>
    </>
  );
}

/** A search text as people say it: the star of a beginning is for those who know it. */
function textInWords(text: string, language: Language): string {
  const beginnings = Array.from(text.matchAll(BEGINNING), ([, word = '']) =>
    say(texts.beginning, language, { word }),
  );
  const rest = text.replace(BEGINNING, '').replace(/\s+/g, ' ').trim();
  const parts = rest ? [say(texts.quoted, language, { word: rest }), ...beginnings] : beginnings;
  const told = listed(parts, language);
  return told.slice(0, 1).toLocaleUpperCase(language) + told.slice(1);
}

const BEGINNING = /([\p{L}\p{N}]+)\*/gu;

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
