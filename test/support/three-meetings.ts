import {
  aBody,
  aMeeting,
  anIssue,
  anOfficial,
  anOrganisation,
  aTopic,
  corrected,
  makePublic,
  ours,
  theirs,
} from './public-records.js';
import type { TestApp } from './test-app.js';

export const region = aBody();
export const committee = aBody({ parentId: region.id });
const elsewhere = aBody();
const transport = aTopic('transport');
const railways = aTopic('transport.railways', { broaderCode: 'transport' });
const health = aTopic('health');
export const company = anOrganisation('Tågbolaget AB', { names: [{ name: 'Värmlandståg', kind: 'BRAND' }] });
const union = anOrganisation('Sjukvårdsförbundet', { kind: 'TRADE_UNION' });
export const client = anOrganisation('Spårkunden AB', { kind: 'MEDIA' });
export const olof = anOfficial('Olof Exempel', region);
const eva = anOfficial('Eva Exempel', committee);
export const issue = anIssue('Dubbelspår Kil–Laxå', region);

const railway = aMeeting(committee, {
  title: 'Dubbelspår på Värmlandsbanan',
  date: '2026-02-10',
  topicCodes: ['transport.railways'],
  issueIds: [issue.id],
  country: 'SE',
  participants: [ours(eva), theirs(company, { onBehalfOfId: client.id, onBehalfOfName: 'Spårkunden AB' })],
  decisionReferences: [{ kind: 'BILL', reference: 'Prop. 2025/26:100' }],
  documents: [
    {
      kind: 'STUDY',
      title: 'Spåren som saknas',
      providedBy: 'COUNTERPART',
      shared: 'DURING',
      publicity: 'PUBLIC',
    },
  ],
});
export const hospital = aMeeting(elsewhere, {
  title: 'Bemanning på sjukhusen',
  purpose:
    'Förbundet beskrev bristen på sjuksköterskor och bad om fler utbildningsplatser i regionen framöver.',
  date: '2025-12-30',
  endDate: '2026-01-02',
  direction: 'OUTBOUND',
  initiatedBy: 'US',
  channel: 'TRIP',
  topicCodes: ['health'],
  country: 'BE',
  participants: [ours(olof), theirs(union)],
  late: true,
  review: 'IMPORTED',
  qualityNotes: [{ code: 'askMissing' }],
  publishedAt: '2026-02-20T10:00:00.000Z',
});
const someday = aMeeting(region, {
  title: 'Om trafiken',
  date: '2024-04-01',
  endDate: '2024-06-30',
  datePrecision: 'QUARTER',
  direction: 'UNKNOWN',
  channel: 'PHONE_CALL',
  topicCodes: ['transport'],
  participants: [ours(olof), theirs(company)],
  asks: [{ side: 'COUNTERPART', text: 'Fler avgångar', position: 'FUND', issueId: issue.id }],
  nothingAsked: false,
  withheld: [{ field: '/participants/0/name', ground: 'PERSONAL_DATA', since: '2026-02-14T10:00:00.000Z' }],
  publishedAt: '2026-01-05T10:00:00.000Z',
});
export const names = new Map([
  [railway.id, 'railway'],
  [hospital.id, 'hospital'],
  [someday.id, 'someday'],
]);

/** Publishes three meetings that differ in everything a filter may ask; the last one is corrected later. */
export async function publishThreeMeetings(register: TestApp): Promise<void> {
  register.clock.set('2026-02-20T10:00:00Z');
  await makePublic(register, region, committee, elsewhere, transport, railways, health);
  await makePublic(register, company, union, client, olof, eva, issue, railway, hospital, someday);
  register.clock.set('2026-03-01T10:00:00Z');
  await makePublic(register, corrected(someday, { title: 'Om busstrafiken' }));
}
