import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Message, type Params, say } from '../platform/language/message.js';

/** A piece of an ICU pattern. */
interface Element {
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
}

const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;
const POUND = 7;

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.messages.ts') || file.endsWith('quality-notes.ts'),
);
const all = (await Promise.all(files.map(messagesIn))).flat();

// Words that are written alike in both languages.
const SAME = new Set(['Organisation']);

describe('Every sentence of the product', () => {
  it('exists in both languages, says something else in each, and has a code of its own', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { sv, en } of all) {
      expect(sv.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      // Of what others say there is nothing to translate: {register}: {name}.
      if (/\p{L}/u.test(sv.replaceAll(/\{[^{}]*\}/g, '')) && !SAME.has(sv)) expect(sv).not.toBe(en);
    }
    const codes = all.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('names the same values in both languages', () => {
    for (const message of all) {
      expect([message.code, ...namesIn(message.sv)]).toEqual([message.code, ...namesIn(message.en)]);
    }
  });

  it('can be said, with every choice of its values', () => {
    for (const message of all) {
      for (const params of samples(message.en)) {
        for (const language of ['sv', 'en'] as const) {
          const sentence = say(message, language, params);
          expect(sentence).not.toMatch(/[{}]|undefined|null\b/);
        }
      }
    }
  });
});

async function messagesIn(file: string): Promise<Message[]> {
  const module = (await import(pathToFileURL(join(source, file)).href)) as Record<string, unknown>;
  return Object.values(module)
    .filter((value): value is object => typeof value === 'object' && value !== null)
    .flatMap((group) => Object.values(group) as unknown[])
    .filter((value): value is Message => typeof value === 'object' && value !== null && 'code' in value);
}

function elements(pattern: string): Element[] {
  return new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst();
}

function namesIn(pattern: string): string[] {
  const names = valuesIn(elements(pattern)).map(({ value }) => value ?? '');
  return [...new Set(names)].sort();
}

/** Every piece that stands for a value, in the choices of others too. */
function valuesIn(list: readonly Element[]): Element[] {
  return list.flatMap((element) => [
    ...(element.type === LITERAL || element.type === POUND ? [] : [element]),
    ...Object.values(element.options ?? {}).flatMap(({ value }) => valuesIn(value)),
  ]);
}

/** Values for a sentence: each choice of each value once, the others at their first. */
function samples(pattern: string): Params[] {
  const choices = new Map(
    valuesIn(elements(pattern)).map((element) => [element.value ?? '', choicesOf(element)]),
  );
  const first = Object.fromEntries([...choices].map(([name, values]) => [name, values[0] ?? '']));
  return [
    first,
    ...[...choices].flatMap(([name, values]) => values.map((value) => ({ ...first, [name]: value }))),
  ];
}

function choicesOf({ type, options = {} }: Element): (string | number)[] {
  if (type === SELECT) return Object.keys(options);
  return type === ARGUMENT ? ['värde'] : [1, 2];
}
