import { wordsBetween } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { Side } from '../../../words/meeting-words.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfOrganisation } from '../parties/party-paths.js';
import { meetingsMessages as texts } from './meetings.messages.js';

/** More are counted: a row stays a row. */
const SHOWN = 6;

interface CounterpartsProps {
  meeting: MeetingRecord;
  language: Language;
  /** What stands before the first one. */
  before?: string;
}

/** Who was met, each once: the organisation, or whom a line names without one. Nothing where nobody is named. */
export function Counterparts({ meeting, language, before = '' }: CounterpartsProps) {
  const others = othersIn(meeting);
  if (others.length === 0) return null;
  const shown = others.slice(0, SHOWN);
  const rest = others.length - shown.length;
  // Where some are left out, what stands before the last one shown is no "and".
  const words = wordsBetween(shown.length + (rest > 0 ? 1 : 0), language);
  return (
    <>
      {before}
      {shown.map(({ name, id }, place) => (
        <>
          {words[place]}
          {id === undefined ? (
            name
          ) : (
            <a class="ds-link" href={pathIn(language, pathOfOrganisation(id))}>
              {name}
            </a>
          )}
        </>
      ))}
      {rest > 0 && `${words.at(-1) ?? ''}${say(texts.others, language, { count: rest })}`}
    </>
  );
}

function othersIn({ participants }: MeetingRecord): { name: string; id: string | undefined }[] {
  const named = new Map<string, string | undefined>();
  for (const { side, name: alone, organisationName: name = alone, organisationId } of participants) {
    if (side !== Side.OWN && name !== undefined && !named.has(name)) named.set(name, organisationId);
  }
  return [...named].map(([name, id]) => ({ name, id }));
}
