import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { council, publishExample } from './support/example-register.js';
import { validFeed } from './support/feeds/asking-feeds.js';
import { atomFaults } from './support/feeds/atom-faults.js';
import { calendarFaults, unfolded } from './support/feeds/calendar-faults.js';
import { jsonFeedFaults } from './support/feeds/json-feed-faults.js';
import { aMeeting, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const EMPTY_CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A//B//SV', 'END:VCALENDAR', ''];

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, aMeeting(council, { title: 'A, b; c '.repeat(12) }));
});
afterAll(() => register.stop());

describe('The validators of these tests find', () => {
  const FAULTS: [string, (text: string) => string][] = [
    ['a feed without id', (text) => text.replace(/<id>.*?<\/id>/, '')],
    ['two titles', (text) => text.replace('<subtitle', '<title>x</title><subtitle')],
    ['a moment that is none', (text) => text.replace(/<updated>[^<]*/, '<updated>2026-03-29')],
    ['an entry without time', (text) => text.replace(/(<entry>.*?)<updated>.*?<\/updated>/, '$1')],
    ['one id twice', (text) => text.replaceAll(/change\/\d+<\/id>/g, 'change/1</id>')],
    ['an address that is none', (text) => text.replace(/href="[^"]*"/, 'href="/relative"')],
    ['a feed without author', (text) => text.replace(/<author>.*?<\/author>/, '')],
    ['an element from nowhere', (text) => text.replace('<subtitle', '<pubDate>x</pubDate><subtitle')],
    [
      'two alternates',
      (text) => text.replace('rel="first"', 'rel="alternate"').replaceAll(/ hreflang="\w+"/g, ''),
    ],
  ];
  test.each(FAULTS)('%s', async (_, spoil) => {
    const { text } = await validFeed(register, 'changes.atom');
    expect(atomFaults(spoil(text))).not.toEqual([]);
  });

  test('faults of JSON feeds and of calendars', async () => {
    const json = await validFeed(register, 'meetings.json');
    expect(jsonFeedFaults(json.text.replace('version/1.1', 'version/1'))).not.toEqual([]);
    expect(jsonFeedFaults(json.text.replace('"date_published"', '"published"'))).not.toEqual([]);
    const { text } = await validFeed(register, 'meetings.ics');
    const spoilt = [
      text.replaceAll('\r\n ', ''),
      text.replaceAll('\r\n', '\n'),
      text.replace(/UID:.*\r\n/, ''),
      text.replace(/DTSTAMP:.*\r\n/, 'DTSTAMP:20260329T100000\r\n'),
      text.replace('STATUS:CONFIRMED', 'STATUS:DONE'),
      text.replace('END:VEVENT\r\n', ''),
      text.replace('\\,', ','),
      EMPTY_CALENDAR.join('\r\n'),
    ];
    expect(spoilt.map((each) => calendarFaults(each).length > 0)).toEqual(spoilt.map(() => true));
    expect(unfolded(text).every((line) => line.includes(':'))).toBe(true);
  });
});
