import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type n3 from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import { expanded } from '../src/register/open-data/rdf/namespaces.js';
import { council, publishExample } from './support/example-register.js';
import { aMeeting, makePublic } from './support/public-records.js';
import { readJsonLd, readRdfXml, readTurtle } from './support/rdf/reading.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const CATALOGUE = '/opendata/v1/catalog';

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

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${register.url}${path}`, { method, headers, redirect: 'manual' });
  const { status } = response;
  return { status, text: await response.text(), header: (name: string) => response.headers.get(name) };
}

async function values(property: Parameters<typeof expanded>[0], end: string): Promise<string[]> {
  const quads = readTurtle((await ask(`${CATALOGUE}.ttl`)).text);
  const said = quads.filter(
    ({ subject, predicate }) => subject.value.endsWith(end) && predicate.value === expanded(property),
  );
  return said.map(({ object }) => object.value);
}

describe('The catalogue over HTTP', () => {
  it('is one graph at every address and in every form', async () => {
    const quads = await readRdfXml((await ask(`${CATALOGUE}.rdf`)).text);
    expect(quads.length).toBeGreaterThan(500);
    const others: n3.Quad[][] = [
      await readRdfXml((await ask('/datasets/dcat')).text),
      await readRdfXml((await ask('/datasets/dcat', { accept: 'text/html' })).text),
      await readRdfXml((await ask(CATALOGUE)).text),
      readTurtle((await ask(CATALOGUE, { accept: 'text/turtle' })).text),
      readTurtle((await ask(`${CATALOGUE}.ttl`, { accept: 'text/html' })).text),
      await readJsonLd((await ask(CATALOGUE, { accept: 'application/ld+json' })).text),
      await readJsonLd((await ask(`${CATALOGUE}.jsonld`)).text),
    ];
    for (const other of others) expect(isomorphic(quads, other)).toBe(true);
  });

  it('says what it is, to everyone, without sending anybody elsewhere', async () => {
    const types = {
      '/datasets/dcat': 'application/rdf+xml; charset=utf-8',
      [`${CATALOGUE}.rdf`]: 'application/rdf+xml; charset=utf-8',
      [`${CATALOGUE}.ttl`]: 'text/turtle; charset=utf-8',
      [`${CATALOGUE}.jsonld`]: 'application/ld+json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await ask(path);
      expect({ path, status: answer.status, type: answer.header('content-type') }).toEqual({
        path,
        status: 200,
        type,
      });
      expect(answer.header('access-control-allow-origin')).toBe('*');
      expect(answer.header('cache-control')).toBe('public, no-cache');
      const head = await ask(path, {}, 'HEAD');
      expect({ status: head.status, text: head.text, etag: head.header('etag') }).toEqual({
        status: 200,
        text: '',
        etag: answer.header('etag'),
      });
    }
  });

  it('is not sent again to who has it, until something is published', async () => {
    const etag = (await ask('/datasets/dcat')).header('etag') ?? '';
    expect((await ask('/datasets/dcat', { 'if-none-match': etag })).status).toBe(304);
    const before = await values('dcat:version', '#register');
    await makePublic(register, aMeeting(council, { date: '2019-05-06' }));
    expect((await ask('/datasets/dcat', { 'if-none-match': etag })).status).toBe(200);
    const [version = '0'] = await values('dcat:version', '#register');
    expect(Number(version)).toBeGreaterThan(Number(before[0]));
    expect(await values('dcat:startDate', '#register-period')).toEqual(['2019-05-06']);
  });

  it('refuses what it is not, and what nobody may do', async () => {
    expect((await ask(CATALOGUE, { accept: 'text/html' })).status).toBe(406);
    expect((await ask(`${CATALOGUE}.xml`)).status).toBe(404);
    expect((await ask(`${CATALOGUE}/`)).status).toBe(404);
    expect((await ask('/datasets')).status).toBe(404);
    const post = await ask('/datasets/dcat', {}, 'POST');
    expect({ status: post.status, allow: post.header('allow') }).toEqual({
      status: 405,
      allow: 'GET, HEAD, OPTIONS',
    });
    expect((await ask('/datasets/dcat', {}, 'OPTIONS')).status).toBe(204);
    expect((await ask(CATALOGUE, { accept: 'text/html' })).header('content-type')).toContain('problem+json');
  });

  it('names who is set to publish, and whom to ask', async () => {
    expect(await values('dcterms:publisher', '#register')).toEqual([
      'http://dataportal.se/organisation/SE2321000131',
    ]);
    expect(await values('foaf:name', 'SE2321000131')).toEqual(['Region Exempel', 'Region Exempel']);
    expect(await values('vcard:hasEmail', '#contact')).toEqual(['mailto:oppnadata@example.org']);
  });

  it('finds every source of imported records once, and says which have another licence', async () => {
    const source = (name: string, licence: string, reference: string) => ({
      source: { name, licence, reference },
    });
    await makePublic(
      register,
      ...['1', '2', '3'].map((each) => aMeeting(council, source('Integrity Watch', 'ODbL-1.0', each))),
      aMeeting(council, source('Integrity Watch', 'CC-BY-4.0', '4')),
      aMeeting(council, source(`${'A register with a very long name '.repeat(200)}.`, 'MIT', '5')),
    );
    const quads = readTurtle((await ask(`${CATALOGUE}.ttl`)).text);
    const licences = quads.filter(
      ({ subject, predicate }) =>
        /#imported-.*-csv$/.test(subject.value) && predicate.value === expanded('dcterms:license'),
    );
    expect(licences.map(({ object }) => object.value).sort()).toEqual([
      'http://creativecommons.org/licenses/by/4.0/',
      'http://opendatacommons.org/licenses/odbl/1.0/',
      'https://opensource.org/licenses/MIT',
    ]);
  });
});

describe('The vocabulary over HTTP', () => {
  it('is one graph in every form', async () => {
    const quads = readTurtle((await ask('/opendata/v1/vocabulary.ttl')).text);
    expect(quads.length).toBeGreaterThan(500);
    expect(isomorphic(quads, await readRdfXml((await ask('/opendata/v1/vocabulary')).text))).toBe(true);
    expect(isomorphic(quads, await readJsonLd((await ask('/opendata/v1/vocabulary.jsonld')).text))).toBe(
      true,
    );
  });
});

describe('The catalogue of a register that nobody has set up', () => {
  let bare: TestApp;
  beforeAll(async () => {
    bare = await startTestApp();
  }, 60_000);
  afterAll(() => bare.stop());

  it('names the product while there is no public body, and then the topmost one', async () => {
    const names = async (): Promise<string[]> => {
      const text = await (await fetch(`${bare.url}/datasets/dcat`)).text();
      const quads = await readRdfXml(text);
      return quads
        .filter(({ predicate }) => predicate.value === expanded('foaf:name'))
        .map(({ object }) => object.value);
    };
    expect(await names()).toEqual(['Dagsljus', 'Dagsljus']);
    await publishExample(bare);
    expect(await names()).toEqual(['Region 1', 'Region No. 1']);
  });
});
