import { Meeting } from '../../src/office/meetings/meeting.entity.js';
import { Role } from '../../src/words/body-words.js';
import { MeetingState } from '../../src/words/meeting-words.js';
import { aPublishedMeeting, aRegion, aSubmittedMeeting, contentOf, type Region, step } from './meetings.js';
import { browserOf, type OfficeBrowser } from './office-browser.js';
import { type Official, signedIn } from './office.js';
import type { TestApp } from './test-app.js';

const { DRAFT, SUBMITTED, RETURNED, DELAYED, PUBLISHED, WITHDRAWN } = MeetingState;
const DELAY = { until: '2026-05-04', ground: 'PROCUREMENT', decision: 'RS 2026-0012' };
const GROUND = { ground: 'SECRECY', decision: 'OSL 31:16, RS 2026-0013' };

// What is sent besides the meeting and its version, so that nothing but authority and state can be in the way.
const MORE: Readonly<Record<string, object>> = {
  amendMeeting: { title: 'En annan rubrik' },
  correctMeeting: { title: 'En rättad rubrik', reason: 'Rubriken var fel.' },
  delayMeeting: DELAY,
  redactMeeting: { fields: ['/purpose'], ...GROUND },
  returnMeeting: { reason: 'Vilken linje gällde det?' },
  withdrawMeeting: { reason: 'Mötet ägde aldrig rum.' },
};

const MAKING: Readonly<Record<MeetingState, (region: Region) => Promise<{ id: string }>>> = {
  [DRAFT]: (region) => step(region.recorder, 'recordMeeting', contentOf(region)),
  [SUBMITTED]: (region) => aSubmittedMeeting(region),
  [RETURNED]: async (region) =>
    step(region.publisher, 'returnMeeting', {
      ...at(await aSubmittedMeeting(region)),
      ...MORE['returnMeeting'],
    }),
  [DELAYED]: async (region) =>
    step(region.registrar, 'delayMeeting', { ...at(await aSubmittedMeeting(region)), ...DELAY }),
  [PUBLISHED]: (region) => aPublishedMeeting(region),
  [WITHDRAWN]: async (region) =>
    step(region.publisher, 'withdrawMeeting', {
      ...at(await aPublishedMeeting(region)),
      ...MORE['withdrawMeeting'],
    }),
};

function at({ id, version }: { id: string; version: number }): object {
  return { id, expectedVersion: version };
}

/** Where meetings in every state lie, and somebody in every role tries what they may do with them. */
export class MeetingDesk {
  private readonly meetings = new Map<MeetingState, string>();
  private readonly browsers = new Map<Role, OfficeBrowser>();

  private constructor(
    private readonly region: Region,
    private readonly people: ReadonlyMap<Role, Official>,
  ) {}

  static async open(register: TestApp): Promise<MeetingDesk> {
    const region = await aRegion(register);
    const { recorder, publisher, registrar, body } = region;
    const known = new Map([
      [Role.RECORDER, recorder],
      [Role.PUBLISHER, publisher],
      [Role.REGISTRAR, registrar],
    ]);
    for (const role of [Role.ADMINISTRATOR, Role.AUDITOR, Role.IMPORTER]) {
      known.set(role, await signedIn(register, body.id, role));
    }
    return new MeetingDesk(region, known);
  }

  /** Whether somebody in a role does something with a meeting in a state. */
  async isDone(operation: string, role: Role, state: MeetingState): Promise<boolean> {
    const meeting = await this.meetingIn(state);
    const input = { id: meeting.id, expectedVersion: meeting.version, ...MORE[operation] };
    try {
      await step(this.person(role), operation, input);
    } catch (error) {
      const reasons = (error as Error).message;
      if (!/FORBIDDEN|NOT_FOUND|CONFLICT|OBSTACLES/.test(reasons)) throw error;
      return false;
    }
    this.meetings.delete(state);
    return true;
  }

  /** Whether somebody in a role sees a page of a meeting in a state. */
  async isShown(route: string, role: Role, state: MeetingState): Promise<boolean> {
    const { id } = await this.meetingIn(state);
    const path = route.replace('GET ', '').replace(':id', id);
    const view = await (await this.browserFor(role)).get(path);
    return view.status === 200 && view.path === path;
  }

  /** Whether a meeting changes by what somebody in a role sends from a page. */
  async isChangedBy(route: string, role: Role, state: MeetingState): Promise<boolean> {
    const before = await this.meetingIn(state);
    const path = route.replace('POST ', '').replace(':id', before.id);
    const said = Object.values(MORE).flatMap((more) => Object.entries(more));
    const fields = Object.fromEntries(said.map(([name, value]) => [`/${name}`, value as string | string[]]));
    const browser = await this.browserFor(role);
    await browser.get('/office');
    await browser.post(path, { ...fields, '/expectedVersion': String(before.version) });
    const after = await this.region.register.office.manager.findOneBy(Meeting, { id: before.id });
    return after?.version !== before.version || after.state !== state;
  }

  private async meetingIn(state: MeetingState): Promise<Meeting> {
    let id = this.meetings.get(state);
    if (id === undefined) {
      ({ id } = await MAKING[state](this.region));
      this.meetings.set(state, id);
    }
    return this.region.register.office.manager.findOneByOrFail(Meeting, { id });
  }

  private async browserFor(role: Role): Promise<OfficeBrowser> {
    let browser = this.browsers.get(role);
    if (!browser) {
      browser = await browserOf(this.region.register, this.person(role).accountId);
      this.browsers.set(role, browser);
    }
    return browser;
  }

  private person(role: Role): Official {
    const person = this.people.get(role);
    if (!person) throw new Error(`Nobody is a ${role}`);
    return person;
  }
}
