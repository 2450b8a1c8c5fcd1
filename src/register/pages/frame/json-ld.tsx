import type { JsonObject } from '../../../words/json.js';

/** The same as the page for search engines. A data block is no script; only the mark that would end it must not stand in it. */
export function JsonLd({ data }: { data: JsonObject }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
