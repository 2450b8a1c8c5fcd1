import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NameBasis, ParticipantRole, Side } from '../../../words/meeting-words.js';
import { OrganisationKind } from '../../../words/organisation-words.js';
import { unnamedParticipant } from './participants.rules.js';
import type { ProposedParticipant } from './proposed-meeting.js';
import { headingOf, LONGEST_TITLE } from './title.rules.js';

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
});
