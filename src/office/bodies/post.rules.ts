import { type Reason, reason } from '../../platform/language/message.js';
import { lineFaults } from '../../words/line.js';
import { overlap, type Period, periodFaults } from '../../words/period.js';
import { bodiesMessages } from './bodies.messages.js';
import { LONGEST_NAME } from './body.rules.js';
import type { Official } from './official.entity.js';
import type { Post } from './post.entity.js';
import type { Unit } from './unit.entity.js';

/** All that is wrong with a unit by itself. */
export function unitFaults(unit: Pick<Unit, 'nameSv' | 'nameEn' | 'from' | 'to'>): Reason[] {
  return [
    ...lineFaults(unit.nameSv, { field: '/nameSv', longest: LONGEST_NAME, required: true }),
    ...lineFaults(unit.nameEn, { field: '/nameEn', longest: LONGEST_NAME }),
    ...periodFaults(unit),
  ];
}

/** All that is wrong with what is said of an official. */
export function officialFaults({ name }: Pick<Official, 'name'>): Reason[] {
  return lineFaults(name, { field: '/name', longest: LONGEST_NAME, required: true });
}

/** Why a post cannot be ended as it is. `today` is a day in Sweden. */
export function endedFault({ to: day }: Pick<Post, 'to'>, today: string): Reason | null {
  return day !== null && day <= today ? reason(bodiesMessages.postEnded, { day }) : null;
}

/** All that is wrong with a post; `unit` is the one it names, if it names one. */
export function postFaults(
  post: Pick<Post, 'titleSv' | 'titleEn' | 'from' | 'to'>,
  unit: Period | null,
): Reason[] {
  const faults = [
    ...lineFaults(post.titleSv, { field: '/titleSv', longest: LONGEST_NAME, required: true }),
    ...lineFaults(post.titleEn, { field: '/titleEn', longest: LONGEST_NAME }),
    ...periodFaults(post),
  ];
  if (faults.length === 0 && unit !== null && !overlap(post, unit))
    faults.push(reason(bodiesMessages.unitNotThen, undefined, '/unitId'));
  return faults;
}
