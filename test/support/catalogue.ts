import type pg from 'pg';

// Everything that migrations make: columns with defaults, constraints, indexes, functions, triggers, and who may what.
const QUESTIONS = [
  `SELECT 'schema', nspname, nspacl::text FROM pg_namespace WHERE nspname IN ('office', 'register', 'letterbox')`,
  `SELECT 'relation', oid::regclass::text, relkind::text, relacl::text, relrowsecurity
     FROM pg_class WHERE relnamespace IN (SCHEMAS)`,
  `SELECT 'column', attrelid::regclass::text, attnum, attname, format_type(atttypid, atttypmod), attnotnull,
          pg_get_expr(adbin, adrelid), attacl::text
     FROM pg_attribute JOIN pg_class ON attrelid = pg_class.oid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace IN (SCHEMAS) AND attnum > 0`,
  `SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
     FROM pg_constraint WHERE connamespace IN (SCHEMAS)`,
  `SELECT 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)
     FROM pg_index JOIN pg_class ON indexrelid = pg_class.oid WHERE relnamespace IN (SCHEMAS)`,
  `SELECT 'function', oid::regprocedure::text, pg_get_functiondef(oid), proowner::regrole::text, proacl::text
     FROM pg_proc WHERE pronamespace IN (SCHEMAS) AND prokind = 'f'`,
  `SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(pg_trigger.oid)
     FROM pg_trigger JOIN pg_class ON tgrelid = pg_class.oid WHERE relnamespace IN (SCHEMAS) AND NOT tgisinternal`,
  `SELECT 'default right', defaclrole::regrole::text, defaclnamespace::regnamespace::text, defaclobjtype::text, defaclacl::text
     FROM pg_default_acl`,
  `SELECT 'type', oid::regtype::text FROM pg_type WHERE typnamespace IN (SCHEMAS)`,
  `SELECT 'extension', extname FROM pg_extension`,
];

const SCHEMAS = `SELECT oid FROM pg_namespace WHERE nspname IN ('office', 'register', 'letterbox')`;

/** A database's structure as sorted lines, to compare two of them. */
export async function catalogueOf(client: pg.Client): Promise<string[]> {
  const lines: string[] = [];
  for (const question of QUESTIONS) {
    const text = question.replaceAll('SCHEMAS', SCHEMAS);
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    lines.push(...rows.map((row) => row.join(' | ')));
  }
  return lines.sort();
}
