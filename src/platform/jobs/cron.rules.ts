import { Cron } from 'croner';
import { TIME_ZONE } from '../language/stockholm.js';

const MINUTE = 60_000;

/**
 * Reads `minute hour day month weekday` as in crontab, by the clocks of Stockholm. What is set to a time that they jump
 * over in spring is done right after the jump; what is set to an hour that comes twice in autumn, the first time. Throws
 * what is wrong with it.
 */
export function readCronPattern(text: string): Cron {
  return new Cron(text, { timezone: TIME_ZONE, mode: '5-part' });
}

/** The last minute on which a pattern falls, after one instant and up to the minute that begins at another. */
export function latestDue(pattern: Cron, after: number, minute: number): Date | undefined {
  const [due] = pattern.previousRuns(1, new Date(minute + MINUTE));
  return due && due.getTime() > after ? due : undefined;
}
