import { ResolveField, Resolver } from '@nestjs/graphql';
import { DEFAULT_LANGUAGE } from '../../../platform/language/language.js';
import { qualityNoteTexts } from '../../../words/quality-notes.js';
import { findIssue } from '../../queries/issues.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { standingOrganisation } from '../../queries/organisations.queries.js';
import { IssueRecord } from '../../records/issue.record.js';
import { AskRecord } from '../../records/meeting-lines.record.js';
import { OfficialRecord } from '../../records/official.record.js';
import { OrganisationRecord } from '../../records/organisation.record.js';
import { ParticipantRecord } from '../../records/participant.record.js';
import { QualityNoteRecord } from '../../records/record-notes.record.js';
import type { PublicContext } from '../public-context.js';
import { inLanguage } from './in-language.js';
import { type InLanguage, Lang } from './lang.argument.js';

/** Who took part, with links to what is known of them now. */
@Resolver(() => ParticipantRecord)
export class ParticipantsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Function or title, as it was published that day.',
  })
  function(participant: ParticipantRecord, @Lang() { lang }: InLanguage) {
    return inLanguage(participant.function, lang);
  }

  @ResolveField(() => OfficialRecord, {
    nullable: true,
    description: 'The official, as they are now; null for outside people.',
  })
  official({ officialId }: ParticipantRecord, _: unknown, { reading }: PublicContext) {
    return officialId === undefined ? null : findOfficial(reading, officialId);
  }

  @ResolveField(() => OrganisationRecord, {
    nullable: true,
    description: 'The outside organisation, as it is now: after a merge, the one that stands for it.',
  })
  organisation({ organisationId }: ParticipantRecord, _: unknown, { reading }: PublicContext) {
    return organisationId === undefined ? null : standingOrganisation(reading, organisationId);
  }

  @ResolveField(() => OrganisationRecord, {
    nullable: true,
    description: 'The organisation that was represented, such as the client of a consultancy, as it is now.',
  })
  onBehalfOf({ onBehalfOfId }: ParticipantRecord, _: unknown, { reading }: PublicContext) {
    return onBehalfOfId === undefined ? null : standingOrganisation(reading, onBehalfOfId);
  }
}

/** What was asked, with a link to the issue it was about. */
@Resolver(() => AskRecord)
export class AsksResolver {
  @ResolveField(() => IssueRecord, { nullable: true, description: 'The issue pursued that it was about.' })
  issue({ issueId }: AskRecord, _: unknown, { reading }: PublicContext) {
    return issueId === undefined ? null : findIssue(reading, issueId);
  }
}

/** What a record lacks, in words. */
@Resolver(() => QualityNoteRecord)
export class QualityNotesResolver {
  @ResolveField(() => String, { description: 'The note as a sentence.' })
  message({ code, params }: QualityNoteRecord, @Lang() { lang }: InLanguage) {
    return qualityNoteTexts(code, params)[lang ?? DEFAULT_LANGUAGE];
  }
}
