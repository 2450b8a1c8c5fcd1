import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});
afterAll(() => register.stop());

// Apollo Server's choice: what cannot be read, is invalid, or has wrong variables is answered by 400, to those too who
// accept the older media type, for which the specification would rather see 200.
const WARNINGS = ['572B', 'FDE2', '7B9B'];

const audits = serverAudits({ url: () => `${register.url}/graphql`, fetchFn: fetch });

describe('GraphQL over HTTP, as its specification audits it', () => {
  test('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    const told = { status: result.status, why: result.status === 'ok' ? '' : result.reason };
    expect(told).toMatchObject({ status: WARNINGS.includes(audit.id) ? 'warn' : 'ok' });
  });
});
