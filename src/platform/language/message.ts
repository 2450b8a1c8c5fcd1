import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, type Texts } from './language.js';

/** One sentence of the product, in every language, as an ICU MessageFormat pattern. */
export interface Message extends Texts {
  /** Stable for programs: `meeting.purposeTooShort`. */
  readonly code: string;
}

/** What a message's pattern may name; dates are given as text, written as the reader should see them. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/** Why something was refused or doubted: a message, its values, and where in what the caller sent. */
export interface Reason {
  readonly message: Message;
  readonly params?: Params;
  /** JSON Pointer into the input or draft: `/participants/0/name`. */
  readonly field?: string;
}

/** A feature's messages under one prefix: `messages('meeting', { noTitle: { sv: '…', en: '…' } })`. */
export function messages<Name extends string>(
  prefix: string,
  texts: Readonly<Record<Name, Texts>>,
): Readonly<Record<Name, Message>> {
  const named = Object.entries<Texts>(texts).map(([name, text]) => [
    name,
    Object.freeze({ ...text, code: `${prefix}.${name}` }),
  ]);
  return Object.freeze(Object.fromEntries(named) as Record<Name, Message>);
}

/** The sentence in one language; a value that the pattern names and `params` lacks is a programming error and throws. */
export function say(message: Message, language: Language, params: Params = {}): string {
  return String(formatter(message[language], language).format({ ...params }));
}

export function reason(message: Message, params?: Params, field?: string): Reason {
  return {
    message,
    ...(params === undefined ? {} : { params }),
    ...(field === undefined ? {} : { field }),
  };
}

/** A reason's sentence in one language. */
export function sayReason({ message, params }: Reason, language: Language): string {
  return say(message, language, params);
}

// Patterns come from code alone, so the cache is bounded by the number of messages.
const formatters = new Map<string, IntlMessageFormat>();

function formatter(pattern: string, language: Language): IntlMessageFormat {
  const key = `${language}:${pattern}`;
  let found = formatters.get(key);
  if (!found) {
    // Texts hold `<` and `>` as they are; without this they would be read as markup.
    found = new IntlMessageFormat(pattern, locales[language], undefined, { ignoreTag: true });
    formatters.set(key, found);
  }
  return found;
}

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
