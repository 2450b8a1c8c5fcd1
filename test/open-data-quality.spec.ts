import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import n3 from 'n3';
import { expanded, type ShortName } from '../src/register/open-data/rdf/namespaces.js';
import { council, publishExample } from './support/example-register.js';
import { makeSnapshot } from './support/make-snapshot.js';
import { aMeeting, makePublic } from './support/public-records.js';
import { codeLists, type Score, scores } from './support/rdf/mqa.js';
import { impossibleDates, issuedTooLate } from './support/rdf/dates.js';
import { badNames } from './support/rdf/names.js';
import { codes, officialShapes, swedishShapes, violations } from './support/rdf/official-shapes.js';
import { type Reached, reach } from './support/rdf/reachable.js';
import { readTurtle } from './support/rdf/reading.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PUBLIC_URL = 'http://localhost:3000';
const lists = codeLists();
const official = officialShapes();
const conditionally = lists && official ? it : it.skip;

let register: TestApp;
let quads: n3.Quad[];
let reached: Reached;
let conforms: boolean;

beforeAll(async () => {
  register = await startTestApp({
    PUBLISHER_NAME: 'Region Exempel',
    PUBLISHER_ORGNR: '2321000131',
    CONTACT_EMAIL: 'oppnadata@example.org',
  });
  await publishExample(register);
  const source = { name: 'Integrity Watch', url: 'https://www.integritywatch.eu', licence: 'ODbL-1.0' };
  await makePublic(register, aMeeting(council, { source }));
  await makeSnapshot(register);
  quads = readTurtle(await (await fetch(`${register.url}/opendata/v1/catalog.ttl`)).text());
  reached = await reach(register, PUBLIC_URL, quads);
  conforms = official ? (await violations(official, [...quads, ...codes()])).length === 0 : false;
}, 120_000);

afterAll(() => register.stop());

/** The lowest score of a dataset, and what that one missed. */
function lowest(changed: readonly n3.Quad[], reachable = reached.reachable, isValid = conforms): Score {
  if (!lists) throw new Error('without code lists there is no score');
  const surroundings = { lists, conforms: isValid, reachable: (url: string) => reachable.has(url) };
  const found = scores(changed, surroundings).sort((one, other) => one.points - other.points);
  const [worst] = found;
  if (!worst || found.length < 20) throw new Error(`the catalogue has ${found.length} datasets`);
  return worst;
}

const without = (property: ShortName, end = ''): n3.Quad[] =>
  quads.filter(({ subject, predicate }) => {
    return predicate.value !== expanded(property) || !subject.value.endsWith(end);
  });

describe('The catalogue of a running register', () => {
  it('names nothing that does not answer', () => {
    expect(reached.unreachable).toEqual([]);
    expect(reached.reachable.size).toBeGreaterThan(80);
  });

  it('keeps all rules', async () => {
    expect(await violations(swedishShapes(), [...quads, ...codes()])).toEqual([]);
    expect([...impossibleDates(quads), ...issuedTooLate(quads)]).toEqual([]);
    expect(badNames(quads)).toEqual([]);
    if (official) expect(await violations(official, [...quads, ...codes()])).toEqual([]);
  });

  conditionally('gets 405 of 405 points of the Metadata Quality Assessment for every dataset', () => {
    expect(lowest(quads)).toMatchObject({ points: 405, missed: [] });
  });

  it('tells the size and checksum that the newest files have', async () => {
    const graph = new n3.Store(quads);
    const one = (subject: string, property: ShortName): string =>
      graph.getObjects(subject, expanded(property), null)[0]?.value ?? '';
    const files = graph.getSubjects(expanded('dcat:byteSize'), null, null).map(({ value }) => value);
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const response = await fetch(one(file, 'dcat:downloadURL').replace(PUBLIC_URL, register.url));
      const bytes = Buffer.from(await response.arrayBuffer());
      expect({
        file,
        bytes: String(bytes.length),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }).toEqual({
        file,
        bytes: one(file, 'dcat:byteSize'),
        sha256: one(one(file, 'spdx:checksum'), 'spdx:checksumValue'),
      });
    }
  });
});

describe('The scorer', () => {
  const LOSSES: [string, number, () => Score][] = [
    ['keywords', 30, () => lowest(without('dcat:keyword', '#register'))],
    ['themes', 30, () => lowest(without('dcat:theme', '#register'))],
    ['where', 20, () => lowest(without('dcterms:spatial', '#register'))],
    ['when', 20, () => lowest(without('dcterms:temporal', '#register'))],
    ['a page', 50, () => lowest(quads, but('/data/meetings'))],
    ['an address to fetch it', 50, () => lowest(without('dcat:downloadURL', '#meetings-csv'))],
    ['a file', 30, () => lowest(quads, but('/opendata/v1/latest/meetings.csv'))],
    ['a format', 20, () => lowest(without('dcterms:format', '#register-sqlite'))],
    ['a media type', 10, () => lowest(without('dcat:mediaType', '#register-sqlite'))],
    ['formats that anyone knows', 70, () => lowest(without('dcterms:format', '#meetings-csv'))],
    ['conformance', 30, () => lowest(quads, undefined, false)],
    ['a licence', 30, () => lowest(without('dcterms:license', '#meetings-csv'))],
    ['who may have it', 15, () => lowest(without('dcterms:accessRights', '#meetings'))],
    ['whom to ask', 20, () => lowest(without('dcat:contactPoint', '#meetings'))],
    ['who publishes', 10, () => lowest(without('dcterms:publisher', '#meetings'))],
    ['what one may do', 5, () => lowest(without('dcterms:rights', '#meetings-csv'))],
    ['how large it is', 5, () => lowest(without('dcat:byteSize'))],
    ['since when', 5, () => lowest(without('dcterms:issued', '#meetings'))],
    ['when it changed', 5, () => lowest(without('dcterms:modified', '#meetings'))],
  ];
  const but = (path: string): ReadonlySet<string> =>
    new Set([...reached.reachable].filter((address) => address !== PUBLIC_URL + path));

  conditionally.each(LOSSES)('takes points away where nobody is told %s', (_, loss, score) => {
    const { points, missed } = score();
    expect({ points, missed: missed.length > 0 }).toEqual({ points: 405 - loss, missed: true });
  });
});
