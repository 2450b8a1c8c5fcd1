import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openData, type OpenApiDocument, resolved } from './support/open-data.js';
import { PROFILE } from './support/national-profile.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let document: OpenApiDocument;

beforeAll(async () => {
  register = await startTestApp({
    PUBLIC_URL: 'https://register.example.se',
    PUBLISHER_NAME: 'Region Exempel',
    CONTACT_EMAIL: 'register@example.se',
  });
  document = resolved((await openData(register, '/openapi.json')).body);
});
afterAll(() => register.stop());

describe('The open data API follows the national REST API profile', () => {
  test.each(PROFILE)('$id: $says', ({ faults, broken }) => {
    expect(faults(document)).toEqual([]);
    const other = structuredClone(document);
    broken(other);
    expect(faults(other)).not.toEqual([]);
  });

  test('its api-info says what the profile asks for', async () => {
    const { body, headers } = await openData(register, '/api-info');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toEqual({
      apiName: 'dagsljus-opendata',
      apiVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      apiReleased: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      apiDocumentation: 'https://register.example.se/opendata/v1/openapi.json',
      apiStatus: 'active',
    });
    expect((await openData(register, body['apiDocumentation'] as string)).status).toBe(200);
  });
});
