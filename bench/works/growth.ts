import { dagsljus } from '../contestants/dagsljus.js';
import { referenceOf } from '../invention/meetings.js';
import { organisationId } from '../invention/organisations.js';
import { organisationsWith, shapeOf } from '../invention/shape.js';
import { scattered } from '../invention/chance.js';
import type { QuestionName } from '../load/questions.js';
import type { Ground } from './ground.js';
import { times } from './rounds.js';
import type { Finding, Work } from './work.js';

// None is asked for twice.
const RECORDS = 20_000;
const MOST_MEETINGS = 100;

interface Grown {
  against: string;
  question: QuestionName;
  given: (size: number) => readonly string[];
}

const GROWN: readonly Grown[] = [
  { against: 'list', question: 'list of dagsljus', given: () => [] },
  { against: 'record', question: 'record', given: referencesOf },
];

/** What one question takes in the large register against the small one. */
export const growth: Work = async ({ large, small, loader, effort }) => {
  const sizes = [large, small] as const;
  const findings: Finding[] = [];
  const organisations: Grown = {
    against: 'organisation page',
    question: 'organisation page',
    given: (size) => organisationsOf(size, small.size),
  };
  for (const { against, question, given } of [...GROWN, organisations]) {
    const [grown, before] = await times(
      loader,
      await Promise.all(sizes.map(async (ground) => await turn(ground, question, given(ground.size)))),
      effort,
    );
    if (!grown || !before) throw new Error('nothing was measured');
    findings.push({
      work: 'Growth',
      against: `${against}, from ${small.size} meetings`,
      figure: grown.median / before.median,
      unit: '×',
      goal: { atMost: 1.5 },
      seen: `${grown.median.toFixed(1)} ms and ${before.median.toFixed(1)} ms`,
      rounds: { large: grown.rounds, small: before.rounds },
    });
  }
  return findings;
};

async function turn(ground: Ground, question: QuestionName, given: readonly string[]) {
  return { server: await ground.server(dagsljus), question, given };
}

function referencesOf(size: number): string[] {
  const shape = shapeOf(size);
  return Array.from({ length: Math.min(RECORDS, size) }, (_, place) =>
    referenceOf(scattered(place, size), shape),
  );
}

// With as many meetings in both registers.
function organisationsOf(size: number, smallest: number): string[] {
  const most = Math.min(MOST_MEETINGS, smallest / 10);
  const meetings = 10 ** Math.max(0, Math.floor(Math.log10(most)));
  const { first, organisations } = organisationsWith(shapeOf(size), meetings);
  return Array.from({ length: organisations }, (_, place) => organisationId(first + place));
}
