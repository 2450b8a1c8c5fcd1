import { numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { CountBar } from '../parties/count-bar.js';
import { pathOfTopic } from '../parties/party-paths.js';
import type { TopicNode, TopicTree } from './topic-tree.js';
import { topicsMessages as texts } from './topics.messages.js';

/** All topics, the narrower below the broader, with how many meetings each has. */
export function topicsPage({ topics, total }: TopicTree, language: Language): PortalPage {
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    area: 'topics',
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        <Tree topics={topics} total={total} language={language} />
      </>
    ),
  };
}

function Tree({ topics, total, language }: TopicTree & { language: Language }) {
  if (topics.length === 0) return <p>{say(texts.none, language)}</p>;
  // Other registers may know no topics: a page of noughts would say that nothing was talked about.
  if (total > 0 && topics.every(({ meetings }) => meetings === 0)) {
    return (
      <>
        <p class="lead">{say(texts.unsorted, language, { total })}</p>
        <p>
          <a class="ds-link" href={pathIn(language, '/meetings')}>
            {say(texts.search, language)}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <p class="lead">{say(texts.lead, language, { total })}</p>
      <ul class="topic-tree">
        {topics.map((topic) => (
          <li key={topic.code}>
            <Topic topic={topic} total={total} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface TopicProps {
  topic: TopicNode;
  total: number;
  language: Language;
}

function Topic({ topic, total, language }: TopicProps) {
  return (
    <>
      <h2>
        <Line topic={topic} language={language} />
      </h2>
      <CountBar width={widthOf(topic.meetings, total)} />
      {topic.below.length > 0 && (
        <ul>
          {topic.below.map((narrower) => (
            <li key={narrower.code}>
              <Line topic={narrower} language={language} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ topic: { code, label, meetings }, language }: { topic: TopicNode; language: Language }) {
  return (
    <a class="topic-line" href={pathIn(language, pathOfTopic(code))}>
      <span>{label}</span>
      <span class="count">
        {numberInWords(meetings, language)}
        <span class="ds-sr-only">{` – ${say(texts.meetings, language, { count: meetings })}`}</span>
      </span>
    </a>
  );
}

function widthOf(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count / total) * 1000) / 10;
}
