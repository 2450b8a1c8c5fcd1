import type { Language } from '../../../../platform/language/language.js';
import { say } from '../../../../platform/language/message.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { meetingFormTexts } from './meeting-form.texts.js';
import type { Surroundings } from './meeting-form.view.js';
import { type Part, PARTS } from '../merging/merge.rules.js';
import { readable } from '../readable.js';

const QUIET: readonly Part[] = ['title', 'language'];

/** What a meeting says, part by part; what it does not say is left out. */
export function KnownContent({ values, language, around }: KnownContentProps) {
  const told = inOneLanguage(values, language);
  const said = PARTS.filter((part) => !QUIET.includes(part))
    .filter((part) => part !== 'datePrecision' || values.get('/datePrecision')?.[0] !== 'DAY')
    .map((part) => ({ part, lines: readable(told, part, { language, around }) }))
    .filter(({ part, lines }) => lines.length > 0 && values.get(`/${part}`)?.[0] !== 'UNKNOWN');
  return (
    <dl class="facts">
      {said.map(({ part, lines }) => {
        const label = meetingFormTexts[`/${part}`]?.label;
        return (
          <div key={part}>
            <dt>{label ? say(label, language) : part}</dt>
            <dd>
              {lines.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface KnownContentProps {
  values: Values;
  language: Language;
  around: Surroundings;
}

/** A function that is written in both languages is told in the reader's. */
function inOneLanguage(values: Values, language: Language): Values {
  const both = ['/functionSv', '/functionEn'] as const;
  const [here, other] = language === 'sv' ? both : ([both[1], both[0]] as const);
  const elsewhere = (name: string) => name.slice(0, -other.length) + here;
  return new Map([...values].filter(([name]) => !name.endsWith(other) || !values.get(elsewhere(name))?.[0]));
}
