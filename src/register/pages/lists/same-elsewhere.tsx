import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking, tryingOut } from './list-addresses.rules.js';
import type { ListView } from './list-view.js';
import { listMessages as texts } from './list.messages.js';

interface SameElsewhereProps {
  title: Message;
  /** What each leads to, and where that is. */
  ways: readonly (readonly [Message, string])[];
  language: Language;
  /** Whether some of the files hold the whole list, which are made now and then. */
  hasWhole: boolean;
}

/** What a list shows, in other forms: files, feeds, questions, alerts. */
export function SameElsewhere({ title, ways, language, hasWhole }: SameElsewhereProps) {
  return (
    <section aria-labelledby="same">
      <h2 id="same">{say(title, language)}</h2>
      <ul class="ways">
        {ways.map(([label, href]) => (
          <li key={label.code}>
            <a class="ds-link" rel="nofollow" href={href}>
              {say(label, language)}
            </a>
          </li>
        ))}
      </ul>
      {hasWhole && (
        <p class="quiet">
          {say(texts.wholeFiles, language)}{' '}
          <a class="ds-link" href={pathIn(language, '/about/status')}>
            {say(texts.wholeFilesWhen, language)}
          </a>
        </p>
      )}
    </section>
  );
}

interface SameListProps {
  view: Pick<ListView, 'language' | 'search'>;
  /** The same as a question to the public API. */
  query: string;
  /** All records of the list as files. */
  allCsv: Message;
  allLines: Message;
  /** What the list is called as data, where more than what is shown comes that way. */
  asData?: Readonly<Record<'asJson' | 'asGraphql', Message>>;
}

/** A list as data, as a question to the API, and all that it could hold as files. */
export function SameList({ view, query, allCsv, allLines, asData = texts }: SameListProps) {
  const { language, search } = view;
  const { path, narrowing, orderBy, input } = search;
  const variables = { filter: input.filter, orderBy };
  const ways = [
    [asData.asJson, `${ROOT}${asking(path, [...narrowing, ['orderBy', orderBy]])}`],
    [asData.asGraphql, tryingOut({ query, variables }, language)],
    [allCsv, `${ROOT}/latest${path}.csv`],
    [allLines, `${ROOT}/latest${path}.jsonl`],
  ] as const;
  return <SameElsewhere title={texts.ways} ways={ways} language={language} hasWhole />;
}
