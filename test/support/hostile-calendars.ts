/** Calendars that want to take time or memory, made when they are needed, and how the answer to each ends. */
export const hostileCalendars: Readonly<Record<string, readonly [make: () => Buffer, expected: RegExp]>> = {
  'fifty thousand parts within parts': [() => bytes('BEGIN:VEVENT\n'.repeat(50_000)), /tooLarge/],
  'parts within parts, as many as fit': [() => calendar('BEGIN:VALARM\r\n'.repeat(15_000)), /tooNested/],
  'one title as long as the file': [() => calendar(event(`SUMMARY:${'å'.repeat(120_000)}`)), /lineTooLong/],
  'a title of backslashes and commas': [
    () => calendar(event(`SUMMARY:${'\\\\,'.repeat(10_000)}`)),
    /2026-03-04/,
  ],
  'a body as long as the file': [
    () => calendar(event(`DESCRIPTION:${'x '.repeat(120_000)}`)),
    /^2026-03-04 10:00– \| \(no title\)$/,
  ],
  'folds alone': [() => calendar(event(`SUMMARY:a${'\r\n '.repeat(60_000)}b`)), /\| ab$/],
  'thousands of attendees': [
    () => calendar(event(lines(7000, (at) => `ATTENDEE:mailto:a${at}@x.example`))),
    /tooManyAttendees/,
  ],
  'one attendee with thousands of parameters': [
    () => calendar(event(`ATTENDEE${';CN="a"'.repeat(4000)}:mailto:a@x.example`)),
    /with \S+ a@x.example$/,
  ],
  'quotes that never end': [
    () => calendar(event(`ATTENDEE;CN="${'"'.repeat(20_001)}:mailto:a@x.example`)),
    /2026|lineUnreadable/,
  ],
  'thousands of events': [() => calendar(lines(3000, () => event('SUMMARY:x'))), /tooManyEvents/],
  'thousands of listed days in a zone': [
    () =>
      calendar(
        event(
          lines(12, () => `RDATE;TZID=Europe/Stockholm:${Array(1200).fill('20260304T100000').join(',')}`),
        ),
      ),
    /tooManyOccurrences/,
  ],
  'thousands of days taken out': [
    () =>
      calendar(
        event(
          `RRULE:FREQ=DAILY\r\n${lines(8, () => `EXDATE:${Array(1500).fill('20260304T090000Z').join(',')}`)}`,
        ),
      ),
    /tooManyOccurrences/,
  ],
  'five hundred daily series since 1970': [
    () =>
      calendar(
        lines(400, (at) =>
          event('RRULE:FREQ=DAILY;COUNT=30000', { uid: `u${at}`, start: '19700101T090000Z' }),
        ),
      ),
    /tooManyOccurrences|nothingInWindow/,
  ],
  'zones that change every day': [
    () =>
      calendar(
        lines(12, (at) => zone(`Z${at}`)) +
          lines(12, (at) => event('', { uid: `z${at}`, start: `20260304T100000`, zone: `Z${at}` })),
      ),
    /2026-03-04/,
  ],
  'a place of spaces': [() => calendar(event(`LOCATION:${' ;'.repeat(15_000)}`)), /2026-03-04/],
  'places and names with a gap that never ends': [
    () => calendar(lines(7, (at) => event(GAPS[at % GAPS.length] ?? '', { uid: `gap${at}` }))),
    /2026-03-04/,
  ],
  'letters with thousands of marks': [
    () =>
      calendar(event(`SUMMARY:a${MARKS}\r\nLOCATION:a${MARKS}\r\nATTENDEE;CN=a${MARKS}:mailto:a@x.example`)),
    /2026-03-04/,
  ],
  'a title of prefixes': [() => calendar(event(`SUMMARY:${'re: '.repeat(8000)}`)), /2026-03-04/],
  'numbers in a title': [() => calendar(event(`SUMMARY:${'0701 '.repeat(6000)}`)), /2026-03-04/],
  'NUL bytes': [() => Buffer.alloc(200_000), /REFUSED/],
  'quoted-printable signs alone': [
    () => bytes(`BEGIN:VCALENDAR=0D=0A${'=3D'.repeat(80_000)}`),
    /REFUSED|noEvents/,
  ],
};

const GAP = 32_000;
const GAPS = [
  `LOCATION:a${' '.repeat(GAP)}x`,
  `LOCATION:a${'\t'.repeat(GAP)}x`,
  `LOCATION:a${'\u00A0'.repeat(GAP / 2)}x`,
  `LOCATION:a${'\\n '.repeat(GAP / 3)}x`,
  `SUMMARY:a${' '.repeat(GAP)}x`,
  `ATTENDEE;CN=a${' '.repeat(GAP)}x:mailto:a@x.example`,
  `ORGANIZER;CN="a${"'".repeat(GAP)}x":mailto:a@x.example`,
];

// Each of the second has to find its place before all of the first.
const MARKS = '\u0301\u0327'.repeat(15_500);

function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf-8');
}

function calendar(body: string): Buffer {
  return bytes(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body}\r\nEND:VCALENDAR\r\n`);
}

function event(body: string, { uid = 'hostile', start = '20260304T090000Z', zone = '' } = {}): string {
  const zoned = zone === '' ? '' : `;TZID=${zone}`;
  return `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART${zoned}:${start}\r\n${body}\r\nEND:VEVENT`;
}

function zone(id: string): string {
  const part = `BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU\r\nEND:STANDARD\r\n`;
  return `BEGIN:VTIMEZONE\r\nTZID:${id}\r\n${part.repeat(40)}END:VTIMEZONE`;
}

function lines(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${make(at)}\r\n`).join('');
}
