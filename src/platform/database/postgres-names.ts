import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type NamingStrategyInterface, type Table, type View } from 'typeorm';

const LONGEST_NAME = 63;

/** PostgreSQL's own manner of naming: snake_case, and constraints that say what they are for. */
export class PostgresNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, givenName: string | undefined): string {
    return givenName ?? snakeCase(className);
  }

  override columnName(property: string, givenName: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snakeCase), givenName ?? snakeCase(property)].join('_');
  }

  override joinColumnName(relation: string, referencedColumn: string): string {
    return snakeCase(`${relation}_${referencedColumn}`);
  }

  override joinTableName(firstTable: string, secondTable: string): string {
    return snakeCase(`${firstTable}_${secondTable}`);
  }

  override joinTableColumnName(table: string, property: string, givenName?: string): string {
    return snakeCase(`${table}_${givenName ?? property}`);
  }

  override primaryKeyName(table: Table | string): string {
    return shortened(['pk', bareName(table)]);
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return shortened(['uq', bareName(table), ...columns]);
  }

  /** The unique constraint of a one-to-one relation. */
  override relationConstraintName(table: Table | string, columns: string[]): string {
    return this.uniqueConstraintName(table, columns);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return shortened(['fk', bareName(table), ...columns]);
  }

  override indexName(table: Table | View | string, columns: string[]): string {
    return shortened(['ix', bareName(table), ...columns]);
  }
}

function bareName(table: Table | View | string): string {
  const name = typeof table === 'string' ? table : table.name;
  return name.slice(name.lastIndexOf('.') + 1);
}

function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

// PostgreSQL cuts longer names silently; two cut names could collide.
function shortened(parts: string[]): string {
  const name = parts.join('_');
  if (name.length <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, LONGEST_NAME - 9)}_${hash}`;
}
