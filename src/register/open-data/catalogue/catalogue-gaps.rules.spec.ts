import { describe, expect, it } from '@jest/globals';
import { catalogueGaps } from './catalogue-gaps.rules.js';

const whole = {
  publicUrl: 'https://register.example.org',
  publisherName: 'Region Exempel',
  publisherOrgnr: '2321000131',
  contactEmail: 'oppnadata@example.org',
};
const missing = (changed: Partial<typeof whole>) =>
  catalogueGaps({ ...whole, ...changed }).map(({ variable }) => variable);

describe('What the catalogue of a register still lacks', () => {
  it('is nothing where everything is set', () => {
    expect(missing({})).toEqual([]);
  });

  it('is every setting that is not made', () => {
    const nothing = { publisherName: undefined, publisherOrgnr: undefined, contactEmail: undefined };
    expect(
      catalogueGaps({ publicUrl: 'http://localhost:3000', ...nothing }).map(({ variable }) => variable),
    ).toEqual(['PUBLIC_URL', 'PUBLISHER_NAME', 'PUBLISHER_ORGNR', 'CONTACT_EMAIL']);
  });

  it('is a public address that nobody else can reach, or that others can change on the way', () => {
    expect(missing({ publicUrl: 'http://127.0.0.1:3000' })).toEqual(['PUBLIC_URL']);
    expect(missing({ publicUrl: 'http://register.example.org' })).toEqual(['PUBLIC_URL']);
  });
});
