import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMisencoded, repairEncoding } from './text-encoding.js';
import { cleanText, isPlaceholder, startsFormula, textFaults, tidy, withoutFormula } from './text-hygiene.js';

describe('A text', () => {
  it.each([
    ['a\u0000b', 'NUL', 'ab'],
    ['a\u0007b', 'CONTROL', 'ab'],
    ['a\uD800b', 'SURROGATE', 'a\uFFFDb'],
    ['a\u202Eb', 'BIDI', 'ab'],
    ['=1+1', 'FORMULA', '=1+1'],
    ['NÃ¤ringsliv', 'ENCODING', 'Näringsliv'],
    ['Families\u0092 Federation', 'ENCODING', 'Families’ Federation'],
    ['lost \uFFFD', 'ENCODING', 'lost \uFFFD'],
  ])('%j has the fault %s and becomes %j', (text, fault, clean) => {
    expect(cleanText(text)).toEqual({ text: clean, faults: [fault] });
  });

  it('without faults stays as it is, but for its spaces', () => {
    const words = fc.stringMatching(/^[a-zåäöéøσя0-9,.:;!?()”’–]{1,12}$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (list) => {
        const text = list.join(' ');
        expect(textFaults(text)).toEqual([]);
        expect(cleanText(text.replaceAll(' ', ' \t '))).toEqual({ text, faults: [] });
      }),
    );
  });

  it('once cleaned is clean, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: clean } = cleanText(text);
        expect(cleanText(clean).text).toBe(clean);
        expect(textFaults(clean).filter((fault) => fault !== 'FORMULA' && fault !== 'ENCODING')).toEqual([]);
        expect(clean).toBe(clean.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its paragraphs', () => {
    expect(tidy('one\n\n\n\ntwo  \n three')).toBe('one\n\ntwo\nthree');
    expect(cleanText('one\r\ntwo\rthree\u2028four').text).toBe('one\ntwo\nthree\nfour');
  });
});

describe('A text in the wrong encoding', () => {
  it('is put right when it was UTF-8 read as Windows-1252', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöéèçñüßÅÖ]{0,20}$/), (text) => {
        expect(repairEncoding(readAsWindows(text))).toBe(text);
      }),
    );
    expect(repairEncoding('â€™')).toBe('’');
    expect(isMisencoded('Ã¤')).toBe(true);
  });

  it.each(['Åre’s airport', 'São Paulo', 'ÅÄÖ – åäö', 'LIÈGE', 'NÃO', 'Â b', 'Ã\u0081b'.slice(0, 1)])(
    'is not suspected in “%s”',
    (text) => {
      expect(repairEncoding(text)).toBe(text);
      expect(isMisencoded(text)).toBe(false);
    },
  );

  it('stays as it is when it cannot be read again', () => {
    expect(repairEncoding('âš¡'.slice(0, 2))).toBe('âš');
    expect(repairEncoding('Ã�')).toBe('Ã�');
  });

  function readAsWindows(text: string): string {
    const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
    return Array.from(new TextEncoder().encode(text), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte),
    ).join('');
  }
});

describe('A placeholder', () => {
  it.each([
    '-',
    '--',
    '…',
    'null',
    'NULL',
    'N/A',
    'n.a.',
    'n/a',
    ' none ',
    'okänd',
    'Okänt',
    'TBD',
    'xxx',
    '?',
    '(saknas)',
  ])('is told from a text: “%s”', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['', '   ', 'JA', 'CCCC', 'NO', 'Nilsson AB', 'Dubbelspår', 'Okänd soldat', '112'])(
    'is not “%s”',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});

describe('A formula', () => {
  it.each(['=1', '+46', '-1', '@x', '\tx', '\rx', '  =1', '＝1'])('may start with %j', (text) => {
    expect(startsFormula(text)).toBe(true);
  });

  it.each([
    ['- one point\n- another', '– one point\n- another'],
    ['-5 %', '−5 %'],
    ['=1+1', "'=1+1"],
    ['@home', "'@home"],
    ['1=1', '1=1'],
    ['--', '--'],
  ])('is none any more where %j became %j', (text, plain) => {
    expect(withoutFormula(text)).toBe(plain);
  });

  it('is made of no text that says something', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', ' -', '＝', '－', '--', '=-'),
        fc.string(),
        (start, rest) => {
          const text = withoutFormula(`${start}${rest}`);
          expect(startsFormula(text) && !isPlaceholder(text)).toBe(false);
          expect(withoutFormula(text)).toBe(text);
        },
      ),
    );
  });

  it.each(['1=1', 'a', '', '“=”'])('does not start with %j', (text) => {
    expect(startsFormula(text)).toBe(false);
  });
});
