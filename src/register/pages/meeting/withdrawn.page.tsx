import type { Language } from '../../../platform/language/language.js';
import { instantDayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import type { TombstoneRecord } from '../../records/tombstone.record.js';
import type { PortalPage } from '../frame/portal-page.js';
import { portalMessages as texts } from '../frame/portal.messages.js';
import { WaysOn } from '../frame/ways-on.js';
import { QUOTED, Quoting, spokenIn } from '../record/quoting.js';

/** What is left at the address of a withdrawn meeting. */
export function withdrawnPage({ reference, at, reason }: TombstoneRecord, language: Language): PortalPage {
  const title = say(texts.gone, language, { reference: reference ?? '' });
  const more = say(texts.goneMore, language, { day: instantDayInWords(at.toISOString(), language) });
  return {
    title,
    description: more,
    status: 410,
    area: 'meetings',
    above: [{ label: say(texts.meetings, language), path: '/meetings' }],
    head: <meta name="robots" content="noindex" />,
    body: (
      <div class="prose">
        <h1 class="ds-heading">{title}</h1>
        <p>{more}</p>
        {reason !== null && (
          <p>
            <Quoting
              sentence={say(texts.goneWhy, language, { reason: QUOTED })}
              text={reason}
              lang={spokenIn(language)}
            />
          </p>
        )}
        <WaysOn language={language} />
      </div>
    ),
  };
}
