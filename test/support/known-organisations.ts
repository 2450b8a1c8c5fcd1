import type { PublicChange } from '../../src/publication/entries/entries.service.js';
import { ChangeType } from '../../src/words/register-words.js';
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
  withdrawn,
} from './public-records.js';
import type { TestApp } from './test-app.js';

export const body = aBody({ slug: 'region-exempel', name: { sv: 'Region Exempel', en: 'Example Region' } });
const topic = aTopic('rail');
export const issue = anIssue('Dubbelspår Kil–Laxå', body);
export const eva = anOfficial('Eva Exempel', body);
export const company = anOrganisation('Ågrens Järnväg Aktiebolag', {
  sector: 'spårbyggen',
  website: 'https://agren.example/',
  names: [
    { name: 'Östra Banbolaget', kind: 'FORMER', from: '2001-01-01', to: '2019-12-31' },
    { name: 'ÅJ', kind: 'SHORT' },
  ],
  identifiers: [
    { scheme: 'SE_ORGNR', value: '5560360793' },
    { scheme: 'EU_TR', value: '03181945560-59' },
  ],
});
export const twin = anOrganisation('Agrens Jarnvag Ltd', { kind: 'UNKNOWN' });
export const agency = anOrganisation('Påverkan & Partner', { kind: 'CONSULTANCY' });
export const gone = anOrganisation('Förbi AB');
export const long = anOrganisation(`Föreningen ${'för allt som är långt '.repeat(14)}`.slice(0, 300).trim());
const europe = ['Český svaz', 'Ελληνική Ένωση', 'Łódź Sp. z o.o.', 'Þjóð ehf.', 'Ürün <b>A.Ş.</b>', 'Żubr'];
const letters = ['Zebra', 'Ähl', 'Öhman', 'Ångström'].map((name) => anOrganisation(name, { kind: 'MEDIA' }));
export const others = europe.map((name) => anOrganisation(name, { country: 'PL', kind: 'TRADE_UNION' }));
const many = Array.from({ length: 55 }, (_, place) =>
  anOrganisation(`Bolaget ${String(place).padStart(2, '0')}`, { country: 'FI' }),
);

export const about = { topicCodes: ['rail'], issueIds: [issue.id] };
const first = aMeeting(body, {
  ...about,
  date: '2024-03-01',
  direction: 'OUTBOUND',
  participants: [ours(eva), theirs(company)],
});
const second = aMeeting(body, {
  ...about,
  title: 'Banan <script>alert(1)</script>',
  date: '2026-02-10',
  participants: [
    ours(eva),
    theirs(agency, { onBehalfOfId: company.id, onBehalfOfName: 'Ågrens Järnväg Aktiebolag' }),
  ],
  asks: [
    { side: 'COUNTERPART', text: 'Dubbelspår hela vägen', position: 'FUND' },
    { side: 'OWN', text: 'Billigare biljetter', position: 'CHANGE' },
  ],
  nothingAsked: false,
  outcome: { kind: 'FOLLOW_UP', text: 'Ett nytt möte i mars' },
});
export const lost = aMeeting(body, { participants: [theirs(gone)] });

/** Publishes organisations of all kinds of names with their meetings; one changes, one is merged, and one leaves. */
export async function publishOrganisations(register: TestApp): Promise<void> {
  await makePublic(register, body, topic, issue, eva, company, twin, agency, gone, long, ...letters);
  const met = [...letters, ...others, ...many, long, twin].map((each) =>
    aMeeting(body, { date: '2025-05-05', participants: [theirs(each)] }),
  );
  await makePublic(register, ...others, ...many, first, second, lost, ...met);
  await makePublic(register, corrected(company, { sector: 'järnvägsbyggen', reason: 'Ny verksamhet' }));
  await makePublic(register, {
    ...twin,
    type: ChangeType.MERGED,
    document: { ...twin.document, mergedIntoId: company.id, reason: 'Samma bolag' },
  });
  await makePublic(register, withdrawn(lost), withdrawn(gone));
}

/** What a record is called. */
export function nameIn({ document: { name } }: PublicChange): string {
  return typeof name === 'string' ? name : '';
}
