import { describe, expect, it } from '@jest/globals';
import type { ImportReport } from '../../../office/imports/import-report.js';
import { rejectedAsCsv } from './rejected-rows.rules.js';

const NO_DATE = { sv: 'Raden har inget datum.', en: 'The row has no date.' };

describe('The rows that could not be taken in', () => {
  it('are a table that no spreadsheet takes for formulas', () => {
    const rejected = [
      { row: 1, line: 2, column: '=cmd|1', reason: '”x”, "y"' },
      { row: 2, line: 3, column: null, reason: 'Raden har inget datum.', reasonIn: NO_DATE },
    ];
    const file = { file: 'möten.csv', rows: 2, handled: [], rejected };
    const report = { files: [file] } as unknown as ImportReport;
    const [header, first, second, end] = rejectedAsCsv(report, 'sv').split('\r\n');
    expect(header).toBe('\uFEFF"file","row","line","column","reason"');
    expect(first).not.toContain(',"=cmd');
    expect(first).toContain('"”x”, ""y"""');
    expect([second, end]).toEqual(['"möten.csv","2","3","","Raden har inget datum."', '']);
    expect(rejectedAsCsv(report, 'en')).toContain('"The row has no date."');
  });
});
