import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outside organisations with their names and identifiers, found by trigrams, and the history of their merges.
 * The extension is a trusted one, so the owner of the database may make it without being a superuser. It lies in
 * `public` by name, because nothing else in the database may count on a search path.
 */
export class Organisations1780000000003 implements MigrationInterface {
  name = 'Organisations1780000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public`);
    await runner.query(`
      CREATE TABLE office.organisation (
        id uuid NOT NULL,
        name text NOT NULL,
        normalised_name text NOT NULL,
        kind text NOT NULL,
        country text,
        sector text,
        website text,
        merged_into_id uuid,
        recorded_by uuid,
        used_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_organisation PRIMARY KEY (id),
        CONSTRAINT fk_organisation_merged_into_id
          FOREIGN KEY (merged_into_id) REFERENCES office.organisation (id),
        CONSTRAINT organisation_name_given CHECK (name ~ '\\S' AND char_length(name) <= 300),
        CONSTRAINT organisation_kind CHECK (kind IN ('COMPANY', 'INDUSTRY_ASSOCIATION', 'EMPLOYER_ORGANISATION',
          'TRADE_UNION', 'CIVIL_SOCIETY', 'CONSULTANCY', 'THINK_TANK_OR_RESEARCH', 'NATIONAL_AUTHORITY',
          'MUNICIPALITY_OR_REGION', 'STATE_OWNED_COMPANY', 'EU_INSTITUTION', 'FOREIGN_AUTHORITY',
          'RELIGIOUS_COMMUNITY', 'POLITICAL_PARTY', 'INFORMAL_NETWORK', 'MEDIA', 'OTHER', 'UNKNOWN')),
        CONSTRAINT organisation_country_shape CHECK (country ~ '^[A-Z]{2}$'),
        CONSTRAINT organisation_sector_given CHECK (sector ~ '\\S' AND char_length(sector) <= 200),
        CONSTRAINT organisation_website_shape
          CHECK (website ~ '^https?://[^[:space:]]+$' AND char_length(website) <= 500),
        CONSTRAINT organisation_not_merged_into_itself CHECK (merged_into_id <> id)
      );
      CREATE INDEX ix_organisation_merged_into_id ON office.organisation (merged_into_id);
      CREATE INDEX ix_organisation_used_at ON office.organisation (used_at DESC, id);
      CREATE INDEX ix_organisation_normalised_name ON office.organisation (normalised_name);
      CREATE INDEX ix_organisation_normalised_name_trigrams
        ON office.organisation USING gin (normalised_name public.gin_trgm_ops);

      CREATE TABLE office.organisation_name (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        name text NOT NULL,
        normalised text NOT NULL,
        kind text NOT NULL,
        valid_from date,
        valid_to date,
        CONSTRAINT pk_organisation_name PRIMARY KEY (id),
        CONSTRAINT fk_organisation_name_organisation_id
          FOREIGN KEY (organisation_id) REFERENCES office.organisation (id),
        CONSTRAINT organisation_name_name_given CHECK (name ~ '\\S' AND char_length(name) <= 300),
        CONSTRAINT organisation_name_kind CHECK (kind IN ('FORMER', 'SHORT', 'TRADE', 'TRANSLATED', 'REPORTED')),
        CONSTRAINT organisation_name_dates_ordered CHECK (valid_to >= valid_from)
      );
      CREATE INDEX ix_organisation_name_organisation_id ON office.organisation_name (organisation_id);
      CREATE INDEX ix_organisation_name_normalised ON office.organisation_name (normalised);
      CREATE INDEX ix_organisation_name_normalised_trigrams
        ON office.organisation_name USING gin (normalised public.gin_trgm_ops);

      CREATE TABLE office.organisation_identifier (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        value text NOT NULL,
        CONSTRAINT pk_organisation_identifier PRIMARY KEY (id),
        CONSTRAINT fk_organisation_identifier_organisation_id
          FOREIGN KEY (organisation_id) REFERENCES office.organisation (id),
        CONSTRAINT organisation_identifier_scheme CHECK (scheme IN
          ('SE_ORGNR', 'EU_TR', 'LEI', 'WIKIDATA', 'FI_Y', 'NO_ORGNR', 'DK_CVR', 'GB_COH', 'OTHER')),
        CONSTRAINT organisation_identifier_value_given
          CHECK (value ~ '^[^[:space:]]+( [^[:space:]]+)*$' AND char_length(value) <= 100),
        CONSTRAINT organisation_identifier_is_no_persons
          CHECK (scheme <> 'SE_ORGNR' OR value ~ '^[0-9]{2}[2-9][0-9]{7}$')
      );
      CREATE UNIQUE INDEX uq_organisation_identifier_value
        ON office.organisation_identifier (scheme, value) WHERE scheme <> 'OTHER';
      CREATE INDEX ix_organisation_identifier_organisation_id ON office.organisation_identifier (organisation_id);
      CREATE INDEX ix_organisation_identifier_value ON office.organisation_identifier (value);

      CREATE TABLE office.organisation_merge (
        id uuid NOT NULL,
        merged_id uuid NOT NULL,
        survivor_id uuid NOT NULL,
        merged_at timestamptz NOT NULL,
        reason text NOT NULL,
        merged_by uuid,
        split_at timestamptz,
        split_reason text,
        split_by uuid,
        CONSTRAINT pk_organisation_merge PRIMARY KEY (id),
        CONSTRAINT fk_organisation_merge_merged_id
          FOREIGN KEY (merged_id) REFERENCES office.organisation (id),
        CONSTRAINT fk_organisation_merge_survivor_id
          FOREIGN KEY (survivor_id) REFERENCES office.organisation (id),
        CONSTRAINT organisation_merge_of_two CHECK (merged_id <> survivor_id),
        CONSTRAINT organisation_merge_reason_given CHECK (reason ~ '\\S' AND char_length(reason) <= 1000),
        CONSTRAINT organisation_merge_split_reason_given
          CHECK (split_reason ~ '\\S' AND char_length(split_reason) <= 1000),
        CONSTRAINT organisation_merge_split_is_whole CHECK ((split_at IS NULL) = (split_reason IS NULL)),
        CONSTRAINT organisation_merge_split_after_merge CHECK (split_at >= merged_at)
      );
      CREATE UNIQUE INDEX uq_organisation_merge_standing
        ON office.organisation_merge (merged_id) WHERE split_at IS NULL;
      CREATE INDEX ix_organisation_merge_merged_id ON office.organisation_merge (merged_id);
      CREATE INDEX ix_organisation_merge_survivor_id ON office.organisation_merge (survivor_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.organisation_merge;
      DROP TABLE office.organisation_identifier;
      DROP TABLE office.organisation_name;
      DROP TABLE office.organisation;
      DROP EXTENSION IF EXISTS pg_trgm;
    `);
  }
}
