import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { context, counterpart, document, draft, gift, own, TODAY } from '../../../test/support/draft.js';
import { sayReason } from '../../platform/language/message.js';
import { Publicity } from '../../words/content-words.js';
import { Channel, DatePrecision, Direction, Initiator, NameBasis } from '../../words/meeting-words.js';
import { isQualityNoteCode } from '../../words/quality-notes.js';
import { Ground } from '../../words/register-words.js';
import type { DraftMeeting } from './draft-meeting.js';
import { obstacles, warnings } from './meeting.rules.js';

/** A fault: what it changes in a good meeting, and the one obstacle it makes. */
interface Fault {
  change: Partial<DraftMeeting>;
  obstacle: [kind: 'HARD' | 'QUALITY', code: string, field: string];
}

const faults: Fault[] = [
  { change: { title: null }, obstacle: ['HARD', 'meeting.titleMissing', '/title'] },
  { change: { title: 'å'.repeat(121) }, obstacle: ['HARD', 'meeting.titleTooLong', '/title'] },
  { change: { date: null }, obstacle: ['HARD', 'meeting.dateMissing', '/date'] },
  {
    change: { participants: [counterpart()] },
    obstacle: ['HARD', 'meeting.ownSideMissing', '/participants'],
  },
  { change: { participants: [own()] }, obstacle: ['HARD', 'meeting.counterpartMissing', '/participants'] },
  {
    change: { participants: [own(), counterpart({ headcount: 0 })] },
    obstacle: ['HARD', 'meeting.headcountWrong', '/participants/1/headcount'],
  },
  {
    change: { participants: [own(), counterpart({ organisationId: null, functionSv: null })] },
    obstacle: ['QUALITY', 'meeting.participantUnnamed', '/participants/1'],
  },
  { change: { place: 'n/a' }, obstacle: ['HARD', 'text.placeholder', '/place'] },
  { change: { outcomeText: 'Ring 070-123 45 67' }, obstacle: ['HARD', 'text.phone', '/outcomeText'] },
  { change: { keywords: ['anna@example.se'] }, obstacle: ['HARD', 'text.email', '/keywords/0'] },
  { change: { internalNote: 'Pnr 640823-3234' }, obstacle: ['HARD', 'text.personalNumber', '/internalNote'] },
  { change: { purpose: null }, obstacle: ['QUALITY', 'meeting.purposeMissing', '/purpose'] },
  { change: { topicCodes: [] }, obstacle: ['QUALITY', 'meeting.topicMissing', '/topicCodes'] },
  { change: { asks: [] }, obstacle: ['QUALITY', 'meeting.askMissing', '/asks'] },
  { change: { nothingAsked: true }, obstacle: ['HARD', 'meeting.askContradicted', '/nothingAsked'] },
  { change: { noGifts: false }, obstacle: ['QUALITY', 'meeting.giftsMissing', '/gifts'] },
  { change: { gifts: [gift()] }, obstacle: ['HARD', 'meeting.giftsContradicted', '/noGifts'] },
  {
    change: { documents: [document({ publicity: Publicity.CONFIDENTIAL })] },
    obstacle: ['HARD', 'meeting.groundMissing', '/documents/0/ground'],
  },
  {
    change: { direction: Direction.UNKNOWN },
    obstacle: ['QUALITY', 'meeting.directionUnknown', '/direction'],
  },
  {
    change: { initiatedBy: Initiator.UNKNOWN },
    obstacle: ['QUALITY', 'meeting.initiatorUnknown', '/initiatedBy'],
  },
  { change: { channel: Channel.UNKNOWN }, obstacle: ['QUALITY', 'meeting.channelUnknown', '/channel'] },
  {
    change: {
      embargo: { until: '2026-12-01', ground: Ground.SECRECY, decision: 'Regiondirektören, RS 2026-1' },
    },
    obstacle: ['HARD', 'meeting.embargoTooLong', '/embargo/until'],
  },
];

function found(meeting: DraftMeeting): string[] {
  return obstacles(meeting, context()).map(
    ({ kind, message, field }) => `${kind} ${message.code} ${field ?? ''}`,
  );
}

const said = ({ obstacle }: Fault): string => obstacle.join(' ');

describe('A meeting', () => {
  it('with everything that is asked for can be published', () => {
    expect(found(draft())).toEqual([]);
    expect(found(draft({ asks: [], nothingAsked: true, gifts: [gift()], noGifts: false }))).toEqual([]);
    expect(warnings(draft(), context({ targetDays: 10 }))).toEqual([]);
  });

  it.each(faults.map((fault) => [said(fault), fault] as const))(
    'is held back by one lack alone: %s',
    (_, fault) => {
      expect(found(draft(fault.change))).toEqual([said(fault)]);
    },
  );

  it('is told all its obstacles at once', () => {
    fc.assert(
      fc.property(fc.subarray(faults), (some) => {
        const chosen = some.filter(
          ({ change }, at) => !some.slice(0, at).some((earlier) => overlap(earlier.change, change)),
        );
        const meeting = draft(
          Object.assign({}, ...chosen.map(({ change }) => change)) as Partial<DraftMeeting>,
        );
        expect(found(meeting).sort()).toEqual(chosen.map(said).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('from another register is held back by hard rules alone; each of the others has a note for the public', () => {
    const quality = faults
      .filter(({ obstacle: [kind] }) => kind === 'QUALITY')
      .map(({ obstacle: [, code] }) => code);
    const all = [...quality, 'meeting.dateSuspicious', 'meeting.purposeTooShort', 'meeting.purposeVague'];
    for (const code of all) expect(isQualityNoteCode(code.replace('meeting.', ''))).toBe(true);
  });

  it('says every obstacle in both languages', () => {
    for (const { change } of faults) {
      for (const obstacle of obstacles(draft(change), context())) {
        expect(sayReason(obstacle, 'sv')).toMatch(/[.?]$/);
        expect(sayReason(obstacle, 'en')).toMatch(/[.?]$/);
      }
    }
  });

  it('never repeats a personal number in an obstacle', () => {
    const meeting = draft({ title: '640823-3234', purpose: '640823-3234', place: '640823-3234' });
    expect(JSON.stringify(obstacles(meeting, context()))).not.toContain('640823');
  });

  it('of 1930 is doubted, and of a month is fine', () => {
    expect(found(draft({ date: '1930-01-05', startsAt: null, endsAt: null }))).toEqual([
      'QUALITY meeting.dateSuspicious /date',
    ]);
    const month = { date: '2026-03-01', endDate: '2026-03-31', datePrecision: DatePrecision.MONTH };
    expect(found(draft({ ...month, startsAt: null, endsAt: null }))).toEqual([]);
  });
});

describe('What should be read once more', () => {
  it.each([
    [{ title: 'Möte om samarbete' }, 'meeting.titleVague', '/title'],
    [{ outcomeText: 'Hennes sjukdom togs upp' }, 'meeting.healthMentioned', '/outcomeText'],
    [{ outcomeText: 'Han är fackligt ansluten' }, 'meeting.unionMentioned', '/outcomeText'],
    [{ outcomeText: '=1+1' }, 'meeting.formulaStart', '/outcomeText'],
    [{ documents: [document({ caseNumber: null })] }, 'meeting.caseNumberMissing', '/documents/0/caseNumber'],
    [
      { documents: [document({ publicity: Publicity.PUBLIC })] },
      'meeting.addressMissing',
      '/documents/0/url',
    ],
    [
      { participants: [own(), counterpart({ name: 'Anna Berg' })] },
      'meeting.nameNotPublished',
      '/participants/1/name',
    ],
  ] as [Partial<DraftMeeting>, string, string][])(
    '%j is told, and holds nothing back',
    (change, code, field) => {
      expect(warnings(draft(change), context())).toMatchObject([{ message: { code }, field }]);
      expect(found(draft(change))).toEqual([]);
    },
  );

  it('leaves names with a basis and documents that can be found alone', () => {
    const named = counterpart({ name: 'Anna Berg', nameBasis: NameBasis.CONSENT });
    const open = document({ publicity: Publicity.PUBLIC, url: 'https://example.se/paper.pdf' });
    expect(
      warnings(draft({ participants: [own(), named], documents: [open, document()] }), context()),
    ).toEqual([]);
  });

  it('reminds of the target when it has passed', () => {
    expect(warnings(draft(), context({ targetDays: 8 }))).toEqual([]);
    expect(warnings(draft(), context({ targetDays: 7 }))).toMatchObject([
      { message: { code: 'meeting.lateSoon' }, params: { days: 8, target: 7 } },
    ]);
    expect(warnings(draft({ date: TODAY }), context({ targetDays: 0 }))).toEqual([]);
  });
});

// Statements and what they contradict belong together: only one fault of each at a time.
function overlap(one: Partial<DraftMeeting>, other: Partial<DraftMeeting>): boolean {
  const groups = [
    ['asks', 'nothingAsked'],
    ['gifts', 'noGifts'],
  ];
  const members = (change: object): string[] =>
    Object.keys(change).map((name) => groups.find((group) => group.includes(name))?.[0] ?? name);
  return members(one).some((name) => members(other).includes(name));
}
