import { describe, expect, it } from '@jest/globals';
import { dateFormatsOf, readBy, turned } from './date-guess.rules.js';

describe('How the dates of a column are written', () => {
  it.each([
    [['2026-01-02', '2026-11-30'], ['YYYY-MM-DD'], 1],
    [['27-10-2021', '06-10-2021'], ['DD-MM-YYYY'], 1],
    [['07-2012', '14-07-2012', '09-2012'], ['MM-YYYY', 'DD-MM-YYYY'], 1],
    [['03/25/2021', '04/05/2021'], ['MM/DD/YYYY'], 1],
    [['5/3 2024', '17/3 2024'], ['D/M YYYY'], 1],
    [['5 mars 2024', '17 maj 2024'], ['D MMM YYYY'], 1],
    [['Mar-13', 'Apr-13'], ['MMM-YY'], 1],
    [['April', 'Sept'], ['MMM'], 1],
    [['June, 2010', 'July, 2010'], ['MMM, YYYY'], 1],
    [['20240305', '20241130'], ['YYYYMMDD'], 1],
    [['41338', '45000'], ['EXCEL'], 1],
    [['2019', '2020'], ['YYYY'], 1],
    [['2019 kvartal 4', 'Q1 2020'], ['Q YYYY', 'YYYY Q'], 1],
    [['2026-01-02', 'nil return'], ['YYYY-MM-DD'], 0.5],
    [['Volvo', 'Saab'], [], 0],
    [[], [], 0],
  ])('%j: %j', (values, formats, share) => {
    const guess = dateFormatsOf(values);
    expect([[...guess.formats].sort(), guess.share]).toEqual([[...formats].sort(), share]);
  });

  it('is in doubt where day and month could be the other way round, and says which dates lack a year', () => {
    expect(dateFormatsOf(['03/04/2021', '05/06/2021']).isDoubtful).toBe(true);
    expect(dateFormatsOf(['03/04/2021', '25/06/2021']).isDoubtful).toBe(false);
    expect(dateFormatsOf(['05/05/2021']).isDoubtful).toBe(false);
    expect(dateFormatsOf(['April']).lacksYear).toBe(true);
    expect(dateFormatsOf(['April 2020']).lacksYear).toBe(false);
  });

  it('can be turned, and says what a value means', () => {
    expect([turned('DD/MM/YYYY'), turned('YYYY-MM-DD'), turned('D MMM YYYY')]).toEqual([
      'MM/DD/YYYY',
      undefined,
      undefined,
    ]);
    expect(readBy(['DD/MM/YYYY'], '03/04/2021')?.first).toBe('2021-04-03');
    expect(readBy(['MMM'], 'April', 2013)?.last).toBe('2013-04-30');
    expect(readBy(['MMM'], 'hej')).toBeUndefined();
  });
});
