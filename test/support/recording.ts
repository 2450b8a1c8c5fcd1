import { Delegations } from '../../src/office/accounts/delegations.service.js';
import { systemActor } from '../../src/office/accounts/actor.js';
import { Participant } from '../../src/office/meetings/lines/participant.entity.js';
import { fieldsIn } from './forms.js';
import { anOrganisation, aRegion, type Region } from './meetings.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './office-browser.js';
import type { TestApp } from './test-app.js';

/** Fields of a form, by name. */
export type Fields = Record<string, string | string[]>;

/** Somebody who records meetings with a browser without JavaScript, for an official of a region. */
export class RecordingOfficial {
  constructor(
    readonly register: TestApp,
    readonly region: Region,
    readonly organisationId: string,
    public browser: OfficeBrowser,
  ) {}

  static async of(register: TestApp): Promise<RecordingOfficial> {
    const region = await aRegion(register);
    const { accountId } = region.recorder;
    const delegations = register.app.get(Delegations, { strict: false });
    await delegations.delegate(systemActor('test'), { accountId, officialId: region.officialId });
    const organisationId = await anOrganisation(register, 'Skärgårdsbolaget AB');
    return new RecordingOfficial(register, region, organisationId, await browserOf(register, accountId));
  }

  /** A draft from one page, with no more than what is asked of every meeting. */
  async records(changes: Fields = {}, organisation = 'Skärgårdsbolaget'): Promise<OfficeView> {
    const view = await this.browser.get('/office/meetings/new');
    return this.browser.post(
      '/office/meetings/new',
      filled(view, {
        [`${lineOf(view, 'COUNTERPART')}/who`]: organisation,
        '/title': 'Kvällsturer med färjan',
        '/purpose':
          'Rederiet ville att färjan ska gå även på kvällar under vinterhalvåret och presenterade vad det skulle kosta.',
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

  /** Side, official and organisation of those who took part. */
  async partiesOf(meetingId: string): Promise<(string | null)[][]> {
    const order = { position: 'ASC' } as const;
    const lines = await this.register.office.manager.find(Participant, { where: { meetingId }, order });
    return lines.map(({ side, officialId, organisationId }) => [side, officialId, organisationId]);
  }

  /** What the program of the form is told when it saves. */
  async saves(path: string, fields: Fields): Promise<{ said: string; id?: string; stop?: boolean }> {
    const { html } = await this.browser.post(path, fields);
    return JSON.parse(html) as { said: string; id?: string; stop?: boolean };
  }
}

/** The fields of a page's form with some of them filled in. */
export function filled(view: OfficeView, fields: Fields): Fields {
  return { ...fieldsIn(view.html), ...fields };
}

/** The name of the first line of a side. */
export function lineOf(view: OfficeView, side: string): string {
  return new RegExp(`name="(/participants/\\d+)/side" value="${side}"`).exec(view.html)?.[1] ?? '';
}

/** The meeting that a page is about. */
export function idOf({ path }: OfficeView): string {
  return path.split('/').at(-1) ?? '';
}
