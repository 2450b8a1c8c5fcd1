import type { Language } from '../../../platform/language/language.js';
import { type Reason, say, sayReason } from '../../../platform/language/message.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { newcomerMessages as texts } from './newcomer.messages.js';

/** Why somebody holds no role, and the names of those who can give one. */
interface Newcomer {
  why: Reason;
  administrators: readonly string[];
}

/** Says why there is nothing here for somebody yet, whom to ask, and what to do then. */
export function newcomerPage(language: Language, { why, administrators }: Newcomer): OfficePage {
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{sayReason(why, language)}</p>
      <h2>{say(texts.whom, language)}</h2>
      {administrators.length === 0 ? (
        <p>{say(texts.nobody, language)}</p>
      ) : (
        <>
          <p>{say(texts.these, language)}</p>
          <ul class="ds-list">
            {administrators.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{say(texts.then, language)}</h2>
      <p>{say(texts.thenMore, language)}</p>
      <p class="actions">
        <ButtonLink href="/office" look="secondary">
          {say(texts.again, language)}
        </ButtonLink>
      </p>
    </>
  );
  return { title, body };
}
