import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isVagueTitle,
  lengthOf,
  LONGEST_PURPOSE,
  purposeObstacles,
  SHORTEST_PURPOSE,
} from './purpose.rules.js';

const codes = (purpose: string | null): string[] =>
  purposeObstacles(purpose).map(({ message }) => message.code);

describe('The description of a meeting', () => {
  it.each([null, '', '   ', '\n'])('is missing when it is %j', (purpose) => {
    expect(codes(purpose)).toEqual(['meeting.purposeMissing']);
  });

  it('has 80 to 2,000 characters, as readers count them', () => {
    const telling = 'Järnvägen mellan Kil och Torsby rustas upp enligt länsplanen 2026. ';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2200 }), (length) => {
        const purpose = telling.repeat(40).slice(0, length - 1) + '😀';
        const expected =
          length < SHORTEST_PURPOSE
            ? ['meeting.purposeTooShort']
            : length > LONGEST_PURPOSE
              ? ['meeting.purposeTooLong']
              : [];
        expect(lengthOf(purpose)).toBe(length);
        expect(codes(purpose)).toEqual(expected);
      }),
    );
  });

  it.each([
    'Möte om allmänna frågor av gemensamt intresse. Diskussion om samarbete och aktuella frågor kring verksamheten.',
    'Avstämning och uppföljning av läget framöver samt utbyte av tankar, idéer och synpunkter mellan parterna idag.',
    'General discussion about various issues of mutual interest, and an introductory meeting to exchange views and updates.',
    'test test test test test test test test test test test test test test test test test test test test test test',
    'Vi träffades. Vi träffades igen. Vi hade dialog om frågor som är viktiga för oss alla, och det var ett bra möte.',
  ])('could be of any meeting: %s', (purpose) => {
    expect(codes(purpose)).toEqual(['meeting.purposeVague']);
  });

  it.each([
    'Bolaget vill att regionen förlänger avtalet om tågtrafiken till Torsby och visade resandet de senaste fem åren.',
    'The association asked the region to support its application for a new hospice in Arvika, and described the costs.',
    'Fackförbundet framförde kritik mot bemanningen på akutmottagningen i Karlstad och begärde fler vårdplatser till sommaren.',
    'Vindkraftsbolaget presenterade planerna för en park i Årjäng och ville veta hur länsplanen ställer sig till elnätet.',
  ])('says what was at stake: %s', (purpose) => {
    expect(codes(purpose)).toEqual([]);
  });
});

describe('A title', () => {
  it.each(['Möte', 'General discussion', 'Diskussion om samarbete', 'Catch-up', 'Lägesrapport', '–'])(
    'could be of any meeting: %s',
    (title) => {
      expect(isVagueTitle(title)).toBe(true);
    },
  );

  it.each(['Dubbelspår', 'Climate change', 'Möte om vindkraft', 'DSA', 'Gäller 2023/0123(COD)'])(
    'names the matter: %s',
    (title) => {
      expect(isVagueTitle(title)).toBe(false);
    },
  );
});
