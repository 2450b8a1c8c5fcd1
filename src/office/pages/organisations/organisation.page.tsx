import { say } from '../../../platform/language/message.js';
import { countryName } from '../../../words/country.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import type { Language } from '../../../platform/language/language.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Facts } from '../frame/facts.js';
import { Heading } from '../frame/office-frame.js';
import { RelatedMeetings } from '../related-meetings/related-meetings.js';
import { Identifiers, Names } from './organisation-names.js';
import { Alike, MergedNotice, Merges } from './organisation-merges.js';
import {
  organisationPageMessages as texts,
  sameOrganisationMessages,
} from './organisation-pages.messages.js';
import type { WholeOrganisation } from './organisation-views.service.js';

/** The list above every page about one organisation. */
export function aboveOrganisations(language: Language) {
  return [{ label: say(texts.title, language), path: '/office/organisations' }];
}

/** The organisation above the pages where it is changed. */
export function aboveOrganisation({ id, name }: { id: string; name: string }, language: Language) {
  return [...aboveOrganisations(language), { label: name, path: `/office/organisations/${id}` }];
}

export function organisationPage(whole: WholeOrganisation, language: Language): OfficePage {
  const { organisation, meetings, mayAmend, mayMerge } = whole;
  const { id, name: title, mergedIntoId } = organisation;
  const body = (
    <>
      <Heading>{title}</Heading>
      <MergedNotice whole={whole} />
      <About whole={whole} language={language} />
      <div class="actions">
        {mayAmend && (
          <ButtonLink href={`/office/organisations/${id}/edit`} look="secondary">
            {say(texts.edit, language)}
          </ButtonLink>
        )}
        {mayMerge && mergedIntoId === null && (
          <ButtonLink href={`/office/organisations/${id}/merge`} look="secondary">
            {say(sameOrganisationMessages.merge, language)}
          </ButtonLink>
        )}
      </div>
      <Names whole={whole} />
      <Identifiers whole={whole} />
      <h2>{say(texts.meetings, language)}</h2>
      {meetings.length === 0 ? (
        <p>{say(texts.noMeetings, language)}</p>
      ) : (
        <RelatedMeetings caption={say(texts.meetings, language)} meetings={meetings} />
      )}
      <Alike whole={whole} />
      <Merges whole={whole} />
    </>
  );
  return { title, body, area: 'organisations', above: aboveOrganisations(language) };
}

function About({ whole, language }: { whole: WholeOrganisation; language: Language }) {
  const { organisation, isPublic } = whole;
  const { kind, country, sector, website } = organisation;
  return (
    <>
      <h2>{say(texts.facts, language)}</h2>
      <Facts
        facts={[
          [say(texts.kind, language), organisationKinds.label(kind, language)],
          [say(texts.country, language), country && countryName(country, language)],
          [say(texts.sector, language), sector],
          [say(texts.website, language), website],
          [say(texts.isPublic, language), say(isPublic ? texts.isPublicYes : texts.isPublicNo, language)],
        ]}
      />
    </>
  );
}
