import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { EU_NUMBER } from '../guess/mapping-of-choices.rules.js';
import type { Mapping } from '../mapping/mapping.js';
import { importDeskMessages } from './import-desk.messages.js';

const PATTERN_KEYS: ReadonlySet<string> = new Set(['pattern', 'parts', 'matches']);

/**
 * Refuses a mapping with patterns that may look for ever: those that repeat or choose. A server has others to answer, and
 * no trial tells which of them end; whoever runs the command may use them all.
 */
export function refuseOpenPatterns(mapping: Mapping): void {
  const open = patternsIn(mapping, '').find((source) => source !== EU_NUMBER && isOpen(source));
  if (open === undefined) return;
  throw new Refusal('INVALID', reason(importDeskMessages.openPattern, { pattern: open.slice(0, 80) }));
}

// What stands for itself, one sign of a class, and an edge are looked for in one go.
function isOpen(source: string): boolean {
  return /[*+?{}()|]/.test(source.replace(/\\./gsu, '').replace(/\[[^\]]*\]/gsu, ''));
}

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
