import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { changed, refused } from './support/changing.js';
import { aPublishedMeeting, aRegion, contentOf, type Region, step } from './support/meetings.js';
import { post, signedIn } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

const NUL = 'a\0b c';
const HALF = 'half \ud800 a character';
const INVISIBLE = '\u200b';

describe('what the database cannot keep is refused, and the caller is told where it stands', () => {
  it.each([
    ['a title', { title: NUL }, 'input.unreadable /title'],
    ['half a character', { purpose: HALF }, 'input.unreadable /purpose'],
    ['a topic', { topicCodes: ['arts', NUL] }, 'input.unreadable /topicCodes/1'],
    ['a moment before all years', { startsAt: '-271821-04-20T00:00:00.000Z' }, 'input.isDate /startsAt'],
    ['a moment after all years', { endsAt: '+275760-09-13T00:00:00.000Z' }, 'input.isDate /endsAt'],
    ['a day of the year 0', { date: '0000-01-01' }, 'meeting.dateImpossible /date'],
    ['a title that is longer as it is kept', { title: '\u0958'.repeat(120) }, 'meeting.titleTooLong /title'],
    ['an ask without words', { asks: [ask(INVISIBLE)] }, 'text.missing /asks/0/text'],
    [
      'a matter without a number',
      { decisionReferences: [{ kind: 'BILL', reference: ' ' }] },
      'text.missing /decisionReferences/0/reference',
    ],
    [
      'a gift without words',
      { noGifts: false, gifts: [{ direction: 'GIVEN', description: INVISIBLE }] },
      'text.missing /gifts/0/description',
    ],
  ])('%s', async (_what, changes, expected) => {
    const { code, reasons } = await refused(region.recorder, 'recordMeeting', contentOf(region, changes));
    expect({ code, reasons }).toEqual({ code: 'INVALID', reasons: [expected] });
  });

  it('in the code of a topic, the month of a nil return and the day of a new name', async () => {
    const { registrar, publisher, postId, organisationId } = region;
    const administrator = await signedIn(register, region.body.id, Role.ADMINISTRATOR);
    const topic = { code: NUL, expectedVersion: 1 };
    expect((await refused(administrator, 'retireTopic', topic)).reasons).toEqual(['input.unreadable /code']);
    const month = { postId, month: '0000-01' };
    expect((await refused(publisher, 'fileNilReturn', month)).reasons).toEqual(['input.matches /month']);
    const renamed = { id: organisationId, expectedVersion: 1, name: 'Nytt namn AB' };
    for (const nameChangedOn of ['0000-01-01', '0001-01-01', '2026-02-30']) {
      const { code } = await refused(registrar, 'amendOrganisation', { ...renamed, nameChangedOn });
      expect(code).toBe('INVALID');
    }
  });

  it('in the reason of a withdrawal and the decision of a redaction', async () => {
    const { id, version } = await aPublishedMeeting(region);
    const withdrawal = { id, expectedVersion: version, reason: NUL };
    await expect(step(region.publisher, 'withdrawMeeting', withdrawal)).rejects.toThrow(/unreadable/);
    const redaction = {
      id,
      expectedVersion: version,
      fields: ['/purpose'],
      ground: 'SAFETY',
      decision: HALF,
    };
    await expect(step(region.registrar, 'redactMeeting', redaction)).rejects.toThrow(/unreadable/);
  });

  it('in what is only asked', async () => {
    const { errors } = await region.recorder.ask(
      'query ($slug: String!) { publicBodyBySlug(slug: $slug) { id } }',
      {
        slug: NUL,
      },
    );
    expect(errors[0]?.extensions.code).toBe('INVALID');
  });
});

describe('whoever signs in with something else than a name and a password', () => {
  it.each([
    ['a list', ['x']],
    ['an empty list', []],
    ['a name that cannot be read', { username: NUL, password: 'x' }],
    ['no text', { username: {}, password: ['x'] }],
  ])('is told so: %s', async (_what, body) => {
    const answer = await post(register, 'sign-in', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'INVALID' } });
  });
});

describe('a list of a draft', () => {
  it('is emptied by null, like everything else', async () => {
    const { id, version } = await step(region.recorder, 'recordMeeting', contentOf(region));
    const emptied = await changed(
      region.recorder,
      'amendMeeting',
      { id, expectedVersion: version, participants: null, asks: null },
      'id version participants { id } asks { id }',
    );
    expect(emptied).toMatchObject({ participants: [], asks: [] });
  });
});

describe('a meeting', () => {
  it('takes a line of its own once, and each topic once', async () => {
    const { id, version, participants } = await step(region.recorder, 'recordMeeting', contentOf(region));
    const own = { id: participants[0]?.id, side: 'OWN', officialId: region.officialId };
    const lines = { id, expectedVersion: version, participants: [own, own] };
    expect((await refused(region.recorder, 'amendMeeting', lines)).reasons).toEqual([
      'meetings.lineUnknown /participants/1/id',
    ]);
    const topics = { id, expectedVersion: version, topicCodes: ['public-transport', 'public-transport'] };
    expect((await refused(region.recorder, 'amendMeeting', topics)).reasons).toEqual([
      'input.arrayUnique /topicCodes',
    ]);
  });

  it('keeps a topic that was retired after its publication, and takes none of another body', async () => {
    const administrator = await signedIn(register, region.body.id, Role.ADMINISTRATOR);
    const words = { labelSv: 'Färjor', labelEn: 'Ferries' };
    const added = {
      ...words,
      broaderCode: 'public-transport',
      code: 'ferries',
      publicBodyId: region.body.id,
    };
    const { code } = await changed(administrator, 'addTopic', added, 'code');
    const { id, version } = await aPublishedMeeting(region, { topicCodes: [code] });
    const other = await aRegion(register);
    const foreign = await refused(other.recorder, 'recordMeeting', contentOf(other, { topicCodes: [code] }));
    expect(foreign.reasons).toEqual(['issues.topicUnknown /topicCodes/0']);
    await changed(administrator, 'retireTopic', { code, expectedVersion: 1 }, 'code');
    const reason = 'Platsen saknades.';
    const correction = { id, expectedVersion: version, reason, place: 'Residenset' };
    expect(await step(region.publisher, 'correctMeeting', correction)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('a nil return for a month with a meeting', () => {
  it('is refused without a word of what only another body may read', async () => {
    const other = await aRegion(register);
    const ours = { side: 'OWN', role: 'DECISION_MAKER', officialId: region.officialId };
    const said = contentOf(other, { title: 'Grannens utkast', date: '2026-01-15', participants: [ours] });
    await step(other.recorder, 'recordMeeting', said);
    const month = { postId: region.postId, month: '2026-01' };
    const { reasons, text } = await refused(region.publisher, 'fileNilReturn', month);
    expect(reasons).toEqual(['meetings.nilReturnDespiteMeeting /month']);
    expect(text).not.toContain('Grannens utkast');
  });
});

function ask(text: string): object {
  return { side: 'COUNTERPART', text, position: 'FUND' };
}
