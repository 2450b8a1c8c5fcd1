import type { ComponentChildren } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';
import type { Language } from '../language/language.js';
import { EntryFiles } from './entry-files.js';

/** What every page has around its content. */
export interface PageFrame {
  language: Language;
  title: string;
  description: string;
  /** What the head holds besides what every page has. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** A whole page: head, and what is between the marks of the body. */
export function Page({ language, title, description, head, children }: PageFrame) {
  return (
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <EntryFiles bundle="pages" entry="page" />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The HTML of a page. */
export async function htmlOf(page: Parameters<typeof renderToStringAsync>[0]): Promise<string> {
  return `<!doctype html>\n${await renderToStringAsync(page)}`;
}
