import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { JsonObject } from '../../../words/json.js';
import { JsonLd } from '../../pages/frame/json-ld.js';
import { pathIn } from '../../pages/frame/portal-addresses.js';
import type { PortalPage } from '../../pages/frame/portal-page.js';
import { dictionaryMessages as texts } from './dictionary.messages.js';

/** What every page of the dictionary is of. */
export interface DictionaryView {
  language: Language;
  publicUrl: string;
  /** The data as search engines want them told: schema.org's Dataset. */
  dataset: JsonObject;
}

interface Told {
  title: string;
  description: string;
  children: ComponentChildren;
}

/** A page of the dictionary. Which files there are is told in it, so it is not kept by revision. */
export function dictionaryPage(
  { dataset }: DictionaryView,
  { title, description, children }: Told,
): PortalPage {
  return {
    title,
    description,
    area: 'data',
    isUnkept: true,
    head: <JsonLd data={dataset} />,
    body: (
      <>
        <h1 class="ds-heading">{title}</h1>
        <p class="lead">{description}</p>
        {children}
      </>
    ),
  };
}

/** What anybody may do with the data. */
export function Licence({ language }: { language: Language }) {
  return (
    <>
      <h2>{say(texts.terms, language)}</h2>
      <p>{say(texts.licence, language)}</p>
    </>
  );
}

/** The address of a page of the dictionary. */
export function pageOf(language: Language, table?: string): string {
  return pathIn(language, table === undefined ? '/data' : `/data/${table}`);
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
