import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('The register over HTTP', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  it('says that it lives and is ready', async () => {
    const live = await fetch(`${register.url}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await fetch(`${register.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });
});
