import { describe, expect, it } from '@jest/globals';
import {
  isReplaced,
  pointerOf,
  scalarsToTake,
  targetsOf,
  targetsSaying,
  textsAt,
} from './redaction.rules.js';

const first = {
  id: 'm1',
  reference: 'RTE-2026-000001',
  publicBodyId: 'b1',
  date: '2026-03-12',
  direction: 'INBOUND',
  title: 'Talks on the ferry',
  purpose: 'Eva Exempel asked for a longer ferry timetable on behalf of the islanders.',
  keywords: ['ferry', 'Eva Exempel'],
  participants: [
    {
      id: 'p1',
      side: 'OWN',
      officialId: 'o1',
      name: 'Olof Official',
      function: { sv: 'Ordförande', en: 'Chair' },
    },
    {
      id: 'p2',
      side: 'COUNTERPART',
      name: 'Eva Exempel',
      organisationId: 'g1',
      organisationName: 'Öarna AB',
    },
  ],
  outcome: { kind: 'NOTED', text: 'Noted.' },
};
const second = {
  ...first,
  participants: [...first.participants].reverse(),
  purpose: 'Longer ferry timetable.',
  reason: 'Eva Exempel wanted her words shorter.',
};

const take = (document: typeof first, pointer: string) => {
  const targets = targetsOf(first, pointer);
  const texts = new Set(targets.flatMap((target) => textsAt(first, target)));
  const everywhere = [...targets, ...targetsSaying(first, texts), ...targetsSaying(second, texts)];
  return scalarsToTake(document, everywhere, texts).map((scalar) => scalar.pointer);
};

describe('what a redaction takes', () => {
  it.each([
    '/publicBodyId',
    '/date',
    '/direction',
    '/id',
    '/reference',
    '/participants/0/side',
    '/participants/0/id',
  ])('is never %s', (pointer) => {
    expect(targetsOf(first, pointer)).toEqual([]);
  });

  it.each([
    '',
    '/',
    'title',
    '/nothing',
    '/participants/9/name',
    '/participants/x/name',
    '/title/0',
    '/outcome/kind',
  ])('is nothing for the pointer "%s"', (pointer) => {
    expect(targetsOf(first, pointer)).toEqual([]);
  });

  it('is the name wherever it was said, in every version, with the whole field that says it', () => {
    expect(take(first, '/participants/1/name').sort()).toEqual([
      '/keywords/0',
      '/keywords/1',
      '/participants/1/name',
      '/purpose',
    ]);
    expect(take(second as typeof first, '/participants/1/name').sort()).toEqual([
      '/keywords/0',
      '/keywords/1',
      '/participants/0/name',
      '/purpose',
      '/reason',
    ]);
  });

  it('is the link to an official together with the name, and the other way round', () => {
    expect(take(first, '/participants/0/name').sort()).toEqual([
      '/participants/0/name',
      '/participants/0/officialId',
    ]);
    expect(take(first, '/participants/0/officialId').sort()).toEqual([
      '/participants/0/name',
      '/participants/0/officialId',
    ]);
  });

  it('follows a line to where it stands in another version', () => {
    const [target] = targetsOf(first, '/participants/0/function');
    expect(target && pointerOf(second, target)).toBe('/participants/1/function');
    expect(target && scalarsToTake(second, [target], new Set()).map(({ pointer }) => pointer)).toEqual([
      '/participants/1/function/sv',
      '/participants/1/function/en',
    ]);
  });

  it('is a title or a place name that others share on its own line alone', () => {
    expect(take(first, '/participants/0/function').sort()).toEqual([
      '/participants/0/function/en',
      '/participants/0/function/sv',
    ]);
    expect(take({ ...first, purpose: 'The Ordförande came.' }, '/participants/0/function')).not.toContain(
      '/purpose',
    );
  });

  it('is a deep field alone', () => {
    expect(take(first, '/outcome/text')).toEqual(['/outcome/text']);
  });

  it('may be read again once something else stands in its place, and not before', () => {
    const [purpose] = targetsOf(first, '/purpose');
    if (!purpose) throw new Error('no target');
    expect(isReplaced(first, purpose, [first.purpose])).toBe(false);
    expect(isReplaced({ ...first, purpose: `Before: ${first.purpose}` }, purpose, [first.purpose])).toBe(
      false,
    );
    expect(isReplaced({ ...first, purpose: 'The ferry timetable.' }, purpose, [first.purpose])).toBe(true);
    expect(isReplaced({ id: 'm1' }, purpose, [first.purpose])).toBe(false);
  });
});
