import { addDays } from '../../words/dates.js';
import { Ground } from '../../words/register-words.js';
import { unreadable, worded } from './reading.rules.js';

/** Reads `days GROUND decision` of a meeting that was delayed on a day. */
export function embargoOf(text: string, today: string): { until: string; ground: Ground; decision: string } {
  if (!/^\d+ .+$/.test(text)) unreadable(text, text);
  const [ground, decision] = worded(text.replace(/^\d+ /, ''), Ground);
  return { until: addDays(today, parseInt(text, 10)), ground, decision };
}
