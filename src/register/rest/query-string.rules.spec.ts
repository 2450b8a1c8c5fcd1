import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valuesIn } from './query-string.rules.js';

describe('A query string', () => {
  it.each<[string, [string, string[]][]]>([
    ['', []],
    ['&&', []],
    [
      'a=1&b=2&a=3',
      [
        ['a', ['1', '3']],
        ['b', ['2']],
      ],
    ],
    ['a', [['a', ['']]]],
    ['a=b=c', [['a', ['b=c']]]],
    ['=1', [['', ['1']]]],
    ['text=V%C3%A4rmland+och%2B', [['text', ['Värmland och+']]]],
    [
      '__proto__=1&constructor=2',
      [
        ['__proto__', ['1']],
        ['constructor', ['2']],
      ],
    ],
  ])('%s is read', (text, expected) => {
    expect([...valuesIn(text)]).toEqual(expected);
  });

  it.each(['a=%', 'a=%zz', 'a=%ff', '%c3=1'])('%s is refused: it is no UTF-8', (text) => {
    expect(() => valuesIn(text)).toThrow('rest.notReadable');
  });

  it('gives back what was written, whoever wrote it', () => {
    const pair = fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const read = valuesIn(new URLSearchParams(pairs).toString());
        for (const [name] of pairs) {
          expect(read.get(name)).toEqual(pairs.filter(([each]) => each === name).map(([, value]) => value));
        }
      }),
    );
  });
});
