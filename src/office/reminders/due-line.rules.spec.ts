import { describe, expect, it } from '@jest/globals';
import { type DueLine, isLetterDue } from './due-line.rules.js';

const draft = (dueOn: string, late = false): DueLine => ({ kind: 'DRAFT', dueOn, late });
const at = (day: string) => new Date(`${day}T06:30:00Z`);

describe('A reminder', () => {
  it('never comes when nothing is due', () => {
    expect(isLetterDue([], { today: '2026-03-02', toldAt: null })).toBe(false);
    expect(isLetterDue([draft('2026-03-10')], { today: '2026-03-02', toldAt: null })).toBe(false);
    expect(isLetterDue([draft('2026-03-10')], { today: '2026-03-02', toldAt: at('2026-01-05') })).toBe(false);
  });

  it('comes in the week before something is due, once in seven days', () => {
    const lines = [draft('2026-03-09')];
    expect(isLetterDue(lines, { today: '2026-03-02', toldAt: null })).toBe(true);
    expect(isLetterDue(lines, { today: '2026-03-08', toldAt: at('2026-03-02') })).toBe(false);
    expect(isLetterDue(lines, { today: '2026-03-09', toldAt: at('2026-03-02') })).toBe(true);
  });

  it('comes at once when something became late, also over a weekend, and once', () => {
    const lines = [draft('2026-03-06', true)];
    expect(isLetterDue(lines, { today: '2026-03-09', toldAt: at('2026-03-06') })).toBe(true);
    expect(isLetterDue(lines, { today: '2026-03-10', toldAt: at('2026-03-09') })).toBe(false);
  });

  it('comes at once when something was returned, and once', () => {
    const returnedAt = new Date('2026-03-03T13:00:00Z');
    const lines: DueLine[] = [{ ...draft('2026-03-30'), kind: 'RETURNED', returnedAt }];
    expect(isLetterDue(lines, { today: '2026-03-04', toldAt: at('2026-03-02') })).toBe(true);
    expect(isLetterDue(lines, { today: '2026-03-05', toldAt: at('2026-03-04') })).toBe(false);
  });
});
