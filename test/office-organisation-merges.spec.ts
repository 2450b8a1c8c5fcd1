import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegion, anOrganisation } from './support/meetings.js';
import { browserOf, type OfficeBrowser } from './support/office-browser.js';
import { added, LIST, versionIn } from './support/organisation-forms.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let recorder: OfficeBrowser;
let registrar: OfficeBrowser;

beforeAll(async () => {
  register = await startTestApp();
  const region = await aRegion(register);
  recorder = await browserOf(register, region.recorder.accountId);
  registrar = await browserOf(register, region.registrar.accountId);
});
afterAll(() => register.stop());

describe('Organisations that are the same', () => {
  it('are listed two by two with why, merged by the registrar, and split again', async () => {
    const one = await added(recorder, { '/name': 'Dubbletten Väst AB' });
    const id = await anOrganisation(register, 'Väst Dubbletten Aktiebolag');
    const list = await registrar.get(`${LIST}/duplicates`);
    expect(list.html).toMatch(/Samma ord i annan ordning/);
    expect((await recorder.get(`${LIST}/duplicates`)).html).not.toContain('/merge?with=');
    expect((await registrar.get(`${one}/merge`)).html).toContain(`/merge?with=${id}`);
    expect((await registrar.get(`${one}/merge?q=vast+dubbletten`)).html).toContain(`/merge?with=${id}`);

    const ask = await registrar.get(`${one}/merge?with=${id}`);
    for (const told of [
      'Dubbletten Väst AB',
      'Väst Dubbletten Aktiebolag',
      'Båda offentliga id:n finns kvar',
    ])
      expect(ask.html).toContain(told);
    const hidden = [...ask.html.matchAll(/name="(with|version-[^"]+)" value="([^"]+)"/g)];
    const kept = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    const reason = 'Samma bolag, skrivet på två sätt.';
    const undecided = await registrar.post(`${one}/merge`, { ...kept, '/reason': reason });
    expect(undecided.status).toBe(400);
    expect(undecided.html).toContain(reason);
    expect(undecided.html).toContain('Det här måste du fylla i eller välja.');
    const choice = { '/survivorId': id };
    const unreasoned = await registrar.post(`${one}/merge`, { ...kept, ...choice, '/reason': '' });
    expect(unreasoned.status).toBe(400);
    expect(unreasoned.html).toContain(`value="${id}" checked`);
    const merged = await registrar.post(`${one}/merge`, { ...kept, ...choice, '/reason': reason });
    expect(merged.path).toBe(`${LIST}/${id}`);
    expect(merged.html).toContain('De är sammanslagna.');
    expect(merged.html).toContain(reason);

    const gone = await registrar.get(one);
    expect(gone.html).toContain('är sammanslagen med en annan');
    expect((await recorder.get(one)).html).not.toMatch(/\/split|\/edit/);
    const splitting = await registrar.get(`${one}/split`);
    const why = { '/expectedVersion': versionIn(splitting), '/reason': '' };
    expect((await registrar.post(`${one}/split`, why)).status).toBe(400);
    const split = await registrar.post(`${one}/split`, { ...why, '/reason': 'Två olika bolag.' });
    expect(split.html).toContain('står för sig själv igen');
    expect(split.html).toContain('Två olika bolag.');
    expect((await registrar.get(`${one}/split`)).status).toBe(404);
  });

  it('are not suggested again when the registrar says that they are different, until that is taken back', async () => {
    const one = await added(recorder, { '/name': 'Lindens Vänner förening' });
    const id = await anOrganisation(register, 'Vänner Lindens');
    const mark = `/different?from=${id}`;
    const list = await registrar.get(`${LIST}/duplicates`);
    const asked = /href="([^"]+\/different\?from=[^"]+)"[^>]*aria-label="Inte samma: [^"]*Linden/.exec(
      list.html,
    )?.[1];
    expect(asked).toBeDefined();
    expect((await recorder.get(`${LIST}/duplicates`)).html).not.toContain('/different?from=');
    expect((await registrar.get(`${one}${mark}`)).html).toContain('kan inte slås ihop av misstag');
    const told = { from: id, '/reason': 'En i Västerås och en i Växjö.' };
    const done = await registrar.post(`${one}/different`, told);
    expect([done.path, done.html.includes('föreslås inte igen')]).toEqual([`${LIST}/duplicates`, true]);
    expect(done.html).not.toContain('Lindens');
    expect((await registrar.get(one)).html).not.toContain('Vänner Lindens');
    const twice = await registrar.post(`${one}/different`, told);
    expect([twice.status, twice.html.includes('redan markerade')]).toEqual([409, true]);

    expect((await registrar.get(`${one}/merge?with=${id}`)).html).toContain('markerade som olika');
    const marks = await registrar.get(`${LIST}/different`);
    expect(marks.html).toContain('En i Västerås och en i Växjö.');
    expect((await recorder.get(`${LIST}/different`)).html).not.toMatch(/action="[^"]+\/end"/);
    const end = /action="([^"]+\/different\/[^"]+\/end)"/.exec(marks.html)?.[1] ?? '';
    await registrar.get(`${LIST}/different`);
    const ended = await registrar.post(end);
    expect(ended.html).toContain('Inga organisationer är markerade som olika.');
    expect((await registrar.get(`${LIST}/duplicates`)).html).toContain('Lindens Vänner');
  });
});
