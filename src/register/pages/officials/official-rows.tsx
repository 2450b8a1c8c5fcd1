import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfOfficial } from '../parties/party-paths.js';
import { periodInWords } from '../parties/period-in-words.js';
import type { MainPost } from './main-post.js';
import type { OfficialRow } from './officials-view.js';
import { officialsMessages as texts } from './officials.messages.js';

interface RowsProps {
  rows: readonly OfficialRow[];
  language: Language;
}

/** Officials one below the other: what they are, where, and how many meetings. */
export function OfficialRows({ rows, language }: RowsProps) {
  return (
    <ol class="party-rows">
      {rows.map(({ id, name, held, meetings }) => (
        <li key={id}>
          <h3>
            <a class="ds-link" href={pathIn(language, pathOfOfficial(id))}>
              {name}
            </a>
          </h3>
          {held && <Held held={held} language={language} />}
          <p class="party-met">
            <strong>{say(texts.meetings, language, { count: meetings })}</strong>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Held({ held: { post, title, body, bodyPath }, language }: { held: MainPost; language: Language }) {
  return (
    <p class="party-what">
      {title && `${title}, `}
      <a class="ds-link" href={pathIn(language, bodyPath)}>
        {body}
      </a>
      {post.to !== undefined && ` ${periodInWords(post, language)}`}
    </p>
  );
}
