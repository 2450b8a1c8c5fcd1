import { influenceQueries } from './influence-queries.js';
import { opennessQueries } from './openness-queries.js';
import type { ReadyQuery } from './ready-query.rules.js';

/** The ready queries; they tell a story in this order. */
export const readyQueries: readonly ReadyQuery[] = [...influenceQueries, ...opennessQueries];
