import type { Language } from '../../../platform/language/language.js';

/** The address of a page in a language, from its address in Swedish: Swedish stands at the root, English below /en. */
export function pathIn(language: Language, path: string): string {
  if (language === 'sv') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The addresses of a page in both languages. */
export function inBoth(path: string): string[] {
  return [pathIn('sv', path), pathIn('en', path)];
}

/** An address taken apart: its language, and the same page in Swedish. */
export function pageAt(url: string): { language: Language; path: string } {
  const [path = '/'] = url.split('?', 1);
  if (!/^\/en(\/|$)/.test(path)) return { language: 'sv', path };
  // Two slashes would begin the address of another site.
  return { language: 'en', path: path.slice('/en'.length).replace(/^[/\\]+/, '/') || '/' };
}
