import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { PROBLEMS } from '../src/register/rest/problems/problems.js';
import { RESOURCES } from '../src/register/rest/resources.js';
import { rowsOf, sectionOf } from './support/documents.js';

const page = readFileSync(new URL('../docs/rest.md', import.meta.url), 'utf8');
const [introduction = ''] = page.split('\n## ');

test('the page on the open data API lists what there is', () => {
  const listed = rowsOf(introduction).map(([address = '']) => address.replaceAll('`', ''));
  const own = ['', '/openapi.json', '/api-info', '/problems'];
  const paths = [...own, ...Object.values(RESOURCES).map(({ path }) => `/${path}`)];
  expect([...listed].sort()).toEqual(paths.map((path) => `/opendata/v1${path}`).sort());
});

test('it lists all problems, in the words of the API', () => {
  const known = Object.values(PROBLEMS).map(({ code, status, description }) => [
    `\`${code}\``,
    String(status),
    description,
  ]);
  expect(rowsOf(sectionOf(page, 'Problems'))).toEqual(known);
});
