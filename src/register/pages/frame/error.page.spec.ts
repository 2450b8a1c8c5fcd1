import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../platform/errors/refusal.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { reason } from '../../../platform/language/message.js';
import { errorHtml } from './error.page.js';

describe('What is told where the register is away', () => {
  const refusal = new Refusal('UNAVAILABLE', reason(httpMessages.databaseAway));
  const around = { status: 503, correlationId: '1', publicUrl: 'https://example.org' };
  const told = (url: string) => errorHtml({ refusal, url, ...around });

  it('says once when to try again, in whole sentences', () => {
    expect(told('/meetings')).toContain(
      '<p>Registret kan inte nås just nu.</p><p>Ladda om sidan om en liten stund.</p>',
    );
    expect(told('/en/meetings')).toContain(
      '<p>The register cannot be reached right now.</p><p>Load the page again in a moment.</p>',
    );
  });

  it('has no frame around it on a card, which stands in a page of somebody else', () => {
    for (const url of ['/embed/bodies/region', '/en/embed/bodies/region']) {
      expect(told(url)).not.toMatch(/<header|<nav|<footer/);
      expect(told(url)).toContain('<a href="https://example.org/');
    }
    expect(told('/meetings')).toMatch(/<footer/);
  });
});
