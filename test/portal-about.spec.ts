import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Configuration } from '../src/platform/configuration/configuration.js';
import { disclosurePolicy, privateTables } from '../src/publication/disclosure/disclosure.policy.js';
import { policyInWords } from '../src/publication/pages/publishing/policy-told.js';
import { tableWords, valueWords } from '../src/publication/pages/publishing/policy-words.js';
import { aPublishedMeeting, aRegion, type Region } from './support/meetings.js';
import { openBody } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  await aPublishedMeeting(region);
});
afterAll(() => register.stop());

async function html(path: string, status = 200): Promise<string> {
  const answer = await fetch(register.url + path);
  expect([path, answer.status]).toEqual([path, status]);
  return answer.text();
}

describe('The pages about the register', () => {
  it.each(['', '/easy', '/publishing', '/access', '/accessibility', '/status'])(
    'are there in both languages, lead to each other and are in the menu: /about%s',
    async (path) => {
      const [swedish, english] = [await html(`/about${path}`), await html(`/en/about${path}`)];
      expect(swedish).toContain('<html lang="sv"');
      expect(english).toContain('<html lang="en"');
      for (const page of [swedish, english]) {
        expect(page).toMatch(/<a href="(\/en)?\/about" aria-current="true">/);
        expect(page).toMatch(/href="(\/en)?\/about\/accessibility"/);
        expect(page.match(/<h1[ >]/g)).toHaveLength(1);
      }
    },
  );

  it('call whoever keeps the register by their name in the language, as every page does', async () => {
    const named = await startTestApp();
    const { slug } = await openBody(named, { nameSv: 'Exempelregionen', nameEn: 'Example Region' });
    for (const path of ['', '/about', '/about/accessibility', `/embed/bodies/${slug}`, `/bodies/${slug}`]) {
      const english = await (await fetch(`${named.url}/en${path}`)).text();
      expect([path, english.includes('Example Region'), english.includes('Exempelregionen')]).toEqual([
        path,
        true,
        false,
      ]);
    }
    await named.stop();
  });

  it('have a page in easy Swedish whose sentences are short and stand alone', async () => {
    const page = await html('/about/easy');
    const [, easy = ''] = /<div class="prose easy">(.*?)<\/div>/s.exec(page) ?? [];
    const sentences = [...easy.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text = '']) => text);
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) {
      expect(sentence.split(' ').length).toBeLessThanOrEqual(12);
      expect(sentence.match(/[.!?]/g)).toHaveLength(1);
    }
  });

  it('have a statement on accessibility with a form that reaches the body', async () => {
    const page = await html('/about/accessibility');
    for (const told of ['2018:1937', 'delvis förenlig', 'https://www.digg.se/tdosanmalan'])
      expect(page).toContain(told);
    expect(page).toContain('href="/about/accessibility/report"');
    const form = await html('/about/accessibility/report');
    expect(form).toContain('<form method="post" action="/about/accessibility/report"');
  });
});

describe('What we publish', () => {
  it('is told of every column that the policy decides about, in words of both languages', async () => {
    const columns = Object.values(disclosurePolicy).flatMap((table) => Object.keys(table));
    expect(columns.filter((column) => !valueWords[column])).toEqual([]);
    expect(Object.keys(disclosurePolicy).filter((table) => !tableWords[table])).toEqual([]);
    const [swedish, english] = [await html('/about/publishing'), await html('/en/about/publishing')];
    for (const { title, onCondition } of policyInWords('sv')) {
      expect(swedish).toContain(title);
      for (const { why } of onCondition) expect(swedish).toContain(why.slice(1));
    }
    for (const what of Object.values(privateTables)) {
      expect(swedish).toContain(what.sv);
      expect(english).toContain(what.en);
    }
  });

  it('puts each column where the policy puts it', () => {
    const meeting = policyInWords('sv').find(({ name }) => name === 'participant');
    expect(meeting?.published).toContain('Roll');
    expect(meeting?.onCondition.map(({ values }) => values)).toEqual([['Namn']]);
    expect(meeting?.kept.flatMap(({ values }) => values)).toContain('Grund för namnet');
    expect(meeting?.published).not.toContain('Namn');
  });
});

describe('Who gets meetings', () => {
  it('is counted by kind and year, and small counts are not told', async () => {
    const page = await html('/about/access');
    expect(page).toContain('färre än 5');
    const csv = await (await fetch(`${register.url}/about/access.csv`)).text();
    const [head, ...rows] = csv.trim().split('\r\n');
    expect(head).toBe('organisation_kind,organisations,year,meetings,not_shown');
    expect(rows).toHaveLength(2);
    // Nothing that a spreadsheet takes for a day.
    const few = ['', 'fewer than 5'];
    expect(rows.map((row) => row.split(',').slice(-2))).toEqual([few, few]);
  });

  it('equals the meetings that there are, once they are many', async () => {
    for (let times = 0; times < 5; times += 1) await aPublishedMeeting(region);
    const csv = await (await fetch(`${register.url}/en/about/access.csv?body=${region.body.slug}`)).text();
    const [kind = '', all = ''] = csv.trim().split('\r\n').slice(1);
    const [counted] = await register.register.query<{ meetings: number; kinds: string[] }[]>(
      `SELECT count(*)::integer AS meetings, (array_agg(organisation_kinds))[1:1] AS kinds FROM register.meeting`,
    );
    expect(counted?.meetings).toBe(6);
    expect([kind.split(',')[3], all.split(',')[3]]).toEqual(['6', '6']);
  });

  it('is not told of a body that is not there, whatever is asked for', async () => {
    for (const body of ['nope', '%00', "'; DROP TABLE register.meeting; --"]) {
      const answer = await fetch(`${register.url}/about/access?body=${encodeURIComponent(body)}`);
      expect([body, answer.status]).toEqual([body, 404]);
    }
  });
});

describe('The page about the status', () => {
  it('tells what the register says, and that nothing else was recorded', async () => {
    const page = await html('/about/status');
    const { data } = (await (
      await fetch(`${register.url}/graphql?query=${encodeURIComponent('{ checkpoint { root size } }')}`)
    ).json()) as { data: { checkpoint: { root: string } | null } };
    if (data.checkpoint) expect(page).toContain(data.checkpoint.root);
    for (const check of ['Kodens typer', 'Tester', 'Säkerhetskopia'])
      expect(page).toContain(`<dt>${check}</dt>`);
    expect(page.match(/<dd>inte antecknat<\/dd>/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('tells when the operator tried to restore, and believes no other words', async () => {
    const { dataDir } = register.app.get(Configuration, { strict: false });
    const drills = [
      { what: 'RESTORE', on: '2026-02-01' },
      { what: '<b>', on: 'x' },
    ];
    await writeFile(join(dataDir, 'drills.json'), JSON.stringify(drills));
    const page = await html('/about/status');
    expect(page).toContain('<dd>1 februari 2026</dd>');
    expect(page).not.toContain('<b>');
    await writeFile(join(dataDir, 'drills.json'), '{');
    expect(await html('/en/about/status')).not.toContain('February 2026');
  });
});
