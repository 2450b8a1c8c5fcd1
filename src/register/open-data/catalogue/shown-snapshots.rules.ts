/** As many members as the national portal wants a series to have at most. */
const MOST = 50;

/**
 * Which snapshots stand in the catalogue: all, or, where these are too many, the newest and the first of as many months as
 * there is place for. They come and stay the newest first.
 */
export function shownSnapshots<Snapshot extends { readonly day: string }>(
  all: readonly Snapshot[],
): Snapshot[] {
  if (all.length <= MOST) return [...all];
  const firstOfMonth = new Map(all.map((snapshot) => [snapshot.day.slice(0, 7), snapshot]));
  const lasting = new Set(firstOfMonth.values());
  const others = all.filter((snapshot) => !lasting.has(snapshot));
  const chosen = new Set([...all.slice(0, 1), ...[...lasting].slice(0, MOST - 1)]);
  for (const snapshot of others) if (chosen.size < MOST) chosen.add(snapshot);
  return all.filter((snapshot) => chosen.has(snapshot));
}
