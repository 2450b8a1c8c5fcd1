import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binaryKind, looksBinary, looksGarbled, otherText } from './content.rules.js';

const signatures: readonly (readonly [string, string])[] = [
  ['504b0304', 'isZip'],
  ['504b0506', 'isZip'],
  ['d0cf11e0a1b11ae1', 'isOldExcel'],
  ['1f8b', 'isCompressed'],
  ['28b52ffd', 'isCompressed'],
  ['255044462d', 'isPdf'],
  ['89504e470d0a1a0a', 'isBinary'],
  ['7f454c46', 'isBinary'],
];
const otherTexts: readonly (readonly [string, string])[] = [
  ['<!DOCTYPE html><p>', 'isHtml'],
  ['<html lang="sv">', 'isHtml'],
  ['<?xml version="1.0"?>', 'isXml'],
  ['<rss version="2">', 'isXml'],
  ['{"meetings": []}', 'isJson'],
  ['[{"date": 1}]', 'isJson'],
  ['-- a dump\nINSERT INTO meeting VALUES', 'isSql'],
  ['/* a dump */ create table meeting (', 'isSql'],
  ["(1, 'Acme'),\n(2, 'Bayer')", 'isSql'],
  ['{\\rtf1\\ansi', 'isBinary'],
];
const controls = fc.constantFrom(0, 1, 8, 11, 14, 0x1b, 0x1f, 0x7f);
const printable = fc.constantFrom('a', 'Ö', '7', ',', ';', ' ', '\t', '\n', '\r', '\f');
const plainText = fc.string({ unit: printable, maxLength: 200, size: 'max' });

describe('Telling what a file is that is no table', () => {
  it('knows other kinds of files by their first bytes, whatever follows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...signatures), fc.uint8Array(), ([signature, kind], rest) => {
        const head = Buffer.concat([Buffer.from(signature, 'hex'), rest]);
        expect(binaryKind(head)?.code).toBe(`importFile.${kind}`);
      }),
    );
  });

  it('takes no text that begins like a table for another kind of file', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(binaryKind(Buffer.from(text))).toBeUndefined();
        expect(otherText(`Date;Who\n${text}`)).toBeUndefined();
        expect(looksBinary(Buffer.from(text))).toBe(false);
        expect(looksGarbled(text)).toBe(false);
      }),
    );
  });

  it('knows other kinds of text by how they begin, blanks before it aside', () => {
    const blanks = fc.string({ unit: fc.constantFrom(' ', '\n', '\t'), maxLength: 9 });
    fc.assert(
      fc.property(fc.constantFrom(...otherTexts), blanks, ([text, kind], before) => {
        expect(otherText(before + text)?.code).toBe(`importFile.${kind}`);
      }),
    );
  });

  it('forgives three control characters in any text, and one in fifty', () => {
    fc.assert(
      fc.property(fc.array(controls, { maxLength: 12 }), fc.nat(600), (found, letters) => {
        const text = 'a'.repeat(letters) + String.fromCharCode(...found);
        const isTooMany = found.length > 3 && found.length * 50 > text.length;
        expect(looksBinary(Buffer.from(text))).toBe(isTooMany);
        expect(looksGarbled(text)).toBe(isTooMany);
      }),
    );
  });

  it('counts characters that are none like control characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\ufffd', '\ufffe', '\0'),
        fc.integer({ min: 4, max: 50 }),
        (odd, count) => {
          expect(looksGarbled(odd.repeat(count))).toBe(true);
        },
      ),
    );
  });
});
