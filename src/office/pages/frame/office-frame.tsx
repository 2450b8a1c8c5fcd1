import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { formMessages } from '../../../platform/pages/forms/form.messages.js';
import { EntryFiles } from '../../../platform/pages/entry-files.js';
import { Page } from '../../../platform/pages/page.js';
import { frameMessages as texts } from './frame.messages.js';
import { destinationsOf } from './navigation.js';
import type { OfficePage } from './answer.js';
import { PostForm } from './post-form.js';
import { SessionEnd } from './session-end.js';
import { useVisit, type Visit, VisitProvider } from './visit.js';

/** A page of the office with everything around it. */
export function OfficeFrame({ visit, page }: { visit: Visit; page: OfficePage }) {
  const { language } = visit;
  const heading = page.faulty ? say(formMessages.error, language, { title: page.title }) : page.title;
  return (
    <VisitProvider value={visit}>
      <Page
        language={language}
        title={say(texts.title, language, { title: heading })}
        description={say(texts.description, language)}
        head={
          <>
            <meta name="robots" content="noindex" />
            <EntryFiles bundle="pages" entry="office" />
          </>
        }
      >
        <a class="ds-skip-link" href="#content">
          {say(texts.skip, language)}
        </a>
        <Header page={page} />
        <main id="content" class="office" tabindex={-1}>
          <Trail page={page} />
          {visit.notice && (
            <p class="ds-alert" data-color={visit.notice.warns ? 'warning' : 'success'} role="status">
              {visit.notice.text}
            </p>
          )}
          {page.body}
        </main>
        <Footer />
        <SessionEnd />
      </Page>
    </VisitProvider>
  );
}

function Header({ page }: { page: OfficePage }) {
  const { who, language, waiting } = useVisit();
  const told = (message: Message) => say(message, language);
  return (
    <header class="office-header">
      <div class="office-top">
        <a class="brand" href="/office">
          {told(texts.name)}
        </a>
        <div class="office-who">
          <LanguageSwitch />
          {who && (
            <a class="ds-link" href="/office/account">
              {say(texts.account, language, { name: who.name })}
            </a>
          )}
          {who && (
            <PostForm action="/office/signed-out">
              <button class="ds-link" type="submit">
                {told(texts.signOut)}
              </button>
            </PostForm>
          )}
        </div>
      </div>
      {who && (
        <nav aria-label={told(texts.menu)}>
          <ul class="office-menu">
            {destinationsOf(who).map(({ area, path, label }) => (
              <li key={area}>
                <a href={path} {...(area === page.area ? { 'aria-current': 'page' as const } : {})}>
                  {withCount(told(label), waiting[area] ?? 0, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** What waits in a part is told in its name. */
function withCount(label: string, count: number, language: Language): string {
  return count > 0 ? say(texts.withCount, language, { label, count }) : label;
}

/** Changes the account's language; before anybody has signed in, the address says it. */
function LanguageSwitch() {
  const { who, language, path } = useVisit();
  const other = language === 'sv' ? 'en' : 'sv';
  const label = say(texts.otherLanguage, language);
  if (!who) {
    return (
      <a class="ds-link" href={`${path}?lang=${other}`} lang={other} hreflang={other}>
        {label}
      </a>
    );
  }
  return (
    <PostForm action="/office/language">
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={path} />
      <button class="ds-link" type="submit" lang={other}>
        {label}
      </button>
    </PostForm>
  );
}

function Trail({ page: { above = [], title } }: { page: OfficePage }) {
  const { language } = useVisit();
  if (above.length === 0) return null;
  return (
    <nav class="ds-breadcrumbs" aria-label={say(texts.trail, language)}>
      <ol>
        {above.map(({ label, path }) => (
          <li key={path}>
            <a class="ds-link" href={path}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{title}</span>
        </li>
      </ol>
    </nav>
  );
}

function Footer() {
  const { language } = useVisit();
  return (
    <footer>
      <a href={language === 'sv' ? '/' : '/en'}>{say(texts.publicRegister, language)}</a>
    </footer>
  );
}

/** The first heading of a page. */
export function Heading({ children }: { children: ComponentChildren }) {
  return <h1 class="ds-heading">{children}</h1>;
}
