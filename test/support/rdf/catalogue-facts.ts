import type { CatalogueFacts } from '../../../src/register/open-data/catalogue/catalogue-facts.js';
import type { Table } from '../../../src/register/open-data/tables/table.js';
import { BodyKind } from '../../../src/words/body-words.js';

const table: Table = {
  name: 'meetings',
  title: { sv: 'Möten', en: 'Meetings' },
  description: { sv: 'En rad är ett publicerat möte.', en: 'A row is a published meeting.' },
  columns: [],
  primaryKey: ['id'],
  foreignKeys: [],
};

const file = (name: string) => ({ name, bytes: 1234, sha256: 'ab'.repeat(32) });

/** Facts of a register in use, with two snapshots and records from elsewhere. */
export function facts(changed: Partial<CatalogueFacts> = {}): CatalogueFacts {
  const snapshot = {
    name: '2026-02-14',
    day: '2026-02-14',
    revision: '12',
    at: new Date('2026-02-14T10:00:00Z'),
    issuedAt: new Date('2026-02-15T00:15:00Z'),
    files: [
      'meetings.csv',
      'meetings.jsonl',
      'meetings.parquet',
      'register.zip',
      'register.xlsx',
      'register.sqlite',
      'register.jsonl',
      'register.nq',
      'register.jsonld',
    ].map(file),
  };
  return {
    publicUrl: 'https://register.example.org',
    formatStyle: 'iri',
    publisher: {
      name: { sv: 'Region Exempel', en: 'Region Exempel' },
      organisationNumber: '2321000131',
      kind: BodyKind.REGION,
    },
    contactEmail: 'oppnadata@example.org',
    tables: [table],
    register: {
      revision: '12',
      firstPublishedAt: new Date('2026-01-14T10:00:00Z'),
      lastPublishedAt: new Date('2026-02-14T10:00:00Z'),
      earliest: '2025-11-03',
      demonstration: false,
      sources: [
        { name: 'Gamla registret', url: null, licence: 'CC0-1.0' },
        { name: 'Another <register> & more', url: 'https://example.org/register', licence: 'ODbL-1.0' },
        { name: 'A third', url: 'no address', licence: 'Ask us first' },
      ],
    },
    latest: snapshot,
    firstIssuedAt: new Date('2026-01-15T00:15:00Z'),
    snapshots: [snapshot, { ...snapshot, name: '2026-02-13.r1', day: '2026-02-13' }],
    ...changed,
  };
}
