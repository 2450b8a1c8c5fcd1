import type { ComponentChildren } from 'preact';
import { type Message, say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking } from './list-addresses.rules.js';
import type { ListView } from './list-view.js';
import { listMessages } from './list.messages.js';

interface NothingListedProps {
  view: Pick<ListView, 'language' | 'search'>;
  texts: Readonly<Record<'noneYet' | 'none', Message>>;
  /** What may help whoever found nothing. */
  hint: Message;
  children?: ComponentChildren;
}

/** What stands where a list is empty: why, what may help, and that the meetings hold words too. */
export function NothingListed({ view: { language, search }, texts, hint, children }: NothingListedProps) {
  if (search.narrowing.length === 0) return <p>{say(texts.noneYet, language)}</p>;
  const text = search.input.filter.text ?? '';
  return (
    <>
      <p>{say(texts.none, language)}</p>
      {children}
      <p>{say(hint, language)}</p>
      {text !== '' && (
        <p>
          <a class="ds-link" rel="nofollow" href={pathIn(language, asking('/meetings', [['text', text]]))}>
            {say(listMessages.inMeetings, language, { text })}
          </a>
        </p>
      )}
    </>
  );
}
