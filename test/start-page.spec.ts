import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedMeeting, aRegion, type Region } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

async function page(path: string): Promise<string> {
  const response = await fetch(`${register.url}${path}`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return response.text();
}

describe('the first page', () => {
  it('says in both languages that nothing is published yet', async () => {
    expect(await page('/')).toContain('Inget möte är publicerat ännu.');
    expect(await page('/en')).toContain('No meeting has been published yet.');
  });

  it('tells what was published, with whatever is in the texts as text', async () => {
    await aPublishedMeeting(region, { title: 'Färjan <script>alert(1)</script> & bron' });
    const html = await page('/');
    expect(html).toContain('Färjan &lt;script>alert(1)&lt;/script> &amp; bron');
    expect(html).toContain('<strong>1</strong> möte<');
  });
});
