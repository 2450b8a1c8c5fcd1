import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commissioner, company, issue, publishExample, region } from './support/example-register.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let reference: string;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  const question = '{ meetings(first: 1) { nodes { reference } } }';
  const { meetings } = await publicly<{ meetings: { nodes: { reference: string }[] } }>(register, question);
  reference = meetings.nodes[0]?.reference ?? '';
});
afterAll(() => register.stop());

interface Question {
  readonly query: string;
  readonly variables: object;
}

/** The questions that a page offers to try in the explorer. */
async function questionsAt(path: string): Promise<Question[]> {
  const response = await fetch(register.url + path);
  expect(response.status).toBe(200);
  const links = [...(await response.text()).matchAll(/href="(?:\/en)?\/explorer\?([^"]+)"/g)];
  return links.map(([, asked = '']) => {
    const parameters = new URLSearchParams(asked.replaceAll('&amp;', '&'));
    const variables = JSON.parse(parameters.get('variables') ?? '{}') as object;
    return { query: parameters.get('query') ?? '', variables };
  });
}

describe('The question that a page offers to try', () => {
  it.each<[string, () => string]>([
    ['meetings', () => '/meetings'],
    ['a search', () => '/meetings?topics=arts&dateFrom=2020-01-01&hasWithheld=false&orderBy=DATE_ASC'],
    ['organisations', () => '/organisations'],
    ['some organisations', () => '/organisations?text=exempel&orderBy=MEETINGS_DESC'],
    ['officials', () => '/officials'],
    ['issues', () => '/issues'],
    ['some issues', () => '/issues?topics=arts'],
    ['a meeting', () => `/meetings/${reference}`],
    ['a topic', () => '/topics/arts'],
    ['a public body', () => `/bodies/${region.document['slug'] as string}`],
    ['an organisation', () => `/organisations/${company.id}`],
    ['an official', () => `/officials/${commissioner.id}`],
    ['an issue', () => `/issues/${issue.id}`],
  ])('is one that the public API answers: %s, in both languages', async (_, pathOf) => {
    const path = pathOf();
    for (const address of [path, `/en${path}`.replace(/\/$/, '')]) {
      const questions = await questionsAt(address);
      expect(questions).not.toEqual([]);
      // Throws what the API refuses.
      for (const { query, variables } of questions) await publicly(register, query, variables);
    }
  });
});
