import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ask } from '../src/office/meetings/lines/ask.entity.js';
import { fieldsIn } from './support/forms.js';
import { aPublishedMeeting, contentOf, step } from './support/meetings.js';
import { filled, idOf, RecordingOfficial } from './support/recording.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let official: RecordingOfficial;

beforeAll(async () => {
  register = await startTestApp();
  official = await RecordingOfficial.of(register);
});
afterAll(() => register.stop());

const asksOf = (meetingId: string) =>
  register.office.manager.find(Ask, { where: { meetingId }, order: { position: 'ASC' } });

const UNFINISHED = { '/asks/0/text': 'Färjan ska gå på kvällen', '/nothingAsked': [''] };

describe('What somebody wanted, of a draft', () => {
  it('is kept before anybody has chosen what should be done, and sent when that is said too', async () => {
    const saved = await official.records(UNFINISHED);
    expect(saved.html).toContain('Utkastet är sparat.');
    const id = idOf(saved);
    expect(await asksOf(id)).toMatchObject([{ text: 'Färjan ska gå på kvällen', positionTaken: null }]);
    const check = await official.browser.get(`/office/meetings/${id}/check`);
    expect(check.html).toContain('Färjan ska gå på kvällen');
    expect(check.html).toContain(`href="/office/meetings/${id}/edit#f-asks-0-positionTaken"`);
    expect(check.html).toContain('Välj vad de ville ha gjort');
    const form = await official.browser.get(`/office/meetings/${id}/edit`);
    expect(fieldsIn(form.html)['/asks/0/positionTaken']).toEqual(['']);
    const path = `/office/meetings/${id}/edit`;
    await official.browser.post(path, filled(form, { '/asks/0/positionTaken': 'FUND', do: 'save' }));
    const whole = await official.browser.get(`/office/meetings/${id}/check`);
    expect(whole.html).not.toContain('Välj vad de ville ha gjort');
    expect(
      (await official.browser.post(`/office/meetings/${id}/check`, fieldsIn(whole.html))).html,
    ).toContain('Skickat för granskning');
  });

  it('is saved while somebody types, with nothing left out', async () => {
    const view = await official.browser.get('/office/meetings/new');
    const typed = filled(view, { '/title': 'Halvfärdigt', ...UNFINISHED });
    const saved = await official.saves('/office/meetings/autosave', typed);
    expect(saved.said).toMatch(/^Sparat \d\d:\d\d\.?$/);
    expect(await asksOf(saved.id ?? '')).toMatchObject([{ side: 'COUNTERPART', positionTaken: null }]);
  });

  it('may say less by the API too; whoever sends or publishes it is told what to choose', async () => {
    const { region } = official;
    const asks = [{ text: 'Färjan ska gå på kvällen' }];
    const { id, version } = await step(region.recorder, 'recordMeeting', contentOf(region, { asks }));
    const query = `{ meeting(id: "${id}") { asks { side text position } } }`;
    expect((await region.recorder.ask(query)).data).toEqual({
      meeting: { asks: [{ side: null, text: 'Färjan ska gå på kvällen', position: null }] },
    });
    const sent = step(region.recorder, 'submitMeeting', { id, expectedVersion: version });
    await expect(sent).rejects.toThrow(/askSideMissing.*\/asks\/0\/side.*askPositionMissing/);
  });

  it('is never left half of what is public: a correction says it all', async () => {
    const { region } = official;
    const asks = [{ side: 'COUNTERPART', text: 'Fler turer.', position: 'FUND' }];
    const { id, version } = await aPublishedMeeting(region, { asks });
    const [ask] = await asksOf(id);
    const correct = (line: object) =>
      step(region.publisher, 'correctMeeting', {
        ...{ id, expectedVersion: version, reason: 'Fel i begäran.', asks: [{ id: ask?.id, ...line }] },
      });
    await expect(correct({ position: null })).rejects.toThrow(/askPositionMissing/);
    await expect(correct({ text: null })).rejects.toThrow(/text\.missing/);
    await correct({ position: 'AMEND' });
    expect(await asksOf(id)).toMatchObject([
      { side: 'COUNTERPART', text: 'Fler turer.', positionTaken: 'AMEND' },
    ]);
  });
});
