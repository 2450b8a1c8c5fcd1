import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());

const ask = (path: string, method = 'GET') => fetch(register.url + path, { method, redirect: 'manual' });

describe('An address that somebody made up', () => {
  // What every object has, whoever made it.
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
  const paths = [
    ...[
      '/',
      '/meetings',
      '/organisations',
      '/officials',
      '/issues',
      '/topics',
      '/bodies',
      '/network',
      '/about',
    ],
    ...[
      '/about/access',
      '/about/access.csv',
      '/data',
      '/data/tables',
      '/opendata/v1/index.json',
      '/opendata/v1/proofs/inclusion',
      '/explorer',
      '/sitemap.xml',
      '/embed/meetings',
    ],
    ...['/charts/timeline.csv', '/charts/network.csv', '/charts/timeline.svg', '/embed/charts/timeline'],
    ...['/feeds/meetings.atom', '/feeds/changes.json', '/alerts/new', '/office', '/graphql'],
    ...[
      '/opendata/v1/meetings',
      '/opendata/v1/changes',
      '/opendata/v1/organisations',
      '/opendata/v1/latest/meetings.csv',
    ],
  ];

  it.each(names)('is answered in words whatever is asked by the name of %s', async (name) => {
    const faults: string[] = [];
    for (const path of paths) {
      for (const address of [
        `${path}?${name}=1`,
        `/en${path}?${name}=1`,
        `${path}?text=${name}&orderBy=${name}`,
      ]) {
        const { status } = await ask(address);
        if (status >= 500) faults.push(`${status} ${address}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(names)('has nothing behind the name of %s', async (name) => {
    const folders = [
      'meetings',
      'organisations',
      'topics',
      'bodies',
      'issues',
      'officials',
      'about',
      'data',
      'charts',
    ];
    const more = [
      'embed',
      'embed/charts',
      'feeds',
      'feeds/topics',
      'opendata/v1/problems',
      'opendata/v1/schemas',
      'alerts/stop',
      'meetings/x/versions',
      'api/v1',
      'api/v1/latest',
      'sitemaps',
      'data/tables',
    ];
    const found = await Promise.all(
      [...folders, ...more].flatMap((folder) =>
        ['', '.csv', '.atom'].map(async (ending) => {
          const address = `/${folder}/${name}${ending}`;
          return [address, (await ask(address)).status] as const;
        }),
      ),
    );
    expect(found.filter(([, status]) => status < 400 || status >= 500)).toEqual([]);
  });

  it('tells in words what it does not know, and goes on without it', async () => {
    const response = await ask('/meetings?text=huset&p%C3%A5hittat=1&constructor=2&dateFrom=2020-01-01');
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('Adressen har ett tillägg som registret inte känner till: påhittat.');
    expect(page).toContain('Adressen har ett tillägg som registret inte känner till: constructor.');
    expect(page).not.toContain('decisionReference');
    expect(page).toContain('href="/meetings?text=huset&amp;dateFrom=2020-01-01"');
    expect((await ask('/meetings?text=huset&dateFrom=2020-01-01')).status).toBe(200);
    const ofNetwork = await (await ask('/en/network?year=abc')).text();
    expect(ofNetwork).toContain('<p>Year: The value must be');
  });
});

describe('An address that was shared', () => {
  it.each([
    ['/meetings?text=b%C3%A5t+a&topics=arts&fbclid=x', '/meetings?text=b%C3%A5t+a&topics=arts'],
    ['/organisations?utm_source=1&utm_campaign=2', '/organisations'],
    ['/en/officials?gclid=1', '/en/officials'],
    ['/issues?mc_cid=1&mc_eid=2', '/issues'],
    ['/network?msclkid=1&with=bodies', '/network?with=bodies'],
    ['/?utm_source=letter', '/'],
  ])('leads to the page without what follows its reader: %s', async (address, expected) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(address, method);
      expect([response.status, response.headers.get('location')]).toEqual([302, expected]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect((await ask(expected)).status).toBe(200);
  });

  it('is no address of a program: those are told what they may ask', async () => {
    for (const address of ['/opendata/v1/meetings?utm_source=1', '/charts/timeline.csv?utm_source=1'])
      expect((await ask(address)).status).toBe(400);
    expect((await ask('/meetings?utm_source=1', 'POST')).status).toBe(405);
  });
});
