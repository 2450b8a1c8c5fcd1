import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';

/**
 * What texts are written in that stand in one language only and do not say which: issues, units, and why something
 * was corrected or taken away. They are written in the office, by a Swedish authority.
 */
const OFFICE_LANGUAGE: Language = 'sv';

/** The language of a text, for those who have it read aloud; nothing where it is that of the page. */
export function spokenIn(language: Language, written: string = OFFICE_LANGUAGE): string | undefined {
  return written === language ? undefined : written;
}

/** What is read aloud in a language of its own; as it is where it has none. */
export function Spoken({ lang, children }: { lang: string | undefined; children: ComponentChildren }) {
  return lang === undefined ? <>{children}</> : <span lang={lang}>{children}</span>;
}

/** Stands in a sentence for a text in another language, until that is put there. */
export const QUOTED = '\uE000';

interface QuotingProps {
  /** A sentence with a place for the text. */
  sentence: string;
  text: string;
  /** What the text is written in, where that is not the language of the sentence. */
  lang: string | undefined;
}

/** A sentence with a text in it that is read aloud in a language of its own. */
export function Quoting({ sentence, text, lang }: QuotingProps) {
  const [before = '', ...after] = sentence.split(QUOTED);
  if (lang === undefined) return <>{[before, ...after].join(text)}</>;
  return (
    <>
      {before}
      {after.length > 0 && <Spoken lang={lang}>{text}</Spoken>}
      {after.join('')}
    </>
  );
}
