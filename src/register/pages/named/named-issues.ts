import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { IssueOrder } from '../../../words/query-words.js';
import { readIssues } from '../../queries/issues.queries.js';
import { issuesNear } from '../../queries/near-names.queries.js';
import type { Reading } from '../../reading/reading.js';
import { isCalled } from '../../search/called.rules.js';
import { pathOfIssue } from '../parties/party-paths.js';
import { meetingsMessages as texts } from '../meetings/meetings.messages.js';
import type { NamedSo } from './named.js';

const MOST = 2;
// Issues are found by their goals and results too: so many are looked through for those that are called so.
const LOOKED_THROUGH = 20;

/** Issues whose titles hold all words that a text asks for. */
export async function issuesCalled(
  reading: Reading,
  { text, asked }: { text: string; asked: readonly string[] },
  language: Language,
): Promise<NamedSo[]> {
  const page = { filter: { text }, orderBy: IssueOrder.RELEVANCE, first: LOOKED_THROUGH };
  const { nodes } = await readIssues(reading, page);
  return named(nodes.filter(({ title }) => isCalled(title, asked)).slice(0, MOST), language);
}

/** Issues whose titles hold nearly what is asked for, or something of it. */
export async function issuesNearly(
  reading: Reading,
  asked: readonly string[],
  language: Language,
): Promise<NamedSo[]> {
  return named(await issuesNear(reading, asked, MOST), language);
}

function named(issues: readonly { id: string; title: string }[], language: Language): NamedSo[] {
  return issues.map(({ id, title }) => ({
    name: title,
    path: pathOfIssue(id),
    more: say(texts.anIssue, language),
  }));
}
