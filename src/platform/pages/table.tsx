import type { ComponentChildren } from 'preact';

/** A column of a table: what it is called, and what stands in it for a row. */
export interface Column<Row> {
  label: string;
  cell: (row: Row) => ComponentChildren;
}

interface TableProps<Row> {
  caption: string;
  /** The first one names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/**
 * Rows under headings; where there is no room for columns, each row is a small list with the headings in it. The roles
 * are said because a table that is laid out otherwise is none to some readers.
 */
export function Table<Row>({ caption, columns, rows }: TableProps<Row>) {
  const [name, ...others] = columns;
  return (
    <table class="ds-table stacking" role="table">
      <caption class="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label }) => (
            <th key={label} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, place) => (
          <tr key={place} role="row">
            <th scope="row" role="rowheader">
              {name?.cell(row)}
            </th>
            {others.map(({ label, cell }) => (
              <td key={label} role="cell" data-label={label}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
