/** How many meetings each organisation of a class has; the shares are of all that meetings name. */
const CLASSES: readonly { meetings: number; share: number }[] = [
  { meetings: 10_000, share: 0.2 },
  { meetings: 1000, share: 0.35 },
  { meetings: 100, share: 0.3 },
  { meetings: 10, share: 0.125 },
];

export const ORGANISATIONS_IN_A_MEETING = 2;

/** Organisations of one class, side by side: those numbered from `first`, with the namings from `from`. */
interface Stretch {
  meetings: number;
  organisations: number;
  first: number;
  from: number;
}

/** How much there is of everything in a register of so many meetings. */
export interface Shape {
  meetings: number;
  organisations: number;
  officials: number;
  issues: number;
  stretches: readonly Stretch[];
}

export function shapeOf(meetings: number): Shape {
  const stretches = stretchesOf(meetings * ORGANISATIONS_IN_A_MEETING, meetings / 10);
  const last = stretches.at(-1);
  return {
    meetings,
    organisations: last ? last.first + last.organisations : 0,
    officials: Math.min(2000, Math.max(40, Math.floor(Math.sqrt(meetings) * 2))),
    issues: 100,
    stretches,
  };
}

/** Which organisation a naming falls on: namings are numbered as organisations are laid side by side. */
export function organisationAt({ stretches }: Shape, naming: number): number {
  const stretch = stretches.find(
    ({ from, organisations, meetings }) => naming < from + organisations * meetings,
  );
  if (!stretch) throw new Error(`no organisation has naming ${naming}`);
  return stretch.first + Math.floor((naming - stretch.from) / stretch.meetings);
}

/** The organisations that have so many meetings each. */
export function organisationsWith({ stretches }: Shape, meetings: number): Stretch {
  const found = stretches.find((stretch) => stretch.meetings === meetings);
  if (!found) throw new Error(`no organisation has ${meetings} meetings`);
  return found;
}

// A class whose organisations would be in every tenth meeting gives its share to the next; the rest have one each.
function stretchesOf(namings: number, most: number): Stretch[] {
  const stretches: Stretch[] = [];
  let [first, from, due] = [0, 0, 0];
  const add = (meetings: number, organisations: number): void => {
    if (organisations > 0) stretches.push({ meetings, organisations, first, from });
    first += organisations;
    from += organisations * meetings;
  };
  for (const { meetings, share } of CLASSES) {
    due += namings * share;
    if (meetings <= most) add(meetings, Math.floor((due - from) / meetings));
  }
  add(1, namings - from);
  return stretches;
}
