import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { bodyKinds } from '../../../words/body-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { pathOfBody } from '../parties/party-paths.js';
import { bodiesMessages as texts } from './bodies.messages.js';
import type { BodyBranch, BodyTree } from './body-tree.js';

/** All public bodies that keep their register here, as the tree that they are. */
export function bodiesPage({ branches, count, isWhole }: BodyTree, language: Language): PortalPage {
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        <p class="lead">{say(branches.length === 0 ? texts.none : texts.explained, language)}</p>
        {!isWhole && <p>{say(texts.topOnly, language, { count })}</p>}
        {branches.length > 0 && (
          <>
            <Branches branches={branches} language={language} />
            <p>
              <a class="ds-link" href={pathIn(language, '/officials')}>
                {say(texts.officials, language)}
              </a>
            </p>
          </>
        )}
      </>
    ),
  };
}

function Branches({ branches, language }: { branches: readonly BodyBranch[]; language: Language }) {
  return (
    <ul class="body-tree">
      {branches.map(({ body, name, meetings, below }) => (
        <li key={body.id}>
          <a class="ds-link" href={pathIn(language, pathOfBody(body.slug))}>
            {name}
          </a>
          <span class="quiet">
            {` ${bodyKinds.label(body.kind, language)} · ${say(texts.meetings, language, { count: meetings })}`}
          </span>
          {below.length > 0 && <Branches branches={below} language={language} />}
        </li>
      ))}
    </ul>
  );
}
