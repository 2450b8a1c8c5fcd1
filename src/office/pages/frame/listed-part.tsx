import type { ComponentChildren } from 'preact';
import { type Column, Table } from '../../../platform/pages/table.js';
import { ButtonLink } from './buttons.js';

interface ListedPartProps<Row> {
  title: string;
  /** What is said where there is no row. */
  none: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** What stands between the rows and the way to another. */
  children?: ComponentChildren;
  /** Where another is added, for those who may. */
  add?: { href: string; label: string } | false;
}

/** A part of a page under its heading: a table, or that there is nothing yet, and the way to add to it. */
export function ListedPart<Row>({ title, none, columns, rows, children, add }: ListedPartProps<Row>) {
  return (
    <>
      <h2>{title}</h2>
      {rows.length === 0 ? <p>{none}</p> : <Table caption={title} columns={columns} rows={rows} />}
      {children}
      {add && (
        <p>
          <ButtonLink href={add.href} look="secondary">
            {add.label}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
