import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counterpart, document, draft, gift, own } from '../../../test/support/draft.js';
import { DecisionKind, Position, Publicity } from '../../words/content-words.js';
import { NameBasis, Side } from '../../words/meeting-words.js';
import { contradictions } from './content.rules.js';
import type { DraftMeeting } from './draft-meeting.js';
import { LONGEST_TITLE } from './purpose/purpose.rules.js';
import type { WholeMeeting } from './whole-meeting.js';

function found(changes: Partial<DraftMeeting>): string[] {
  const { participants, asks, decisionReferences, documents, gifts, ...meeting } = draft(changes);
  const whole = { meeting, participants, asks, decisionReferences, documents, gifts };
  return contradictions(whole as unknown as WholeMeeting).map(
    ({ message, field }) => `${message.code} ${field ?? ''}`,
  );
}

const EMPTY: Partial<DraftMeeting> = {
  ...{ title: null, purpose: null, date: null, endDate: null, startsAt: null, endsAt: null },
  ...{ participants: [], asks: [], documents: [], gifts: [] },
};

describe('A draft', () => {
  it('may lack everything', () => {
    expect(found(EMPTY)).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it.each([
    [{ date: '2026-02-30' }, 'meeting.dateImpossible /date'],
    [{ date: null, endDate: '2026-13-01' }, 'meeting.dateImpossible /endDate'],
    [{ date: '2026-03-12', endDate: '2026-03-11' }, 'meeting.endBeforeStart /endDate'],
    [{ endsAt: new Date('2026-03-12T07:00:00Z') }, 'meeting.endBeforeStart /endsAt'],
    [
      { documents: [document({ publicity: Publicity.CONFIDENTIAL })] },
      'meeting.groundMissing /documents/0/ground',
    ],
    [{ gifts: [gift({ currency: null })] }, 'meeting.giftCurrencyMissing /gifts/0/currency'],
    [
      { participants: [own({ organisationId: 'organisation-1' })] },
      'meetings.officialOrOrganisation /participants/0',
    ],
    [
      { participants: [own(), counterpart({ nameBasis: NameBasis.CONSENT })] },
      'meetings.basisWithoutName /participants/1/name',
    ],
  ] as [Partial<DraftMeeting>, string][])('may not contradict itself: %j', (change, contradiction) => {
    expect(found(change)).toEqual([contradiction]);
  });

  it('has a title that fits when it is tidied, counted as readers count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 * LONGEST_TITLE }),
        fc.constantFrom('å', '😀'),
        (length, one) => {
          const outgrown = length > LONGEST_TITLE ? ['meeting.titleTooLong /title'] : [];
          expect(found({ ...EMPTY, title: one.repeat(length) })).toEqual(outgrown);
        },
      ),
    );
  });

  it('has no ask, reference or gift of which nothing is left', () => {
    const texts = fc.array(fc.constantFrom('', 'Dubbelspår'), { maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, texts, (asked, referred, given) => {
        const asks = asked.map((text) => ({ side: Side.OWN, text, positionTaken: Position.AMEND }));
        const decisionReferences = referred.map((reference) => ({
          ...{ kind: DecisionKind.BILL, reference, title: null, url: null },
        }));
        const gifts = given.map((description) => gift({ description }));
        const missing = (list: string[], field: (at: number) => string) =>
          list.flatMap((text, at) => (text === '' ? [`text.missing ${field(at)}`] : []));
        expect(found({ ...EMPTY, asks, decisionReferences, gifts })).toEqual([
          ...missing(asked, (at) => `/asks/${at}/text`),
          ...missing(referred, (at) => `/decisionReferences/${at}/reference`),
          ...missing(given, (at) => `/gifts/${at}/description`),
        ]);
      }),
    );
  });

  it('names a ground for each confidential document, and needs none for others', () => {
    const publicity = fc.constantFrom(...Object.values(Publicity));
    const ground = fc.constantFrom(null, '', 'OSL 19:1');
    fc.assert(
      fc.property(fc.array(fc.record({ publicity, ground }), { maxLength: 4 }), (list) => {
        const groundless = list.flatMap((one, at) =>
          one.publicity === Publicity.CONFIDENTIAL && !one.ground
            ? [`meeting.groundMissing /documents/${at}/ground`]
            : [],
        );
        expect(found({ ...EMPTY, documents: list.map(document) })).toEqual(groundless);
      }),
    );
  });

  it('is told all its contradictions at once', () => {
    const change = {
      date: '2026-02-30',
      gifts: [gift({ currency: null }), gift(), gift({ currency: null })],
    };
    expect(found(change)).toEqual([
      'meeting.dateImpossible /date',
      'meeting.giftCurrencyMissing /gifts/0/currency',
      'meeting.giftCurrencyMissing /gifts/2/currency',
    ]);
  });

  it('is of a day that is in the calendar', () => {
    const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        expect(found({ ...EMPTY, date: date.toISOString().slice(0, 10) })).toEqual([]);
      }),
    );
    for (const date of ['', '2026', '2026-02-29', '2026-00-10', 'today', '12-03-2026']) {
      expect(found({ ...EMPTY, date })).toEqual(['meeting.dateImpossible /date']);
    }
  });
});
