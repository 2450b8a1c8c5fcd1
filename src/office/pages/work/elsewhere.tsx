import { say } from '../../../platform/language/message.js';
import { destinationsOf } from '../frame/navigation.js';
import { useVisit } from '../frame/visit.js';
import { elsewhereMessages as texts } from './elsewhere.messages.js';

/** Where those find their work who record no meetings: nothing waits for them here. */
export function Elsewhere() {
  const { who, language } = useVisit();
  if (!who) return null;
  const places = destinationsOf(who).flatMap(({ area, path, label }) => {
    const what = area in texts ? texts[area as keyof typeof texts] : undefined;
    return what ? [{ path, label, what }] : [];
  });
  return (
    <ul class="meeting-list">
      {places.map(({ path, label, what }) => (
        <li key={path}>
          <a class="ds-link" href={path}>
            {say(label, language)}
          </a>
          <p data-field="description">{say(what, language)}</p>
        </li>
      ))}
    </ul>
  );
}
