import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';

/** A heading and what stands below it. */
export interface Section {
  title: Message;
  texts: readonly Message[];
}

interface ProseProps {
  language: Language;
  title: Message;
  lead?: Message;
  sections: readonly Section[];
  children?: ComponentChildren;
}

/** A page to be read from the top to the bottom. */
export function Prose({ language, title, lead, sections, children }: ProseProps) {
  return (
    <div class="prose">
      <h1 class="ds-heading">{say(title, language)}</h1>
      {lead && <p class="lead">{say(lead, language)}</p>}
      {sections.map(({ title: heading, texts }) => (
        <section key={heading.code}>
          <h2>{say(heading, language)}</h2>
          {texts.map((text) => (
            <p key={text.code}>{say(text, language)}</p>
          ))}
        </section>
      ))}
      {children}
    </div>
  );
}
