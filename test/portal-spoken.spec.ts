import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicChange } from '../src/publication/entries/entries.service.js';
import { lookingAt } from './support/pages-as-sent.js';
import {
  aBody,
  aMeeting,
  anIssue,
  anOfficial,
  anOrganisation,
  corrected,
  makePublic,
  ours,
  theirs,
  withdrawn,
} from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
const board = aBody({ slug: 'tagstyrelsen' });
const eva = anOfficial('Eva Exempel', board, {
  posts: [
    { publicBodyId: board.id, title: { sv: 'Direktör', en: 'Director' }, unitName: 'Avdelningen för spår' },
  ],
});
const company = anOrganisation('Spårbolaget AB');
const issue = anIssue('Dubbelspår hela vägen', board, {
  goal: 'Byggstart före 2030',
  progress: [{ on: '2024-09-01', text: 'En studie beställdes' }],
  result: 'Staten bygger',
  to: '2026-05-01',
});
const meeting = aMeeting(board, {
  language: 'sv',
  title: 'Bolaget vill bygga',
  purpose: 'Samtal om spåret',
  issueIds: [issue.id],
  keywords: ['järnväg'],
  participants: [ours(eva, { unitName: 'Avdelningen för spår' }), theirs(company)],
  decisionReferences: [{ kind: 'BILL', reference: 'Prop. 1', title: 'Plan för spåren' }],
});
const english = aMeeting(board, { language: 'en', title: 'The company wants to build', date: '2024-01-01' });
const lost = aMeeting(board, { title: 'Ska bort', date: '2024-02-02' });

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, board, eva, company, issue, meeting, english, lost);
  await makePublic(
    register,
    corrected(meeting, { title: 'Bolaget vill bygga mer', channel: 'MEAL', reason: 'Rubriken var kort' }),
    corrected(issue, { goal: 'Byggstart före 2029', reason: 'Nytt beslut' }),
    withdrawn(lost, 'Mötet ägde aldrig rum'),
  );
});
afterAll(() => register.stop());

const { htmlAt } = lookingAt(() => register);
const inSwedish = (text: string) => new RegExp(`<(\\w+)[^>]* lang="sv"[^>]*>(?:<[^>]+>)*[ –]*${text}[ ,]*<`);
const pathOf = ({ document: { reference } }: PublicChange) =>
  `/en/meetings/${typeof reference === 'string' ? reference : ''}`;

describe('What is written in Swedish on an English page', () => {
  it('is read aloud as Swedish on the pages, rows and cards of issues', async () => {
    const page = await htmlAt(`/en/issues/${issue.id}`);
    for (const text of [
      'Dubbelspår hela vägen',
      'Byggstart före 2029',
      'En studie beställdes',
      'Staten bygger',
      'Plan för spåren',
      'Nytt beslut',
    ]) {
      expect([text, page]).toEqual([text, expect.stringMatching(inSwedish(text))]);
    }
    const rows = await htmlAt('/en/issues');
    expect(rows).toMatch(inSwedish('Dubbelspår hela vägen'));
    expect(rows).toMatch(inSwedish('Byggstart före 2029'));
    expect(await htmlAt(`/en/embed/issues/${issue.id}`)).toMatch(inSwedish('Dubbelspår hela vägen'));
  });

  it('is so on the pages of meetings: in sentences, by participants, and where versions differ', async () => {
    const page = await htmlAt(pathOf(meeting));
    for (const text of [
      'Bolaget vill bygga mer',
      'Avdelningen för spår',
      'Dubbelspår hela vägen',
      'järnväg',
      'Rubriken var kort',
    ]) {
      expect([text, page]).toEqual([text, expect.stringMatching(inSwedish(text))]);
    }
    const [, lead = ''] = /<p class="record-lead">(.*?)<\/p>/s.exec(page) ?? [];
    expect(lead).toMatch(/<span lang="sv">Bolaget vill bygga mer<\/span>/);
    expect(page).toMatch(/<td[^>]*><span lang="sv">Bolaget vill bygga<\/span><\/td>/);
    expect(page).not.toMatch(inSwedish('Meal'));
    expect(await htmlAt(pathOf(english))).not.toMatch(inSwedish('The company wants to build'));
  });

  it('is so with units and with why something was taken away', async () => {
    expect(await htmlAt(`/en/officials/${eva.id}`)).toMatch(inSwedish('Avdelningen för spår'));
    expect(await htmlAt('/en/bodies/tagstyrelsen')).toMatch(inSwedish('Avdelningen för spår'));
    expect(await htmlAt(pathOf(lost))).toMatch(inSwedish('Mötet ägde aldrig rum'));
  });

  it('is not marked on a Swedish page, which is Swedish already', async () => {
    expect(await htmlAt(`/issues/${issue.id}`)).not.toMatch(inSwedish('Byggstart före 2029'));
  });
});
