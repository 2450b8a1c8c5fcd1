import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import {
  anOrganisation,
  aPublishedMeeting,
  aRegion,
  contentOf,
  type Region,
  step,
} from './support/meetings.js';
import { type Official, signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SECRETS = [
  ...['Hemliga rubriken', 'Hemliga syftet', 'Hemliga villan', 'hemligaordet', 'Hemliga utfallet'],
  ...['Hemliga Harriet', 'Hemliga funktionen', 'Hemliga Bolaget', 'Hemliga begäran', 'Hemliga gåvan'],
  ...['Hemliga ärendet', 'OSL 21:3, RS 2026-0012'],
];
const CONTENT = `id title purpose place keywords outcomeText source { url reference }
  participants { id officialId organisationId organisationName name functionSv decidedGround decidedCitation decidedAt }
  asks { id text } gifts { description donor } decisionReferences { title } redactions { field ground decision }`;

let register: TestApp;
let region: Region;
let auditor: Official;
let organisationId: string;
let meeting: { id: string; version: number };

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  auditor = await signedIn(register, region.body.id, Role.AUDITOR);
  organisationId = await anOrganisation(register, 'Hemliga Bolaget AB');
  const published = await aPublishedMeeting(region, {
    title: 'Hemliga rubriken om färjan',
    purpose: `Hemliga syftet: ${'bolaget ville att färjan ska gå även på kvällar under vinterhalvåret. '.repeat(2)}`,
    place: 'Hemliga villan',
    keywords: ['hemligaordet'],
    ...{ outcomeKind: 'NOTED', outcomeText: 'Hemliga utfallet noterades.' },
    participants: [
      { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId },
      {
        ...{ side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationId },
        ...{ name: 'Hemliga Harriet', nameBasis: 'CONSENT', functionSv: 'Hemliga funktionen' },
      },
    ],
    asks: [{ side: 'COUNTERPART', text: 'Hemliga begäran om turer.', position: 'FUND' }],
    noGifts: false,
    gifts: [{ direction: 'RECEIVED', description: 'Hemliga gåvan, en lunch' }],
    decisionReferences: [{ kind: 'OWN_CASE', reference: 'RS 2026-0100', title: 'Hemliga ärendet' }],
  });
  meeting = await step(region.registrar, 'redactMeeting', {
    ...{ id: published.id, expectedVersion: published.version, ground: 'SAFETY' },
    decision: 'OSL 21:3, RS 2026-0012',
    fields: [
      ...[
        '/title',
        '/purpose',
        '/place',
        '/keywords',
        '/outcome/text',
        '/asks/0/text',
        '/gifts/0/description',
      ],
      ...['/participants/1/name', '/participants/1/function', '/participants/1/organisationId'],
      '/decisionReferences/0/title',
    ],
  });
});
afterAll(() => register.stop());

/** A meeting's lines as somebody reads them who may not know what they say. */
interface Lines {
  version: number;
  asks: { id: string; text: null }[];
  gifts: { id: string }[];
}

const saidIn = (text: string) => SECRETS.filter((secret) => text.includes(secret));
const browser = ({ accountId }: Official): Promise<OfficeBrowser> => browserOf(register, accountId);

/** All that the officials' API answers somebody about the meeting. */
async function toldBy(who: Official): Promise<string> {
  const one = await who.ask(`query ($id: ID!) { meeting(id: $id) { ${CONTENT} } }`, { id: meeting.id });
  const all = await who.ask(`{ meetings(states: [PUBLISHED]) { nodes { ${CONTENT} } } }`);
  expect([one.errors, all.errors]).toEqual([[], []]);
  const text = JSON.stringify([one.data, all.data]);
  expect(text).toContain(meeting.id);
  return text;
}

describe('What is withheld of a meeting', () => {
  it('is told by the API to those who decide about it and who audit that, and to nobody else', async () => {
    for (const who of [region.recorder, region.publisher]) {
      const text = await toldBy(who);
      expect(saidIn(text)).toEqual([]);
      expect(text).not.toContain(organisationId);
      expect(text).toContain('"field":"purpose","ground":"SAFETY","decision":null');
    }
    for (const who of [region.registrar, auditor]) expect(saidIn(await toldBy(who))).toEqual(SECRETS);
  });

  it('is not told by what an act answers either, and a correction leaves it as it is', async () => {
    const before = await toldBy(auditor);
    const { id, version: expectedVersion } = meeting;
    const { data } = await region.publisher.ask(
      `mutation ($input: CorrectMeetingInput!) { correctMeeting(input: $input) { version ${CONTENT} } }`,
      {
        input: { id, expectedVersion, municipality: 'Karlstad', title: null, place: null, reason: 'Orten.' },
      },
    );
    const { correctMeeting } = data as { correctMeeting: { id: string; version: number } };
    meeting = correctMeeting;
    expect(saidIn(JSON.stringify(correctMeeting))).toEqual([]);
    expect(saidIn(await toldBy(auditor))).toEqual(saidIn(before));
  });

  it('stays as it is where a line is corrected by somebody who may not know what the line says', async () => {
    const before = await toldBy(auditor);
    const { data } = await region.publisher.ask(
      `{ meeting(id: "${meeting.id}") { version asks { id text } gifts { id description } } }`,
    );
    const { version, asks, gifts } = (data as { meeting: Lines }).meeting;
    await step(region.publisher, 'correctMeeting', {
      ...{ id: meeting.id, expectedVersion: version, reason: 'Vad de ville ha gjort, och vad det kostade.' },
      asks: asks.map((ask) => ({ ...ask, position: 'AMEND' })),
      gifts: gifts.map(({ id }) => ({ id, direction: 'RECEIVED', value: '120.50', currency: 'SEK' })),
    });
    const query = `{ meeting(id: "${meeting.id}") { asks { side text position } gifts { description value } } }`;
    expect((await auditor.ask(query)).data).toEqual({
      meeting: {
        asks: [{ side: 'COUNTERPART', text: 'Hemliga begäran om turer.', position: 'AMEND' }],
        gifts: [{ description: 'Hemliga gåvan, en lunch', value: '120.50' }],
      },
    });
    expect(saidIn(await toldBy(auditor))).toEqual(saidIn(before));
    expect(saidIn(await toldBy(region.publisher))).toEqual([]);
  });

  it('is on no list, in no search, and in nothing that links to it', async () => {
    const draft = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, { title: 'Nästa möte', linkedMeetingIds: [meeting.id] }),
    );
    const paths = [
      ...['/office', '/office/meetings', '/office/published', '/office/calendar'],
      ...[
        `/office/meetings/${meeting.id}`,
        `/office/published/${meeting.id}`,
        `/office/meetings/${draft.id}`,
        `/office/meetings/${draft.id}/edit`,
      ],
      ...[`/office/meetings/new?from=${meeting.id}`, `/office/organisations/${organisationId}`],
    ];
    for (const who of [region.recorder, region.publisher]) {
      const at = await browser(who);
      for (const path of paths) {
        const { html } = await at.get(path);
        // Forms offer every organisation, whomever it met.
        const offered = /organisations|new|edit/.test(path) ? ['Hemliga Bolaget'] : [];
        expect([path, saidIn(html).filter((secret) => !offered.includes(secret))]).toEqual([path, []]);
        if (path.includes('organisations')) expect(html).not.toContain(meeting.id);
      }
      for (const text of ['Hemliga rubriken', 'Hemliga Bolaget'])
        expect((await at.get(`/office/meetings?text=${encodeURIComponent(text)}`)).html).not.toContain(
          meeting.id,
        );
    }
  });

  it('is found and read by a registrar and an auditor', async () => {
    for (const who of [region.registrar, auditor]) {
      const at = await browser(who);
      const { html } = await at.get('/office/meetings?text=Hemliga%20rubriken');
      expect(saidIn(html)).toEqual(['Hemliga rubriken', 'Hemliga Bolaget']);
      expect((await at.get(`/office/organisations/${organisationId}`)).html).toContain(meeting.id);
    }
  });
});
