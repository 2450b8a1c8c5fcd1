import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';
import { EntryFiles } from '../../../platform/pages/entry-files.js';

interface CardProps {
  language: Language;
  title: string;
  canonical: string;
  children: ComponentChildren;
}

/** What stands around a card, whatever it tells. */
export function Card({ language, title, canonical, children }: CardProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <EntryFiles bundle="pages" entry="embed" />
        <link rel="canonical" href={canonical} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
