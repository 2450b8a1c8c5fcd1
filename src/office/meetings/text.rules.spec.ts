import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counterpart, document, draft, gift, own } from '../../../test/support/draft.js';
import { DecisionKind, Position } from '../../words/content-words.js';
import { Side } from '../../words/meeting-words.js';
import type { DraftMeeting } from './draft-meeting.js';
import { blockedTexts, doubtfulTexts, placeholders, publicReasonFaults, textsOf } from './text.rules.js';

const full = draft({
  outcomeText: 'text',
  series: 'text',
  internalNote: 'text',
  participants: [
    own(),
    counterpart({
      ...{
        name: 'text',
        nameCitation: 'text',
        organisationName: 'text',
        functionSv: 'text',
        functionEn: 'text',
      },
      ...{ capacity: 'text', unitName: 'text', onBehalfOfName: 'text' },
    }),
  ],
  asks: [{ side: Side.OWN, text: 'text', positionTaken: Position.AMEND }],
  decisionReferences: [
    { kind: DecisionKind.BILL, reference: 'text', title: 'text', url: 'https://example.se' },
  ],
  documents: [document({ ground: 'text', url: 'https://example.se' })],
  gifts: [gift()],
  embargo: { until: null, ground: null, decision: 'text' },
});

const NUMBERS = /\/(reference|url|caseNumber)$/;

/** The same meeting with one of its texts, told by its pointer, changed. */
function withText(pointer: string, text: string): DraftMeeting {
  const copy = structuredClone(full);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const holder = path.reduce<Record<string, unknown>>(
    (place, name) => place[name] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  holder[last] = text;
  return copy;
}

const pointers = fc.constantFrom(...textsOf(full).map(({ field }) => field));

describe('Every text of a meeting', () => {
  it('is looked at, the private ones too', () => {
    const participant = [
      'name',
      'nameCitation',
      'organisationName',
      'functionSv',
      'functionEn',
      'capacity',
      'unitName',
    ];
    expect(textsOf(full).map(({ field }) => field)).toEqual([
      ...[
        '/title',
        '/purpose',
        '/place',
        '/municipality',
        '/outcomeText',
        '/series',
        '/internalNote',
        '/keywords/0',
      ],
      ...[...participant, 'onBehalfOfName'].map((field) => `/participants/1/${field}`),
      '/asks/0/text',
      ...['title', 'reference', 'url'].map((field) => `/decisionReferences/0/${field}`),
      ...['title', 'ground', 'caseNumber', 'url'].map((field) => `/documents/0/${field}`),
      ...['/gifts/0/description', '/gifts/0/donor', '/embargo/decision'],
    ]);
    const undelayed = textsOf({ ...full, embargo: null });
    expect(undelayed).toEqual(textsOf(full).filter(({ field }) => field !== '/embargo/decision'));
    expect(blockedTexts(full)).toEqual([]);
  });

  it('is refused where it holds a personal number, and the number is not repeated', () => {
    fc.assert(
      fc.property(pointers, (field) => {
        const faults = blockedTexts(withText(field, 'Anna 640823-3234'));
        expect(faults).toMatchObject([{ message: { code: 'text.personalNumber' }, field }]);
        expect(JSON.stringify(faults)).not.toContain('640823');
      }),
    );
  });

  it('is refused where it holds an e-mail address, or a phone number that is no number of a case', () => {
    fc.assert(
      fc.property(pointers, (field) => {
        const email = blockedTexts(withText(field, 'Anna anna@example.se'));
        expect(email).toMatchObject([{ message: { code: 'text.email' }, field }]);
        const phone = blockedTexts(withText(field, 'Anna 070-123 45 67'));
        expect(phone).toMatchObject(NUMBERS.test(field) ? [] : [{ message: { code: 'text.phone' }, field }]);
      }),
    );
  });

  it.each(['a\u0000', 'a\u0007', 'a\uD800', 'a\u202E', 'a\u0092'])('is refused with %j in it', (text) => {
    expect(blockedTexts(withText('/title', text))).toMatchObject([
      { message: { code: 'text.broken' }, field: '/title' },
    ]);
  });

  it('may be lost in part, or look like a formula: that is told, not refused', () => {
    expect(blockedTexts(withText('/title', '=lost \uFFFD'))).toEqual([]);
    expect(doubtfulTexts(withText('/title', '=lost \uFFFD'))).toMatchObject([{ field: '/title' }]);
  });

  it('is doubted, not refused, where it tells of a person’s health or union', () => {
    const told = fc.constantFrom(
      ['Hon är sjukskriven', 'meeting.healthMentioned'],
      ['He is a trade union member', 'meeting.unionMentioned'],
    );
    fc.assert(
      fc.property(pointers, told, (field, [text = '', code]) => {
        expect(doubtfulTexts(withText(field, text))).toMatchObject([{ message: { code }, field }]);
        expect(blockedTexts(withText(field, text))).toEqual([]);
      }),
    );
    expect(doubtfulTexts(full)).toEqual([]);
  });

  it('says something when it is there', () => {
    fc.assert(
      fc.property(pointers, fc.constantFrom('-', 'N/A', 'okänd'), (field, text) => {
        expect(placeholders(withText(field, text))).toMatchObject([
          { message: { code: 'text.placeholder' }, field },
        ]);
      }),
    );
    expect(placeholders(full)).toEqual([]);
  });
});

describe('The reason for a correction or withdrawal', () => {
  const codes = (text: string): string[] =>
    publicReasonFaults(text).map(({ message, field }) => `${message.code} ${field ?? ''}`);

  it('is given, in at most 1,000 characters', () => {
    expect(['', ' ', '\n'].map(codes)).toEqual(Array(3).fill(['text.missing /reason']));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2000 }), (length) => {
        const text = 'Fel dag angavs. '.repeat(130).slice(0, length - 1) + '😀';
        expect(codes(text)).toEqual(length > 1000 ? ['text.tooLong /reason'] : []);
      }),
    );
  });

  it('holds nothing that a record may not hold, and does not repeat it', () => {
    const secrets = fc.constantFrom('640823-3234', 'anna@example.se', '070-123 45 67');
    fc.assert(
      fc.property(secrets, fc.constantFrom('', 'Gällde Anna, '), (secret, before) => {
        expect(publicReasonFaults(before + secret)).toMatchObject([{ field: '/reason' }]);
        expect(JSON.stringify(publicReasonFaults(before + secret))).not.toContain(secret);
      }),
    );
  });
});
