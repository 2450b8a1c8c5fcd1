import type { JsonObject } from '../../src/words/json.js';
import type { OpenApiDocument } from './open-data.js';
import {
  addParameter,
  addPath,
  answerWith,
  dates,
  firstOperation,
  infoOf,
  lacking,
  members,
  operations,
  parameters,
  paths,
  responses,
  segments,
  servers,
} from './openapi-parts.js';

/** A rule of the national REST API profile (Digg, 1.2 and 2.0) that a machine can check, and a way to break it. */
export interface ProfileRule {
  id: string;
  says: string;
  faults: (document: OpenApiDocument) => unknown[];
  broken: (document: OpenApiDocument) => unknown;
}

const SEGMENT = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CAMEL = /^[a-z]+([A-Z][a-z]*)*$/;
const PERSONAL = /^(pnr|ssn|personalidentitynumber|personnummer|personnr|socialsecuritynumber)$/i;
const PROBLEM_MEMBERS = ['type', 'title', 'status', 'detail', 'instance'];

const DATES: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};

export const PROFILE: ProfileRule[] = [
  {
    id: 'UFN.01, VER.05',
    says: 'an address has protocol, domain, API and major version',
    faults: (document) => servers(document).filter((url) => !/^https?:\/\/[^/]+\/[^/]+\/v\d+$/.test(url)),
    broken: (document) => (document['servers'] = [{ url: 'https://register.example.se/opendata' }]),
  },
  {
    id: 'UFN.02, SAK.01',
    says: 'everything goes over HTTPS on port 443',
    faults: (document) => servers(document).filter((url) => !/^https:\/\/[^/:]+(:443)?\//.test(url)),
    broken: (document) => (document['servers'] = [{ url: 'http://register.example.se/opendata/v1' }]),
  },
  {
    id: 'UFN.05',
    says: 'no address is longer than 2,048 characters',
    faults: (document) =>
      paths(document).filter((path) => path.length + String(servers(document)[0]).length > 2048),
    broken: (document) => addPath(document, `/${'long'.repeat(600)}`),
  },
  {
    id: 'UFN.07, UFN.08, UFN.09, RES.06',
    says: 'names in addresses are small letters and digits, with hyphens between words',
    faults: (document) =>
      paths(document)
        .flatMap(segments)
        .filter((name) => !SEGMENT.test(name)),
    broken: (document) => addPath(document, '/public_bodies'),
  },
  {
    id: 'RES.02',
    says: 'nothing is asked by a personal number',
    faults: (document) => parameters(document).filter(({ name }) => PERSONAL.test(name)),
    broken: (document) => addParameter(document, 'personnummer'),
  },
  {
    id: 'VER.06',
    says: 'the API tells of itself at api-info',
    faults: (document) => (document.paths['/api-info'] ? [] : ['no api-info']),
    broken: (document) => delete document.paths['/api-info'],
  },
  {
    id: 'MOG.01',
    says: 'every resource has a method of HTTP',
    faults: (document) => Object.values(document.paths).filter((item) => !('get' in item)),
    broken: (document) => Object.assign(document.paths, { '/nothing': {} }),
  },
  {
    id: 'FEL.01',
    says: 'problems have all members of RFC 9457',
    faults: (document) => {
      const { properties = {} } = document.components.schemas['Problem'] ?? {};
      return PROBLEM_MEMBERS.filter((member) => !(member in (properties as JsonObject)));
    },
    broken: (document) =>
      delete (document.components.schemas['Problem']?.['properties'] as JsonObject)['instance'],
  },
  {
    id: 'FEL.02',
    says: 'every refusal is application/problem+json',
    faults: (document) =>
      responses(document).filter(
        ([status, { content }]) => Number(status) >= 400 && !content?.['application/problem+json'],
      ),
    broken: (document) => answerWith(document, 418, { content: {} }),
  },
  {
    id: 'FNS.01, FNS.03, FNS.06',
    says: 'parameters are named in camelCase',
    faults: (document) =>
      parameters(document).filter((each) => each.in === 'query' && !CAMEL.test(each.name)),
    broken: (document) => addParameter(document, 'date_from'),
  },
  {
    id: 'FNS.05',
    says: 'no parameter has to be given',
    faults: (document) => parameters(document).filter((each) => each.in === 'query' && each.required),
    broken: (document) => addParameter(document, 'topics', true),
  },
  {
    id: 'FNS.09',
    says: 'a page has 20 records unless asked otherwise',
    faults: (document) =>
      parameters(document).filter(({ name, schema }) => name === 'limit' && schema['default'] !== 20),
    broken: (document) => addParameter(document, 'limit'),
  },
  {
    id: 'AME.01, DOK.18',
    says: 'answers are JSON',
    faults: (document) =>
      responses(document).filter(
        ([status, { content }]) => status === '200' && !content?.['application/json'],
      ),
    broken: (document) => answerWith(document, 200, { content: { 'text/csv': {} } }),
  },
  {
    id: 'AME.04, AME.05, AME.07',
    says: 'members are named in camelCase',
    faults: (document) => members(document).filter((name) => !/^[a-z]+([A-Z][a-z]*)*\d*$/.test(name)),
    broken: (document) => (document.components.schemas['Bad'] = { properties: { end_date: {} } }),
  },
  {
    id: 'DOT.01, DOT.04',
    says: 'days and moments are RFC 3339, moments in UTC',
    faults: (document) => dates(document).filter(([format, example]) => !DATES[format]?.test(example)),
    broken: (document) =>
      (document.components.schemas['Bad'] = {
        properties: { at: { format: 'date-time', examples: ['2026-03-12 08:00'] } },
      }),
  },
  {
    id: 'DOK.01',
    says: 'it says where more is written',
    faults: ({ externalDocs }) => lacking(externalDocs, ['description', 'url']),
    broken: (document) => delete document['externalDocs'],
  },
  {
    id: 'DOK.03, DOK.07, DOK.11',
    says: 'it says what the API is, who answers for it and on what terms',
    faults: (document) => [
      ...lacking(infoOf(document), [
        'version',
        'title',
        'description',
        'termsOfService',
        'contact',
        'license',
      ]),
      ...lacking(infoOf(document)['contact'], ['name', 'url', 'email']),
      ...lacking(infoOf(document)['license'], ['name', 'url']),
    ],
    broken: (document) => delete infoOf(document)['contact'],
  },
  {
    id: 'DOK.06',
    says: 'it is described in Swedish and in English',
    faults: (document) =>
      [/\b(och|som)\b/, /\b(and|the|who)\b/].filter((words) => !words.test(description(document))),
    broken: (document) => (infoOf(document)['description'] = 'Only and the English'),
  },
  {
    id: 'DOK.08',
    says: 'it says how reliable the API is',
    faults: (document) => lacking(infoOf(document)['x-sla'], ['availability', 'responseTime', 'support']),
    broken: (document) => delete infoOf(document)['x-sla'],
  },
  {
    id: 'DOK.09',
    says: 'it says what the limits are',
    faults: (document) => [/limit/i, /begränsning/i].filter((word) => !word.test(description(document))),
    broken: (document) => (infoOf(document)['description'] = 'All is well'),
  },
  {
    id: 'DOK.15',
    says: 'every answer has an example',
    faults: (document) =>
      responses(document)
        .flatMap(([, { content = {} }]) => Object.values(content))
        .filter((content) => !('examples' in content)),
    broken: (document) => answerWith(document, 200, { content: { 'application/json': {} } }),
  },
  {
    id: 'DOK.17',
    says: 'it is the newest OpenAPI',
    faults: ({ openapi }) => (/^3\.[1-9]/.test(openapi as string) ? [] : [openapi]),
    broken: (document) => (document['openapi'] = '2.0'),
  },
  {
    id: 'DOK.19, DOK.20',
    says: 'every question and every answer is described',
    faults: (document) => [
      ...operations(document).filter((operation) => !operation.description),
      ...responses(document).filter(([, response]) => !('description' in response)),
    ],
    broken: (document) => (firstOperation(document).description = ''),
  },
  {
    id: 'FOR.02',
    says: 'a GET has no body',
    faults: (document) => operations(document).filter((operation) => 'requestBody' in operation),
    broken: (document) => Object.assign(firstOperation(document), { requestBody: {} }),
  },
  {
    id: 'SAK.09, SAK.10, SAK.15, SAK.16',
    says: 'nobody has to sign in',
    faults: ({ components }) => ('securitySchemes' in components ? ['securitySchemes'] : []),
    broken: ({ components }) => Object.assign(components, { securitySchemes: { basic: {} } }),
  },
  {
    id: 'SPA.02',
    says: 'a traceparent is received',
    faults: (document) =>
      operations(document).filter(
        (operation) => !operation.parameters.some(({ name }) => name === 'traceparent'),
      ),
    broken: (document) => (firstOperation(document).parameters = []),
  },
];

function description(document: OpenApiDocument): string {
  return infoOf(document)['description'] as string;
}
