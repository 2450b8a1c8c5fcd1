import type { Role } from '../../src/words/body-words.js';
import type { TestApp } from './test-app.js';
import { doJobs } from './jobs.js';
import { signedIn } from './office.js';
import { browserOf, type OfficeBrowser, type OfficeView, type SentFiles } from './office-browser.js';

/** Somebody who imports on pages, without JavaScript. */
export class ImportDeskVisitor {
  constructor(
    private readonly register: TestApp,
    readonly browser: OfficeBrowser,
    private readonly bodyId: string,
  ) {}

  /** Hands a file in, as a browser sends it; what the form says of its source can be changed. */
  async handIn(
    name: string,
    content: string | Buffer,
    said: Record<string, string> = {},
  ): Promise<OfficeView> {
    await this.browser.get('/office/imports/new');
    const fields = { '/publicBodyId': this.bodyId, '/origin': 'OWN', '/pasted': '', ...said };
    return this.send('/office/imports/new', { ...fields }, { '/file': [name, content] });
  }

  paste(text: string, said: Record<string, string> = {}): Promise<OfficeView> {
    const fields = { '/publicBodyId': this.bodyId, '/origin': 'OWN', ...said };
    return this.send('/office/imports/new', { ...fields, '/pasted': text }, {});
  }

  /** Sends a form with files, and goes where it leads. */
  send(path: string, fields: Record<string, string>, files: SentFiles): Promise<OfficeView> {
    return this.browser.post(path, fields, files);
  }

  /** Sends the form of the columns as it stands, with changes, and does the work. */
  async try(view: OfficeView, changes: Record<string, string> = {}): Promise<OfficeView> {
    const at = view.path.replace(/\?.*$/, '');
    const fields = { ...fieldsIn(view.html, at), ...changes, then: 'try' };
    return this.settle(await this.browser.post(at, fields));
  }

  /** Asks for something on the page that asks first, and does the work. */
  async do(view: OfficeView, act: string, changes: Record<string, string> = {}): Promise<OfficeView> {
    const at = importPath(view);
    const asking = await this.browser.get(`${at}/${act}`);
    const fields = { ...fieldsIn(asking.html, `${at}/${act}`), ...changes };
    return this.settle(await this.browser.post(`${at}/${act}`, fields));
  }

  private async settle(view: OfficeView): Promise<OfficeView> {
    if (view.status !== 200) return view;
    await doJobs(this.register, 'imports.work');
    return this.browser.get(importPath(view));
  }
}

/** Somebody with roles in a body, who imports there. */
export async function importVisitor(
  register: TestApp,
  bodyId: string,
  ...roles: Role[]
): Promise<ImportDeskVisitor> {
  const { accountId } = await signedIn(register, bodyId, ...roles);
  return new ImportDeskVisitor(register, await browserOf(register, accountId), bodyId);
}

export function importPath({ path }: OfficeView): string {
  return /^\/office\/imports\/[0-9a-f-]{36}/.exec(path)?.[0] ?? path;
}

/** The fields of the form with an address, as a browser would send them at once. */
export function fieldsIn(html: string, action: string): Record<string, string> {
  const [, rest = ''] = html.split(`action="${action}"`);
  const [form = ''] = rest.split('</form>');
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([input]) => input).filter((input) => !isOff(input));
  const selects = [...form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)];
  const pairs = [
    ...inputs.map((input) => [mark(input, 'name'), mark(input, 'value')]),
    ...selects.map(([, opening = '', options = '']) => [mark(opening, 'name'), chosenIn(options)]),
  ];
  return Object.fromEntries(pairs.filter(([name]) => name !== 'csrf')) as Record<string, string>;
}

function isOff(input: string): boolean {
  return /type="(?:checkbox|radio)"/.test(input) && !input.includes(' checked');
}

function chosenIn(options: string): string {
  const [chosen] = /<option[^>]* selected[^>]*>/.exec(options) ?? /<option[^>]*>/.exec(options) ?? [''];
  return mark(chosen, 'value');
}

function mark(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** A figure of the table of counts, by what it is called. */
export function figure({ html }: OfficeView, name: string): number {
  const row = html.split('<tr').find((each) => each.includes(`>${name}<`)) ?? '';
  const cell = /<td[^>]*>([\d\s\u00a0,.]+)<\/td>/.exec(row)?.[1] ?? '';
  return cell === '' ? Number.NaN : Number(cell.replace(/\D/g, ''));
}
