import { systemActor } from '../../../src/office/accounts/actor.js';
import { DistinctionsService } from '../../../src/office/organisations/distinctions.service.js';
import { Role } from '../../../src/words/body-words.js';
import { changed } from '../changing.js';
import { anOrganisation } from '../meetings.js';
import { by, type Made, type Surroundings, type Thing } from './thing.js';

/** What somebody said of two organisations that look alike: that they are not the same. */
export const distinctions: Thing = {
  ...{ name: 'a distinction', states: ['held', 'ended'], pages: {} },
  operations: { endDistinction: by(['held'], Role.REGISTRAR) },
  posts: { 'POST /office/organisations/different/:id/end': 'endDistinction' },
  make,
};

async function make(state: string, { register, region }: Surroundings): Promise<Made> {
  const two = { id: await anOrganisation(register), otherId: await anOrganisation(register) };
  const { id } = await changed(region.registrar, 'distinguishOrganisations', two, 'id');
  if (state === 'ended')
    await register.app
      .get(DistinctionsService, { strict: false })
      .endDistinction(systemActor('test'), { id });
  return { at: { id }, input: () => ({ id }) };
}
