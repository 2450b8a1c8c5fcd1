import { instantDayInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import { say } from '../../../../platform/language/message.js';
import { QUOTED, Quoting, spokenIn } from '../../record/quoting.js';
import type { PartyVersionLine } from './party-history.js';
import { partyMessages as texts } from '../party.messages.js';

interface HistoryProps {
  history: readonly PartyVersionLine[];
  language: Language;
}

/** Every version of a record, the newest first; a sentence where there is but one. */
export function HistoryOfParty({ history, language }: HistoryProps) {
  const [newest] = history;
  if (!newest) return null;
  return (
    <section class="party-history" aria-labelledby="history">
      <h2 id="history">{say(texts.history, language)}</h2>
      {history.length === 1 ? (
        <p>{say(texts.unchanged, language, { day: instantDayInWords(newest.at, language) })}</p>
      ) : (
        <ol class="party-versions">
          {history.map((line) => (
            <li key={line.version}>
              <Version line={line} language={language} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Version({
  line: { at, type, reason, fields },
  language,
}: {
  line: PartyVersionLine;
  language: Language;
}) {
  return (
    <>
      <time dateTime={at.toISOString()}>{instantDayInWords(at, language)}</time>
      <p>
        <strong>{say(texts.happened, language, { type })}</strong>
        {fields && ` ${say(texts.changed, language, { fields })}`}
        {reason && (
          <Quoting
            sentence={` ${say(texts.reason, language, { reason: QUOTED })}`}
            text={reason}
            lang={spokenIn(language)}
          />
        )}
      </p>
    </>
  );
}
