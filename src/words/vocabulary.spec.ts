import { describe, expect, it } from '@jest/globals';
import * as bodyWords from './body-words.js';
import * as contentWords from './content-words.js';
import * as issueWords from './issue-words.js';
import * as languageWords from './language-words.js';
import * as meetingWords from './meeting-words.js';
import * as organisationWords from './organisation-words.js';
import * as queryWords from './query-words.js';
import * as registerWords from './register-words.js';
import { type Vocabulary } from './vocabulary.js';

const words: unknown[] = [
  ...[bodyWords, contentWords, issueWords, languageWords],
  ...[meetingWords, organisationWords, queryWords, registerWords],
].flatMap((file) => Object.values(file) as unknown[]);

const vocabularies = words.filter(
  (word): word is Vocabulary => typeof word === 'object' && word !== null && 'label' in word,
);

describe('The vocabulary', () => {
  it('has a label in each language for every value, and no two values of a list are labelled alike', () => {
    expect(vocabularies.length).toBeGreaterThan(25);
    for (const list of vocabularies) {
      for (const language of ['sv', 'en'] as const) {
        const labels = list.values.map((value) => list.label(value, language));
        for (const text of labels) expect(text).toMatch(/^\p{Lu}/u);
        expect(new Set(labels).size).toBe(list.values.length);
      }
    }
  });

  it('names every list once and says what it is for', () => {
    expect(new Set(vocabularies.map(({ name }) => name)).size).toBe(vocabularies.length);
    for (const { description } of vocabularies) expect(description).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('says a value that it does not know as it is', () => {
    const list: Vocabulary = meetingWords.directions;
    expect(list.label('SIDEWAYS', 'sv')).toBe('SIDEWAYS');
  });
});
