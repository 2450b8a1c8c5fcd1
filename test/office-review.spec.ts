import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegion, contentOf, type Region, step } from './support/meetings.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});
afterAll(() => register.stop());

const as = (who: { accountId: string }): Promise<OfficeBrowser> => browserOf(register, who.accountId);

describe('The page before a meeting is sent to review', () => {
  it('shows what everyone will see, and what stays inside', async () => {
    const { id } = await step(
      region.recorder,
      'recordMeeting',
      contentOf(region, { internalNote: 'Fråga Eva' }),
    );
    const view = await (await as(region.recorder)).get(`/office/meetings/${id}/check`);
    expect(view.status).toBe(200);
    expect(view.html).toContain('Den 26 februari 2026 träffade');
    expect(view.html).toContain('Intern anteckning: Fråga Eva');
    expect(/<article[^]*<\/article>/.exec(view.html)?.[0]).not.toContain('Fråga Eva');
  });

  it('leads from each obstacle to its field, and offers no sending before', async () => {
    const { id } = await step(region.recorder, 'recordMeeting', contentOf(region, { purpose: 'Kort.' }));
    const view = await (await as(region.recorder)).get(`/office/meetings/${id}/check`);
    expect(view.html).toContain(`href="/office/meetings/${id}/edit#f-purpose"`);
    expect(view.html).not.toContain('Skicka för granskning');
  });

  it('sends it, and says who reviews it and until when', async () => {
    const { id, version } = await step(region.recorder, 'recordMeeting', contentOf(region));
    const browser = await as(region.recorder);
    await browser.get(`/office/meetings/${id}/check`);
    const view = await browser.post(`/office/meetings/${id}/check`, { '/expectedVersion': String(version) });
    expect(view.html).toContain('Skickat för granskning. Det granskas av');
    expect(view.html).toContain('senast 12 mars 2026');
  });
});
