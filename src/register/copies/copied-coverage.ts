import { stockholmTime } from '../../platform/language/stockholm.js';
import type { JsonObject } from '../../words/json.js';
import { insertInto, sqliteValue } from '../open-data/formats/sqlite/sqlite-schema.js';
import { coverageTable } from '../open-data/tables/coverage.table.js';
import type { Cell } from '../open-data/tables/table.js';
import type { Copy } from './copy.js';
import type { Source } from './source.js';

// As many as the register tells at once.
const MONTHS = 120;

const QUESTION = `query ($from: Date!, $to: Date!) {
  register { revision }
  coverage(from: $from, to: $to) {
    publicBody { id } period postsInScope postsReporting nilReturns meetings medianDaysToPublication late withQualityNotes
    delayed
  }
}`;

interface Told extends JsonObject {
  register: { revision: string };
  coverage: (JsonObject & { publicBody: { id: string } })[];
}

/**
 * Fetches how completely the public bodies report, all of it: which posts have to report, no entry says. False when the
 * register has gone on meanwhile, and what it told is not of what the copy holds.
 */
export async function copyCoverage(source: Source, copy: Copy, today: string): Promise<boolean> {
  const rows: Cell[][] = [];
  for (const [from, to] of spans(firstDay(copy, today), today)) {
    const { register, coverage } = (await source.query(QUESTION, { from, to })) as Told;
    if (Number(register.revision) !== copy.size) return false;
    rows.push(...coverage.map(rowOf));
  }
  const { file } = copy;
  file.change(() => {
    file.run('DELETE FROM "coverage"');
    for (const row of rows) {
      file.run(
        insertInto(coverageTable),
        coverageTable.columns.map((column, at) => sqliteValue(column)(row[at] ?? null)),
      );
    }
    file.tell(copy.edition(today));
  });
  return true;
}

function rowOf({ publicBody, period, ...told }: Told['coverage'][number]): Cell[] {
  const { postsInScope, postsReporting, nilReturns, meetings, medianDaysToPublication: median } = told;
  const { late, withQualityNotes, delayed } = told;
  const counts = [postsInScope, postsReporting, nilReturns, meetings];
  const days = typeof median === 'number' ? String(median) : null;
  const cells = [publicBody.id, period, ...counts, days, late, withQualityNotes, delayed];
  return cells.map((cell) => (cell ?? null) as Cell);
}

/** The day from which anything is told: of the earliest meeting or nil return, or of the first publication. */
function firstDay({ file }: Copy, today: string): string {
  const [found] = file.all<Record<'met' | 'filed' | 'began', string | null>>(
    `SELECT (SELECT min("date") FROM "meetings") AS met, (SELECT min("from_date") FROM "nil_returns") AS filed,
            (SELECT "at" FROM "changes" WHERE "seq" = 1) AS began`,
  );
  const days = [found?.met, found?.filed, found?.began && stockholmTime(new Date(found.began)).day, today];
  return days.filter((day) => typeof day === 'string').reduce((one, other) => (one < other ? one : other));
}

/** First and last days of spans of months, none longer than may be asked for at once. */
function spans(first: string, last: string): [string, string][] {
  const end = monthOf(last);
  const starts = Array.from(
    { length: Math.ceil((end - monthOf(first) + 1) / MONTHS) },
    (_, index) => monthOf(first) + index * MONTHS,
  );
  return starts.map((start) => [dayOf(start), dayOf(Math.min(end, start + MONTHS - 1))]);
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
