/** A day, and which one of that day: 2026-11-22, 2026-11-22.r1. */
export interface SnapshotName {
  readonly day: string;
  /** 0 for the first of a day. */
  readonly issue: number;
}

const NAME = /^(\d{4}-\d\d-\d\d)(?:\.r([1-9]\d{0,5}))?$/;

/** Undefined for what is no name of a snapshot. */
export function readSnapshotName(text: string): SnapshotName | undefined {
  const [, day, issue = '0'] = NAME.exec(text) ?? [];
  return day === undefined ? undefined : { day, issue: Number(issue) };
}

function snapshotName({ day, issue }: SnapshotName): string {
  return issue === 0 ? day : `${day}.r${issue}`;
}

/** The next name of a day: none is ever used twice, also when what had it is gone. */
export function nextName(day: string, taken: readonly string[]): string {
  const issues = taken.map(readSnapshotName).flatMap((name) => (name?.day === day ? [name.issue] : []));
  return snapshotName({ day, issue: issues.length === 0 ? 0 : Math.max(...issues) + 1 });
}

/** Earlier days first, and of a day the first one first. */
export function compareNames(one: string, other: string): number {
  const [first, second] = [readSnapshotName(one), readSnapshotName(other)];
  if (!first || !second) return 0;
  if (first.day !== second.day) return first.day < second.day ? -1 : 1;
  return first.issue - second.issue;
}
