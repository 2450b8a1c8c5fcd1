import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { ChangeType, RecordKind } from '../../../words/register-words.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { findOrganisation, type FoundOrganisation, mergedIds } from '../../queries/organisations.queries.js';
import { newestVersions } from '../../queries/party-history.queries.js';
import {
  REPRESENTATION_REACH,
  type Representation,
  representationsOf,
} from '../../queries/representations.queries.js';
import type { Reading } from '../../reading/reading.js';
import { ofOwner } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { countsOf } from '../parties/counts.js';
import { LOOKED_INTO } from '../parties/latest-meetings.js';
import type { PartyView } from '../parties/party-view.js';
import { pathOfOrganisation } from '../parties/party-paths.js';
import { PartyViews } from '../parties/party-views.js';
import { asksIn } from './asks.js';
import { organisationJsonLd } from './organisation-json-ld.rules.js';
import type { MergedLine, OrganisationView, Represented } from './organisation-view.js';

// Who has merged more, or came for more, shows the first ones.
const MOST_MERGED = 20;
const MOST_REPRESENTED = 40;

const COUNTED = [
  MeetingFacet.OFFICIAL,
  MeetingFacet.PUBLIC_BODY,
  MeetingFacet.TOPIC,
  MeetingFacet.ISSUE,
] as const;

/** Reads what the page of an organisation shows. */
@Injectable()
export class OrganisationViews {
  constructor(private readonly parties: PartyViews) {}

  async view(
    reading: Reading,
    organisation: FoundOrganisation,
    language: Language,
  ): Promise<OrganisationView> {
    const { id } = organisation;
    const set: MeetingSet = { owner: { kind: 'organisation', key: id }, filter: {} };
    const [party, same, merged, representations] = await Promise.all([
      this.party(reading, organisation, { set, language }),
      mergedIds(reading, id),
      mergedInto(reading, id),
      representationsOf(reading, id, MOST_REPRESENTED + 1),
    ]);
    // Asked at once, all figures are counted by one statement.
    const [timeline, counts] = await Promise.all([
      readChart(reading, 'timeline', ofOwner('organisation', id, language)),
      countsOf(reading, party, set, COUNTED),
    ]);
    const view: OrganisationView = {
      ...{ ...party, organisation, merged, timeline, counts },
      moreMerged: same.length - merged.length,
      ...(await parted(reading, representations.slice(0, MOST_REPRESENTED), id)),
      representationLimits: limitsOf(representations),
      asks: asksIn(party.meetings.read, new Set([id, ...same])),
    };
    return { ...view, jsonLd: organisationJsonLd(view) };
  }

  private party(
    reading: Reading,
    { id, name }: FoundOrganisation,
    { set, language }: { set: MeetingSet; language: Language },
  ): Promise<PartyView> {
    return this.parties.view(reading, {
      ...{ id, name, language, set },
      kind: RecordKind.ORGANISATION,
      path: pathOfOrganisation(id),
      asked: ['organisationIds', id],
      dataPath: `organisations/${id}`,
      feedPath: `organisations/${id}`,
      first: LOOKED_INTO,
    });
  }
}

async function mergedInto(reading: Reading, id: string): Promise<MergedLine[]> {
  const ids = (await mergedIds(reading, id)).slice(0, MOST_MERGED);
  return Promise.all(
    ids.map(async (each) => {
      const found = await findOrganisation(reading, each);
      const versions = await newestVersions(reading, RecordKind.ORGANISATION, each);
      const merge = versions.find(({ type }) => type === ChangeType.MERGED);
      const reason = merge?.record['reason'];
      return {
        id: each,
        name: found?.name ?? '',
        at: merge?.at ?? null,
        reason: typeof reason === 'string' ? reason : null,
      };
    }),
  );
}

function limitsOf(found: readonly Representation[]): OrganisationView['representationLimits'] {
  return {
    latest: found.some(({ isOfLatest }) => isOfLatest) ? REPRESENTATION_REACH : null,
    most: found.length > MOST_REPRESENTED ? MOST_REPRESENTED : null,
  };
}

async function parted(
  reading: Reading,
  found: readonly Representation[],
  id: string,
): Promise<Pick<OrganisationView, 'represents' | 'representedBy'>> {
  const named = async (other: string, meetings: number): Promise<Represented> => {
    const organisation = await findOrganisation(reading, other);
    return { id: other, name: organisation?.name ?? '', meetings };
  };
  const [represents, representedBy] = await Promise.all([
    Promise.all(
      found.filter(({ agentId }) => agentId === id).map((each) => named(each.clientId, each.meetings)),
    ),
    Promise.all(
      found.filter(({ clientId }) => clientId === id).map((each) => named(each.agentId, each.meetings)),
    ),
  ]);
  return { represents, representedBy };
}
