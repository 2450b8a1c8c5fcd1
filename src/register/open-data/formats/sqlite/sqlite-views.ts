import type { Table } from '../../tables/table.js';

/** Nothing yet: questions that people ask first, ready to be looked at. */
export function viewsOf(_tables: readonly Table[]): string[] {
  return [];
}
