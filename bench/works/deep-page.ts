import { dagsljus } from '../contestants/dagsljus.js';
import { graphql } from '../contestants/contestant.js';
import type { Server } from '../contestants/server.js';
import { times } from './rounds.js';
import type { Work } from './work.js';

const PAGE = 50;
const DEEP = 10_000;
// Pages are walked in larger steps, and the cursors of many are kept, so that none is asked for twice.
const STEP = 100;
const KEPT = 400;
const WALK = `query Walk($after: String) {
  meetings(first: ${STEP}, after: $after) { pageInfo { endCursor hasNextPage } }
}`;

/** Page 10,000 by its cursor against page 1; in a small register the page in its middle. */
export const deepPage: Work = async ({ large, loader, effort, tell }) => {
  const server = await large.server(dagsljus);
  const page = Math.min(DEEP, Math.floor(large.size / PAGE / 2));
  tell(`Walking to page ${page}`);
  const cursors = await walk(server, page * PAGE);
  const [first, deep] = await times(
    loader,
    [
      { server, question: 'first page' },
      { server, question: 'page after', given: cursors },
    ],
    effort,
  );
  if (!first || !deep) throw new Error('no page was measured');
  return [
    {
      work: 'Deep page',
      against: 'itself: page 1',
      figure: deep.median / first.median,
      unit: '×',
      goal: { atMost: 1.2 },
      seen: `page ${page}: ${deep.median.toFixed(1)} ms, page 1: ${first.median.toFixed(1)} ms`,
      rounds: { deep: deep.rounds, first: first.rounds },
    },
  ];
};

/** The cursors around a place so many meetings down the list. */
async function walk(server: Server, place: number): Promise<string[]> {
  const cursors: string[] = [];
  let after: string | null = null;
  for (let passed = STEP; passed <= place + KEPT * STEP; passed += STEP) {
    const answer = await server.answer(graphql('/graphql', WALK, { after }));
    const { endCursor, hasNextPage } = (answer as Walked).data.meetings.pageInfo;
    after = endCursor;
    if (!hasNextPage) break;
    if (passed >= place) cursors.push(endCursor);
  }
  return cursors;
}

interface Walked {
  data: { meetings: { pageInfo: { endCursor: string; hasNextPage: boolean } } };
}
