import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendar } from '../src/office/calendar/reading/read-calendar.rules.js';
import { calendarBytes, told, WINDOW } from './support/calendars.js';
import { hostileCalendars } from './support/hostile-calendars.js';

/** What each file of test/calendars says, by the clocks of Stockholm. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'all-day-many-days': ['2026-03-15/2026-03-18 | Studieresa till Bryssel | at Bryssel'],
  'all-day-without-end': ['2026-03-15 | En dag'],
  apple: [
    '2026-03-20 12:00–15:00 | Lunch om bredband | at Värdshuset, Storgatan 1, Karlstad | #1 | by Per Ek per.ek@bredband.example | with Per Ek per.ek@bredband.example, Olof Exempel olof.exempel@region.example no',
  ],
  'cancelled-by-status': ['2026-03-04 10:00–11:00 | Avbokat av Google | #1 | cancelled wholly'],
  cancelled: [
    '2026-03-04 10:00–11:00 | Färjan: längre turlista | #1 | cancelled wholly | by Anna Berg anna.berg@farjan.example | with Olof Exempel olof.exempel@region.example, Erik Dahl erik.dahl@farjan.example',
  ],
  'carriage-returns-only': [
    '2026-03-04 10:00–11:00 | Mötet på ön – frågan om älvens vattenföring | at Åmål | by Åsa Öberg asa@alven.example',
  ],
  'clocks-change': [
    '2026-03-29 03:30–04:00 | Klockan ställs fram',
    '2026-10-25 02:30–02:00 | Klockan ställs tillbaka',
  ],
  'cut-off': ['REFUSED cutOff'],
  'dates-listed': [
    '2026-03-02 10:00–11:00 | Listade dagar | of 20260302T090000Z',
    '2026-03-09 10:00–11:00 | Listade dagar | of 20260309T090000Z',
    '2026-03-11 10:00–11:00 | Listade dagar | of 20260311T090000Z',
  ],
  'empty-calendar': ['REFUSED noEvents'],
  'every-second': ['2026-03-02 10:00–10:00 | Varje sekund | of 20260302T090000Z', '! ruleUnknown'],
  floating: ['2026-07-01 09:00–10:00 | Utan tidszon'],
  'folded-within-a-character': ['2026-03-04 10:00– | åååååååååååååååååååååååååååååå slut'],
  'google-all-day': ['2026-03-15 | Mässa'],
  google: [
    '2026-03-12 10:00–11:00 | Naturreservatet | online | by Karin Lund karin.lund@gmail.com | with Karin Lund karin.lund@gmail.com, ? olof.exempel@region.example',
  ],
  'line-feeds-only': [
    '2026-03-04 10:00–11:00 | Mötet på ön – frågan om älvens vattenföring | at Åmål | by Åsa Öberg asa@alven.example',
  ],
  'many-events': [
    '2026-03-02 10:00–11:00 | Möte 2',
    '2026-03-03 10:00–11:00 | Möte 3',
    '2026-03-04 10:00–11:00 | Möte 4',
  ],
  'monthly-last-friday': [
    '2026-01-30 08:00–09:00 | Månadens sista fredag | of 20260130T070000Z',
    '2026-02-27 08:00–09:00 | Månadens sista fredag | of 20260227T070000Z',
    '2026-03-27 08:00–09:00 | Månadens sista fredag | of 20260327T070000Z',
    '2026-04-24 08:00–09:00 | Månadens sista fredag | of 20260424T060000Z',
    '2026-05-29 08:00–09:00 | Månadens sista fredag | of 20260529T060000Z',
  ],
  'never-falls': ['REFUSED nothingInWindow'],
  'no-start': ['REFUSED noStart'],
  'not-a-calendar': ['REFUSED notCalendar'],
  nul: ['REFUSED isBinary'],
  'odd-addresses': [
    '2026-03-04 10:00– | Udda adresser | by Anna Berg anna.berg@farjan.example | with Berg, Anna anna.berg@farjan.example, Utan adress ?, Exchange ?, Styrelsen styrelsen@farjan.example group, ? aå@farjan.example, Dubbel igen dubbel@farjan.example no',
  ],
  'one-broken-of-two': ['2026-03-04 10:00– | Helt', '! lineUnreadable', '! noStart', '! endsBeforeStart'],
  'one-time-cancelled': ['2026-04-06 09:00–10:00 | Veckomöte | of 20260406T070000Z | #5 | cancelled'],
  'outlook-customized-zone': [
    '2026-03-04 10:00–11:00 | Egen tidszon',
    '2026-07-04 10:00–11:00 | Egen tidszon på sommaren',
  ],
  'outlook-display-name-zone': ['2026-07-06 09:00–10:00 | Zon med visningsnamn'],
  'outlook-invitation': [
    '2026-03-04 10:00–11:00 | Färjan: längre turlista | at Regionens hus, Karlstad | by Anna Berg anna.berg@farjan.example | with Olof Exempel olof.exempel@region.example, Erik Dahl erik.dahl@farjan.example',
  ],
  'outlook-new-york': ['2026-03-18 14:00–15:00 | Call with New York'],
  'outlook-swedish-zone-name': ['2026-07-06 09:00–09:45 | Zon på svenska'],
  'outlook-without-vtimezone': ['2026-07-06 09:00–10:00 | Sommarmöte'],
  'over-midnight': [
    '2026-03-15/2026-03-16 22:00–02:00 | Nattmanglingen',
    '2026-03-15 22:00–00:00 | Till midnatt',
  ],
  'quoted-printable-left': ['2026-03-04 10:00–11:00 | Möte om fiber | with Åsa Ek asa.ek@fiber.example'],
  reply: ['REFUSED isReply'],
  'sourceforge-zone': ['2026-07-01 09:00–10:00 | Evolution'],
  'teams-and-room': ['2026-03-10 13:00–13:30 | Hybrid | at Sal Vänern | online'],
  teams: [
    '2026-03-10 13:00–13:30 | Avstämning vatten | online | #2 | by Anna Berg anna.berg@farjan.example | with Olof Exempel olof.exempel@region.example, Erik Dahl erik.dahl@farjan.example',
  ],
  'texts-to-clean': [
    '2026-03-04 10:00– | Samtal med oss, […] eller […] | online',
    '2026-03-04 10:00– | (no title)',
    '2026-03-04 10:00– | Ett mycket långt namn på ett möte Ett mycket långt namn på ett möte Ett mycket långt namn på ett möte Ett mycket långt…',
  ],
  'todo-and-journal': ['REFUSED noEvents'],
  'utf-16-big-without-mark': [
    '2026-03-04 10:00–11:00 | Mötet på ön – frågan om älvens vattenföring | at Åmål | by Åsa Öberg asa@alven.example',
  ],
  'utf-16-little': [
    '2026-03-04 10:00–11:00 | Mötet på ön – frågan om älvens vattenföring | at Åmål | by Åsa Öberg asa@alven.example',
  ],
  'utf-8-with-mark': [
    '2026-03-04 10:00–11:00 | Mötet på ön – frågan om älvens vattenföring | at Åmål | by Åsa Öberg asa@alven.example',
  ],
  'vcalendar-1': ['2026-03-04 10:00–11:00 | Möte i Värmland'],
  vcard: ['REFUSED notCalendar'],
  weekly: [
    '2026-03-16 09:00–10:00 | Veckomöte | of 20260316T080000Z | #3',
    '2026-04-06 09:00–10:00 | Veckomöte | of 20260406T070000Z | #3',
    '2026-03-31 14:00–15:00 | Veckomöte flyttat | of 20260330T070000Z | #4',
  ],
  'whole-mail': ['REFUSED isMail'],
  'windows-1252': [
    '2026-03-04 10:00–11:00 | Mötet på ön – frågan om älvens vattenföring | at Åmål | by Åsa Öberg asa@alven.example',
  ],
  'without-uid': ['2026-03-04 10:00– | Utan UID'],
  'wrongly-closed': ['REFUSED damaged'],
  'yearly-leap-day': ['REFUSED nothingInWindow'],
  'zone-unknown': ['2026-03-04 10:00–11:00 | Någonstans', '! zoneUnknown'],
  // What programs write though the standard says otherwise, or though few others read it.
  'days-for-times': [
    '2026-03-02 09:00–10:00 | Utan en dag | of 20260302T080000Z',
    '2026-03-16 09:00–10:00 | Utan en dag | of 20260316T080000Z',
    '2026-03-03 09:00–10:00 | Flyttas | of 20260303T080000Z',
    '2026-03-11 13:00–14:00 | Flyttat | of 20260310T080000Z',
    '2026-03-05 | Hela dagar | of 20260305',
  ],
  'later-times-without-their-series': [
    '2026-03-17 14:00–15:00 | Från och med nu | of 20260316T080000Z',
    '! rangeUnknown',
  ],
  'lines-unreadable': ['2026-03-04 10:00– | Många trasiga rader', '! lineUnreadable', '! lineUnreadable'],
  'names-that-objects-have': [
    '2026-03-04 10:00–11:00 | Ett namn | of 20260304T090000Z | with ? constructor@farjan.example',
    '! zoneUnknown',
  ],
  'rules-not-worked-out': [
    '2026-03-02 10:00– | Två regler | of 20260302T090000Z',
    '2026-03-03 10:00– | Undantag efter regel | of 20260303T090000Z',
    '2026-03-04 10:00– | Oläsligt slut | of 20260304T090000Z',
    '! ruleUnknown',
    '! ruleUnknown',
    '! ruleUnknown',
  ],
  'series-changed-later-on': [
    '2026-03-02 09:00–10:00 | Veckomöte | of 20260302T080000Z | #1',
    '2026-03-09 09:00–10:00 | Veckomöte | of 20260309T080000Z | #1',
    '2026-03-24 14:00–15:00 | Veckomöte på tisdagar | of 20260323T080000Z | #2',
    '2026-03-17 14:00–15:00 | Veckomöte på tisdagar | of 20260316T080000Z | #2',
    '2026-04-01 08:00–08:30 | Ett för sig | of 20260330T070000Z | #2',
    '2026-04-06 09:00–10:00 | Inställt därefter | of 20260406T070000Z | #2 | cancelled',
  ],
  'times-unreadable': [
    '2026-03-02 10:00– | Serien | of 20260302T090000Z | #1',
    '2026-03-09 10:00– | Serien | of 20260309T090000Z | #1',
    '2026-03-10 10:00– | Ingen vet vilken gång | #2',
    '! lineUnreadable',
    '! lineUnreadable',
    '! lineUnreadable',
    '! noStart',
  ],
  'times-without-ceremony': [
    '2026-11-05 | En dag',
    '2026-03-04 10:00–11:00 | Utan sekunder',
    '2026-03-04 11:00–11:30 | Med streck och kolon',
    '2026-07-04 11:00–12:00 | Med avstånd',
    '2026-03-05 | Dagen med streck',
    '2026-03-06 | Dag skriven som tid',
    '! noStart',
  ],
  'two-versions': [
    '2026-03-05 10:00–11:00 | Ny tid | #2',
    '2026-03-06 10:00– | Sist skrivet',
    '2026-03-07 10:00– | Samma namn',
    '2026-03-08 10:00– | Ett annat möte',
  ],
  'zone-listed': [
    '2026-03-04 08:00– | Vinter',
    '2026-07-01 08:00– | Sommar',
    '2026-12-04 08:00– | Nästa vinter',
    '2026-07-01 10:00– | Obegriplig zon',
    '! zoneUnknown',
  ],
};

const LONG = ['billion-times', 'hundred-endless-series'];

describe('A calendar file', () => {
  it.each(Object.entries(FILES))('called %s is read for what it says', (name, lines) => {
    expect(told(calendarBytes(name))).toEqual(lines);
  });

  it('is told about here if it lies in test/calendars', () => {
    const names = readdirSync(new URL('calendars', import.meta.url)).map((file) => file.replace('.ics', ''));
    expect(names.sort()).toEqual([...Object.keys(FILES), ...LONG].sort());
  });

  it('is not read for the body of the invitation, links or attachments', () => {
    for (const name of Object.keys(FILES)) {
      expect(JSON.stringify(tried(calendarBytes(name)))).not.toMatch(/hemligt|secret|REMINDER/i);
    }
  });

  it('that repeats without end shows its first times within the window, and says so', () => {
    const lines = told(calendarBytes('billion-times'));
    expect(lines).toHaveLength(401);
    expect(lines.at(-1)).toBe('! tooManyOccurrences');
    expect(lines[0]).toBe('2025-03-01 10:00– | En miljard gånger | of 20250301T090000Z');
  });

  it.each(Object.entries(hostileCalendars))('of %s is answered within a second', (_, [make, expected]) => {
    const bytes = make();
    const began = performance.now();
    const lines = told(bytes);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(lines.at(-1)).toMatch(expected);
  });

  it('of any bytes is read or refused, and never fails otherwise', () => {
    const invitation = calendarBytes('outlook-invitation');
    const weekly = calendarBytes('weekly');
    fc.assert(
      fc.property(
        fc.constantFrom(invitation, weekly),
        fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 6 })), { maxLength: 8 }),
        (original, changes) => {
          let bytes = original;
          for (const [at, put] of changes) {
            const place = at % bytes.length;
            bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + put.length)]);
          }
          tried(bytes);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void told(Buffer.from(bytes))));
  });
});

function tried(bytes: Buffer): unknown {
  told(bytes);
  try {
    return readCalendar(bytes, WINDOW);
  } catch (error) {
    return [String(error), (error as Error).message];
  }
}
