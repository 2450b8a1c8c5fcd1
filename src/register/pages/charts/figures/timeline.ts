import { type Message, say } from '../../../../platform/language/message.js';
import type { Language } from '../../../../platform/language/language.js';
import { Direction, directions } from '../../../../words/meeting-words.js';
import type { Vocabulary } from '../../../../words/vocabulary.js';
import { Punctuality } from '../../../queries/figures/groupings.js';
import type { Reading } from '../../../reading/reading.js';
import type { Charted, ChartFigures } from '../charted.js';
import { chartMessages as texts } from '../chart.messages.js';
import { type OverTime, overTime } from './over-time.js';

/** Meetings over time, by who sought to influence whom. */
export async function timeline(reading: Reading, charted: Charted): Promise<ChartFigures> {
  const { language } = charted;
  const found = await overTime(reading, charted, { what: 'DIRECTION', order: directions.values });
  const total = [...found.totals.values()].reduce((sum, count) => sum + count, 0);
  const isKnown = found.codes.some((code) => !UNKNOWN.has(code));
  const told = say(isKnown ? texts.timelineBy : texts.timelineOf, language, { period: found.by, total });
  return {
    name: 'timeline',
    title: say(texts.timeline, language),
    description: withUnplaced(told, found, language),
    rowLabel: say(texts.period, language, { period: found.by }),
    series: isKnown
      ? found.codes.map((code) => ({ code, label: directionLabel(code, language) }))
      : found.codes.map(() => ({ code: 'meetings', label: say(texts.meetings, language) })),
    rows: found.rows,
  };
}

/** Meetings that have a limit over time, by whether they were published within it. */
export async function lateness(reading: Reading, charted: Charted): Promise<ChartFigures> {
  const { language } = charted;
  const { IN_TIME, LATE } = Punctuality;
  const found = await overTime(reading, charted, { what: 'PUNCTUALITY', order: [IN_TIME, LATE] });
  const [inTime = 0, late = 0] = [found.totals.get(IN_TIME), found.totals.get(LATE)];
  const told = [
    say(texts.latenessBy, language, { period: found.by, late, timed: inTime + late }),
    ...(found.others > 0 ? [say(texts.untimed, language, { count: found.others })] : []),
  ].join(' ');
  return {
    name: 'lateness',
    title: say(texts.lateness, language),
    description: withUnplaced(told, found, language),
    rowLabel: say(texts.period, language, { period: found.by }),
    series: found.codes.map((code) => ({ code, label: punctualityLabel(code, language) })),
    rows: found.rows,
  };
}

/** A direction as it stands beside others in a picture. */
export function directionLabel(code: string, language: Language): string {
  const words: Vocabulary = directions;
  return UNKNOWN.has(code) ? say(texts.directionUnknown, language) : words.label(code, language);
}

// Its own label says more than there is room for.
const UNKNOWN: ReadonlySet<string> = new Set([Direction.UNKNOWN]);

const PUNCTUALITY: Readonly<Record<string, Message>> = {
  [Punctuality.IN_TIME]: texts.inTime,
  [Punctuality.LATE]: texts.late,
};

function punctualityLabel(code: string, language: Language): string {
  const told = PUNCTUALITY[code];
  return told ? say(told, language) : code;
}

function withUnplaced(told: string, { unplaced }: OverTime, language: Language): string {
  return unplaced === 0 ? told : `${told} ${say(texts.unplaced, language, { count: unplaced })}`;
}
