import assert from 'node:assert/strict';
import { dagsljus } from '../contestants/dagsljus.js';
import type { Server } from '../contestants/server.js';
import { COUNTED_WORDS } from '../invention/vocabulary.js';
import { QUESTIONS } from '../load/questions.js';
import { times } from './rounds.js';
import type { Finding, Work } from './work.js';

const SOME = 1000;
const MANY = 100_000;
const WORK = 'Search with facets';

/** A search with six facets: as many matches in a register ten times as large, very many, and all there are. */
export const search: Work = async ({ large, tenth, loader, effort }) => {
  const server = await large.server(dagsljus);
  const matches = tenth.size >= SOME ? SOME : 10;
  await requireMatches(server, wordsWith(matches), matches);
  await requireMatches(await tenth.server(dagsljus), wordsWith(matches), matches);
  await requireMatches(server, wordsWith(MANY), Math.min(MANY, large.size));
  const same = { question: 'search for words', given: wordsWith(matches) } as const;
  const [one, other, many, all] = await times(
    loader,
    [
      { server, ...same },
      { server: await tenth.server(dagsljus), ...same },
      { server, question: 'search for words', given: wordsWith(MANY) },
      { server, question: 'search without words' },
    ],
    { ...effort, requests: Math.min(effort.requests, 100) },
  );
  if (!one || !other || !many || !all) throw new Error('no search was measured');
  const findings: Finding[] = [
    {
      ...about(`itself with ${tenth.size} meetings, ${matches} matches`),
      figure: one.median / other.median,
      unit: '×',
      goal: { atMost: 1.5 },
      seen: `${one.median.toFixed(1)} ms and ${other.median.toFixed(1)} ms`,
      rounds: { large: one.rounds, tenth: other.rounds },
    },
    {
      ...about(`${Math.min(MANY, large.size)} matches, 95 of 100`),
      figure: many.p95,
      unit: 'ms',
      goal: { atMost: 1000 },
      seen: `median ${many.median.toFixed(0)} ms`,
      rounds: { median: many.rounds },
    },
    {
      ...about('without a filter'),
      figure: all.median,
      unit: 'ms',
      goal: { atMost: 50 },
      seen: `95 of 100: ${all.p95.toFixed(0)} ms`,
      rounds: { median: all.rounds },
    },
  ];
  return findings;
};

function about(against: string): Pick<Finding, 'work' | 'against'> {
  return { work: WORK, against };
}

function wordsWith(matches: number): readonly string[] {
  return COUNTED_WORDS.find(({ meetings }) => meetings === matches)?.words ?? [];
}

async function requireMatches(server: Server, words: readonly string[], matches: number): Promise<void> {
  for (const [place] of words.entries()) {
    const answer = await server.answer(QUESTIONS['search for words'](place, words));
    const { totalCount } = (answer as { data: { meetings: { totalCount: number } } }).data.meetings;
    assert.equal(totalCount, matches, `${words[place] ?? ''} is found in another number of meetings`);
  }
}
