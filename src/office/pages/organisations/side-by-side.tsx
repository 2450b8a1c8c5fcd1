import { say } from '../../../platform/language/message.js';
import { countryName } from '../../../words/country.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import { Facts } from '../frame/facts.js';
import { useVisit } from '../frame/visit.js';
import { identifierInWords } from './identifier-in-words.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import type { WholeOrganisation } from './organisation-views.service.js';

/** Two organisations beside each other, with all that tells whether they are the same. */
export function SideBySide({ one, other }: { one: WholeOrganisation; other: WholeOrganisation }) {
  return (
    <div class="side-by-side">
      {[one, other].map((whole) => (
        <One key={whole.organisation.id} whole={whole} />
      ))}
    </div>
  );
}

function One({ whole }: { whole: WholeOrganisation }) {
  const { language } = useVisit();
  const { organisation, names, identifiers, isPublic } = whole;
  const { id, name, kind, country, sector, website } = organisation;
  return (
    <section class="ds-card stacked-facts" aria-label={name}>
      <h2>
        <a class="ds-link" href={`/office/organisations/${id}`}>
          {name}
        </a>
      </h2>
      <Facts
        facts={[
          [say(texts.names, language), names.map((each) => each.name).join(', ')],
          [
            say(texts.identifiers, language),
            identifiers.map((each) => identifierInWords(each, language)).join(', '),
          ],
          [say(texts.kind, language), organisationKinds.label(kind, language)],
          [say(texts.country, language), country && countryName(country, language)],
          [say(texts.sector, language), sector],
          [say(texts.website, language), website],
          [say(texts.isPublic, language), say(isPublic ? texts.isPublicYes : texts.isPublicNo, language)],
        ]}
      />
    </section>
  );
}
