import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officePages } from './support/looking/page-table.js';
import { officeRoutes } from './support/page-routes.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('The pages of the office', () => {
  let register: TestApp;

  beforeAll(async () => {
    register = await startTestApp();
  });
  afterAll(() => register.stop());

  // In a browser, in both languages: office-pages-{empty,one,many,mistaken,acts}.spec.ts
  it('are all looked at, or it is said why not', () => {
    const routes = officeRoutes(register).map(({ name }) => name);
    expect(routes.filter((name) => name.startsWith('GET '))).toEqual(Object.keys(officePages).sort());
  });
});
