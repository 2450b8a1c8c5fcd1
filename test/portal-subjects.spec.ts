import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { publishChartedMeetings } from './support/charted-register.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { Beholder } from './support/looking/beholder.js';
import {
  aBody,
  aMeeting,
  anIssue,
  anOrganisation,
  aTopic,
  makePublic,
  theirs,
} from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = findBrowser('what the pages of issues, topics and of who meets whom are to people');

/** Registers with nothing, one meeting, much, and names that are not what they seem. */
type State = 'empty' | 'one' | 'many' | 'odd';

(program ? describe : describe.skip)('Issues, topics and who meets whom', () => {
  let browser: Browser;
  let demonstration: Demonstration;
  const started: TestApp[] = [];
  const registers = new Map<State, Pick<TestApp, 'url'>>();
  const body = aBody();
  const issue = anIssue('Ensam fråga', body);

  beforeAll(async () => {
    browser = await openBrowser(program ?? '');
    demonstration = await startDemonstration();
    for (const state of ['empty', 'one', 'odd'] as const) {
      const register = await startTestApp();
      started.push(register);
      registers.set(state, register);
    }
    registers.set('many', demonstration);
    const [, one, odd] = started as [TestApp, TestApp, TestApp];
    const organisation = anOrganisation('Ensamma bolaget AB');
    const meeting = aMeeting(body, {
      topicCodes: ['ensam'],
      issueIds: [issue.id],
      participants: [theirs(organisation)],
    });
    await makePublic(one, body, aTopic('ensam'), organisation, issue, meeting);
    await publishChartedMeetings(odd);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await Promise.all([demonstration.stop(), ...started.map((register) => register.stop())]);
  });

  async function expectFit(state: State, path: string, faulty = false): Promise<void> {
    const register = registers.get(state) as TestApp;
    for (const language of ['sv', 'en'] as const) {
      const beholder = await Beholder.of(register, browser, { language });
      const at = language === 'sv' ? path : `/en${path === '/' ? '' : path}`;
      const faults = await beholder.looksAt({ path: at, faulty });
      await beholder.page.context().close();
      if (faults.length > 0) throw new Error(`${at}: ${faults.join('\n')}`);
    }
  }

  it.each([
    ...(['empty', 'one', 'many'] as const).flatMap((state) =>
      ['/', '/issues', '/topics', '/network'].map((path) => [state, path] as const),
    ),
    ['one', `/issues/${issue.id}`] as const,
    ['one', '/topics/ensam'] as const,
    ['one', '/topics/employment'] as const,
    ['many', '/issues?text=tåg&status=PURSUED'] as const,
    ['many', '/issues?text=xyzzy'] as const,
    ['many', '/topics/health-care'] as const,
    ['many', '/network?with=officials&year=2025&topics=infrastructure'] as const,
    ['many', '/network?year=1999'] as const,
  ])('can be read by everybody in both languages, with %s: %s', (state, path) => expectFit(state, path));

  it('tells the way of each issue so that everybody can read it', async () => {
    const html = await (await fetch(`${demonstration.url}/issues`)).text();
    const [, path = ''] = /href="(\/issues\/[0-9a-f-]{36})"/.exec(html) ?? [];
    expect(path).not.toBe('');
    await expectFit('many', path);
  });

  it.each(['/issues/x', '/issues?status=X', '/topics/x', '/network?year=x', '/charts/x.csv'])(
    'says so that everybody understands it what is not there or not understood: %s',
    (path) => expectFit('many', path, true),
  );

  it('stays readable whatever names stand in pictures', async () => {
    for (const path of ['/network?with=officials', '/topics/rail']) await expectFit('odd', path);
  });
});
