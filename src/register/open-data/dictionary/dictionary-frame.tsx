import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/language/message.js';
import type { Language } from '../../../platform/language/language.js';
import { Page } from '../../../platform/pages/page.js';
import type { JsonObject } from '../../../words/json.js';
import { dictionaryMessages as texts } from './dictionary.messages.js';

/** What every page of the dictionary is of. */
export interface DictionaryView {
  language: Language;
  /** Name of the register. */
  name: string;
  publicUrl: string;
  /** The data as search engines want them told: schema.org's Dataset. */
  dataset: JsonObject;
}

export interface FrameOfPage {
  view: DictionaryView;
  title: string;
  description: string;
  /** The table that the page is of; undefined: all. */
  table?: string;
  children: ComponentChildren;
}

/** A page of the dictionary: its head, and the way to the other language. */
export function DictionaryFrame({ view, title, description, table, children }: FrameOfPage) {
  const { language, name, dataset } = view;
  const other = language === 'sv' ? 'en' : 'sv';
  // A data block is no script; only the mark that would end it must not stand in it.
  const json = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  const head = (
    <>
      <link rel="alternate" hreflang={other} href={pageOf(other, table)} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
  return (
    <Page language={language} title={`${title} – ${name}`} description={description} head={head}>
      <header>
        <a class="brand" href={language === 'sv' ? '/' : '/en'}>
          {name}
        </a>
        <a href={pageOf(other, table)} lang={other}>
          {say(texts.otherLanguage, language)}
        </a>
      </header>
      <main>
        <h1>{title}</h1>
        <p>{description}</p>
        {children}
      </main>
      <footer>{say(texts.licence, language)}</footer>
    </Page>
  );
}

/** The address of a page of the dictionary. */
export function pageOf(language: Language, table?: string): string {
  return [language === 'sv' ? '' : '/en', '/data', table === undefined ? '' : `/${table}`].join('');
}

/** Links to files by the ends of their names. */
export function FileLinks({
  publicUrl,
  name,
  extensions,
  told,
}: {
  publicUrl: string;
  name: string;
  extensions: readonly string[];
  told?: (extension: string) => string;
}) {
  return (
    <ul>
      {extensions.map((extension) => (
        <li key={extension}>
          <a href={`${publicUrl}/opendata/v1/latest/${name}.${extension}`}>
            {name}.{extension}
          </a>
          {told && `: ${told(extension)}`}
        </li>
      ))}
    </ul>
  );
}
