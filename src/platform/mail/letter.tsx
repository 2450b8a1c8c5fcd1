import type { ComponentChildren } from 'preact';
import type { Language } from '../language/language.js';
import { say } from '../language/message.js';
import { mailMessages as texts } from './mail.messages.js';

/** What is written in a letter: the same as text and as HTML. */
export interface LetterTexts {
  subject: string;
  text: string;
  html: string;
}

/** A letter to one reader. */
export interface Letter extends LetterTexts {
  to: string;
  /** The same for the same letter: one that is sent twice is seen to be one. */
  id: string;
  /** Where a mail program asks that no more are sent. */
  stopUrl?: string;
}

interface PaperProps {
  language: Language;
  title: string;
  children: ComponentChildren;
}

/** A letter as HTML: no style, no image, nothing that is fetched. */
export function Paper({ language, title, children }: PaperProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body>{children}</body>
    </html>
  );
}

/** What the register calls itself in a letter to its officials. */
export function registerName(publisherName: string | undefined, language: Language): string {
  return publisherName === undefined ? 'Dagsljus' : say(texts.named, language, { publisher: publisherName });
}

/** What people wrote may stand in a header: no line of it begins another. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
