import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublicationForImports } from '../../src/commands/import-publisher.js';
import { systemActor } from '../../src/office/accounts/actor.js';
import type { PublicBody } from '../../src/office/bodies/public-body.entity.js';
import type { ImportReport } from '../../src/office/imports/import-report.js';
import { type ImportRequest, ImportsService } from '../../src/office/imports/imports.service.js';
import { openBody } from './office.js';
import type { TestApp } from './test-app.js';

/** A mapping of a small register whose rows have a number. */
const mapping = {
  source: { name: 'Grannens register', url: 'https://example.org/register', licence: 'CC0-1.0' },
  columns: {
    number: 'Nr',
    day: 'Datum',
    official: 'Företrädare',
    party: 'Motpart',
    title: 'Rubrik',
    place: { names: ['Plats'], optional: true },
  },
  key: ['number'],
  date: { column: 'day', formats: ['YYYY-MM-DD', 'YYYY-MM'], earliest: '2015-01-01' },
  title: { column: 'title' },
  place: { column: 'place' },
  language: { constant: 'sv' },
  channel: { column: 'place', values: { VIDEO_CALL: ['Webex', 'Teams'] } },
  parties: [
    { column: 'official', side: 'OWN', as: 'person', nameBasis: 'PUBLIC_TASK', basisNote: 'Grannens beslut' },
    {
      column: 'party',
      side: 'COUNTERPART',
      as: 'mixed',
      separators: [';'],
      identifiers: [{ scheme: 'EU_TR', pattern: '(\\d{5,13}-\\d{2})' }],
      organisations: { names: ['Naturskyddsföreningen'] },
    },
  ],
};

/** A place to import into: a public body of its own, and a folder for files. */
export class Importing {
  private readonly folder = mkdtempSync(join(tmpdir(), 'dagsljus-import-å '));

  private constructor(
    private readonly register: TestApp,
    readonly body: PublicBody,
  ) {}

  static async into(register: TestApp): Promise<Importing> {
    return new Importing(register, await openBody(register));
  }

  /** Writes a file; lists of rows become CSV, everything else what it is. */
  file(name: string, content: string | Buffer | readonly (readonly string[])[]): string {
    const path = join(this.folder, name);
    writeFileSync(path, Array.isArray(content) ? csv(content as string[][]) : (content as string | Buffer));
    return path;
  }

  /** Writes a mapping, the usual one with changes. */
  mapping(changes: object = {}): string {
    return this.file('mapping.json', JSON.stringify({ ...mapping, ...changes }, null, 2));
  }

  run(files: readonly string[], options: Partial<ImportRequest> = {}): Promise<ImportReport> {
    const { app } = this.register;
    const request: ImportRequest = {
      files,
      mapping: options.mapping ?? this.mapping(),
      body: this.body.slug,
      dryRun: false,
      publish: true,
      language: 'en',
      ...options,
    };
    const publisher = new PublicationForImports(app);
    return app
      .get(ImportsService, { strict: false })
      .importRegister(systemActor('import'), request, publisher, silent);
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const silent = { begin: () => ({ advance: () => undefined, end: () => undefined }) };

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/** The figures of a report that say what changed. */
export function changes({ created, updated, unchanged, missing, published }: ImportReport): number[] {
  return [created, updated, unchanged, missing, published];
}

/** What the rows of a report became, to be equal to its rows. */
export function accountedFor(report: ImportReport): number {
  const { meetings, groupedRows, filteredRows, duplicateRows, rejectedRows, nilReturns } = report;
  return meetings + groupedRows + filteredRows + duplicateRows + rejectedRows + nilReturns;
}
