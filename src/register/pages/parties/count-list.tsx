import { numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { CountBar } from './count-bar.js';
import type { CountLine, Counts } from './counts.js';
import { partyMessages as texts } from './party.messages.js';

/** So many values stand there at once; the rest is folded away. */
const SHOWN = 5;

/** Where the longest bar would be shorter than this part of the whole, nobody could tell bars apart. */
const LEAST_TOLD = 0.1;

interface CountListProps {
  counts: Counts;
  language: Language;
}

/** Values with how many of the meetings have them, and a bar as long as their share or beside the others; nothing where there are none. */
export function CountList({ counts, language }: CountListProps) {
  const { title, lines, total } = counts;
  if (lines.length === 0) return null;
  const id = title.code.replace('.', '-');
  const folded = lines.slice(SHOWN);
  const most = Math.max(...lines.map(({ count }) => count));
  const isSmall = most < total * LEAST_TOLD;
  const whole = isSmall ? most : total;
  return (
    <section class="counts" aria-labelledby={id}>
      <h3 id={id}>{say(title, language)}</h3>
      {isSmall && lines.length > 1 && <p class="quiet">{say(texts.amongRows, language)}</p>}
      <Lines lines={lines.slice(0, SHOWN)} whole={whole} language={language} />
      {folded.length > 0 && (
        <details>
          <summary>{say(texts.more, language, { count: folded.length })}</summary>
          <Lines lines={folded} whole={whole} language={language} />
        </details>
      )}
      <MoreThanThese counts={counts} language={language} />
    </section>
  );
}

function MoreThanThese({ counts: { lines, rest }, language }: CountListProps) {
  if (rest === undefined) return null;
  return (
    <p class="quiet">
      {`${say(texts.mostOnly, language, { count: lines.length })} `}
      <a class="ds-link" rel="nofollow" href={pathIn(language, rest)}>
        {say(texts.mostMore, language)}
      </a>
    </p>
  );
}

function Lines({
  lines,
  whole,
  language,
}: {
  lines: readonly CountLine[];
  whole: number;
  language: Language;
}) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.meetings}>
          <span class="count-name" lang={line.lang}>
            {line.path === undefined ? (
              line.label
            ) : (
              <a class="ds-link" href={pathIn(language, line.path)}>
                {line.label}
              </a>
            )}
          </span>
          <a
            class="count"
            rel="nofollow"
            href={pathIn(language, line.meetings)}
            aria-label={say(texts.countOf, language, { count: line.count, name: line.label })}
          >
            {numberInWords(line.count, language)}
          </a>
          <CountBar width={widthOf(line.count, whole)} />
        </li>
      ))}
    </ul>
  );
}

// However few they are, something is seen.
function widthOf(count: number, total: number): number {
  return total === 0 ? 1 : Math.max(1, Math.min(100, Math.round((count / total) * 100)));
}
