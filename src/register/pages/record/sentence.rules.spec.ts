import { describe, expect, it } from '@jest/globals';
import { recordIn } from './record-document.js';
import { sentencesOf } from './sentence.rules.js';

const meeting = {
  publicBodyId: 'b',
  title: 'Turlistan',
  direction: 'INBOUND',
  initiatedBy: 'THEM',
  channel: 'IN_PERSON',
  datePrecision: 'DAY',
  date: '2026-03-12',
  participants: [
    { side: 'OWN', role: 'HOST', name: 'Olof', headcount: 1 },
    { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationName: 'Båtbolaget AB', headcount: 1 },
    { side: 'COUNTERPART', role: 'REPRESENTATIVE', organisationName: 'Båtbolaget AB', headcount: 2 },
    {
      side: 'COUNTERPART',
      role: 'EXPERT',
      function: { sv: 'En forskare', en: 'A researcher' },
      headcount: 1,
    },
  ],
};

const told = (changes: object, language: 'sv' | 'en' = 'sv') =>
  sentencesOf(recordIn({ ...meeting, ...changes }), 'Regionstyrelsen', language).join(' ');

describe('The first sentences of a record', () => {
  it('say when who met whom, about what, and who sought to influence whom', () => {
    expect(told({})).toBe(
      'Den 12 mars 2026 träffade Regionstyrelsen Båtbolaget AB och En forskare. Det handlade om ”Turlistan”. ' +
        'Motparten ville påverka Regionstyrelsen, på motpartens initiativ.',
    );
    expect(told({}, 'en')).toBe(
      'On 12 March 2026 Regionstyrelsen met Båtbolaget AB and A researcher. It was about “Turlistan”. ' +
        'The counterpart sought to influence Regionstyrelsen, on the counterpart’s initiative.',
    );
  });

  it.each([
    [{ datePrecision: 'MONTH', date: '2026-03-01' }, 'I mars 2026 träffade'],
    [{ datePrecision: 'QUARTER', date: '2026-04-01' }, 'Under kvartal 2 2026 träffade'],
    [{ datePrecision: 'YEAR', date: '2026-01-01' }, 'Under 2026 träffade'],
    [{ endDate: '2026-03-14' }, 'Den 12–14 mars 2026 träffade'],
    [{ date: null }, 'På en dag som inte är angiven träffade'],
    [{ channel: 'PHONE_CALL' }, 'Den 12 mars 2026 talade Regionstyrelsen i telefon med'],
    [{ channel: 'UNKNOWN' }, 'Den 12 mars 2026 hade Regionstyrelsen kontakt med'],
  ])('know no more than the record: %j', (changes, start) => {
    expect(told(changes).startsWith(start)).toBe(true);
  });

  it.each([
    [
      { direction: 'OUTBOUND', initiatedBy: 'US' },
      'Regionstyrelsen ville påverka motparten, på initiativ av',
    ],
    [{ direction: 'MUTUAL', initiatedBy: 'JOINT' }, 'Båda ville påverka varandra, på gemensamt initiativ.'],
    [{ direction: 'UNKNOWN', initiatedBy: 'UNKNOWN' }, 'Det är inte angivet vem som ville påverka vem.'],
  ])('tell the direction of %j', (changes, sentence) => {
    expect(told(changes)).toContain(sentence);
  });

  it('name the first of many, and count the rest', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => ({
        side: 'COUNTERPART',
        role: 'EXPERT',
        organisationName: `Bolag ${place + 1}`,
        headcount: 1,
      }));
    expect(told({ participants: many(7) })).toContain('Bolag 6 och Bolag 7.');
    expect(told({ participants: many(150) })).toContain('Bolag 5, Bolag 6 och 144 till.');
    expect(told({ participants: many(150) }, 'en')).toContain('Bolag 6 and 144 others.');
  });

  it('name nobody who is withheld, and nobody who is not there', () => {
    const hidden = [{ side: 'COUNTERPART', role: 'EXPERT', headcount: 1 }];
    expect(told({ participants: hidden })).toContain('träffade Regionstyrelsen en part som inte namnges.');
    expect(told({ participants: [] })).toContain('träffade Regionstyrelsen en part som inte är angiven.');
  });
});
