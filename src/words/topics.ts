import { CODELIST } from './topics.codelist.js';

/** An entry of the codelist that ships with the product. */
export interface ShippedTopic {
  /** Stable; never given to another meaning: `health-care`, `health-care.hospitals`. */
  readonly code: string;
  readonly broaderCode: string | null;
  readonly labelSv: string;
  readonly labelEn: string;
  /** Addresses of the same concept in the EU data themes, COFOG or EuroVoc; narrower topics match only where it is exact. */
  readonly matches: readonly string[];
  /** Its place among topics of the same level. */
  readonly position: number;
}

/** The shipped topics, every broader one before its narrower ones. */
export const shippedTopics: readonly ShippedTopic[] = read(CODELIST);

function read(codelist: string): ShippedTopic[] {
  const topics: ShippedTopic[] = [];
  for (const line of codelist.trim().split('\n')) topics.push(topicOf(line, topics));
  return topics;
}

function topicOf(line: string, before: readonly ShippedTopic[]): ShippedTopic {
  const cells = line.split('|').map((cell) => cell.trim());
  const cell = (at: number): string => cells[at] ?? '';
  const broaderCode = cell(0).startsWith('.') ? lastOnFirstLevel(before) : null;
  return {
    code: (broaderCode ?? '') + cell(0),
    broaderCode,
    labelSv: cell(1),
    labelEn: cell(2),
    matches: cell(3).split(' ').filter(Boolean).map(address),
    position: before.filter((topic) => topic.broaderCode === broaderCode).length,
  };
}

function lastOnFirstLevel(topics: readonly ShippedTopic[]): string {
  return topics.findLast(({ broaderCode }) => broaderCode === null)?.code ?? '';
}

/** `HEAL` is an EU data theme, `GF0702` a class of COFOG, a number a concept of EuroVoc. */
function address(match: string): string {
  if (/^\d+$/.test(match)) return `http://eurovoc.europa.eu/${match}`;
  if (match.startsWith('GF')) return `http://dd.eionet.europa.eu/vocabulary/eurostat/cofog99/${match}`;
  return `http://publications.europa.eu/resource/authority/data-theme/${match}`;
}
