import { randomId } from '../../src/platform/identity.js';
import {
  aBody,
  aMeeting,
  anIssue,
  aNilReturn,
  anOfficial,
  anOrganisation,
  aTopic,
  makePublic,
  ours,
  theirs,
} from './public-records.js';
import type { TestApp } from './test-app.js';

export const region = aBody({ slug: 'region-exempel', organisationNumber: '2120001234' });
export const council = aBody({ parentId: region.id, kind: 'COUNCIL', demonstration: true });
export const topic = aTopic('arts', { matches: ['http://eurovoc.europa.eu/1'] });
export const narrower = aTopic('arts.music', { broaderCode: 'arts', label: { sv: 'Musik' } });
export const company = anOrganisation('Exempelbolaget AB', {
  names: [{ name: 'Exempel', kind: 'SHORT', from: '2020-01-01' }],
  identifiers: [
    { scheme: 'EU_TR', value: '501222919-71', url: 'https://example.org/tr' },
    { scheme: 'SE_ORGNR', value: '5560360793' },
  ],
  website: 'https://example.org',
});
export const twin = anOrganisation('Exempelbolaget Aktiebolag', { country: 'NO', kind: 'CONSULTANCY' });
export const commissioner = anOfficial('Olof Exempel', region, {
  posts: [
    {
      title: { sv: 'Ledamot', en: 'Member' },
      publicBodyId: council.id,
      from: '2018-10-15',
      to: '2022-10-14',
    },
    { title: { sv: 'Regionråd' }, publicBodyId: region.id, unitName: 'Ledning', from: '2022-10-15' },
  ],
});
export const staff = anOfficial(undefined, council);
export const issue = anIssue('Konserthus i Karlstad', council, {
  goal: 'Ett nytt konserthus',
  status: 'ADOPTED',
  topicCodes: ['arts.music'],
  targetLevels: ['EU', 'GOVERNMENT'],
  adoptedBy: 'Fullmäktige',
  adoptedOn: '2025-06-11',
  progress: [{ on: '2025-09-01', text: 'Ansökan inskickad' }],
});
export const host = ours(commissioner, { function: { sv: 'Regionråd', en: 'Commissioner' } });
export const guest = theirs(company, {
  function: { sv: 'VD' },
  onBehalfOfId: twin.id,
  onBehalfOfName: 'Exempelbolaget Aktiebolag',
});
export const meeting = aMeeting(council, {
  participants: [host, guest, ours(staff, { role: 'ADVISER', headcount: 3 })],
  topicCodes: ['arts.music'],
  issueIds: [issue.id],
  asks: [{ id: randomId(), side: 'COUNTERPART', text: 'Bygg huset', position: 'SUPPORT', issueId: issue.id }],
  nothingAsked: false,
  startsAt: '2026-02-10T08:00:00.000Z',
  outcome: { kind: 'NOTED', text: 'Togs till protokollet' },
  qualityNotes: [{ code: 'topicMissing' }],
  source: { name: 'Gamla registret', licence: 'CC0-1.0' },
});
export const nil = aNilReturn(region, { officialId: commissioner.id });

/** Publishes one record of each kind, and what the meeting among them names. */
export async function publishExample(register: TestApp): Promise<void> {
  register.clock.set('2026-02-14T10:00:00Z');
  await makePublic(register, region, council, topic, narrower, company, twin);
  await makePublic(register, commissioner, staff, issue, meeting, nil);
}
