import type { Language } from '../../../platform/language/language.js';
import { type Message, type Reason, say } from '../../../platform/language/message.js';
import { lineMessages } from '../../../words/line.messages.js';
import { issuesMessages } from '../../issues/issues.messages.js';
import type { StoredNote } from '../imported/import-source.embedded.js';
import { meetingMessages } from '../meeting.messages.js';
import { meetingsMessages } from '../meetings.messages.js';
import type { Steps } from './steps.embedded.js';

/** The sentences of all that can stand against a publication. */
const SENTENCES: ReadonlyMap<string, Message> = new Map(
  [meetingMessages, meetingsMessages, lineMessages, issuesMessages].flatMap((group) =>
    Object.values<Message>(group).map((message) => [message.code, message]),
  ),
);

/** What stood against the publication, as it is kept: each once, and without a language. */
export function keptReasons(reasons: readonly Reason[]): StoredNote[] {
  const kept = reasons.map(({ message: { code }, params }) => ({ code, ...(params ? { params } : {}) }));
  return [...new Map(kept.map((each) => [JSON.stringify(each), each])).values()];
}

/** Why a meeting was returned: a reviewer's own words, or in the reader's language what the register found on its day. */
export function whyReturned(
  { returnedReason, returnedFor }: Pick<Steps, 'returnedReason' | 'returnedFor'>,
  language: Language,
): string | null {
  if (!returnedFor) return returnedReason;
  const sentences = returnedFor.flatMap(({ code, params }) => {
    const message = SENTENCES.get(code);
    return message ? [say(message, language, params)] : [];
  });
  return [say(meetingsMessages.notOnItsDay, language), ...sentences].join(' ');
}
