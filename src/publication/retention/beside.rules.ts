import type { EmbargoReview } from '../../office/meetings/embargo/embargo-review.entity.js';
import type { Report } from '../../office/reports/report.entity.js';
import { says } from '../../words/same-text.rules.js';
import { GONE } from './cells.rules.js';

const TEXTS = {
  embargoReviews: ['why'],
  reports: ['text', 'evidenceUrl', 'handOverNote', 'answer'],
} as const;

/** Something that somebody wrote about a meeting, and that stands beside its own rows. */
export interface Beside {
  list: keyof typeof TEXTS;
  id: string;
  column: string;
  text: string;
}

/** All that was written in one row beside a meeting, and is still there. */
export function textsIn(list: keyof typeof TEXTS, row: EmbargoReview | Report): Beside[] {
  const values = row as unknown as Readonly<Record<string, string | null>>;
  return TEXTS[list].flatMap((column) => {
    const text = values[column] ?? null;
    return text === null || text === GONE ? [] : [{ list, id: row.id, column, text }];
  });
}

/** Those that say one of the texts. */
export function besideSaying(all: readonly Beside[], texts: ReadonlySet<string>): Beside[] {
  return all.filter(({ text }) => says(text, texts));
}

export function pointerBeside({ list, id, column }: Beside): string {
  return `/${list}/${id}/${column}`;
}
