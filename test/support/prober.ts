import { Role } from '../../src/words/body-words.js';
import { fieldsIn, fieldsInFirst } from './forms.js';
import { aRegion, type Region } from './meetings.js';
import { browserOf, OfficeBrowser, type OfficeView } from './office-browser.js';
import { signedIn, signedInAgain } from './office.js';
import { pathOf } from './states/state-desk.js';
import { type Made, ROLES, type Surroundings, type Thing } from './states/thing.js';
import type { TestApp } from './test-app.js';

/** What stands in an address where it names something. */
export const ODD_PARTS = [
  'x',
  '-'.repeat(36),
  '%00',
  '%FF',
  '..%2f..%2fetc',
  'a'.repeat(3000),
  '00000000-0000-0000-0000-000000000000',
  encodeURIComponent('é’"<'),
];

/** What somebody sends who sends anything. */
export const ODD_TEXTS = [
  ...['', 'a\0b', 'half \ud800 a character', '-1', '99999999999999999999', '1e3', '0000-00-00'],
  ...['00000000-0000-0000-0000-000000000000', '__proto__', '<script>', 'x'.repeat(20_000)],
];

const VERSION = '/expectedVersion';
const MOST_VERSIONS = 6;

/** Somebody in every role, who asks for what nobody asks for in earnest. */
export class Prober {
  /** Requests that the register failed at. */
  readonly failures: string[] = [];
  private browser: OfficeBrowser;

  private constructor(
    private readonly register: TestApp,
    private readonly region: Region,
    private readonly accountId: string,
  ) {
    this.browser = new OfficeBrowser(register);
  }

  static async at(register: TestApp): Promise<Prober> {
    const region = await aRegion(register);
    const { accountId } = await signedIn(register, region.body.id, ...ROLES);
    return new Prober(register, region, accountId);
  }

  /** Some forms sign out whoever sends them. */
  async comesIn(): Promise<void> {
    this.browser = await browserOf(this.register, this.accountId);
    const { path } = await this.browser.get('/office');
    if (path !== '/office') throw new Error(`There is nobody to ask: ${path}`);
  }

  asks(path: string): Promise<OfficeView> {
    return this.tell(`GET ${path}`, this.browser.get(path));
  }

  sends(path: string, fields: Fields, files?: Files): Promise<OfficeView> {
    return this.tell(`POST ${path} ${JSON.stringify(fields)}`, this.browser.post(path, fields, files));
  }

  /** Sends a form empty, with odd values in all its fields, and with each of them more than once. */
  async sendsOddly(path: string, shown: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await this.sends(path, {});
    const names = Object.keys(shown).filter((name) => name !== VERSION);
    for (const odd of ODD_TEXTS) {
      const all = Object.fromEntries(names.map((field) => [field, odd]));
      await this.sends(path, { ...all, [VERSION]: shown[VERSION] ?? ['1'] });
    }
    for (const odd of ODD_TEXTS.slice(0, MOST_VERSIONS)) await this.sends(path, { ...shown, [VERSION]: odd });
    const doubled = Object.entries(shown).map(([field, values]) => [field, [...values, 'x', ...values]]);
    await this.sends(path, Object.fromEntries(doubled) as Fields);
  }

  /** The fields of a page as a browser would send them, and those that it would not, for nothing is ticked or chosen. */
  async fieldsAt(path: string): Promise<Record<string, string[]>> {
    const { html } = await this.asks(path);
    const named = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name);
    const unsent = named.filter((name) => name.startsWith('/'));
    return {
      ...Object.fromEntries(unsent.map((name): [string, string[]] => [name, []])),
      ...fieldsInFirst(html),
      ...fieldsIn(html),
    };
  }

  /** Sends what is sent about a thing in a state: oddly, then rightly, twice at once and once more. */
  async triesOut(thing: Thing, route: string, state: string): Promise<void> {
    const made = await thing.make(state, await this.around(), Role.RECORDER);
    const path = pathOf(route, made);
    const shown = { ...(await this.fieldsAt(path)), ...saidOf(thing, route, made) };
    await this.sendsOddly(path, shown);
    const files = made.files?.[route];
    await Promise.all([this.sends(path, shown, files), this.sends(path, shown, files)]);
    await this.sends(path, shown, files);
  }

  private async around(): Promise<Surroundings> {
    const { register, region } = this;
    const everybody = await signedInAgain(register, this.accountId);
    const people = new Map(ROLES.map((role) => [role, everybody] as const));
    return { register, region: { ...region, recorder: everybody }, people };
  }

  private async tell(what: string, asked: Promise<OfficeView>): Promise<OfficeView> {
    const view = await asked;
    if (view.status >= 500) this.failures.push(`${what.slice(0, 200)}: ${view.status}`);
    return view;
  }
}

type Fields = Parameters<OfficeBrowser['post']>[1];
type Files = Parameters<OfficeBrowser['post']>[2];

function saidOf({ posts }: Thing, route: string, made: Made): Record<string, string[]> {
  const operation = posts[route];
  const said = made.fields?.(typeof operation === 'string' ? operation : route) ?? {};
  return Object.fromEntries(Object.entries(said).map(([name, values]) => [name, [values].flat()]));
}
