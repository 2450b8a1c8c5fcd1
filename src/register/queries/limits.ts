/** The limits of what may be asked at once. All are published by `register { limits }`. */
export const LIMITS = {
  pageDefault: 20,
  pageMax: 100,
  listValues: 100,
  textCharacters: 200,
  textWords: 20,
  coverageMonths: 120,
} as const;
