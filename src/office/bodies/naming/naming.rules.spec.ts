import { describe, expect, it } from '@jest/globals';
import { shorteningFaults } from './naming.rules.js';

const decision = { years: 5, decision: 'Regionstyrelsen, RS 2026-0100', decidedOn: '2026-03-01' };
const faultsOf = (changes: object) =>
  shorteningFaults({ ...decision, ...changes }, { now: 10, today: '2026-03-02' }).map(({ field }) => field);

describe('A decision to name people for fewer years', () => {
  it('is taken as it is', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    [{ years: 10 }, '/years'],
    [{ years: 0 }, '/years'],
    [{ years: 2.5 }, '/years'],
    [{ decision: ' ' }, '/decision'],
    [{ decidedOn: '2026-02-30' }, '/decidedOn'],
    [{ decidedOn: '2026-03-03' }, '/decidedOn'],
  ])('is none with %j', (changes, field) => {
    expect(faultsOf(changes)).toEqual([field]);
  });
});
