import { describe, expect, it } from '@jest/globals';
import { onlyParts, partsToCorrect, withoutFormerPosts } from './correction.rules.js';
import { withKeywordLines, withKeywords } from './form/keyword-lines.rules.js';

const form = (fields: Record<string, string>) =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value]]));

const KEPT = form({
  '/title': 'Rubrik',
  '/date': '2026-03-01',
  '/startsAt': '09:00',
  '/direction': 'UNKNOWN',
  '/participants/0/id': 'a',
  '/participants/0/officialId': 'o',
  '/participants/0/functionSv': 'Regionråd',
});

describe('A correction', () => {
  it('says only what it changes', () => {
    const sent = new Map([...KEPT, ...form({ '/title': 'Ny rubrik', '/reason': 'Fel.' })]);
    const parts = partsToCorrect(sent, KEPT);
    expect(parts).toEqual(['title']);
    expect(onlyParts(sent, parts)).toEqual(form({ '/title': 'Ny rubrik', '/reason': 'Fel.' }));
  });

  it('says times with their day', () => {
    const sent = new Map([...KEPT, ...form({ '/date': '2026-03-02' })]);
    expect([...onlyParts(sent, partsToCorrect(sent, KEPT)).keys()]).toEqual(['/date', '/startsAt']);
  });

  it('says again what was shown, whatever is kept by then', () => {
    const sent = new Map([...KEPT, ...form({ '/title': 'Ny rubrik', parts: 'title' })]);
    expect(partsToCorrect(sent, sent)).toEqual(['title']);
  });

  it('leaves the function of an official who is another one to their post', () => {
    const other = new Map([...KEPT, ...form({ '/participants/0/officialId': 'p' })]);
    expect(withoutFormerPosts(other, KEPT).get('/participants/0/functionSv')).toEqual(['']);
    const written = new Map([...other, ...form({ '/participants/0/functionSv': 'Direktör' })]);
    expect(withoutFormerPosts(written, KEPT).get('/participants/0/functionSv')).toEqual(['Direktör']);
    expect(withoutFormerPosts(KEPT, KEPT)).toEqual(KEPT);
  });
});

describe('Keywords', () => {
  it('are written one on a line, and taken once each', () => {
    const lines = withKeywordLines(new Map([['/keywords', ['kaj', 'färja']]]));
    expect(lines.get('/keywords')).toEqual(['kaj\nfärja']);
    expect(withKeywords(form({ '/keywords': 'kaj\n färja, kaj;\n' })).get('/keywords')).toEqual([
      'kaj',
      'färja',
    ]);
    expect(withKeywords(new Map())).toEqual(new Map());
  });
});
