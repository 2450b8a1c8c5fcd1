import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/language/message.js';
import { partsMessages as texts } from './parts.messages.js';
import { useVisit } from './visit.js';

/** What is said of something, each under its name. */
export type Fact = readonly [name: string, value: ComponentChildren];

/** A list of names and values; what has no value says so. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { language } = useVisit();
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{isNothing(value) ? <span class="quiet">{say(texts.notGiven, language)}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isNothing(value: ComponentChildren): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
