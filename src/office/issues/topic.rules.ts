import { type Reason, reason } from '../../platform/language/message.js';
import { lineFaults } from '../../words/line.js';
import { topicsMessages } from './issues.messages.js';
import type { Topic } from './topic.entity.js';

/** Topics of its own that a body may have in use: more choices make worse choices. */
export const MOST_OWN_TOPICS = 100;
const LONGEST_LABEL = 120;

/** A body's own topic is named by three parts, the shipped ones by at most two: so they never meet. */
export function ownTopicCode(broaderCode: string, slug: string, lastPart: string): string {
  return `${broaderCode}.${slug}.${lastPart}`;
}

/** All that is wrong with the last part of the code of a body's own topic. */
export function lastPartFaults(lastPart: string): Reason[] {
  const isRight = /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(lastPart);
  return isRight ? [] : [reason(topicsMessages.codeShape, undefined, '/code')];
}

/** All that is wrong with a topic. */
export function topicFaults({
  labelSv,
  labelEn,
  matches,
}: Pick<Topic, 'labelSv' | 'labelEn' | 'matches'>): Reason[] {
  return [
    ...lineFaults(labelSv, { field: '/labelSv', longest: LONGEST_LABEL, required: true }),
    ...lineFaults(labelEn, { field: '/labelEn', longest: LONGEST_LABEL, required: true }),
    ...matches.flatMap((match, at) =>
      isAddress(match) ? [] : [reason(topicsMessages.matchShape, undefined, `/matches/${at}`)],
    ),
  ];
}

function isAddress(match: string): boolean {
  return /^https?:\/\/\S{3,300}$/.test(match) && URL.canParse(match);
}
