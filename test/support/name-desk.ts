import { aRegion, type Region, type ToldMeeting } from './meetings.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './office-browser.js';
import { startTestApp, type TestApp } from './test-app.js';
import { wholeRegister } from './whole-register.js';

/** The page of names of people outside. */
export const NAMES = '/office/privacy/names';

/** A register with a registrar who decides about names. */
export class NameDesk {
  private constructor(
    readonly register: TestApp,
    readonly region: Region,
    readonly registrar: OfficeBrowser,
  ) {}

  static async open(): Promise<NameDesk> {
    const register = await startTestApp();
    const region = await aRegion(register);
    return new NameDesk(register, region, await browserOf(register, region.registrar.accountId));
  }

  /** Whether a text stands anywhere in the public register. */
  async isPublic(text: string): Promise<boolean> {
    return (await wholeRegister(this.register)).includes(text);
  }
}

export function versionIn({ html }: OfficeView): string {
  return /name="\/expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
}

/** The row of the list that says a name. */
export async function rowOf(browser: OfficeBrowser, name: string, query = ''): Promise<string> {
  const { html } = await browser.get(`${NAMES}${query}`);
  return html.split('<tr').find((row) => row.includes(name)) ?? '';
}

export function lineOf({ participants }: ToldMeeting, name: string): string {
  return participants.find((line) => line.name === name)?.id ?? '';
}
