import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest version of every public record, with columns and indexes for what the public may ask. */
export class ReadModel1780000000011 implements MigrationInterface {
  name = 'ReadModel1780000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register.meeting (
        id uuid NOT NULL,
        reference text NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        published_at timestamptz NOT NULL,
        corrected_at timestamptz,
        changed_at timestamptz NOT NULL,
        date date NOT NULL,
        last_day date NOT NULL,
        date_precision text NOT NULL,
        direction text NOT NULL,
        initiated_by text NOT NULL,
        channel text NOT NULL,
        country text,
        public_body_id uuid NOT NULL,
        body_ids uuid[] NOT NULL,
        organisation_ids uuid[] NOT NULL,
        organisation_kinds text[] NOT NULL,
        official_ids uuid[] NOT NULL,
        topic_codes text[] NOT NULL,
        issue_ids uuid[] NOT NULL,
        decision_references text[] NOT NULL,
        review text NOT NULL,
        days_to_publication integer,
        late boolean NOT NULL,
        has_documents boolean NOT NULL,
        has_withheld boolean NOT NULL,
        has_quality_notes boolean NOT NULL,
        search tsvector NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT uq_meeting_reference UNIQUE (reference),
        CONSTRAINT meeting_last_day_after_date CHECK (last_day >= date)
      );
      CREATE INDEX ix_meeting_date_id ON register.meeting (date, id);
      CREATE INDEX ix_meeting_published_at_id ON register.meeting (published_at, id);
      CREATE INDEX ix_meeting_changed_at ON register.meeting (changed_at);
      CREATE INDEX ix_meeting_public_body_id_date ON register.meeting (public_body_id, date);
    `);
    // Without a pending list each read costs the same, right after a large import too.
    for (const list of [
      'body_ids',
      'organisation_ids',
      'organisation_kinds',
      'official_ids',
      'topic_codes',
      'issue_ids',
      'decision_references',
    ]) {
      await runner.query(
        `CREATE INDEX ix_meeting_${list} ON register.meeting USING gin (${list}) WITH (fastupdate = off)`,
      );
    }
    // Few meetings have somebody who came for somebody else; who asks for those need not read all others.
    await runner.query(`
      CREATE INDEX ix_meeting_represented ON register.meeting USING gin (organisation_ids) WITH (fastupdate = off)
      WHERE document @? '$.participants[*].onBehalfOfId'`);
    // A text has so many words that they are worth gathering before they are put in their places; a read looks through
    // what is gathered, so that is little.
    await runner.query(
      'CREATE INDEX ix_meeting_search ON register.meeting USING gin (search) WITH (gin_pending_list_limit = 256)',
    );
    await runner.query(`
      CREATE TABLE register.organisation (
        id uuid NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        name text NOT NULL,
        sort_name text COLLATE "sv-x-icu" NOT NULL,
        kind text NOT NULL,
        country text,
        identifiers text[] NOT NULL,
        normalised_names text[] NOT NULL,
        merged_into_id uuid,
        survivor_id uuid NOT NULL,
        meetings integer NOT NULL DEFAULT 0,
        first_met date,
        last_met date,
        search tsvector NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT pk_organisation PRIMARY KEY (id),
        CONSTRAINT organisation_merged_has_survivor CHECK ((merged_into_id IS NULL) = (survivor_id = id))
      );
      CREATE INDEX ix_organisation_sort_name_id ON register.organisation (sort_name, id);
      CREATE INDEX ix_organisation_meetings_id ON register.organisation (meetings, id);
      CREATE INDEX ix_organisation_latest ON register.organisation (coalesce(last_met, '-infinity'), id);
      CREATE INDEX ix_organisation_merged_into_id ON register.organisation (merged_into_id);
      CREATE INDEX ix_organisation_survivor_id ON register.organisation (survivor_id);
      CREATE INDEX ix_organisation_identifiers ON register.organisation USING gin (identifiers);
      CREATE INDEX ix_organisation_normalised_names ON register.organisation USING gin (normalised_names);
      CREATE INDEX ix_organisation_near_name ON register.organisation USING gin ((normalised_names[1]) public.gin_trgm_ops);
      CREATE INDEX ix_organisation_search ON register.organisation USING gin (search) WITH (gin_pending_list_limit = 128);

      CREATE TABLE register.official (
        id uuid NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        name text,
        sort_name text COLLATE "sv-x-icu" NOT NULL,
        meetings integer NOT NULL DEFAULT 0,
        first_met date,
        last_met date,
        search tsvector NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT pk_official PRIMARY KEY (id)
      );
      CREATE INDEX ix_official_sort_name_id ON register.official (sort_name, id);
      CREATE INDEX ix_official_meetings_id ON register.official (meetings, id);
      CREATE INDEX ix_official_latest ON register.official (coalesce(last_met, '-infinity'), id);
      CREATE INDEX ix_official_search ON register.official USING gin (search) WITH (gin_pending_list_limit = 128);
      CREATE INDEX ix_official_bodies ON register.official
        USING gin (jsonb_path_query_array(document, '$.posts[*].publicBodyId'));

      CREATE TABLE register.public_body (
        id uuid NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        slug text NOT NULL,
        sort_name text COLLATE "sv-x-icu" NOT NULL,
        parent_id uuid,
        ancestor_ids uuid[] NOT NULL,
        demonstration boolean NOT NULL,
        delayed integer NOT NULL DEFAULT 0,
        document jsonb NOT NULL,
        CONSTRAINT pk_public_body PRIMARY KEY (id),
        CONSTRAINT uq_public_body_slug UNIQUE (slug),
        CONSTRAINT public_body_delayed_not_negative CHECK (delayed >= 0)
      );
      CREATE INDEX ix_public_body_parent_id ON register.public_body (parent_id);

      CREATE TABLE register.topic (
        id uuid NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        code text NOT NULL,
        broader_code text,
        codes text[] NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT pk_topic PRIMARY KEY (id),
        CONSTRAINT uq_topic_code UNIQUE (code)
      );
      CREATE INDEX ix_topic_broader_code ON register.topic (broader_code);

      CREATE TABLE register.issue (
        id uuid NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        sort_name text COLLATE "sv-x-icu" NOT NULL,
        public_body_id uuid NOT NULL,
        status text NOT NULL,
        topic_codes text[] NOT NULL,
        target_levels text[] NOT NULL,
        meetings integer NOT NULL DEFAULT 0,
        first_met date,
        last_met date,
        search tsvector NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT pk_issue PRIMARY KEY (id)
      );
      CREATE INDEX ix_issue_sort_name_id ON register.issue (sort_name, id);
      CREATE INDEX ix_issue_search ON register.issue USING gin (search) WITH (gin_pending_list_limit = 128);

      CREATE TABLE register.nil_return (
        id uuid NOT NULL,
        version integer NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        public_body_id uuid NOT NULL,
        official_id uuid,
        first_day date NOT NULL,
        last_day date NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT pk_nil_return PRIMARY KEY (id),
        CONSTRAINT nil_return_days_ordered CHECK (last_day >= first_day)
      );
      CREATE INDEX ix_nil_return_first_day_id ON register.nil_return (first_day, id);
      CREATE INDEX ix_nil_return_public_body_id ON register.nil_return (public_body_id);
      CREATE INDEX ix_nil_return_official_id ON register.nil_return (official_id);

      CREATE TABLE register.tombstone (
        id uuid NOT NULL,
        seq bigint NOT NULL,
        kind text NOT NULL,
        reference text,
        type text NOT NULL,
        at timestamptz NOT NULL,
        reason text,
        CONSTRAINT pk_tombstone PRIMARY KEY (id),
        CONSTRAINT uq_tombstone_reference UNIQUE (reference)
      );

      CREATE TABLE register.scope (
        id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        official_id uuid,
        first_day date,
        last_day date,
        CONSTRAINT pk_scope PRIMARY KEY (id),
        CONSTRAINT scope_days_ordered CHECK (last_day >= first_day)
      );
      CREATE INDEX ix_scope_public_body_id ON register.scope (public_body_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register.scope;
      DROP TABLE register.tombstone;
      DROP TABLE register.nil_return;
      DROP TABLE register.issue;
      DROP TABLE register.topic;
      DROP TABLE register.public_body;
      DROP TABLE register.official;
      DROP TABLE register.organisation;
      DROP TABLE register.meeting;
    `);
  }
}
