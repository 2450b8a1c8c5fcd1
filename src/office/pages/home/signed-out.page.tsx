import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { frameMessages as texts } from '../frame/frame.messages.js';
import { Heading } from '../frame/office-frame.js';

/** For whom an identity provider vouched: there they are still signed in. A link, since no form may lead to another site. */
export function signedOutPage(language: Language, address: string, provider: string): OfficePage {
  const title = say(texts.signedOut, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.stillThere, language, { provider })}</p>
      <p class="actions">
        <ButtonLink href={address}>{say(texts.signOutThere, language, { provider })}</ButtonLink>
        <ButtonLink href="/office/sign-in" look="secondary">
          {say(texts.signIn, language)}
        </ButtonLink>
      </p>
    </>
  );
  return { title, body };
}
