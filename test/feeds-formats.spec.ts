import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { takeScalars, versionsOf } from '../src/publication/entries/stored-records.js';
import { ChangeType, RecordKind } from '../src/words/register-words.js';
import { inEntries, jsonFeed, validFeed } from './support/feeds/asking-feeds.js';
import {
  aBody,
  aMeeting,
  anOfficial,
  anOrganisation,
  aTopic,
  corrected,
  makePublic,
  ours,
  theirs,
  withdrawn,
} from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const HOSTILE =
  '</title>]]><script>alert("&amp;")</script> \\n; a, b\r\nBEGIN:VEVENT\r\nUID:1 \u0007\uFFFE\t“Ö”:𝔘𝔫𝔦 ' +
  'ett långt långt långt långt ord: ' +
  'räksmörgås'.repeat(12);
const region = aBody({ name: { sv: 'Region <Å> & Ö', en: 'Region <A> & O' } });
const company = anOrganisation('Räksmörgås & "Co" <AB>; a, b');
const person = anOfficial('Åsa Ö', region);
const topic = aTopic('odd', { label: { sv: 'Udda; ämne, <a>', en: 'Odd; topic, <a>' } });
const hostile = aMeeting(region, {
  title: HOSTILE,
  purpose: HOSTILE.repeat(3),
  place: HOSTILE,
  topicCodes: ['odd'],
  participants: [ours(person), theirs(company, { organisationName: HOSTILE })],
});
const timed = aMeeting(region, {
  title: 'Frukost',
  date: '2026-03-28',
  startsAt: '2026-03-28T06:30:00.000Z',
  endsAt: '2026-03-28T07:30:00.000Z',
});
const long = aMeeting(region, { title: 'Resa', date: '2026-02-27', endDate: '2026-03-01', channel: 'TRIP' });
const vague = aMeeting(region, {
  title: 'Någon gång',
  date: '2026-02-01',
  endDate: '2026-02-28',
  datePrecision: 'MONTH',
});
const backwards = aMeeting(region, {
  title: 'Baklänges',
  startsAt: '2026-02-10T08:00:00.000Z',
  endsAt: '2026-02-10T08:00:00.000Z',
});
const gone = aMeeting(region);

beforeAll(async () => {
  register = await startTestApp({ CONTACT_EMAIL: 'register@example.org' });
  register.clock.set('2026-03-29T10:00:00Z');
  await makePublic(register, region, company, person, topic, hostile, timed, long, vague, backwards, gone);
  await makePublic(register, corrected(hostile, { reason: HOSTILE }));
  register.clock.set('2026-03-29T22:30:00Z');
  await makePublic(register, withdrawn(gone, HOSTILE));
});
afterAll(() => register.stop());

const PATHS = [
  'changes',
  'meetings',
  'meetings?lang=en',
  'meetings?text=%3Cscript%3E%26',
  'topics/odd',
  'meetings?topics=none',
];

function addressOf(path: string, format: string): string {
  const [name = '', query] = path.split('?');
  return `${name}.${format}${query === undefined ? '' : `?${query}`}`;
}

describe('Whatever records say, a feed is valid', () => {
  test.each(PATHS)('%s', async (path) => {
    for (const format of path === 'changes' ? ['atom', 'json'] : ['atom', 'json', 'ics']) {
      await validFeed(register, addressOf(path, format));
    }
  });

  test('for a parser of another language too', async () => {
    const { text } = await validFeed(register, 'changes.atom');
    const program =
      'import sys, xml.etree.ElementTree as t; a="{http://www.w3.org/2005/Atom}"; ' +
      'r=t.fromstring(sys.stdin.buffer.read()); print("\\x1e".join(e.find(a+"title").text for e in r.iter(a+"entry")))';
    const titles = execFileSync('python3', ['-c', program], { input: text, encoding: 'utf8' }).trimEnd();
    expect(titles.split('\x1e')).toEqual(inEntries(text, 'title'));
  });
});

test('a text says in Atom what it says in JSON, but for what XML cannot hold', async () => {
  const { items } = await jsonFeed(register, 'meetings.json');
  const { text } = await validFeed(register, 'meetings.atom');
  const plain = (told: string) => told.replaceAll('\u0007', '\uFFFD').replaceAll('\uFFFE', '\uFFFD');
  expect(inEntries(text, 'title')).toEqual(items.map(({ title }) => plain(title)));
  expect(inEntries(text, 'content')).toEqual(items.map(({ content_text }) => plain(content_text)));
  expect(items.some(({ title }) => title === HOSTILE)).toBe(true);
});

describe('A calendar', () => {
  test('has what was published, by day or by time, for a reader of calendars', async () => {
    const { text } = await validFeed(register, 'meetings.ics');
    const events = eventsOf(text);
    const read = new Map(events.map((event) => [event.uid, event]));
    const seen = (id: string) => {
      const event = read.get(id);
      return [event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate];
    };
    expect(seen(timed.id)).toEqual(['2026-03-28T06:30:00Z', '2026-03-28T07:30:00Z', false]);
    expect(seen(long.id)).toEqual(['2026-02-27', '2026-03-02', true]);
    expect(seen(vague.id)).toEqual(['2026-02-01', '2026-03-01', true]);
    expect(seen(hostile.id)).toEqual(['2026-02-10', '2026-02-11', true]);
    expect(seen(backwards.id)).toEqual(['2026-02-10T08:00:00Z', '2026-02-10T08:00:00Z', false]);
    expect(read.get(vague.id)?.description).toContain('inte exakt känt');
  });

  test('says texts as they are, but for what a calendar cannot hold', async () => {
    const { text } = await validFeed(register, 'meetings.ics?lang=en');
    const event = eventsOf(text).find(({ uid }) => uid === hostile.id);
    const plain = HOSTILE.replaceAll('\r\n', '\n').replace('\u0007', '');
    expect(event?.summary).toBe(plain);
    expect(event?.location).toBe(plain);
    const value = (name: string) => String(event?.component.getFirstPropertyValue(name));
    expect(value('categories')).toBe('Odd; topic, <a>');
    expect([value('sequence'), value('dtstamp'), value('status')]).toEqual([
      '2',
      '2026-03-29T10:00:00Z',
      'CONFIRMED',
    ]);
  });

  test('cancels what was withdrawn, without saying when it was', async () => {
    const { text } = await validFeed(register, 'meetings.ics?topics=none');
    const [event, ...more] = eventsOf(text);
    expect(more).toEqual([]);
    expect(event?.uid).toBe(gone.id);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.component.getFirstPropertyValue('sequence')).toBe(2);
    // The day in Sweden on which it was withdrawn.
    expect(event?.startDate.toString()).toBe('2026-03-30');
    expect(text).not.toContain('20260210');
  });

  test('has further pages for programs', async () => {
    const strict = await startTestApp();
    const body = aBody();
    await makePublic(strict, body, ...Array.from({ length: 130 }, () => aMeeting(body)));
    const first = await validFeed(strict, 'meetings.ics');
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await validFeed(strict, next);
    await strict.stop();
    const ids = [...eventsOf(first.text), ...eventsOf(second.text)].map(({ uid }) => uid);
    expect([ids.length, new Set(ids).size, second.headers.get('link')]).toEqual([130, 130, null]);
  });
});

test('a redaction is told by what left, never by its value, and changes what was told before', async () => {
  const secret = 'Hemligt Namn';
  const line = theirs(company, { name: secret });
  const meeting = aMeeting(region, { title: 'Med någon', participants: [line] });
  register.clock.set('2026-04-01T10:00:00Z');
  await makePublic(register, meeting);
  register.clock.set('2026-04-02T10:00:00Z');
  const fields = ['/participants/0/name'];
  for (const version of await versionsOf(register.office.manager, RecordKind.MEETING, meeting.id)) {
    await takeScalars(register.office.manager, version, new Set(fields));
  }
  const { name, ...nameless } = line;
  expect(name).toBe(secret);
  const document = {
    ...meeting.document,
    participants: [nameless],
    withheld: [{ field: fields[0], ground: 'PERSONAL_DATA', since: '2026-04-02T10:00:00.000Z' }],
    redactions: [{ version: 1, fields }],
  };
  await makePublic(register, {
    ...meeting,
    type: ChangeType.REDACTED,
    document,
  });
  const { items } = await jsonFeed(register, 'meetings.json?lang=en&text=n%C3%A5gon');
  const [redaction, publication] = items.filter(({ _dagsljus: { id } }) => id === meeting.id);
  expect(redaction).toMatchObject({
    title: 'Redacted: Med någon',
    content_text: expect.stringContaining('Removed from all versions: name.'),
    _dagsljus: { redacted: fields },
  });
  expect([publication?.date_published, publication?.date_modified]).toEqual([
    '2026-04-01T10:00:00.000Z',
    '2026-04-02T10:00:00.000Z',
  ]);
  for (const path of ['changes.atom', 'meetings.json', 'meetings.ics', `organisations/${company.id}.atom`]) {
    expect((await validFeed(register, path)).text).not.toContain(secret);
  }
});

function eventsOf(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
