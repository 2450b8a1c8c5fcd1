import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draft, TODAY } from '../../../../test/support/draft.js';
import { isQualityNoteCode } from '../../../words/quality-notes.js';
import type { DraftMeeting } from '../../meetings/draft-meeting.js';
import type { WholeMeeting } from '../../meetings/whole-meeting.js';
import type { ProposedNote } from '../rows/proposed-meeting.js';
import { judge } from './quality.rules.js';

function judged(changes: Partial<DraftMeeting>, noted: ProposedNote[] = []) {
  const { participants, asks, decisionReferences, documents, gifts, ...meeting } = draft(changes);
  const whole = { meeting, participants, asks, decisionReferences, documents, gifts };
  return judge(whole as unknown as WholeMeeting, noted, { today: TODAY });
}

const lacks: readonly (readonly [Partial<DraftMeeting>, string])[] = [
  [{ purpose: null }, 'purposeMissing'],
  [{ topicCodes: [] }, 'topicMissing'],
  [{ noGifts: false }, 'giftsMissing'],
  [{ asks: [] }, 'askMissing'],
];
const breaks: readonly (readonly [Partial<DraftMeeting>, string])[] = [
  [{ title: '' }, 'meeting.titleMissing'],
  [{ title: 'å'.repeat(121) }, 'meeting.titleTooLong'],
];
const notes = fc.subarray<ProposedNote>([
  { code: 'titleFromParticipants' },
  { code: 'topicMissing', params: { told: 'by the source' } },
  { code: 'encodingRepaired' },
]);

describe('A meeting from another register', () => {
  it('is kept with a note on each thing that it lacks, after those of its reading', () => {
    fc.assert(
      fc.property(fc.subarray([...lacks]), notes, (lacking, noted) => {
        const { obstacle, notes: told } = judged(
          lacking.reduce((all, [change]) => ({ ...all, ...change }), {}),
          noted,
        );
        const codes = told.map(({ code }) => code);
        const expected = new Set([...noted.map(({ code }) => code), ...lacking.map(([, code]) => code)]);
        expect(obstacle).toBeUndefined();
        expect([...codes].sort()).toEqual([...expected].sort());
        expect(told.slice(0, noted.length)).toEqual(noted);
        expect(codes.every(isQualityNoteCode)).toBe(true);
      }),
    );
  });

  it('is told how short its purpose is', () => {
    expect(judged({ purpose: 'Om tåg i länet' }).notes).toContainEqual({
      code: 'purposeTooShort',
      params: expect.objectContaining({ length: 14 }) as unknown,
    });
  });

  it('is not kept when it breaks a rule that is hard, whatever else it lacks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...breaks),
        fc.subarray([...lacks]),
        notes,
        ([change, code], lacking, noted) => {
          const all = lacking.reduce((changes, [lack]) => ({ ...changes, ...lack }), change);
          expect(judged(all, noted).obstacle?.message.code).toBe(code);
        },
      ),
    );
  });
});
