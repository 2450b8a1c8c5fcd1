import { randomId } from '../../src/platform/identity.js';
import type { PublicChange } from '../../src/publication/entries/entries.service.js';
import {
  aBody,
  aMeeting,
  aNilReturn,
  anIssue,
  anOfficial,
  anOrganisation,
  aTopic,
  ours,
  theirs,
} from './public-records.js';

/** Texts that spreadsheets, lists and lines would take for something else. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org")',
  '+46 70 000 00 00',
  '- första punkten',
  '@SUM(A1)',
  '\t=1+1',
  "'=1+1",
  "''-2",
  '\uFF1D1+1',
  'a|b|c',
  '"citat", komma; och\nradbrytning',
  '\\N \\t \\"',
  "'vanligt citat'",
  'Å\u0308 🚆 \u202Fsmalt',
  'null',
] as const;

/** Records of every kind that say such texts wherever a text can stand, and records that say nearly nothing. */
export function hostileRecords(): PublicChange[] {
  const body = aBody({ name: { en: HOSTILE[0] }, slug: 'fientlig' });
  const topic = aTopic('fientligt', { label: { sv: HOSTILE[2] }, matches: ['http://example.org/a|b'] });
  const records: PublicChange[] = [body, topic];
  for (const text of HOSTILE) {
    const organisation = anOrganisation(text, {
      names: [
        { name: text, kind: 'BRAND' },
        { name: `x${text}`, kind: 'FORMER' },
      ],
      sector: text,
      identifiers: [{ scheme: 'OTHER', value: text }],
    });
    const official = anOfficial(text, body, {
      posts: [{ title: { sv: text }, publicBodyId: body.id, unitName: text }],
    });
    const issue = anIssue(text, body, {
      goal: text,
      result: text,
      adoptedBy: text,
      progress: [{ on: '2026-01-01', text }],
    });
    records.push(organisation, official, issue, aNilReturn(body, { postTitle: text }));
    records.push(
      aMeeting(body, {
        title: text,
        purpose: text,
        place: text,
        keywords: [text, `x${text}`, text],
        date: '2024-01-01',
        endDate: '2024-12-31',
        datePrecision: 'YEAR',
        topicCodes: ['fientligt'],
        issueIds: [issue.id],
        participants: [
          ours(official, { function: { sv: text, en: text }, capacity: text, unitName: text }),
          theirs(organisation, { onBehalfOfId: organisation.id, onBehalfOfName: text }),
        ],
        asks: [{ id: randomId(), side: 'OWN', text, position: 'FUND', issueId: issue.id }],
        decisionReferences: [{ id: randomId(), kind: 'BILL', reference: text, title: text }],
        documents: [
          {
            id: randomId(),
            kind: 'STUDY',
            title: text,
            providedBy: 'OWN',
            shared: 'DURING',
            publicity: 'PUBLIC',
            bytes: 2_147_483_647,
          },
        ],
        gifts: [
          {
            id: randomId(),
            direction: 'RECEIVED',
            description: text,
            donor: text,
            value: '-1250.10',
            currency: 'SEK',
          },
        ],
        outcome: { kind: 'NOTED', text },
        qualityNotes: [{ code: 'formulaStart' }, { code: 'topicMissing' }],
        withheld: [
          { field: '/participants/0/name', ground: 'PERSONAL_DATA', since: '2026-02-14T10:00:00.000Z' },
          { field: '/participants/0/officialId', ground: 'PERSONAL_DATA', since: '2026-02-14T10:00:00.000Z' },
          { field: '/asks/0/text', ground: 'SECRECY', since: '2026-02-14T10:00:00.000Z' },
        ],
        source: { name: text, licence: 'CC0-1.0', reference: text },
        daysToPublication: -3,
      }),
    );
  }
  return [...records, bare(aMeeting(body))];
}

// A redaction may leave nothing of a list.
function bare(meeting: PublicChange): PublicChange {
  const entries = Object.entries(meeting.document).filter(
    ([, value]) => !Array.isArray(value) && typeof value !== 'boolean',
  );
  return { ...meeting, document: Object.fromEntries(entries) };
}
