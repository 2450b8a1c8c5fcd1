import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicly } from './support/publicly.js';
import { company, hospital, issue, publishThreeMeetings } from './support/three-meetings.js';
import { aBody, aMeeting, anOfficial, anOrganisation, makePublic, theirs } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let empty: TestApp;

beforeAll(async () => {
  [register, empty] = [await startTestApp(), await startTestApp()];
  await publishThreeMeetings(register);
  const body = aBody();
  const others = Array.from({ length: 50 }, (_, place) => {
    const organisation = anOrganisation(`Bolaget ${place}`);
    const participants = [...(aMeeting(body).document['participants'] as []), theirs(organisation)];
    const date = `2024-01-${String((place % 28) + 1).padStart(2, '0')}`;
    return [organisation, aMeeting(body, { title: `Vindkraft ${place}`, date, participants })];
  });
  await makePublic(register, body, ...others.flat());
});
afterAll(() => Promise.all([register.stop(), empty.stop()]));

const page = (path: string) => fetch(register.url + path, { redirect: 'manual' });
const htmlAt = async (path: string) => (await page(path)).text();
const titlesIn = (html: string) =>
  [...html.matchAll(/<h3><a class="ds-link" href="[^"]*\/meetings\/[^"]+"[^>]*>([^<]*)/g)].map(
    ([, title]) => title,
  );
const linkIn = (html: string, text: string) => {
  const [, href = ''] = new RegExp(`href="([^"]+)"[^>]*>(?:<span>)?${text}<`).exec(html) ?? [];
  return href.replaceAll('&amp;', '&');
};

describe('The page of meetings', () => {
  it('says how many there are, and shows the latest first, in both languages', async () => {
    const [swedish, english] = [await htmlAt('/meetings'), await htmlAt('/en/meetings')];
    expect(swedish).toContain('53 möten');
    expect(english).toContain('53 meetings');
    expect(titlesIn(swedish)).toHaveLength(20);
    expect(titlesIn(swedish)).toEqual(titlesIn(english));
  });

  it('finds by words what the API finds, with the passages that hold them', async () => {
    const text = 'dubbelspår';
    const { meetings } = await publicly<{ meetings: { nodes: { title: string }[] } }>(
      register,
      'query ($text: String) { meetings(filter: { text: $text }, orderBy: RELEVANCE) { nodes { title } } }',
      { text },
    );
    const html = await htmlAt(`/meetings?text=${encodeURIComponent(text)}`);
    expect(titlesIn(html)).toEqual(meetings.nodes.map(({ title }) => title));
    expect(html).toMatch(/class="row-passages".*[Dd]ubbelspår/s);
  });

  it('marks the words that were looked for, in the forms that they have there', async () => {
    const html = await htmlAt('/meetings?text=dubbelsp%C3%A5ret');
    const marked = [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) => word.toLowerCase());
    expect(marked.length).toBeGreaterThan(0);
    expect(new Set(marked)).toEqual(new Set(['dubbelspår']));
  });

  it.each([
    ['another spelling', 'dubbelsprå', 'dubbelspår'],
    ['another spelling in another letter case', 'VINDKRFT', 'vindkraft'],
    ['the beginning of a compound', 'vindkraftsutbyggnadsplaner', 'vindkraft'],
  ])('asks whether %s was meant, and leads to meetings', async (_, written, meant) => {
    const html = await htmlAt(`/meetings?text=${encodeURIComponent(written)}`);
    expect(html).toContain(`Inget publicerat möte nämner ”${written}”`);
    const found = await htmlAt(linkIn(html, `”${meant}”`));
    expect(titlesIn(found).length).toBeGreaterThan(0);
    expect(found).toContain(`value="${meant}"`);
  });

  it('shows what each word finds alone, and what is found with less asked, where nothing fits all of it', async () => {
    const words = await htmlAt('/meetings?text=bemanning+%2249%22');
    const [one, other] = [linkIn(words, '”bemanning”'), linkIn(words, '”49”')];
    expect(titlesIn(await htmlAt(one)).length).toBeGreaterThan(0);
    expect(titlesIn(await htmlAt(other))).toEqual(['Vindkraft 49']);
    const less = await htmlAt('/meetings?text=vindkraft&dateFrom=2031-01-01');
    expect(less).toContain('<h2 id="found">Inget möte</h2>');
    const without = /<a [^>]*href="([^"]*)"[^>]*>Utan [^<]*2031[^<]*<\/a> – 50 möten/.exec(less)?.[1] ?? '';
    expect(titlesIn(await htmlAt(without.replaceAll('&amp;', '&')))).toHaveLength(20);
  });

  it('names an official who is called what is looked for, however many organisations are called so too', async () => {
    const body = aBody();
    const called = [1, 2, 3, 4].map((place) => anOrganisation(`Snöflingan ${place}`));
    const official = anOfficial('Siv Snöflingan', body);
    await makePublic(register, body, ...called, official);
    const html = await htmlAt('/meetings?text=sn%C3%B6flingan');
    const named = html.slice(html.indexOf('id="named-so"'));
    expect(named).toContain(`href="/officials/${official.id}"`);
    expect(named.match(/href="\/organisations\/[0-9a-f-]{36}"/g)).toHaveLength(2);
  });

  it('says nothing of spellings where no word is near', async () => {
    const html = await htmlAt('/meetings?text=xyzzyxyzzy');
    expect(html).toContain('Inget publicerat möte nämner ”xyzzyxyzzy”');
    expect(html).not.toContain('Menade du');
  });

  it('leads through all pages and back, each meeting once', async () => {
    const seen: unknown[] = [];
    let html = await htmlAt('/meetings?orderBy=DATE_ASC');
    seen.push(...titlesIn(html));
    for (let next = linkIn(html, 'Nästa'); next; next = linkIn(html, 'Nästa')) {
      html = await htmlAt(next);
      seen.push(...titlesIn(html));
    }
    expect([seen.length, new Set(seen).size]).toEqual([53, 53]);
    const back = await htmlAt(linkIn(html, 'Föregående'));
    expect(titlesIn(back)).toEqual(seen.slice(20, 40));
    expect(linkIn(back, 'Till början')).toBe('/meetings?orderBy=DATE_ASC');
  });

  it('leads on where the best match is asked for without words to look for', async () => {
    const html = await htmlAt(linkIn(await htmlAt('/meetings?orderBy=RELEVANCE'), 'Nästa'));
    expect(titlesIn(html)).toHaveLength(20);
  });

  it('counts for each value what is found when it is chosen, and offers to take it back', async () => {
    const html = await htmlAt('/meetings');
    const [, href = '', count = ''] =
      /href="([^"]+topics=[^"]+)"[^>]*><span>[^<]+<\/span><span class="count">(\d+)/.exec(html) ?? [];
    const narrowed = await htmlAt(href.replaceAll('&amp;', '&'));
    expect(narrowed).toMatch(new RegExp(`<h2 id="found">${count} möte`));
    expect(narrowed).toContain('aria-current="true"');
    expect(narrowed).toMatch(/class="ds-chip"[^>]*href="\/meetings"/);
  });

  it('keeps what was chosen when other words are looked for', async () => {
    const html = await htmlAt(`/meetings?organisationIds=${company.id}&issueIds=${issue.id}`);
    expect(html).toContain(`<input type="hidden" name="organisationIds" value="${company.id}"/>`);
    expect(html).toContain('Tågbolaget AB');
    expect(html).toContain('Dubbelspår Kil–Laxå');
  });

  it('takes what a form leaves empty for not asked', async () => {
    const html = await htmlAt('/meetings?text=&dateFrom=&dateTo=&orderBy=DATE_DESC');
    expect(html).toContain('53 möten');
    expect(html).toContain('<link rel="canonical"');
  });

  it('offers the same results as files, feed, question and alert, all of which answer', async () => {
    const html = await htmlAt('/meetings?text=vindkraft&dateTo=2024-01-05');
    const found = Number(/<h2 id="found">(\d+)/.exec(html)?.[1]);
    expect(found).toBeGreaterThan(5);
    const csv = await htmlAt(linkIn(html, 'Kalkylblad \\(CSV\\)'));
    expect(csv.trim().split('\r\n')).toHaveLength(found + 1);
    const lines = await htmlAt(linkIn(html, 'Rader av JSON \\(JSON Lines\\)'));
    expect(lines.trim().split('\n')).toHaveLength(found);
    expect(await htmlAt(linkIn(html, 'Flöde \\(Atom\\)'))).toContain('Vindkraft');
    expect(await htmlAt(linkIn(html, 'Bevaka: mejl när något nytt passar'))).toContain('vindkraft');
    const asked = new URL(linkIn(html, 'Fråga i GraphQL'), register.url).searchParams;
    const told = await publicly<{ meetings: { totalCount: number } }>(
      register,
      asked.get('query') ?? '',
      JSON.parse(asked.get('variables') ?? '') as object,
    );
    expect(told.meetings.totalCount).toBe(found);
  });

  it('helps on where nothing is found, and where nothing is there yet', async () => {
    expect(await htmlAt('/meetings?text=xyzzy')).toContain('Pröva färre eller andra ord.');
    expect(await htmlAt('/meetings?dateTo=1990-01-01')).toContain('Ta bort något av det du har valt');
    const html = await (await fetch(`${empty.url}/meetings`)).text();
    expect(html).toContain('Inget möte är publicerat ännu.');
    expect(html).toContain('Inget möte</h2>');
  });

  it('says in words what an address asks wrongly', async () => {
    for (const [query, told] of [
      ['direction=SIDEWAYS', 'INBOUND'],
      ['dateFrom=igår', 'dag'],
      ['text=' + 'x'.repeat(201), '200'],
      ['organisationIds=nobody', 'id'],
      ['cursor=nonsense', 'Sida: Detta är ingen markör'],
      ['colour=red', 'colour'],
      ['text=%00', 'tecken'],
    ] as const) {
      const answer = await page(`/meetings?${query}`);
      const html = await answer.text();
      expect([query, answer.status]).toEqual([query, 400]);
      expect(html.toLowerCase()).toContain(told.toLowerCase());
      expect(html).toContain('Frågan går inte att förstå');
    }
  });

  it('shows what others wrote into the register as text', async () => {
    expect(hospital.id).toBeTruthy();
    const html = await htmlAt(`/meetings?text=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
  });
});
