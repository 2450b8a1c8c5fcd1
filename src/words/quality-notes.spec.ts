import { describe, expect, it } from '@jest/globals';
import { isQualityNoteCode, qualityNoteTexts } from './quality-notes.js';

describe('A note on the quality of an imported record', () => {
  it('is a sentence in both languages, with its values', () => {
    expect(qualityNoteTexts('purposeTooShort', { length: 12, shortest: 80 })).toEqual({
      sv: 'Beskrivningen har 12 tecken. Den skulle ha minst 80.',
      en: 'The description has 12 characters. It should have at least 80.',
    });
    expect(qualityNoteTexts('topicMissing')).toEqual({
      sv: 'Inget ämne är angivet.',
      en: 'No topic is given.',
    });
  });

  it('of another version of the product is told by its code', () => {
    expect(isQualityNoteCode('somethingElse')).toBe(false);
    expect(isQualityNoteCode('toString')).toBe(false);
    expect(qualityNoteTexts('somethingElse', { length: 3 }).en).toBe('A note on the quality: somethingElse.');
  });
});
