import { OrganisationNameKind } from '../words/organisation-name-kind.js';
import { MergesService } from '../office/organisations/merges.service.js';
import { OrganisationsService } from '../office/organisations/organisations.service.js';
import { addDays } from '../words/dates.js';
import type { Act } from './acts.js';
import { type CastOrganisation, merge, organisations, renaming } from './cast/organisations.js';
import { later, moment, type PlannedMeeting } from './script/plan.rules.js';
import type { Stage } from './stage.js';

/** Organisations are recorded shortly before the first meeting that names them; later one is renamed, and two are one. */
export function organisationActs(plan: readonly PlannedMeeting[], stage: Stage, today: string): Act[] {
  const seen = new Set<string>();
  const recordings = plan.flatMap((planned) =>
    namedIn(planned)
      .filter((key) => !seen.has(key) && seen.add(key))
      .map((key, at): Act => ({ at: later(planned.recordedAt, at - 12), does: () => record(stage, key) })),
  );
  return [
    ...recordings,
    { at: moment(addDays(today, -renaming.ago), 11 * 60), does: () => rename(stage, today) },
    { at: moment(addDays(today, -merge.ago), 13 * 60), does: () => mergeTwo(stage) },
  ];
}

function namedIn({ meeting }: PlannedMeeting): string[] {
  return meeting.counterparts.flatMap(({ organisation, onBehalfOf }) =>
    [organisation, onBehalfOf ?? []].flat(),
  );
}

async function record(stage: Stage, key: string): Promise<void> {
  const { name, kind, country, sector, identifiers, shortName } = castOf(key);
  const names = shortName === null ? [] : [{ name: shortName, kind: OrganisationNameKind.SHORT }];
  const input = { name, kind, country, sector, identifiers, names };
  stage.organisations.add(
    key,
    await stage.use(OrganisationsService).recordOrganisation(stage.as('rut'), input),
  );
}

function castOf(sought: string): CastOrganisation {
  const found = organisations.find(({ key }) => key === sought);
  if (!found) throw new Error(`The cast has no organisation "${sought}"`);
  return found;
}

async function rename(stage: Stage, today: string): Promise<void> {
  const { id, version } = stage.organisations.get(renaming.key);
  await stage.use(OrganisationsService).amendOrganisation(stage.as('rolf'), {
    ...{ id, expectedVersion: version, name: renaming.name },
    nameChangedOn: addDays(today, -renaming.ago),
  });
}

async function mergeTwo(stage: Stage): Promise<void> {
  const { id, version } = stage.organisations.get(merge.key);
  const survivorId = stage.organisations.get(merge.into).id;
  const input = { id, expectedVersion: version, survivorId, reason: merge.reason };
  await stage.use(MergesService).mergeOrganisations(stage.as('rolf'), input);
}
