import type { Language } from '../../platform/language/language.js';
import { say } from '../../platform/language/message.js';
import { Page } from '../../platform/pages/page.js';
import { reminderMessages as texts } from './reminders.messages.js';

/** A page for whoever followed the link of a letter, signed in or not. */
interface StopView {
  language: Language;
  what: 'stop' | 'stopped' | 'gone';
}

/** Asks before anything changes, as programs follow links in letters too; afterwards says what happened. */
export function StopPage({ language, what }: StopView) {
  const title = say(texts[what], language);
  return (
    <Page
      language={language}
      title={title}
      description={title}
      head={<meta name="robots" content="noindex" />}
    >
      <header>
        <a class="brand" href="/office">
          {say(texts.home, language)}
        </a>
      </header>
      <main>
        <h1>{title}</h1>
        <p>{say(texts[`${what}More`], language)}</p>
        {what === 'stop' ? (
          <form method="post">
            <p>
              <button class="ds-button" data-variant="primary" type="submit">
                {say(texts.stopButton, language)}
              </button>
            </p>
          </form>
        ) : (
          <p>
            <a class="ds-link" href="/office/account">
              {say(texts.account, language)}
            </a>
          </p>
        )}
      </main>
    </Page>
  );
}
