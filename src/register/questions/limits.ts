/** The limits of what may be asked at once. All are published by `register { limits }`. */
export const LIMITS = {
  requestBytes: 100_000,
  // Of one statement in the database; READER in platform/database/roles.ts says it to PostgreSQL.
  statementSeconds: 5,
  pageDefault: 20,
  pageMax: 100,
  listValues: 100,
  textCharacters: 200,
  textWords: 20,
  // How many records RELEVANCE reaches.
  relevanceReach: 1_000,
  coverageMonths: 120,
  documentCharacters: 10_000,
  documentTokens: 1_000,
  documentDepth: 12,
  introspectionDepth: 3,
  documentAliases: 30,
  documentFields: 500,
  documentDirectives: 50,
  directivesInOnePlace: 3,
  queryCost: 10_000,
} as const;
