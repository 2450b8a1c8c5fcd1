import type { Page } from 'playwright-core';
import type { Language } from '../../../src/platform/language/language.js';
import { type Foreign, foreignTo } from './sentences.js';

const BROKEN = /\bundefined\b|\[object |\bNaN\b|Invalid Date|\{\w+(?:,[^}]*)?\}/;

/** What a page says of itself. */
interface Said {
  title: string;
  headings: string[];
  lang: string;
  texts: string[];
}

/** What a page says that it should not: in another language, by a key, or without saying what it is about. */
export async function wordsAmissOn(page: Page, language: Language, faulty: boolean): Promise<string[]> {
  const said = await page.evaluate<Said>(WHAT_IT_SAYS);
  const foreign = await foreignTo(language);
  return [
    ...(said.lang === language ? [] : [`the language is ${said.lang}`]),
    ...amissInTitle(said, faulty),
    ...said.texts.flatMap((text) => amissIn(text, foreign)),
  ];
}

function amissInTitle({ title, headings }: Said, faulty: boolean): string[] {
  const [heading = '', ...more] = headings;
  if (heading === '' || more.length > 0) return [`h1: ${headings.join(' | ')}`];
  if (!title.includes(heading)) return [`“${title}” is not about “${heading}”`];
  return faulty === /^(?:Fel|Error): /.test(title) ? [] : [`the title is “${title}”`];
}

function amissIn(text: string, { texts, codes }: Foreign): string[] {
  return [
    ...(texts.has(text) ? [`in the other language: ${text}`] : []),
    ...(codes.some((code) => text.includes(code)) ? [`a key: ${text}`] : []),
    ...(BROKEN.test(text) ? [`broken: ${text}`] : []),
  ];
}

// Runs in the page. What is marked as another language, or as code, is not looked at.
const WHAT_IT_SAYS = `(() => {
  const lang = document.documentElement.lang;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const marked = node.parentElement.closest('[lang]').lang;
    const text = node.textContent.trim();
    if (text !== '' && marked === lang && !node.parentElement.closest('script, textarea, code')) texts.push(text);
  }
  const headings = [...document.querySelectorAll('h1')].map((each) => each.textContent.trim());
  return { title: document.title, headings, lang, texts };
})()`;
