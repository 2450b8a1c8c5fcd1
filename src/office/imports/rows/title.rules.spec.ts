import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NameBasis, ParticipantRole, Side } from '../../../words/meeting-words.js';
import { OrganisationKind } from '../../../words/organisation-words.js';
import { unnamedParticipant } from './participants.rules.js';
import type { ProposedParticipant } from './proposed-meeting.js';
import { headingOf, LONGEST_TITLE, shortened } from './title.rules.js';

const organisation = (name: string): ProposedParticipant => ({
  ...unnamedParticipant(Side.COUNTERPART),
  role: ParticipantRole.REPRESENTATIVE,
  organisation: { name, kind: OrganisationKind.UNKNOWN, country: null, identifiers: [] },
});
const person = (name: string, nameBasis: NameBasis | null): ProposedParticipant => ({
  ...unnamedParticipant(Side.COUNTERPART),
  name,
  nameBasis,
});
const heading = (title: string, participants: ProposedParticipant[] = [], language = 'en') =>
  headingOf({ title, purpose: '', language }, participants);

describe('The title of an imported meeting', () => {
  it('is cut at a word when it is too long, and stands whole in the purpose', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{4,14}$/), { minLength: 30, maxLength: 60 }),
        (words) => {
          const text = words.join(' ');
          const { title, purpose, notes } = heading(text);
          expect(Array.from(title).length).toBeLessThanOrEqual(LONGEST_TITLE);
          expect(title.endsWith('…')).toBe(true);
          expect(text.startsWith(title.slice(0, -1))).toBe(true);
          expect(purpose).toBe(text);
          expect(notes).toEqual([{ code: 'titleShortened', params: { longest: LONGEST_TITLE } }]);
        },
      ),
    );
  });

  it.each(['', '-', 'N/A', 'Meeting', 'möte', 'MÖTE.', 'Réunion', '???', 'null'])(
    'names the counterpart when the source says only %p',
    (written) => {
      expect(heading(written, [organisation('Volvo AB')])).toMatchObject({
        title: 'Meeting with Volvo AB',
        notes: [{ code: 'titleFromParticipants' }],
      });
      expect(heading(written, [organisation('Volvo AB')], 'sv').title).toBe('Möte med Volvo AB');
    },
  );

  it('names no person without a basis', () => {
    expect(heading('', [person('Anna Berg', null)]).title).toBe('Meeting with an outside party');
    expect(heading('', [person('Anna Berg', NameBasis.PUBLIC_TASK)]).title).toBe('Meeting with Anna Berg');
  });

  it('is never longer than it may be, nor empty, whatever the source says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (title, names) => {
        const made = heading(title, names.map(organisation)).title;
        expect(Array.from(made).length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(made.length).toBeGreaterThan(0);
      }),
    );
  });

  it('names two of many counterparts, each once, and counts the others', () => {
    const letters = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 3, maxLength: 9 }), (names) => {
        const parties = [...names, ...names].map(organisation);
        const [first = '', second = ''] = names;
        const rest = String(names.length - 2);
        expect(heading('', parties).title).toBe(`Meeting with ${first}, ${second} and ${rest} more`);
        expect(heading('', parties, 'sv').title).toBe(`Möte med ${first}, ${second} och ${rest} till`);
        expect(
          heading(
            '',
            parties.map((party) => ({ ...party, side: Side.OWN })),
          ).title,
        ).toBe('Meeting with an outside party');
      }),
    );
  });

  it('loses no word of a long title: it stands before the purpose, unless it is part of it', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{4,14}$/), {
      minLength: 30,
      maxLength: 40,
      size: 'max',
    });
    const long = words.map((each) => each.join(' '));
    fc.assert(
      fc.property(long, fc.stringMatching(/^[A-Z]{20,30}$/), (title, purpose) => {
        const of = (written: string) => headingOf({ title, purpose: written, language: 'sv' }, []).purpose;
        expect(of(purpose)).toBe(`${title}\n\n${purpose}`);
        expect(of(title.slice(0, 60))).toBe(title);
        expect(of('')).toBe(title);
      }),
    );
  });

  it('is cut in the middle of a word only when the word has no end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 1, max: 60 }), (longest, more) => {
        const endless = 'å'.repeat(longest + more);
        expect(shortened(endless, longest)).toBe(`${'å'.repeat(longest - 1)}…`);
        const atWord = `${'å'.repeat(longest - 1)} ${'b'.repeat(more)}`;
        expect(shortened(atWord, longest)).toBe(`${'å'.repeat(longest - 1)}…`);
        expect(shortened(endless, longest + more)).toBe(endless);
      }),
    );
  });

  it('keeps the beginning of an endless word rather than the few letters before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), fc.integer({ min: 1, max: 60 }), (longest, more) => {
        const text = `A ${'å'.repeat(longest + more)}`;
        expect(shortened(text, longest)).toBe(`A ${'å'.repeat(longest - 3)}…`);
      }),
    );
  });
});
