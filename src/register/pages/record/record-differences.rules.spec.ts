import { describe, expect, it } from '@jest/globals';
import { differences } from './record-differences.rules.js';

const telling = {
  language: 'sv' as const,
  names: {
    body: { sv: 'Regionstyrelsen' },
    topics: new Map([['rail', { sv: 'Järnväg', en: 'Rail' }]]),
    issues: new Map([['i1', 'Dubbelspåret']]),
  },
};
const between = (before: object, after: object) => differences({ ...before }, { ...after }, telling);

describe('The difference between two versions of a record', () => {
  it('is told field by field, in words', () => {
    expect(
      between(
        { title: 'Fel', channel: 'IN_PERSON', date: '2026-03-12', topicCodes: [], noGifts: true },
        { title: 'Rätt', channel: 'MEAL', date: '2026-03-13', topicCodes: ['rail'], noGifts: false },
      ),
    ).toEqual([
      { field: 'Rubrik', before: 'Fel', after: 'Rätt', isWritten: true, withheld: false },
      {
        field: 'Hur kontakten skedde',
        before: 'Fysiskt möte',
        after: 'Måltid',
        isWritten: false,
        withheld: false,
      },
      { field: 'Datum', before: '12 mars 2026', after: '13 mars 2026', isWritten: false, withheld: false },
      { field: 'Ämnen', before: '', after: 'Järnväg', isWritten: false, withheld: false },
      { field: 'Inga gåvor', before: 'Ja', after: 'Nej', isWritten: false, withheld: false },
    ]);
  });

  it('tells a line that came or went as a whole, without its ids', () => {
    const line = {
      id: 'l1',
      side: 'COUNTERPART',
      role: 'EXPERT',
      organisationId: 'o1',
      organisationName: 'Båt AB',
    };
    expect(between({ participants: [] }, { participants: [line] })).toEqual([
      {
        field: 'Deltagare 1',
        before: '',
        after: 'Motparten, Sakkunnig, Båt AB',
        isWritten: false,
        withheld: false,
      },
    ]);
  });

  it('says of what is withheld that it is, and not what it was', () => {
    const withheld = [{ field: '/purpose', ground: 'SECRECY', since: '2026-03-12T00:00:00Z' }];
    expect(between({ purpose: 'Hemligt', withheld: [] }, { withheld })).toEqual([
      { field: 'Beskrivning', before: '', after: '', isWritten: false, withheld: true },
    ]);
  });

  it('says nothing of links, of ids, and of what every publication stamps anew', () => {
    const line = { id: 'l1', side: 'OWN', role: 'HOST' };
    expect(
      between(
        { id: 'a', late: false, participants: [{ ...line, officialId: 'x' }] },
        { id: 'b', late: true, participants: [{ ...line, officialId: 'y' }] },
      ),
    ).toEqual([]);
  });
});
