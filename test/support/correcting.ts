import type { JsonObject } from '../../src/words/json.js';
import { fieldsIn, fieldsInFirst } from './forms.js';
import { aPublishedMeeting, type Region } from './meetings.js';
import { browserOf, type OfficeBrowser, type OfficeView } from './office-browser.js';
import type { Fields } from './recording.js';
import type { TestApp } from './test-app.js';

/** Somebody who corrects a published meeting with a browser without JavaScript. */
export class Correcting {
  readonly path: string;

  constructor(
    readonly browser: OfficeBrowser,
    readonly id: string,
  ) {
    this.path = `/office/published/${id}/correct`;
  }

  /** The publisher of a region, at a meeting that was published with some changes. */
  static async of(region: Region, changes: object = {}): Promise<Correcting> {
    const { id } = await aPublishedMeeting(region, changes);
    return new Correcting(await browserOf(region.register, region.publisher.accountId), id);
  }

  /** The form as it begins. */
  form(): Promise<OfficeView> {
    return this.browser.get(this.path);
  }

  /** Sends the form of a page with some fields changed; where nothing is wrong, this shows what it would lead to. */
  check(view: OfficeView, changes: Fields): Promise<OfficeView> {
    return this.browser.post(`${this.path}/check`, { ...fieldsIn(view.html), ...changes });
  }

  /** Publishes what a page showed. */
  publish(shown: OfficeView): Promise<OfficeView> {
    return this.browser.post(this.path, fieldsInFirst(shown.html));
  }

  /** All three at once. */
  async correct(changes: Fields): Promise<OfficeView> {
    return this.publish(await this.check(await this.form(), { '/reason': 'Det blev fel.', ...changes }));
  }
}

/** What everyone reads of a meeting now. */
export async function publicDocument({ office }: TestApp, id: string): Promise<JsonObject> {
  const [row] = await office.query<{ document: JsonObject }[]>(
    `SELECT document FROM register.meeting JOIN office.meeting AS kept ON kept.public_id = register.meeting.id
      WHERE kept.id = $1`,
    [id],
  );
  return row?.document ?? {};
}

/** The sentences of a page's errors, with the fields they lead to. */
export function faultsIn({ html }: OfficeView): string[] {
  return [...html.matchAll(/class="ds-link" href="#f-([^"]+)"/g)].map(([, field]) => field ?? '');
}

/** The lines of a list of a public record. */
export function linesIn(document: JsonObject, list: string): JsonObject[] {
  return (document[list] ?? []) as JsonObject[];
}

/** More than a meeting must say: lines of every kind, and what a form cannot say that exactly. */
export const WHOLE = {
  startsAt: '2026-02-26T09:00:37Z',
  place: 'Residenset',
  keywords: ['vintertrafik', 'färja'],
  decisionReferences: [{ kind: 'OWN_CASE', reference: 'RS 2026-0040' }],
  documents: [
    {
      kind: 'PRESENTATION',
      title: 'Kvällsturer',
      providedBy: 'COUNTERPART',
      shared: 'DURING',
      publicity: 'ON_REQUEST',
      mediaType: 'application/pdf',
      bytes: 12345,
    },
  ],
  gifts: [{ direction: 'RECEIVED', description: 'Kaffe', value: '40', currency: 'SEK' }],
  noGifts: false,
  outcomeKind: 'NOTED',
};
