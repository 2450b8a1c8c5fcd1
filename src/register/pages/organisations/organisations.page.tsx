import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { ListChoices } from '../lists/list-choices.js';
import { ListFacets } from '../lists/list-facets.js';
import { ListForm } from '../lists/list-form.js';
import { ListPages } from '../lists/list-pages.js';
import { pathOfMeetings, pathOfOrganisation } from '../parties/party-paths.js';
import { OrganisationRows } from './organisation-rows.js';
import type { OrganisationsView } from './organisations-view.js';
import { organisationsMessages as texts } from './organisations.messages.js';
import { SameOrganisations } from './same-organisations.js';

/** The page that organisations are looked up on: what is asked, how many there are, what they can be narrowed by, and they. */
export function organisationsPage(view: OrganisationsView): PortalPage {
  const { language, search, count, rows } = view;
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    area: 'organisations',
    ...(search.narrowing.length > 0 ? { head: <meta name="robots" content="noindex, follow" /> } : {}),
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        <ListForm language={language} search={search} label={texts.searchFor} hint={texts.searchHow} />
        <ListChoices {...view} />
        <div class="found">
          <section aria-labelledby="found">
            <h2 id="found">{say(texts.found, language, { count })}</h2>
            {rows.length === 0 ? (
              <Nothing view={view} />
            ) : (
              <OrganisationRows rows={rows} language={language} />
            )}
            <ListPages {...view} />
          </section>
          <aside>
            <ListFacets {...view} />
            {count > 0 && <SameOrganisations view={view} />}
          </aside>
        </div>
      </>
    ),
  };
}

function Nothing({ view: { language, search, near } }: { view: OrganisationsView }) {
  const text = search.input.filter?.text ?? '';
  if (search.narrowing.length === 0) return <p>{say(texts.noneYet, language)}</p>;
  return (
    <>
      <p>{say(texts.none, language)}</p>
      {near.length > 0 && (
        <>
          <p>{say(texts.near, language)}</p>
          <ul class="near-names">
            {near.map(({ id, name, meetings }) => (
              <li key={id}>
                <a class="ds-link" href={pathIn(language, pathOfOrganisation(id))}>
                  {name}
                </a>
                <span class="quiet">{` – ${say(texts.meetings, language, { count: meetings })}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say(text === '' || search.narrowing.length > 1 ? texts.noneLess : texts.noneWords, language)}</p>
      {text !== '' && (
        <p>
          <a class="ds-link" rel="nofollow" href={pathIn(language, pathOfMeetings(['text', text]))}>
            {say(texts.inMeetings, language, { text })}
          </a>
        </p>
      )}
    </>
  );
}
