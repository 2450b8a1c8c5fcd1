import { say } from '../../../platform/language/message.js';
import { destinationsOf } from '../frame/navigation.js';
import { useVisit } from '../frame/visit.js';
import { partsOfOfficeMessages as texts } from './parts.messages.js';

/** Where those find something who record no meetings: on their first page nothing would stand otherwise. */
export function Parts() {
  const { who, language } = useVisit();
  const parts = who ? destinationsOf(who).filter(({ area }) => area !== 'work') : [];
  return (
    <>
      <p>{say(texts.intro, language)}</p>
      <ul class="ds-list">
        {parts.map(({ area, path, label }) => (
          <li key={area}>
            <a class="ds-link" href={path}>
              {say(label, language)}
            </a>
            {`: ${say(texts[area], language)}.`}
          </li>
        ))}
      </ul>
    </>
  );
}
