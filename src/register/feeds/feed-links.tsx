import type { Language } from '../../platform/language/language.js';
import { FEEDS, FORMATS } from './formats/feed-formats.js';

/** What a page says to feed readers: where the same is told as a feed. `path` is its place among feeds: `topics/arts`. */
export function FeedLinks({ path, title, language }: { path: string; title: string; language: Language }) {
  const query = language === 'sv' ? '' : `?lang=${language}`;
  return (
    <>
      {(['atom', 'json'] as const).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={FORMATS[format]}
          title={title}
          href={`${FEEDS}/${path}.${format}${query}`}
        />
      ))}
    </>
  );
}
