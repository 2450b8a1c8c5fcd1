import { describe, expect, it } from '@jest/globals';
import { reason } from '../../../platform/language/message.js';
import { lineMessages } from '../../../words/line.messages.js';
import { issuesMessages } from '../../issues/issues.messages.js';
import { meetingMessages } from '../meeting.messages.js';
import { meetingsMessages } from '../meetings.messages.js';
import { keptReasons, whyReturned } from './return-reasons.js';

const kept = keptReasons([
  reason(meetingMessages.titleTooLong, { length: 1200, longest: 120 }, '/title'),
  reason(meetingMessages.titleTooLong, { length: 1200, longest: 120 }, '/purpose'),
  reason(lineMessages.placeholder, undefined, '/place'),
  reason(meetingsMessages.unpublishedNameTold, undefined, '/purpose'),
  reason(issuesMessages.proposalNotPublic, undefined, '/issueIds/0'),
]);

describe('Why a meeting was returned', () => {
  it('is kept without a language, each reason once, and said in that of the reader', () => {
    expect(kept).toHaveLength(4);
    expect(whyReturned({ returnedReason: null, returnedFor: kept.slice(0, 1) }, 'en')).toBe(
      'The day came, but the meeting could not be published. The title has 1,200 characters. Shorten it to at most 120 and put the rest in the description.',
    );
    const [sv, en] = (['sv', 'en'] as const).map((language) =>
      [lineMessages.placeholder, meetingsMessages.unpublishedNameTold, issuesMessages.proposalNotPublic].map(
        (message) => message[language],
      ),
    );
    expect(whyReturned({ returnedReason: null, returnedFor: kept }, 'sv')).toContain(sv?.join(' '));
    expect(whyReturned({ returnedReason: null, returnedFor: kept }, 'en')).toContain(en?.join(' '));
  });

  it('leaves out what a later version has no sentence for, and says the rest', () => {
    const returnedFor = [{ code: 'meeting.noLonger' }, ...kept.slice(2, 3)];
    expect(whyReturned({ returnedReason: null, returnedFor }, 'sv')).toBe(
      `Dagen kom, men mötet kunde inte publiceras. ${meetingsMessages.unpublishedNameTold.sv}`,
    );
  });

  it('is what a reviewer wrote, or nothing', () => {
    expect(whyReturned({ returnedReason: 'Vem ringde?', returnedFor: null }, 'en')).toBe('Vem ringde?');
    expect(whyReturned({ returnedReason: null, returnedFor: null }, 'en')).toBeNull();
  });
});
