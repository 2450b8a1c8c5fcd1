import { type DocumentNode, Lexer, parse, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../../questions/limits.js';
import { measureOf } from './document-measure.rules.js';
import { tellExcess, type ToldExcess } from './tell-excess.js';

/** So many documents that were found to be within the limits are remembered. */
const KEPT = 500;

/** Judges the text of a query before GraphQL sees it, the cheapest limit first, and each text once. */
export class DocumentLimits {
  private readonly within = new LRUCache<string, true>({ max: KEPT });

  /** The first limit that a document is beyond. */
  excessOf(text: string): ToldExcess | undefined {
    if (this.within.get(text)) return undefined;
    const excess = excessInText(text) ?? excessInDocument(readable(text));
    if (!excess) this.within.set(text, true);
    return excess;
  }
}

function excessInText(text: string): ToldExcess | undefined {
  const characters = text.length > LIMITS.documentCharacters ? Array.from(text).length : 0;
  if (characters > LIMITS.documentCharacters) return tellExcess('documentCharacters', characters);
  const tokens = text.length > LIMITS.documentTokens ? tokensIn(text) : 0;
  return tokens > LIMITS.documentTokens ? tellExcess('documentTokens', tokens) : undefined;
}

// Up to the first thing that is no token: the parser tells that.
function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}

// What cannot be read is told by GraphQL, with the place.
function readable(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true, maxTokens: LIMITS.documentTokens });
  } catch {
    return undefined;
  }
}

function excessInDocument(document: DocumentNode | undefined): ToldExcess | undefined {
  if (!document) return undefined;
  const measure = measureOf(document);
  const beyond = MEASURED.find((limit) => measure[limit] > LIMITS[limit]);
  return beyond && tellExcess(beyond, measure[beyond]);
}

const MEASURED = [
  'documentDepth',
  'introspectionDepth',
  'documentAliases',
  'documentFields',
  'documentDirectives',
  'directivesInOnePlace',
] as const;
