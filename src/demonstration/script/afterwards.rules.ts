import { Ground } from '../../words/register-words.js';
import { unreadable, worded } from './reading.rules.js';
import type { Afterwards, CorrectedField } from './story.js';

const FIELDS: Readonly<Record<string, CorrectedField>> = {
  title: 'title',
  purpose: 'purpose',
  place: 'place',
  outcome: 'outcomeText',
  topics: 'topicCodes',
  channel: 'channel',
};

/**
 * Reads what happened to a meeting after its publication: `~ days field new value | reason`,
 * `& days GROUND /pointer,/pointer | decision`, `^ days reason`.
 */
export function afterwardsOf(line: string): Afterwards {
  const [, mark, days, rest = ''] = /^([~&^]) (\d+) (.+)$/.exec(line) ?? unreadable(line, line);
  if (mark === '^') return { days: Number(days), verb: 'withdraw', reason: rest };
  const [what = '', why = ''] = rest.split(' | ');
  return { days: Number(days), ...(mark === '~' ? correction(what, why) : redaction(what, why)) };
}

function correction(what: string, reason: string) {
  const [field, value] = worded(what, FIELDS);
  return { verb: 'correct', field, value, reason } as const;
}

function redaction(what: string, decision: string) {
  const [ground, pointers] = worded(what, Ground);
  return { verb: 'redact', ground, pointers: pointers.split(','), decision } as const;
}
