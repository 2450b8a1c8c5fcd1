import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../../src/platform/language/language.js';
import type { Message } from '../../../src/platform/language/message.js';

const source = join(import.meta.dirname, '..', '..', '..', 'src');

/** Sentences and keys by which a page shows that it speaks the other language, or none. */
export interface Foreign {
  /** Whole texts that only the other language has. */
  texts: ReadonlySet<string>;
  /** Names of messages, which nobody should ever read. */
  codes: readonly string[];
}

/** What nobody should read on a page in a language. */
export function foreignTo(language: Language): Promise<Foreign> {
  return (found[language] ??= find(language));
}

const found: Partial<Record<Language, Promise<Foreign>>> = {};

async function find(language: Language): Promise<Foreign> {
  const all = await messages();
  const other = language === 'sv' ? 'en' : 'sv';
  const own = new Set(all.map((message) => message[language]));
  const texts = all.map((message) => message[other]).filter((text) => !text.includes('{') && !own.has(text));
  return { texts: new Set(texts), codes: all.map(({ code }) => code) };
}

async function messages(): Promise<Message[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const all = await Promise.all(files.filter((file) => file.endsWith('.messages.ts')).map(messagesIn));
  return all.flat();
}

async function messagesIn(file: string): Promise<Message[]> {
  const module = (await import(pathToFileURL(join(source, file)).href)) as Record<string, unknown>;
  return Object.values(module)
    .filter((value): value is object => typeof value === 'object' && value !== null)
    .flatMap((group) => Object.values(group) as unknown[])
    .filter((value): value is Message => typeof value === 'object' && value !== null && 'code' in value);
}
