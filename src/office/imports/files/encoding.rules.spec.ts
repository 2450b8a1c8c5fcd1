import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { ByteSurvey, isKnownEncoding } from './encoding.rules.js';

const languages = [
  'möte om sjukvården i Östergötland på Åland å ena sidan över',
  'Bundesverband für Straßenbau Öffentliche Prüfung Gespräche über Verkehr',
  'réunion avec la Fédération française hôpital garçon où être',
  'kokous Jyväskylän työväenyhdistys järjestö eläkeläiset ympäristö',
  'møde på Sjælland med Københavns kommune og færgen til Ærø',
];
// A handful of letters may be of any encoding: a file has more.
const text = fc
  .constantFrom(...languages)
  .chain((words) => fc.array(fc.constantFrom(...words.split(' ')), { minLength: 15, maxLength: 60 }))
  .map((words) => words.join(' '))
  .filter((written) => (written.match(/[å-öø-üæéèêôçß]/gi) ?? []).length >= 8);

function survey(bytes: Buffer, pieces: number): ByteSurvey {
  const found = new ByteSurvey();
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length; at += size) found.feed(bytes.subarray(at, at + size));
  return found;
}

describe('Finding the encoding of a file', () => {
  it.each(['utf-8', 'windows-1252', 'macintosh', 'cp850'])(
    'reads Western European text written in %s',
    (encoding) => {
      fc.assert(
        fc.property(text, fc.integer({ min: 1, max: 7 }), (written, pieces) => {
          const bytes = iconv.encode(written, encoding);
          fc.pre(iconv.decode(bytes, encoding) === written);
          expect(iconv.decode(bytes, survey(bytes, pieces).encoding())).toBe(written);
        }),
      );
    },
  );

  it.each(['utf-16le', 'utf-16be'])('reads %s with its mark and without', (encoding) => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, addBOM) => {
        const bytes = iconv.encode(written, encoding, { addBOM });
        expect(iconv.decode(bytes, survey(bytes, 3).encoding())).toBe(written);
      }),
    );
  });

  it('reads Polish and Czech text of old Windows', () => {
    const written = 'Związek Przedsiębiorców i spółka wodociągowa w Łodzi, żegluga śródlądowa';
    const bytes = iconv.encode(written, 'windows-1250');
    expect(iconv.decode(bytes, survey(bytes, 1).encoding())).toBe(written);
  });

  it('takes a few broken bytes in UTF-8 for damage, not for another encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('å'.repeat(40)),
      Buffer.from([0xff]),
      Buffer.from('ö'.repeat(40)),
    ]);
    expect(survey(bytes, 2).encoding()).toBe('utf-8');
  });

  it('keeps how a file begins, however it arrives, and no more than that', () => {
    const size = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 7 }), fc.nat(255), (length, pieces, first) => {
        const bytes = Buffer.from(Array.from({ length }, (_, index) => (first + index) % 251));
        expect(survey(bytes, pieces).bytes.equals(bytes.subarray(0, 65_536))).toBe(true);
      }),
      { numRuns: 20, examples: [[200_000, 7, 0]] },
    );
  });

  it('lets a mapping name every encoding that it finds itself, and none that nobody can read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(isKnownEncoding(survey(Buffer.from(bytes), 3).encoding())).toBe(true);
      }),
    );
    expect(isKnownEncoding('klingon-8')).toBe(false);
  });
});
