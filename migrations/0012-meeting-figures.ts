import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How meetings lie on disk, and how many have each value that can be counted by, kept up to date by themselves. */
export class MeetingFigures1780000000012 implements MigrationInterface {
  name = 'MeetingFigures1780000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STORAGE);
    for (const [name, what] of Object.entries(INDEXES)) {
      await runner.query(`CREATE INDEX ix_meeting_${name} ON register.meeting ${what}`);
    }
    await runner.query(`
      CREATE TABLE register.meeting_count (
        kind text COLLATE "C" NOT NULL,
        value text COLLATE "C" NOT NULL,
        count integer NOT NULL,
        CONSTRAINT pk_meeting_count PRIMARY KEY (kind, value),
        CONSTRAINT meeting_count_of_something CHECK (count > 0)
      );
      CREATE INDEX ix_meeting_count_kind_count ON register.meeting_count (kind, count DESC, value);
      CREATE TABLE register.meeting_count_within (
        within_kind text COLLATE "C" NOT NULL,
        within text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        value text COLLATE "C" NOT NULL,
        count integer NOT NULL,
        CONSTRAINT pk_meeting_count_within PRIMARY KEY (within_kind, within, kind, value),
        CONSTRAINT meeting_count_within_of_something CHECK (count > 0)
      ) WITH (fillfactor = 80);
      CREATE INDEX ix_meeting_count_within_organisations ON register.meeting_count_within
        (within_kind, within, count DESC, value) WHERE kind = 'ORGANISATION';
    `);
    await runner.query(VALUES);
    await runner.query(VALUES_WITHIN);
    await runner.query(TRIGGERS);
    for (const counts of COUNTS) {
      const { table, key } = counts;
      await runner.query(countedAnew(counts));
      // A register of before has meetings already.
      await runner.query(
        `INSERT INTO register.${table} SELECT * FROM register.${table}_anew() ORDER BY ${key.join(', ')}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER meetings_are_counted_when_added ON register.meeting;
      DROP TRIGGER meetings_are_counted_when_changed ON register.meeting;
      DROP TRIGGER meetings_are_counted_when_gone ON register.meeting;
      DROP TRIGGER meetings_are_counted_when_emptied ON register.meeting;
      DROP FUNCTION register.count_meetings();
      ${COUNTS.map(({ table }) => `DROP FUNCTION register.${table}_anew();`).join(' ')}
      DROP FUNCTION register.meeting_values_within(${TYPES});
      DROP FUNCTION register.meeting_values(${TYPES});
      DROP TABLE register.meeting_count_within;
      DROP TABLE register.meeting_count;
      ${Object.keys(INDEXES)
        .map((name) => `DROP INDEX register.ix_meeting_${name};`)
        .join(' ')}
      ALTER TABLE register.meeting RESET (toast_tuple_target);
      ALTER TABLE register.meeting
        ${LONG.map((column) => `ALTER ${column} SET STORAGE EXTENDED`).join(', ')},
        ${LISTS.map((column) => `ALTER ${column} SET STORAGE EXTENDED`).join(', ')};
    `);
  }
}

// Figures read rows without their texts: those lie elsewhere, and a page holds as many rows as it can.
const LONG = ['document', 'search'];
const LISTS = [
  ...[
    'reference',
    'hash',
    'body_ids',
    'organisation_ids',
    'organisation_kinds',
    'official_ids',
    'topic_codes',
  ],
  ...['issue_ids', 'decision_references'],
];
const STORAGE = `
  ALTER TABLE register.meeting SET (toast_tuple_target = 128);
  ALTER TABLE register.meeting
    ${LONG.map((column) => `ALTER ${column} SET STORAGE EXTERNAL`).join(', ')},
    ${LISTS.map((column) => `ALTER ${column} SET STORAGE MAIN`).join(', ')};`;

// Each finds what is rare; what is common is found by walking. Those that lasted are few, and found by their last day.
const INDEXES = {
  lasting: '(last_day) WHERE last_day > date',
  direction: '(direction)',
  initiated_by: '(initiated_by)',
  channel: '(channel)',
  country: '(country)',
  review: '(review)',
  late: '(date) WHERE late',
  has_documents: '(date) WHERE has_documents',
  has_withheld: '(date) WHERE has_withheld',
  has_quality_notes: '(date) WHERE has_quality_notes',
  corrected: '(date) WHERE corrected_at IS NOT NULL',
  // A text may be longer than what an index takes.
  source: `(left(document #>> '{source,name}', 200), left(document #>> '{source,licence}', 200)) WHERE document ? 'source'`,
};

// What a meeting is counted by, as the functions take it.
const COLUMNS = {
  ...{ first_day: 'date', last_day: 'date', date_precision: 'text', direction: 'text', channel: 'text' },
  ...{ country: 'text', body_ids: 'uuid[]', organisation_ids: 'uuid[]', organisation_kinds: 'text[]' },
  ...{ official_ids: 'uuid[]', topic_codes: 'text[]', issue_ids: 'uuid[]' },
  ...{
    public_body_id: 'uuid',
    days_to_publication: 'integer',
    late: 'boolean',
    has_quality_notes: 'boolean',
  },
};
const TYPES = Object.values(COLUMNS).join(', ');
const PARAMETERS = Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

// What facets and timelines without any filter count by. A year is one of those that a meeting took place in, or may
// have; a period is the one it began in. ACCESS is a body or all, the year it began in, and a kind of organisation or
// all; COVERAGE is the month it began in, the body, the days to publication, whether that was late, and whether there
// are notes on quality; REPORTING is the month and an official.
const VALUES = `
  CREATE FUNCTION register.meeting_values(${PARAMETERS}) RETURNS TABLE (kind text, value text) LANGUAGE sql STABLE ROWS 25
  BEGIN ATOMIC
    SELECT 'MEETING', ''
    UNION ALL SELECT 'TOPIC', unnest(topic_codes)
    UNION ALL SELECT 'ORGANISATION', unnest(organisation_ids)::text
    UNION ALL SELECT 'ORGANISATION_KIND', unnest(organisation_kinds)
    UNION ALL SELECT 'OFFICIAL', unnest(official_ids)::text
    UNION ALL SELECT 'PUBLIC_BODY', unnest(body_ids)::text
    UNION ALL SELECT 'DIRECTION', direction
    UNION ALL SELECT 'CHANNEL', channel
    UNION ALL SELECT 'ISSUE', unnest(issue_ids)::text
    UNION ALL SELECT 'COUNTRY', country WHERE country IS NOT NULL
    UNION ALL SELECT 'ACCESS', concat(body, ':', to_char(first_day, 'YYYY'), ':', organisation_kind)
      FROM unnest(body_ids || NULL::uuid) AS body, unnest(organisation_kinds || '*'::text) AS organisation_kind
    UNION ALL SELECT 'COVERAGE', concat(date_trunc('month', first_day::timestamp)::date, ' ', public_body_id, ' ',
                                        days_to_publication, ' ', late, ' ', has_quality_notes)
    UNION ALL SELECT 'REPORTING', concat(date_trunc('month', first_day::timestamp)::date, ' ', unnest(official_ids))
    UNION ALL SELECT 'YEAR', lpad(year::text, 4, '0')
      FROM generate_series(extract(year FROM first_day)::integer, extract(year FROM last_day)::integer) AS year
    UNION ALL SELECT 'IN_MONTH', date_trunc('month', first_day::timestamp)::date::text
      WHERE date_precision IN ('DAY', 'MONTH')
    UNION ALL SELECT 'IN_QUARTER', date_trunc('quarter', first_day::timestamp)::date::text
      WHERE date_precision IN ('DAY', 'MONTH', 'QUARTER')
    UNION ALL SELECT 'IN_YEAR', date_trunc('year', first_day::timestamp)::date::text
    UNION ALL
    SELECT about.kind || period.kind, period.begins || ' ' || about.value
    FROM (VALUES
      ('IN_MONTH', CASE WHEN date_precision IN ('DAY', 'MONTH') THEN date_trunc('month', first_day::timestamp)::date END),
      ('IN_QUARTER', CASE WHEN date_precision <> 'YEAR' THEN date_trunc('quarter', first_day::timestamp)::date END),
      ('IN_YEAR', date_trunc('year', first_day::timestamp)::date)
    ) AS period (kind, begins)
    CROSS JOIN (VALUES
      ('DIRECTION_', direction),
      ('PUNCTUALITY_', CASE WHEN days_to_publication IS NULL THEN 'UNTIMED' WHEN late THEN 'LATE' ELSE 'IN_TIME' END)
    ) AS about (kind, value)
    WHERE period.begins IS NOT NULL;
  END`;

// The same of the meetings of each public body and of each topic: a large register has many meetings of one.
const VALUES_WITHIN = `
  CREATE FUNCTION register.meeting_values_within(${PARAMETERS})
  RETURNS TABLE (within_kind text, within text, kind text, value text) LANGUAGE sql STABLE ROWS 100
  BEGIN ATOMIC
    SELECT owner.kind, owner.value, given.kind, given.value
    FROM (
      SELECT 'PUBLIC_BODY', unnest(body_ids)::text UNION ALL SELECT 'TOPIC', unnest(topic_codes)
    ) AS owner (kind, value)
    CROSS JOIN register.meeting_values(${Object.keys(COLUMNS).join(', ')}) AS given
    WHERE given.kind NOT IN ('MEETING', 'ACCESS', 'COVERAGE', 'REPORTING');
  END`;

const COUNTS = [
  { table: 'meeting_count', key: ['kind', 'value'], values: 'meeting_values' },
  {
    table: 'meeting_count_within',
    key: ['within_kind', 'within', 'kind', 'value'],
    values: 'meeting_values_within',
  },
];

/** What a table of counts has to hold, from the meetings themselves: what its triggers keep is compared with this. */
function countedAnew({ table, key, values }: (typeof COUNTS)[number]): string {
  return `
  CREATE FUNCTION register.${table}_anew() RETURNS SETOF register.${table} LANGUAGE sql STABLE ROWS 100000
  BEGIN ATOMIC
    SELECT ${key.join(', ')}, count(*)::integer
      FROM register.meeting AS item, ${valuesOf('item', values)} AS given GROUP BY ${key.join(', ')};
  END`;
}

function valuesOf(item: string, values: string): string {
  return `register.${values}(${columnsOf(item)})`;
}

function columnsOf(item: string): string {
  return Object.keys(COLUMNS)
    .map((name) => `${item}.${name === 'first_day' ? 'date' : name}`)
    .join(', ');
}

// Most changes of a meeting are of its texts, and of names that it is found by.
const DIFFERS = ['item', 'other'].map((item) => `(${columnsOf(item)})`).join(' IS DISTINCT FROM ');

// Who publishes holds register.head, so no two transactions count at once.
const TRIGGERS = `
  CREATE FUNCTION register.count_meetings() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  BEGIN
    IF TG_OP = 'TRUNCATE' THEN
      DELETE FROM register.meeting_count;
      DELETE FROM register.meeting_count_within;
    ELSIF TG_OP = 'INSERT' THEN
      ${counted((given) => `SELECT given.*, 1 AS change FROM added AS item, ${given}`)}
    ELSIF TG_OP = 'DELETE' THEN
      ${counted((given) => `SELECT given.*, -1 AS change FROM gone AS item, ${given}`)}
    ELSE
      ${counted(
        (given) => `
        SELECT given.*, -1 AS change FROM gone AS item JOIN added AS other USING (id), ${given} WHERE ${DIFFERS}
        UNION ALL
        SELECT given.*, 1 FROM added AS item JOIN gone AS other USING (id), ${given} WHERE ${DIFFERS}`,
      )}
    END IF;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION register.count_meetings() FROM PUBLIC;
  CREATE TRIGGER meetings_are_counted_when_added AFTER INSERT ON register.meeting
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION register.count_meetings();
  CREATE TRIGGER meetings_are_counted_when_changed AFTER UPDATE ON register.meeting
    REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION register.count_meetings();
  CREATE TRIGGER meetings_are_counted_when_gone AFTER DELETE ON register.meeting
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION register.count_meetings();
  CREATE TRIGGER meetings_are_counted_when_emptied AFTER TRUNCATE ON register.meeting
    FOR EACH STATEMENT EXECUTE FUNCTION register.count_meetings();`;

/** `changes`: what adds to the counts and what takes from them, with what each meeting is counted by. */
function counted(changes: (given: string) => string): string {
  const merged = COUNTS.map(({ table, key, values }) => {
    const columns = key.join(', ');
    return `
      MERGE INTO register.${table} AS held
      USING (SELECT ${columns}, sum(change)::integer AS change
             FROM (${changes(`${valuesOf('item', values)} AS given`)}) AS each
             GROUP BY ${columns} HAVING sum(change) <> 0) AS changed
         ON ${key.map((column) => `held.${column} = changed.${column}`).join(' AND ')}
      WHEN MATCHED AND held.count + changed.change = 0 THEN DELETE
      WHEN MATCHED THEN UPDATE SET count = held.count + changed.change
      WHEN NOT MATCHED THEN
        INSERT (${columns}, count) VALUES (${key.map((column) => `changed.${column}`).join(', ')}, changed.change);`;
  });
  return merged.join('');
}
