import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ABOUT_EXAMPLE, addressOf, askExample, post, seen } from './support/asking.js';
import { countStatements } from './support/count-statements.js';
import { commissioner, company, council, publishExample, region } from './support/example-register.js';
import { corrected, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
});
afterAll(() => register.stop());
// The revision is known again a moment after something was published.
beforeEach(() => until(async () => (await countStatements(register.register, () => ask())) === 0));

const ask = (headers?: Record<string, string>, other?: string): Promise<Response> =>
  askExample(register, headers, other);

describe('Who has the answer already', () => {
  test('is told so, without any statement, by GET and HEAD', async () => {
    const answer = await ask();
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    const statements = await countStatements(register.register, async () => {
      for (const condition of [tag, `W/${tag}`, `"other", ${tag}`]) {
        const unchanged = await ask({ 'if-none-match': condition });
        expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
        expect(unchanged.headers.get('etag')).toBe(tag);
        expect(unchanged.headers.get('cache-control')).toBe('public, no-cache');
        expect(unchanged.headers.get('access-control-allow-origin')).toBe('*');
      }
      expect(
        (
          await fetch(addressOf(register, ABOUT_EXAMPLE.query, ABOUT_EXAMPLE.variables), {
            method: 'HEAD',
            headers: { 'if-none-match': tag },
          })
        ).status,
      ).toBe(304);
    });
    expect(statements).toBe(0);
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('gets it again by POST, which no cache understands', async () => {
    const answer = await post(register, ABOUT_EXAMPLE);
    const again = await post(register, ABOUT_EXAMPLE, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(await seen(again)).toEqual(await seen(answer));
  });

  test('gets a new one as soon as something is published, and another tag', async () => {
    const before = await ask();
    const changed = corrected(company, { name: 'Nya namnet AB' });
    await makePublic(register, changed);
    const after = await ask({ 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('Nya namnet AB');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  test('gets a new one the next day, and when the register tells something without an entry', async () => {
    const coverage = '{ register { delayed } coverage { delayed postsInScope } }';
    const tags = new Set<string | null>();
    const tag = async () => tags.add((await ask({}, coverage)).headers.get('etag'));
    await tag();
    await register.office.query('UPDATE register.public_body SET delayed = 3 WHERE id = $1', [council.id]);
    await until(async () => (await (await ask({}, coverage)).text()).includes('"delayed":3'));
    await tag();
    await register.office.query(
      `INSERT INTO register.scope (id, public_body_id, official_id) VALUES (gen_random_uuid(), $1, $2)`,
      [region.id, commissioner.id],
    );
    await until(async () => (await (await ask({}, coverage)).text()).includes('"postsInScope":1'));
    await tag();
    const today = register.clock.now().toISOString();
    register.clock.pass({ days: 1 });
    await tag();
    expect(tags.size).toBe(4);
    register.clock.set(today);
    await tag();
    expect(tags.size).toBe(4);
  });

  test('may keep the schema as long as it is the same', async () => {
    const schema = await fetch(`${register.url}/graphql/schema.graphql`);
    const tag = schema.headers.get('etag') ?? '';
    expect(schema.headers.get('cache-control')).toBe('public, no-cache');
    const again = await fetch(`${register.url}/graphql/schema.graphql`, {
      headers: { 'if-none-match': tag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});
