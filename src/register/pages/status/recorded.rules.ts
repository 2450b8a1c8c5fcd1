/** What somebody tried of the register, so that it works on the day it must. */
export const DRILLS = ['BACKUP', 'RESTORE', 'RECOVERY'] as const;
export type Drill = (typeof DRILLS)[number];

/** What `npm run check` examines, by its names. */
export const CHECKS = ['format', 'types', 'lint', 'architecture', 'unused', 'test'] as const;
export type Check = (typeof CHECKS)[number];

/** How a check ended, and when. */
export interface CheckResult {
  check: Check;
  passed: boolean;
  at: Date;
}

/** When each was last tried, from what an operator wrote: [{ "what": "RESTORE", "on": "2026-11-20" }, …]. */
export function drillsIn(told: unknown): Map<Drill, string> {
  const lines = Array.isArray(told) ? (told as unknown[]) : [];
  const drills = lines.flatMap((line): [Drill, string][] => {
    const { what, on } = membersOf(line);
    const known = DRILLS.find((drill) => drill === what);
    return known && typeof on === 'string' && isDay(on) ? [[known, on]] : [];
  });
  return new Map(drills.sort(([, one], [, other]) => one.localeCompare(other)));
}

/** The results of checks that ran after a moment: { "types": { "passed": true, "at": "2026-11-22T12:00:00.000Z" }, … } */
export function checksIn(told: unknown, after: Date): CheckResult[] {
  const results = membersOf(told);
  return CHECKS.flatMap((check) => {
    const { passed, at } = membersOf(results[check]);
    const moment = new Date(typeof at === 'string' ? at : NaN);
    return typeof passed === 'boolean' && moment >= after ? [{ check, passed, at: moment }] : [];
  });
}

function membersOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
