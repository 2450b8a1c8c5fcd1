import { say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { bodyKinds } from '../../../words/body-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { signInPageMessages as texts } from './sign-in.messages.js';

/** The ways to sign in that this register has. */
export interface WaysIn {
  /** What the identity provider is called; null where there is none. */
  provider: string | null;
  passwords: boolean;
  /** Where to go afterwards. */
  next: string;
}

export function signInPage(form: Form, { provider, passwords, next }: WaysIn): OfficePage {
  const { language } = form;
  const title = say(texts.title, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      {provider !== null && (
        <p>
          <ButtonLink href={`/office/sign-in/oidc?next=${encodeURIComponent(next)}`}>
            {say(texts.withProvider, language, { name: provider })}
          </ButtonLink>
        </p>
      )}
      {provider !== null && passwords && <h2>{say(texts.orPassword, language)}</h2>}
      {passwords && (
        <>
          <PostForm action="/office/sign-in/password" class="narrow">
            <input type="hidden" name="next" value={next} />
            <TextField form={form} name="/username" autocomplete="username" required />
            <TextField
              form={form}
              name="/password"
              type="password"
              autocomplete="current-password"
              required
            />
            <Button>{say(texts.button, language)}</Button>
          </PostForm>
          <h2>{say(texts.forgotten, language)}</h2>
          <p>
            {say(texts.forgottenMore, language)}{' '}
            <a class="ds-link" href="/office/sign-in/code">
              {say(texts.haveCode, language)}
            </a>
          </p>
        </>
      )}
    </>
  );
  return { title, body };
}

export function codePage(form: Form): OfficePage {
  const { language } = form;
  const title = say(texts.codeTitle, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <PostForm action="/office/sign-in/code" class="narrow">
        <TextField form={form} name="/code" autocomplete="one-time-code" required />
        <TextField form={form} name="/password" type="password" autocomplete="new-password" required />
        <Button>{say(texts.choose, language)}</Button>
      </PostForm>
    </>
  );
  return { title, body };
}

/** For the first who comes; `needsBody` where there is no public body yet either. */
export function firstRunPage(form: Form, needsBody: boolean): OfficePage {
  const { language } = form;
  const title = say(texts.firstTitle, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <p>{say(texts.firstIntro, language)}</p>
      <PostForm action="/office/sign-in/first" class="narrow">
        <TextField form={form} name="/code" autocomplete="one-time-code" required />
        <TextField form={form} name="/displayName" autocomplete="name" required />
        <TextField form={form} name="/username" autocomplete="username" required />
        <TextField form={form} name="/password" type="password" autocomplete="new-password" required />
        {needsBody && (
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{say(texts.bodyTitle, language)}</legend>
            <TextField form={form} name="/body/nameSv" autocomplete="organization" required />
            <Select form={form} name="/body/kind" options={choicesOf(bodyKinds, language)} />
            <TextField form={form} name="/body/referencePrefix" size={6} />
          </fieldset>
        )}
        <Button>{say(texts.begin, language)}</Button>
      </PostForm>
    </>
  );
  return { title, body };
}
