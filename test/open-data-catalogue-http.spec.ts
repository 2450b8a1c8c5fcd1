import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isomorphic } from 'rdf-isomorphic';
import { aMeeting, makePublic } from './support/public-records.js';
import { council, publishExample } from './support/example-register.js';
import { readJsonLd, readRdfXml, readTurtle } from './support/rdf/reading.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp({
    PUBLISHER_NAME: 'Region Exempel',
    PUBLISHER_ORGNR: '232100-0131',
    CONTACT_EMAIL: 'oppnadata@example.org',
  });
  await publishExample(register);
}, 60_000);

afterAll(() => register.stop());

const CATALOGUE = '/opendata/v1/catalog';

async function ask(path: string, headers: Record<string, string> = {}): Promise<Response & { body_: string }> {
  const response = await fetch(`${register.url}${path}`, { headers, redirect: 'manual' });
  return Object.assign(response, { body_: await response.text() });
}

describe('The catalogue over HTTP', () => {
  it('is one graph at every address and in every form', async () => {
    const quads = await readRdfXml((await ask(`${CATALOGUE}.rdf`)).body_);
    expect(quads.length).toBeGreaterThan(500);
    const others = [
      await readRdfXml((await ask('/datasets/dcat')).body_),
      await readRdfXml((await ask(CATALOGUE)).body_),
      readTurtle((await ask(`${CATALOGUE}.ttl`)).body_),
      await readJsonLd((await ask(`${CATALOGUE}.jsonld`)).body_),
    ];
    for (const other of others) expect(isomorphic(quads, other)).toBe(true);
  });
});
