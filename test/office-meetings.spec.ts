import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { Participant } from '../src/office/meetings/participant.entity.js';
import { Delegations } from '../src/office/accounts/delegations.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import { Role } from '../src/words/body-words.js';
import { aRegion, anOrganisation, contentOf, type Region, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './support/office-browser.js';
import { fieldsIn } from './support/forms.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;
let browser: OfficeBrowser;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  await register.app.get(Delegations, { strict: false }).delegate(systemActor('test'), {
    accountId: region.recorder.accountId,
    officialId: region.officialId,
  });
  browser = await browserOf(register, region.recorder.accountId);
});
afterAll(() => register.stop());

const PURPOSE =
  'Rederiet ville att färjan ska gå även på kvällar under vinterhalvåret och presenterade vad det skulle kosta.';

/** The fields of a page with some of them filled in. */
function filled(view: OfficeView, fields: Record<string, string | string[]>) {
  return { ...fieldsIn(view.html), ...fields };
}

const lineOf = (view: OfficeView, side: string): string =>
  new RegExp(`name="(/participants/\\d+)/side" value="${side}"`).exec(view.html)?.[1] ?? '';

/** A draft from one page, with no more than what is asked of every meeting. */
async function recorded(changes: Record<string, string | string[]> = {}, organisation = 'Skärgårdsbolaget') {
  const view = await browser.get('/office/meetings/new');
  return browser.post(
    '/office/meetings/new',
    filled(view, {
      [`${lineOf(view, 'COUNTERPART')}/who`]: organisation,
      '/title': 'Kvällsturer med färjan',
      '/purpose': PURPOSE,
      '/direction': 'INBOUND',
      '/initiatedBy': 'THEM',
      '/channel': 'IN_PERSON',
      '/topicCodes': ['', 'public-transport'],
      '/nothingAsked': ['', 'on'],
      '/noGifts': ['', 'on'],
      do: 'save',
      ...changes,
    }),
  );
}

describe('A meeting is recorded', () => {
  it('in one page, with ten fields, and nothing is missing', async () => {
    const organisationId = await anOrganisation(register, 'Skärgårdsbolaget AB');
    const view = await recorded();
    expect(view.path).toMatch(/^\/office\/meetings\/[0-9a-f-]{36}$/);
    expect(view.html).toContain('Utkastet är sparat.');
    expect(view.html).toContain('Allt som behövs finns.');
    const id = view.path.split('/').at(-1) ?? '';
    const meeting = await register.office.manager.findOneByOrFail(Meeting, { id });
    expect(meeting).toMatchObject({ publicBodyId: region.body.id, date: register.clock.today() });
    const parties = await register.office.manager.find(Participant, {
      where: { meetingId: id },
      order: { position: 'ASC' },
    });
    expect(parties.map(({ side, officialId, organisationId: met }) => [side, officialId, met])).toEqual([
      ['OWN', region.officialId, null],
      ['COUNTERPART', null, organisationId],
    ]);
  });
});
