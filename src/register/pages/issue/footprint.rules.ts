import { type Direction } from '../../../words/meeting-words.js';
import type { IssueRecord, ProgressNoteRecord } from '../../records/issue.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';

/** Something that happened to an issue: it was adopted, a step was taken, somebody was met, it ended. */
export type Step =
  | { is: 'adopted'; day: string }
  | { is: 'begun'; day: string }
  | { is: 'note'; day: string; note: ProgressNoteRecord }
  | { is: 'meeting'; day: string; meeting: MeetingRecord; way: Way }
  | { is: 'ended'; day: string | undefined };

/** On which side of the line a meeting stands: they sought to influence us, we them, or neither alone. */
export type Way = 'in' | 'out' | 'both';

/** What happened in a year; null for what has no day. */
export interface Year {
  year: string | null;
  steps: readonly Step[];
}

const WAYS: Readonly<Record<Direction, Way>> = {
  INBOUND: 'in',
  OUTBOUND: 'out',
  MUTUAL: 'both',
  UNKNOWN: 'both',
};
// On one and the same day.
const ORDER: readonly Step['is'][] = ['adopted', 'begun', 'note', 'meeting', 'ended'];

/** The footprint of an issue: all that happened to it in order of time, by year, up to what came of it. */
export function footprintOf(issue: IssueRecord, meetings: readonly MeetingRecord[]): Year[] {
  const steps: Step[] = [
    ...beginningsOf(issue),
    ...issue.progress.map((note): Step => ({ is: 'note', day: note.on, note })),
    ...meetings.map((meeting): Step => {
      return { is: 'meeting', day: meeting.date, meeting, way: WAYS[meeting.direction] };
    }),
  ];
  const end: Step[] = issue.result || issue.to ? [{ is: 'ended', day: issue.to }] : [];
  return byYear([...steps, ...end].sort(inOrderOfTime));
}

function beginningsOf({ adoptedOn, from }: IssueRecord): Step[] {
  return [
    ...(adoptedOn ? [{ is: 'adopted', day: adoptedOn } as const] : []),
    ...(from && from !== adoptedOn ? [{ is: 'begun', day: from } as const] : []),
  ];
}

// What has no day is the end.
function inOrderOfTime(one: Step, other: Step): number {
  const [first, second] = [one.day ?? '9999', other.day ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return ORDER.indexOf(one.is) - ORDER.indexOf(other.is);
}

function byYear(steps: readonly Step[]): Year[] {
  const years: { year: string | null; steps: Step[] }[] = [];
  for (const step of steps) {
    const year = step.day?.slice(0, 4) ?? null;
    const last = years.at(-1);
    if (last?.year === year) last.steps.push(step);
    else years.push({ year, steps: [step] });
  }
  return years;
}
