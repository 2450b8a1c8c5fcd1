import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { OfficialsService } from '../src/office/bodies/officials.service.js';
import { OfficialCategory, Role } from '../src/words/body-words.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { officeRoutes } from './support/page-routes.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

const PROTECTED = '/office/privacy/protected';
const CANARY = 'Kvarnvinge Zetterdahl';
const PLAIN = 'Öppna Olga';
let register: TestApp;
let region: Region;
let registrar: OfficeBrowser;
let officialId: string;
let ids: string[];
let reference: string;

const anOfficial = (name: string) =>
  register.app.get(OfficialsService, { strict: false }).recordOfficial(systemActor('test'), {
    ...{ publicBodyId: region.body.id, name, protectedIdentity: false, category: OfficialCategory.ELECTED },
  });

const seen = async (id = officialId): Promise<number> =>
  (
    await register.office.query<object[]>(
      "SELECT FROM office.audit_event WHERE operation = 'seeProtectedName' AND subject_id = $1",
      [id],
    )
  ).length;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
  registrar = await browserOf(register, region.registrar.accountId);
  officialId = (await anOfficial(CANARY)).id;
  const own = { side: 'OWN', role: 'HOST', officialId };
  const [, outside] = (contentOf(region) as { participants: object[] }).participants;
  const published = await aPublishedMeeting(region, { participants: [own, outside] });
  const draft = await step(
    region.recorder,
    'recordMeeting',
    contentOf(region, { participants: [own, outside] }),
  );
  ids = [published.id, draft.id, officialId, region.organisationId];
  reference = published.reference ?? '';
});
afterAll(() => register.stop());

describe('Protected identity', () => {
  it('is set from a page that says what happens, and the name is in no address', async () => {
    const empty = await registrar.get(PROTECTED);
    expect(empty.html).toContain('Ingen företrädare har skyddad identitet');
    const found = await registrar.post(PROTECTED, { '/name': 'kvarnvinge' });
    expect([found.path, found.html.includes(CANARY)]).toEqual([PROTECTED, true]);
    const path = /href="([^"]+\/protect)"/.exec(found.html)?.[1] ?? '';
    const asked = await registrar.get(path);
    expect(asked.html).toContain('Namnet tas bort ur alla versioner');
    expect((await wholeRegister(register)).includes(CANARY)).toBe(true);
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(asked.html)?.[1] ?? '';
    await registrar.post(path, { '/expectedVersion': version, '/protectedIdentity': 'on' });
    expect((await wholeRegister(register)).includes(CANARY)).toBe(false);
  });

  it('shows the name to the registrar alone, and each look is logged without it', async () => {
    const before = await seen();
    const list = await registrar.get(PROTECTED);
    expect(list.html).toContain(CANARY);
    expect(list.html).toContain('Häv skyddet');
    expect(await seen()).toBe(before + 1);
    const events = await register.office.query<object[]>(
      'SELECT event::text FROM office.audit_event AS event',
    );
    expect(JSON.stringify(events).includes(CANARY)).toBe(false);
  });

  it('is told to nobody else: no page of any other role says the name', async () => {
    const paths = officeRoutes(register).flatMap(({ name }) => pathsOf(name));
    const telling: string[] = [];
    for (const role of Object.values(Role).filter((each) => each !== Role.REGISTRAR)) {
      const { accountId } = await signedIn(register, region.body.id, role);
      const browser = await browserOf(register, accountId);
      for (const path of paths)
        if ((await browser.get(path)).html.includes('Kvarnvinge')) telling.push(`${role} ${path}`);
    }
    expect(telling).toEqual([]);
  }, 240_000);

  it('is told neither by the audit log, nor to anybody outside: pages, programs, feeds and files', async () => {
    const { accountId } = await signedIn(register, region.body.id, Role.AUDITOR, Role.ADMINISTRATOR);
    const auditor = await browserOf(register, accountId);
    expect((await auditor.get('/office/audit')).html).not.toContain('Kvarnvinge');
    const asked = [
      '/',
      `/meetings/${reference}`,
      `/officials/${officialId}`,
      '/meetings?q=kvarnvinge',
      '/feed.atom',
    ];
    const query = encodeURIComponent('{ meetings(first: 50) { nodes { participants { name } } } }');
    for (const path of [
      ...asked,
      `/graphql?query=${query}`,
      '/data/participants.csv',
      '/data/officials.jsonl',
    ]) {
      const response = await fetch(`${register.url}${path}`, { headers: { 'accept-language': 'sv' } });
      expect([path, (await response.text()).includes('Zetterdahl')]).toEqual([path, false]);
    }
  });

  it('looks from outside like any other withheld name', async () => {
    const plain = (await anOfficial(PLAIN)).id;
    const withheld = await aPublishedMeeting(region, {
      participants: [
        { side: 'OWN', role: 'HOST', officialId: plain },
        { side: 'COUNTERPART', role: 'EXPERT', organisationId: region.organisationId },
      ],
    });
    await step(region.registrar, 'redactMeeting', {
      ...{ id: withheld.id, expectedVersion: withheld.version, fields: ['/participants/0/name'] },
      ...{ ground: 'SAFETY', decision: 'RS 2026-0033' },
    });
    const [of, other] = await Promise.all([reference, withheld.reference ?? ''].map(placeholderIn));
    expect(of).toEqual(other);
  });

  it('is lifted from the same list', async () => {
    const list = await registrar.get(PROTECTED);
    const path = /href="([^"]+\/protect)"/.exec(list.html)?.[1] ?? '';
    const asked = await registrar.get(path);
    const version = /name="\/expectedVersion" value="(\d+)"/.exec(asked.html)?.[1] ?? '';
    await registrar.post(path, { '/expectedVersion': version, '/protectedIdentity': '' });
    expect((await registrar.get(PROTECTED)).html).toContain('Ingen företrädare har skyddad identitet');
  });
});

/** The addresses that a route of pages has for what there is in the register. */
function pathsOf(route: string): string[] {
  const [method, path = ''] = route.split(' ');
  if (method !== 'GET' || path.includes('*')) return [];
  const fill = (id: string) => path.replace(':body', region.body.slug).replace(/:\w+/g, id);
  return [...new Set(ids.map(fill))];
}

/** What the public is told in place of the first participant's name. */
async function placeholderIn(of: string): Promise<unknown> {
  const query =
    'query ($of: String!) { meeting(reference: $of) { participants { name official { id } } withheld { field ground } } }';
  const response = await fetch(`${register.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { of } }),
  });
  const { data } = (await response.json()) as {
    data: { meeting: { participants: object[]; withheld: { field: string }[] } };
  };
  const { participants, withheld } = data.meeting;
  return [participants[0], withheld.filter(({ field }) => field.endsWith('/name'))];
}
