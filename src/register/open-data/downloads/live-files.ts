import { meetingConditions } from '../../queries/meetings/meeting-conditions.js';
import { all } from '../../queries/lists/pages.js';
import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import { Values } from '../../reading/values.js';
import { csv } from '../formats/csv.format.js';
import { jsonLines } from '../formats/json-lines.format.js';
import type { TableFormat } from '../formats/writer.js';
import type { Statement } from '../rows/sources.js';
import { meetings } from '../tables/meetings.table.js';
import { participants } from '../tables/participants.table.js';
import type { Table } from '../tables/table.js';

/** A file of which a part may be had: whatever a filter of meetings finds. */
export interface LiveFile {
  readonly table: Table;
  readonly format: TableFormat;
}

const FILES: ReadonlyMap<string, LiveFile> = new Map(
  [meetings, participants].flatMap((table: Table) =>
    [csv, jsonLines].map((format) => [`${table.name}.${format.extension}`, { table, format }] as const),
  ),
);

/** Such a file by its name; undefined when there are only snapshots of it. */
export function liveFile(name: string): LiveFile | undefined {
  return FILES.get(name);
}

/** SQL of the ids of the meetings that a filter finds, in the order of the table. Throws what is wrong with it. */
export function meetingsFound(filter: Readonly<MeetingFilter>): Statement {
  const values = new Values();
  const where = all(meetingConditions(filter, values));
  return {
    sql: `SELECT item.id FROM register.meeting AS item ${where} ORDER BY item.date, item.id`,
    values: values.all,
  };
}
