import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { CountList } from './count-list.js';
import type { Counts } from './counts.js';
import { partyMessages as texts } from './party.messages.js';

interface MetProps {
  counts: readonly Counts[];
  total: number;
  language: Language;
}

// In a list that is cut it cannot be seen.
function countsTwice({ lines, total, rest }: Counts): boolean {
  return rest !== undefined || lines.reduce((sum, { count }) => sum + count, 0) > total;
}

/** With whom and about what somebody's meetings were, side by side; nothing where there are none. */
export function Met({ counts, total, language }: MetProps) {
  const told = counts.filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return null;
  return (
    <section class="met" aria-labelledby="met">
      <h2 id="met">{say(texts.metTitle, language)}</h2>
      <p class="quiet">{say(texts.metOf, language, { total, isSeveral: String(told.some(countsTwice)) })}</p>
      <div class="met-lists">
        {told.map((each) => (
          <CountList key={each.title.code} counts={each} language={language} />
        ))}
      </div>
    </section>
  );
}
