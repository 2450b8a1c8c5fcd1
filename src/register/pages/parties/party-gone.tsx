import { instantDayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { RecordKind } from '../../../words/register-words.js';
import { findTombstone } from '../../queries/tombstones.queries.js';
import type { Reading } from '../../reading/reading.js';
import { nothingThere } from '../frame/nothing-there.js';
import type { PortalPage } from '../frame/portal-page.js';
import { WaysOn } from '../frame/ways-on.js';
import { partyMessages as texts } from './party.messages.js';

/** What is said of somebody who is not in the register any more; throws where nobody of that kind was. */
export async function partyGone(
  reading: Reading,
  { kind, id }: { kind: RecordKind; id: string },
  language: Language,
): Promise<PortalPage> {
  const tombstone = await findTombstone(reading, { id });
  if (tombstone?.kind !== kind) throw nothingThere();
  const title = say(texts.gone, language);
  const more = say(texts.goneMore, language, { day: instantDayInWords(tombstone.at, language) });
  return {
    title,
    description: more,
    status: 410,
    head: <meta name="robots" content="noindex" />,
    body: (
      <div class="prose">
        <h1 class="ds-heading">{title}</h1>
        <p>{more}</p>
        <WaysOn language={language} />
      </div>
    ),
  };
}
