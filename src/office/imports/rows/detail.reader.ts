import { isPlaceholder } from '../../../words/text-hygiene.js';
import type { GiftRule, ListRule, Mapping } from '../mapping/mapping.js';
import { firstGroup, patternOf, Spellings } from './patterns.js';
import type { ProposedAsk, ProposedGift, ProposedMeeting, ProposedReference } from './proposed-meeting.js';
import type { SourceRow } from './source-row.js';
import { splitCell } from './split.rules.js';
import { oneLine, TextReader } from './text.reader.js';
import { shortened } from './title.rules.js';
import { ValueReader } from './value.reader.js';

type Details = Pick<
  ProposedMeeting,
  'topicCodes' | 'keywords' | 'decisionReferences' | 'asks' | 'gifts' | 'noGifts'
>;

const MOST_KEYWORDS = 50;
const LONGEST_KEYWORD = 100;
const LONGEST_REFERENCE = 200;

/** Reads what a meeting was about, beside its title and purpose. */
export class DetailReader {
  private readonly topics: ValueReader[];
  private readonly keywords: ListReader[];
  private readonly references: { kind: ProposedReference['kind']; list: ListReader }[];
  private readonly asks: { side: ProposedAsk['side']; position: ProposedAsk['position']; text: TextReader }[];
  private readonly gifts: GiftReader | undefined;

  constructor(mapping: Mapping) {
    this.topics = (mapping.topics ?? []).map((rule) => new ValueReader(rule));
    this.keywords = (mapping.keywords ?? []).map((rule) => new ListReader(rule));
    this.references = (mapping.decisionReferences ?? []).map(({ kind, ...rule }) => ({
      kind,
      list: new ListReader(rule),
    }));
    this.asks = (mapping.asks ?? []).map(({ side, position, ...rule }) => ({
      side,
      position,
      text: new TextReader(rule),
    }));
    this.gifts = mapping.gifts && new GiftReader(mapping.gifts);
  }

  read(rows: readonly SourceRow[]): Details {
    const topics = rows.flatMap((row) => this.topics.flatMap((reader) => reader.readEvery(row)));
    const words = rows.flatMap((row) => this.keywords.flatMap((reader) => reader.read(row)));
    return {
      topicCodes: [...new Set(topics)],
      keywords: [...new Set(words.map((word) => shortened(word, LONGEST_KEYWORD)))].slice(0, MOST_KEYWORDS),
      decisionReferences: this.readReferences(rows),
      asks: this.asks
        .map(({ side, position, text }) => ({ side, position, text: text.readAll(rows, '\n') }))
        .filter(({ text }) => text !== ''),
      ...(this.gifts?.read(rows) ?? { gifts: [], noGifts: false }),
    };
  }

  private readReferences(rows: readonly SourceRow[]): ProposedReference[] {
    const found = this.references.flatMap(({ kind, list }) =>
      rows.flatMap((row) => list.read(row)).map((text) => referenceOf(kind, text)),
    );
    const byReference = new Map(
      found.map((reference) => [`${reference.kind} ${reference.reference}`, reference]),
    );
    return [...byReference.values()];
  }
}

/** What is too long for a reference is its title as well. */
function referenceOf(kind: ProposedReference['kind'], text: string): ProposedReference {
  const reference = shortened(text, LONGEST_REFERENCE);
  return { kind, reference, title: reference === text ? null : text };
}

/** Reads a list out of one cell. */
class ListReader {
  private readonly parts: RegExp | undefined;
  private readonly nothing: Spellings;

  constructor(private readonly rule: ListRule) {
    this.parts = rule.parts === undefined ? undefined : patternOf(rule.parts, 'g');
    this.nothing = new Spellings(rule.nothing ?? []);
  }

  read(row: SourceRow): string[] {
    return this.split(row.text(this.rule.column))
      .map(oneLine)
      .filter((part) => part !== '' && !isPlaceholder(part) && !this.nothing.has(part));
  }

  private split(cell: string): string[] {
    if (this.parts) return [...cell.matchAll(this.parts)].map(firstGroup);
    return this.rule.separators ? splitCell(cell, this.rule.separators) : [cell];
  }
}

/** Reads whether there was a gift or benefit, and what. */
class GiftReader {
  private readonly none: Spellings;

  constructor(private readonly rule: GiftRule) {
    this.none = new Spellings(rule.none);
  }

  read(rows: readonly SourceRow[]): { gifts: ProposedGift[]; noGifts: boolean } {
    const cells = [...new Set(rows.map((row) => row.value(this.rule.column)))].filter((cell) => cell !== '');
    const gifts = cells
      .filter((cell) => !this.none.has(cell) && !isPlaceholder(cell))
      .map((description) => ({ direction: this.rule.direction, description }));
    const isNone = gifts.length === 0 && cells.some((cell) => this.none.has(cell));
    return { gifts, noGifts: isNone };
  }
}
