import type { Language } from '../../../platform/language/language.js';
import { listed } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { aboutPart } from '../../../register/pages/about/about-pages.js';
import type { PortalPage } from '../../../register/pages/frame/portal-page.js';
import { policyInWords, privateInWords, type Reasoned, type ToldTable } from './policy-told.js';
import { publishingMessages as texts } from './publishing.messages.js';

const RULES = [
  [texts.neverTitle, texts.never],
  [texts.namesTitle, texts.names],
  [texts.termTitle, texts.term],
  [texts.withheldTitle, texts.withheld],
] as const;

/** What becomes public and what never does, from the table that decides it. */
export function publishingPage(language: Language): PortalPage {
  const part = aboutPart('publishing', language);
  return {
    ...part,
    body: (
      <div class="prose">
        <h1 class="ds-heading">{part.title}</h1>
        <p class="lead">{say(texts.intro, language)}</p>
        {RULES.map(([title, text]) => (
          <section key={title.code}>
            <h2>{say(title, language)}</h2>
            <p>{say(text, language)}</p>
          </section>
        ))}
        <h2>{say(texts.tableTitle, language)}</h2>
        {policyInWords(language).map((table) => (
          <Table key={table.name} table={table} language={language} />
        ))}
        <h2>{say(texts.privateTitle, language)}</h2>
        <ul>
          {privateInWords(language).map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </div>
    ),
  };
}

function Table({ table, language }: { table: ToldTable; language: Language }) {
  const { name, title, published, onCondition, kept } = table;
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>{title}</h3>
      <dl class="policy">
        <dt>{say(texts.published, language)}</dt>
        <dd>{published.length > 0 ? sentence(published, language) : say(texts.nothing, language)}</dd>
        <Reasons title={say(texts.conditional, language)} reasons={onCondition} language={language} />
        <Reasons title={say(texts.kept, language)} reasons={kept} language={language} />
      </dl>
    </section>
  );
}

interface ReasonsProps {
  title: string;
  reasons: readonly Reasoned[];
  language: Language;
}

function Reasons({ title, reasons, language }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {reasons.map(({ why, values }) => (
        <dd key={why}>
          {sentence(values, language)} <span class="quiet">({inSentence(why)})</span>
        </dd>
      ))}
    </>
  );
}

function sentence(values: readonly string[], language: Language): string {
  const [first = '', ...rest] = values;
  return listed([first, ...rest.map(inSentence)], language);
}

function inSentence(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
