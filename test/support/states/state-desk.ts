import { buildSchema, type GraphQLSchema } from 'graphql';
import { Role } from '../../../src/words/body-words.js';
import { fieldsIn, fieldsInFirst, fieldsSentTo } from '../forms.js';
import { aRegion } from '../meetings.js';
import { browserOf, OfficeBrowser } from '../office-browser.js';
import { ask, type OfficeAnswer, type Official, signedIn } from '../office.js';
import type { TestApp } from '../test-app.js';
import { type Comer, type Made, NOBODY, type Surroundings, type Thing } from './thing.js';

const REFUSED = new Set([
  ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'OBSTACLES', 'INVALID'],
]);

/** Where things in every state lie, and somebody in every role, and nobody, tries what they may do with them. */
export class StateDesk {
  private readonly made = new Map<string, Made>();
  private readonly browsers = new Map<Role, OfficeBrowser>();

  private constructor(
    private readonly around: Surroundings,
    readonly schema: GraphQLSchema,
  ) {}

  static async open(register: TestApp): Promise<StateDesk> {
    const region = await aRegion(register);
    const people = new Map<Role, Official>([
      [Role.RECORDER, region.recorder],
      [Role.PUBLISHER, region.publisher],
      [Role.REGISTRAR, region.registrar],
    ]);
    for (const role of [Role.ADMINISTRATOR, Role.AUDITOR, Role.IMPORTER])
      people.set(role, await signedIn(register, region.body.id, role));
    const served = await fetch(`${register.url}/office/graphql/schema.graphql`);
    return new StateDesk({ register, region, people }, buildSchema(await served.text()));
  }

  /** Whether somebody does something with a thing in a state. */
  async isDone(thing: Thing, operation: string, comer: Comer, state: string): Promise<boolean> {
    const made = await this.thingIn(thing, state, comer);
    const type = this.schema.getMutationType()?.getFields()[operation]?.args[0]?.type.toString() ?? '';
    const document = `mutation ($input: ${type}) { ${operation}(input: $input) { __typename } }`;
    const { errors } = await this.askAs(comer, made, document, { input: made.input(operation) });
    const [error] = errors;
    if (!error) return this.isSpent(thing, state);
    if (REFUSED.has(error.extensions.code)) return false;
    throw new Error(`${operation} was not asked rightly: ${JSON.stringify(errors)}`);
  }

  /** Whether somebody sees a page of a thing in a state. */
  async isShown(thing: Thing, route: string, comer: Comer, state: string): Promise<boolean> {
    const made = await this.thingIn(thing, state, comer);
    const path = `${pathOf(route, made)}${made.query?.[route] ?? ''}`;
    const view = await (await this.browserFor(comer)).get(path);
    return view.status === 200 && view.path === path;
  }

  /** Whether anything changes by what somebody sends from a page of a thing in a state. */
  async isChangedBy(thing: Thing, route: string, comer: Comer, state: string): Promise<boolean> {
    const made = await this.thingIn(thing, state, comer);
    const browser = await this.browserFor(comer);
    const path = pathOf(route, made);
    const { html, status } = await browser.get(path);
    if (status >= 400) await browser.get('/office');
    const all = () => fieldsSentTo(path, html) ?? { ...fieldsInFirst(html), ...fieldsIn(html) };
    const shown = status === 200 ? all() : {};
    const before = await this.signOf(thing);
    const operation = thing.posts[route];
    const said = made.fields?.(typeof operation === 'string' ? operation : route);
    await browser.post(path, { ...shown, ...said }, made.files?.[route]);
    if ((await this.signOf(thing)) === before) return false;
    return this.isSpent(thing, state);
  }

  private isSpent({ name }: Thing, state: string): true {
    for (const key of this.made.keys()) if (key.startsWith(`${name} ${state} `)) this.made.delete(key);
    return true;
  }

  // Every change leaves a line in the audit log, and nothing else does. Of what leaves none, the rows tell.
  private async signOf({ table }: Thing): Promise<string> {
    const { office } = this.around.register;
    const [deeds] = await office.query<{ count: string }[]>('SELECT count(*) FROM office.audit_event');
    if (table === undefined) return deeds?.count ?? '';
    const rows = await office.query<{ row: string }[]>(`SELECT it::text AS row FROM ${table} it ORDER BY id`);
    return JSON.stringify([deeds, rows]);
  }

  // Before whoever has not signed in lies what lies before a recorder, who would have to be that one.
  private async thingIn(thing: Thing, state: string, comer: Comer): Promise<Made> {
    const role = comer === NOBODY ? Role.RECORDER : comer;
    const key = `${thing.name} ${state} ${thing.before?.(role) ?? role}`;
    const made = this.made.get(key) ?? (await thing.make(state, this.around, role));
    this.made.set(key, made);
    return made;
  }

  private async browserFor(comer: Comer): Promise<OfficeBrowser> {
    if (comer === NOBODY) return new OfficeBrowser(this.around.register);
    let browser = this.browsers.get(comer);
    if (!browser) {
      browser = await browserOf(this.around.register, this.person(comer).accountId);
      this.browsers.set(comer, browser);
    }
    return browser;
  }

  private askAs(comer: Comer, { who }: Made, ...asked: [string, object]): Promise<OfficeAnswer> {
    if (comer === NOBODY) return ask(this.around.register, ...asked);
    return (who ?? this.person(comer)).ask(...asked);
  }

  private person(role: Role): Official {
    const person = this.around.people.get(role);
    if (!person) throw new Error(`Nobody is a ${role}`);
    return person;
  }
}

export function pathOf(route: string, { at }: Made): string {
  return route.replace(/^\w+ /, '').replace(/:(\w+)/g, (_, part: string) => {
    const value = at[part];
    if (value === undefined) throw new Error(`${route}: nothing is said of :${part}`);
    return value;
  });
}
