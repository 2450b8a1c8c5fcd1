import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { systemActor } from '../src/office/accounts/actor.js';
import { IssuesService } from '../src/office/issues/issues.service.js';
import {
  AskInput,
  DecisionReferenceInput,
  DocumentInput,
  GiftInput,
} from '../src/office/meetings/lines/line.inputs.js';
import { AmendMeetingInput } from '../src/office/meetings/meeting.inputs.js';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { ParticipantInput } from '../src/office/meetings/lines/participant.inputs.js';
import { CorrectMeetingInput } from '../src/publication/publication.inputs.js';
import { IssueStatus } from '../src/words/issue-words.js';
import { Correcting, publicDocument, WHOLE } from './support/correcting.js';
import { fieldsIn } from './support/forms.js';
import { aPublishedMeeting, contentOf, step } from './support/meetings.js';
import { browserOf, type OfficeView } from './support/office-browser.js';
import { filled, idOf, RecordingOfficial } from './support/recording.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let official: RecordingOfficial;

beforeAll(async () => {
  register = await startTestApp();
  official = await RecordingOfficial.of(register);
  await register.app.get(IssuesService, { strict: false }).recordIssue(systemActor('test'), {
    ...{ publicBodyId: official.region.body.id, title: 'Färjan i vinter', language: 'sv' },
    ...{ status: IssueStatus.PROPOSED, targetLevels: [], topicCodes: [] },
  });
});
afterAll(() => register.stop());

/** What a meeting can say by program and not in the form, and why. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  '/id': 'stands in the address',
  '/participants/*/postId': 'follows from the official and the day',
  '/participants/*/organisationName': 'follows from the organisation; a new one is made in the line',
  '/documents/*/mediaType': 'is known by the system that has the file',
  '/documents/*/bytes': 'is known by the system that has the file',
  '/documents/*/sha256': 'is known by the system that has the file',
};

const LISTS: readonly (readonly [name: string, Line: Type<object>])[] = [
  ['participants', ParticipantInput],
  ['asks', AskInput],
  ['decisionReferences', DecisionReferenceInput],
  ['documents', DocumentInput],
  ['gifts', GiftInput],
];

/** The members of an input, those it inherits too: whatever is checked is one. */
function membersOf(Input: Type<object>): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(Input, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

function pointersOf(Input: Type<object>): string[] {
  const lines = LISTS.flatMap(([list, Line]) => membersOf(Line).map((member) => `/${list}/*/${member}`));
  return [...membersOf(Input).map((member) => `/${member}`), ...lines];
}

/** The pointers that the fields of a page's form stand for. */
function askedIn({ html }: OfficeView): Set<string> {
  const form = /<form[^>]*id="meeting-form"[^]*?<\/form>/.exec(html)?.[0] ?? '';
  const names = [...form.matchAll(/\sname="(\/[^"]*)"/g)].map(([, name = '']) => name);
  return new Set(names.map((name) => name.replace(/\/\d+(?=\/|$)/g, '/*')));
}

/** Of a draft with a line of every kind. */
async function wholeDraft(): Promise<OfficeView> {
  const { id } = await step(official.region.recorder, 'recordMeeting', contentOf(official.region, WHOLE));
  return official.browser.get(`/office/meetings/${id}/edit`);
}

describe('The form of a meeting', () => {
  it('asks for every field that a meeting can say, or it is said here why not', async () => {
    const asked = askedIn(await wholeDraft());
    const said = pointersOf(AmendMeetingInput);
    const lacking = said.filter((pointer) => !asked.has(pointer) && !(pointer in NOT_ASKED));
    expect(lacking).toEqual([]);
    expect(Object.keys(NOT_ASKED).filter((pointer) => asked.has(pointer) || !said.includes(pointer))).toEqual(
      [],
    );
  });

  it('asks for the same where a published meeting is corrected, and why', async () => {
    const { id } = await aPublishedMeeting(official.region, WHOLE);
    const writer = new Correcting(await browserOf(register, official.region.publisher.accountId), id);
    const asked = askedIn(await writer.form());
    const lacking = pointersOf(CorrectMeetingInput).filter(
      (each) => !asked.has(each) && !(each in NOT_ASKED),
    );
    expect(lacking).toEqual([]);
  });

  it('keeps out of sight what is asked for seldom', async () => {
    const { html } = await official.browser.get('/office/meetings/new');
    const open = html.replaceAll(/<details(?![^>]*\sopen)[^]*?<\/details>/g, '');
    for (const name of ['keywords', 'country', 'series', 'linkedMeetingIds/find', 'participants/1/capacity'])
      expect([name, open.includes(`name="/${name}"`), html.includes(`name="/${name}"`)]).toEqual([
        name,
        false,
        true,
      ]);
  });

  it('takes keywords by the line, a country in small letters, and an official whose name is not shown', async () => {
    const id = idOf(
      await official.records({
        '/keywords': 'vinter\nbrygga, kaj\n\nvinter',
        '/country': 'no',
        '/language': 'fi',
        '/participants/0/withheldGround': 'SAFETY',
        '/participants/1/capacity': 'Ordförande i föreningen',
      }),
    );
    const kept = await register.office.manager.findOneByOrFail(Meeting, { id });
    expect(kept).toMatchObject({ keywords: ['vinter', 'brygga', 'kaj'], country: 'NO', language: 'fi' });
    const fields = fieldsIn((await official.browser.get(`/office/meetings/${id}/edit`)).html);
    expect(fields).toMatchObject({
      '/country': ['NO'],
      '/language': ['fi'],
      '/participants/0/withheldGround': ['SAFETY'],
      '/participants/1/capacity': ['Ordförande i föreningen'],
    });
    const page = await official.browser.get(`/office/meetings/${id}`);
    expect(page.html).toContain('Norge');
    expect(page.html).toContain('namnet visas inte: Säkerhet');
  });

  it('names no official whose name is withheld where it is recorded, neither now nor later', async () => {
    const { region } = official;
    const [{ name } = { name: '' }] = await register.office.query<{ name: string }[]>(
      'SELECT name FROM office.official WHERE id = $1',
      [region.officialId],
    );
    const participants = [
      { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId, withheldGround: 'SAFETY' },
      { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId: region.organisationId },
    ];
    const { id } = await aPublishedMeeting(region, { participants });
    const writer = new Correcting(await browserOf(register, region.publisher.accountId), id);
    await writer.correct({ '/title': 'En annan rubrik' });
    expect(JSON.stringify(await publicDocument(register, id))).not.toContain(name);
  });
});

describe('A meeting that belongs together with others', () => {
  it('is found by reference or title, asked about where several fit, and let go again', async () => {
    const first = await aPublishedMeeting(official.region, { title: 'Bryggan i norra hamnen' });
    const second = await aPublishedMeeting(official.region, { title: 'Bryggan i södra hamnen' });
    const own = idOf(await official.records({ '/title': 'Om bryggorna' }));
    await asOfficial(first.id, second.id);
    const path = `/office/meetings/${own}/edit`;
    const view = await official.browser.get(path);
    const asked = await official.browser.post(
      path,
      filled(view, { '/linkedMeetingIds/find': 'bryggan hamnen', do: 'save' }),
    );
    expect([asked.status, asked.html.includes(first.id), asked.html.includes(second.id)]).toEqual([
      400,
      true,
      true,
    ]);
    await official.browser.post(
      path,
      filled(asked, { '/linkedMeetingIds/findChoice': second.id, do: 'save' }),
    );
    expect(await linksOf(own)).toEqual([second.id]);
    const again = await official.browser.get(path);
    expect(again.html).toContain(`Bryggan i södra hamnen (${second.reference ?? ''}`);
    const both = { '/linkedMeetingIds/find': first.reference ?? '', do: 'save' };
    const saved = await official.browser.post(path, filled(again, both));
    expect(saved.html).toContain('Bryggan i norra hamnen');
    expect(await linksOf(own)).toEqual([second.id, first.id]);
    const last = await official.browser.get(path);
    await official.browser.post(path, filled(last, { '/linkedMeetingIds': ['', first.id], do: 'save' }));
    expect(await linksOf(own)).toEqual([first.id]);
  });

  it('is not found by those who may not see it', async () => {
    const hidden = await step(official.region.publisher, 'recordMeeting', {
      publicBodyId: official.region.body.id,
      title: 'Bara för granskaren',
    });
    const found = await official.records({ '/linkedMeetingIds/find': 'granskaren' });
    expect([found.status, found.html.includes(hidden.id)]).toEqual([400, false]);
    expect(found.html).toContain('Inget möte som du får se stämmer med det.');
  });

  async function linksOf(id: string): Promise<string[]> {
    return (await register.office.manager.findOneByOrFail(Meeting, { id })).linkedMeetingIds;
  }

  // Recorders see the meetings of those whom they record for; all of these are theirs.
  async function asOfficial(...ids: string[]): Promise<void> {
    for (const id of ids) expect((await official.browser.get(`/office/meetings/${id}`)).status).toBe(200);
  }
});
