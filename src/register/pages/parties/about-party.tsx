import { say } from '../../../platform/language/message.js';
import { FEEDS } from '../../feeds/formats/feed-formats.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { EmbedLink, hasCard } from '../embed/embed-link.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking, tryingOut } from '../lists/list-addresses.rules.js';
import type { PartyView } from './party-view.js';
import { partyMessages as texts } from './party.messages.js';

/** The same as a page tells, as a question to the public API. */
export interface Question {
  query: string;
  variables: object;
}

interface AboutProps {
  view: PartyView;
  question: Question;
}

/** How to follow somebody, where the same is as data, how to cite it, and how to object. */
export function AboutParty({ view, question }: AboutProps) {
  const { language, name, path, publisher, publicUrl, revision } = view;
  const url = publicUrl + pathIn(language, path);
  return (
    <>
      <h2>{say(texts.ways, language)}</h2>
      <Ways view={view} question={question} />
      <h2>{say(texts.cite, language)}</h2>
      <p class="citation">{say(texts.citation, language, { publisher, name, revision, url })}</p>
      <h2>{say(texts.wrong, language)}</h2>
      <p>
        <a class="ds-link" rel="nofollow" href={pathIn(language, `${path}/report`)}>
          {say(texts.report, language)}
        </a>
      </p>
    </>
  );
}

function Ways({ view, question }: Pick<AboutProps, 'view' | 'question'>) {
  const { language, path, asked, dataPath, feedPath } = view;
  const feed = (format: string) =>
    asking(`${FEEDS}/${feedPath}.${format}`, language === 'en' ? [['lang', 'en']] : []);
  const ways = [
    [texts.asAlert, asking(pathIn(language, '/alerts/new'), [asked])],
    [texts.asFeed, feed('atom')],
    [texts.asCalendar, feed('ics')],
    [texts.asCsv, asking(`${ROOT}/latest/meetings.csv`, [asked])],
    [texts.asLines, asking(`${ROOT}/latest/meetings.jsonl`, [asked])],
    [texts.asJson, `${ROOT}/${dataPath}`],
    [texts.asGraphql, tryingOut(question, language)],
  ] as const;
  return (
    <ul class="ways">
      {ways.map(([label, href]) => (
        <li key={label.code}>
          <a class="ds-link" rel="nofollow" href={href}>
            {say(label, language)}
          </a>
        </li>
      ))}
      {hasCard(path) && (
        <li>
          <EmbedLink path={path} language={language} />
        </li>
      )}
    </ul>
  );
}
