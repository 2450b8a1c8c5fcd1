import type { Reason } from '../../../platform/language/message.js';
import { isDay } from '../../../words/period.js';
import { periodMessages } from '../../../words/period.messages.js';
import { isKnownEncoding } from '../files/encoding.rules.js';
import { DateFormat } from '../rows/date-format.rules.js';
import { patternOf } from '../rows/patterns.js';
import type { Mapping } from './mapping.js';
import { mappingMessages } from './mapping.messages.js';
import type { MappingText } from './mapping-text.js';

type Json = Readonly<Record<string, unknown>>;

/** What a schema cannot tell of a mapping: columns that are named nowhere, patterns that are none, and the like. */
export function mappingFaults(mapping: Mapping, text: MappingText): Reason[] {
  const search = new FaultSearch(mapping, text);
  search.walk('', '', mapping);
  return search.faults;
}

class FaultSearch {
  readonly faults: Reason[] = [];
  private readonly known: ReadonlySet<string>;

  constructor(
    { columns }: Mapping,
    private readonly text: MappingText,
  ) {
    this.known = new Set(Object.keys(columns));
  }

  /** Looks at everything below a place; `key` is the nearest key above it. */
  walk(pointer: string, key: string, value: unknown): void {
    if (FREE.has(pointer)) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.walk(`${pointer}/${String(index)}`, key, item);
    } else if (typeof value === 'string') {
      this.leaf(pointer, key, value);
    } else if (isObject(value)) {
      this.object(pointer, key, value);
      for (const [name, item] of Object.entries(value)) this.walk(`${pointer}/${escaped(name)}`, name, item);
    }
  }

  private object(pointer: string, key: string, object: Json): void {
    if (CONDITION_KEYS.has(key)) this.condition(pointer, object);
    if (VALUE_KEYS.has(key)) this.value(pointer, key, object);
    if (!lacks(object, 'nameBasis') && lacks(object, 'basisNote')) {
      this.fault(`${pointer}/nameBasis`, mappingMessages.basisNeedsNote);
    }
  }

  private condition(pointer: string, tests: Json): void {
    const unknown = Object.keys(tests).filter((alias) => !this.known.has(alias));
    for (const alias of unknown) this.unknownColumn(pointer, alias, alias);
  }

  private value(pointer: string, key: string, object: Json): void {
    if (lacks(object, 'column', 'constant')) this.fault(pointer, mappingMessages.needsValue);
    // Codes of topics are ours: files cannot know them.
    else if (key === 'topics' && lacks(object, 'values', 'constant')) {
      this.fault(pointer, mappingMessages.missingKey, { key: 'values' });
    }
  }

  private leaf(pointer: string, key: string, text: string): void {
    if (COLUMN_KEYS.has(key) && pointer !== '/key') this.column(pointer, text);
    if (PATTERN_KEYS.has(key) || /^\/files\/\d+\/name$/.test(pointer)) this.pattern(pointer, text);
    else if (/^\/.+\/$/s.test(text)) this.pattern(pointer, text.slice(1, -1));
    this.special(pointer, key, text);
  }

  private special(pointer: string, key: string, text: string): void {
    if (DAY_KEYS.has(key) && !isDay(text)) this.fault(pointer, periodMessages.noSuchDay, { day: text });
    if (key === 'formats' && !new DateFormat(text).isUseful) {
      this.fault(pointer, mappingMessages.badFormat, { format: text });
    }
    if (key === 'encoding' && !isKnownEncoding(text)) {
      this.fault(pointer, mappingMessages.badEncoding, { name: text });
    }
  }

  private column(pointer: string, alias: string): void {
    if (!this.known.has(alias)) this.unknownColumn(pointer, alias);
  }

  private unknownColumn(pointer: string, name: string, key?: string): void {
    const values = { name, known: [...this.known].join(', ') };
    this.faults.push(this.text.fault(pointer, mappingMessages.unknownColumn, values, key));
  }

  private pattern(pointer: string, source: string): void {
    try {
      patternOf(source);
    } catch (error) {
      const what = String((error as { message?: unknown }).message).replace(
        /^Invalid regular expression: /,
        '',
      );
      this.fault(pointer, mappingMessages.badPattern, { pattern: source, what });
    }
  }

  private fault(...[pointer, message, params]: Parameters<MappingText['fault']>): void {
    this.faults.push(this.text.fault(pointer, message, params));
  }
}

// What files call their columns, and what the source is called, may be anything.
const FREE: ReadonlySet<string> = new Set(['/columns', '/source']);
// What the texts below these keys are, wherever the keys stand.
const COLUMN_KEYS: ReadonlySet<string> = new Set(
  'column end by continuedWhenBlank carryForward ignore nilReturnPost person onBehalfOf headcount key'.split(
    ' ',
  ),
);
const PATTERN_KEYS: ReadonlySet<string> = new Set(['pattern', 'parts', 'matches', 'fileName']);
const DAY_KEYS: ReadonlySet<string> = new Set(['from', 'to', 'earliest', 'latest']);
const CONDITION_KEYS: ReadonlySet<string> = new Set(['include', 'exclude', 'nilReturns']);
const VALUE_KEYS: ReadonlySet<string> = new Set(
  'language country direction initiatedBy channel topics'.split(' '),
);

function lacks(object: Json, ...keys: readonly string[]): boolean {
  return keys.every((key) => object[key] === undefined);
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
