import { describe, expect, it } from '@jest/globals';
import { EU_NUMBER } from '../guess/mapping-of-choices.rules.js';
import type { Mapping } from '../mapping/mapping.js';
import { refuseOpenPatterns } from './plain-patterns.rules.js';

const withPattern = (pattern: string) => ({ title: { column: 'a', pattern } }) as unknown as Mapping;
const withSpelling = (spelling: string) =>
  ({ direction: { column: 'a', values: { INBOUND: [spelling] } } }) as unknown as Mapping;

describe('A mapping that is handed in on a page', () => {
  it.each(['(a+)+$', '^(b+)+$', '^(?:[bcd]+)+$', '(x|x)(x|x)', 'a*', 'a{2,}', 'a?', '\\\\(a|b)'])(
    'has no pattern that repeats or chooses: %s',
    (pattern) => {
      expect(() => {
        refuseOpenPatterns(withPattern(pattern));
      }).toThrow('openPattern');
      expect(() => {
        refuseOpenPatterns(withSpelling(`/${pattern}/`));
      }).toThrow('openPattern');
    },
  );

  it.each(['^In$', 'SOU \\d\\d\\d\\d:\\d', '[åäö][+*]', 'a\\(b\\)', 'A\\|B', EU_NUMBER])(
    'may look for what stands for itself: %s',
    (pattern) => {
      refuseOpenPatterns(withPattern(pattern));
      refuseOpenPatterns(withSpelling('In+coming (meetings)'));
    },
  );
});
