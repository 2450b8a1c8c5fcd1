import { describe, expect, it } from '@jest/globals';
import { messages, reason, say, sayReason } from './message.js';

const test = messages('test', {
  days: {
    sv: 'Om {days, plural, one {# dag} other {# dagar}}, <{name}>.',
    en: 'In {days, plural, one {# day} other {# days}}, <{name}>.',
  },
});

describe('A message', () => {
  it('carries its code and is said in the language asked for', () => {
    expect(test.days.code).toBe('test.days');
    expect(say(test.days, 'sv', { days: 1, name: 'Åsa' })).toBe('Om 1 dag, <Åsa>.');
    expect(say(test.days, 'en', { days: 1200, name: 'Åsa' })).toBe('In 1,200 days, <Åsa>.');
  });

  it('says true and false as words', () => {
    const { done } = messages('test', { done: { sv: '{done}', en: '{done}' } });
    expect(say(done, 'en', { done: true })).toBe('true');
  });

  it('without a value that it names is a fault of the program, and says so', () => {
    expect(() => say(test.days, 'sv', { days: 1 })).toThrow('name');
  });

  it('becomes a reason with its values and its place in the input', () => {
    const why = reason(test.days, { days: 2, name: 'Bo' }, '/date');
    expect(why).toEqual({ message: test.days, params: { days: 2, name: 'Bo' }, field: '/date' });
    expect(sayReason(why, 'en')).toBe('In 2 days, <Bo>.');
    expect(reason(test.days)).toEqual({ message: test.days });
  });
});
