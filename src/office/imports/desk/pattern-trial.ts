import { createContext, Script } from 'node:vm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { Mapping } from '../mapping/mapping.js';
import { importDeskMessages } from './import-desk.messages.js';

const MOST_MS = 300;
// What makes careless patterns look for ever: long stretches of the same, and nothing fitting at the end.
const STRETCHES = ['a', 'A', '0', ' ', 'å', '-', '.', ',', 'a ', '0-', 'a,', '1.', 'a0'];
const TEXTS = STRETCHES.flatMap((piece) => [`${piece.repeat(400)}\u0001`, `${piece.repeat(35)}!`]);

/** Refuses a mapping whose patterns could keep the whole server looking: a server has others to answer, a command has not. */
export function refuseSlowPatterns(mapping: Mapping): void {
  const context = createContext({ texts: TEXTS, source: '' });
  for (const source of patternsIn(mapping, '')) {
    context['source'] = source;
    try {
      trial.runInContext(context, { timeout: MOST_MS });
    } catch (error) {
      if (!isTimeout(error)) continue;
      throw new Refusal('INVALID', reason(importDeskMessages.slowPattern, { pattern: source.slice(0, 80) }));
    }
  }
}

// In a block of its own: it runs once for each pattern.
const trial = new Script(`{
  let pattern;
  try { pattern = new RegExp(source, 'iu'); } catch { pattern = new RegExp(source, 'i'); }
  for (const text of texts) pattern.test(text);
}`);

const PATTERN_KEYS: ReadonlySet<string> = new Set(['pattern', 'parts', 'matches', 'fileName', 'name']);

function patternsIn(value: unknown, key: string): string[] {
  if (typeof value === 'string') return patternOf(value, key);
  if (Array.isArray(value)) return value.flatMap((item) => patternsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => patternsIn(item, name));
}

function patternOf(text: string, key: string): string[] {
  if (PATTERN_KEYS.has(key)) return [text];
  const spelled = /^\/(.+)\/$/s.exec(text)?.[1];
  return spelled === undefined ? [] : [spelled];
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
