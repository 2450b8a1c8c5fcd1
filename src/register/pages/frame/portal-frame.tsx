import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { entryOf } from '../../../platform/pages/files/bundle.js';
import { Page } from '../../../platform/pages/page.js';
import { PRODUCT } from '../../queries/register.queries.js';
import { Mark } from './mark.js';
import { pathIn } from './portal-addresses.js';
import type { Area, PortalPage } from './portal-page.js';
import { portalMessages as texts } from './portal.messages.js';

/** What stands around a page: where it is, in which language, and of whose register. */
export interface Surroundings {
  language: Language;
  /** The address of the page in Swedish, with what it asks. */
  address: string;
  publicUrl: string;
  /** Whose register it is; null where that could not be asked. */
  publisher: string | null;
  demonstration: boolean;
  contact: string | null;
  /** The position of the newest entry that the page tells of; null where that is not known. */
  revision: string | null;
}

const DESTINATIONS: readonly { area: Area; path: string; label: Message }[] = [
  { area: 'meetings', path: '/meetings', label: texts.meetings },
  { area: 'organisations', path: '/organisations', label: texts.organisations },
  { area: 'issues', path: '/issues', label: texts.issues },
  { area: 'topics', path: '/topics', label: texts.topics },
  { area: 'network', path: '/network', label: texts.network },
  { area: 'data', path: '/data', label: texts.data },
  { area: 'about', path: '/about', label: texts.about },
];

/** What stands below every page. */
const FOOT: readonly { path: string; label: Message }[] = [
  { path: '/bodies', label: texts.bodies },
  { path: '/about/easy', label: texts.easy },
  { path: '/about/accessibility', label: texts.accessibility },
  { path: '/about/publishing', label: texts.publishing },
  { path: '/about/status', label: texts.status },
];

interface FrameProps {
  page: PortalPage;
  around: Surroundings;
}

/** A page of the portal with everything around it. */
export function PortalFrame({ page, around }: FrameProps) {
  const { language } = around;
  const told = (message: Message) => say(message, language);
  return (
    <Page
      language={language}
      title={`${page.title} – ${PRODUCT}`}
      description={page.description}
      head={<Head page={page} around={around} />}
    >
      <a class="ds-skip-link" href="#content">
        {told(texts.skip)}
      </a>
      <Header page={page} around={around} />
      <main id="content" class="portal" tabindex={-1}>
        <Trail page={page} language={language} />
        {page.body}
        <Printed around={around} />
      </main>
      <Footer around={around} />
    </Page>
  );
}

/** What a page on paper came from. */
function Printed({ around: { language, address, publicUrl, revision } }: { around: Surroundings }) {
  const state = revision === null ? '' : ` · ${say(texts.state, language, { revision })}`;
  return <p class="printed">{`${publicUrl}${pathIn(language, address)}${state}`}</p>;
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv_SE', en: 'en_GB' };

function Head({ page: { title, description, head, isUnlisted = false }, around }: FrameProps) {
  const { language, address, publicUrl } = around;
  if (isUnlisted) {
    return (
      <>
        <meta name="robots" content="noindex" />
        {head}
      </>
    );
  }
  const url = publicUrl + pathIn(language, address);
  return (
    <>
      <link rel="canonical" href={url} />
      <link rel="alternate" hreflang="sv" href={publicUrl + pathIn('sv', address)} />
      <link rel="alternate" hreflang="en" href={publicUrl + pathIn('en', address)} />
      <link rel="alternate" hreflang="x-default" href={publicUrl + pathIn('sv', address)} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={PRODUCT} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta property="og:locale:alternate" content={LOCALES[language === 'sv' ? 'en' : 'sv']} />
      <Card language={language} publicUrl={publicUrl} />
      <link rel="manifest" href="/manifest.webmanifest" />
      <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14191e" media="(prefers-color-scheme: dark)" />
      {head}
    </>
  );
}

/** The picture that others show for a link; none where it was not built. */
function Card({ language, publicUrl }: Pick<Surroundings, 'language' | 'publicUrl'>) {
  const { picture } = entryOf('pages', 'card');
  if (picture === undefined) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <meta property="og:image" content={publicUrl + picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={say(texts.card, language)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Header({ page, around: { language, address, publisher, demonstration } }: FrameProps) {
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <header class="portal-header">
      <div class="portal-top">
        <a class="portal-brand" href={pathIn(language, '/')}>
          <Mark />
          <span>
            <strong lang="sv">{PRODUCT}</strong>
            <span class="portal-whose">{publisher ?? say(texts.tagline, language)}</span>
          </span>
        </a>
        <a class="ds-link" href={pathIn(other, address)} lang={other} hreflang={other}>
          {say(texts.otherLanguage, language)}
        </a>
      </div>
      <nav aria-label={say(texts.menu, language)}>
        <ul class="portal-menu">
          {DESTINATIONS.map(({ area, path, label }) => (
            <li key={area}>
              <a
                href={pathIn(language, path)}
                {...(area === page.area ? { 'aria-current': 'true' as const } : {})}
              >
                {say(label, language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {demonstration && !page.tellsDemonstration && (
        <p class="portal-notice">{say(texts.demonstration, language)}</p>
      )}
    </header>
  );
}

function Trail({
  page: { above = [], title, label = title },
  language,
}: {
  page: PortalPage;
  language: Language;
}) {
  if (above.length === 0) return null;
  return (
    <nav class="ds-breadcrumbs" aria-label={say(texts.trail, language)}>
      <ol>
        {above.map(({ label, path }) => (
          <li key={path}>
            <a class="ds-link" href={pathIn(language, path)}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{label}</span>
        </li>
      </ol>
    </nav>
  );
}

function Footer({ around: { language, contact } }: { around: Surroundings }) {
  return (
    <footer class="portal-footer">
      <p>{say(texts.licence, language)}</p>
      <ul>
        {contact && (
          <li>
            <a class="ds-link" href={`mailto:${contact}`}>
              {`${say(texts.contact, language)}: ${contact}`}
            </a>
          </li>
        )}
        {FOOT.map(({ path, label }) => (
          <li key={path}>
            <a class="ds-link" href={pathIn(language, path)}>
              {say(label, language)}
            </a>
          </li>
        ))}
        <li>
          <a class="ds-link" href="/office">
            {say(texts.officials, language)}
          </a>
        </li>
      </ul>
    </footer>
  );
}
