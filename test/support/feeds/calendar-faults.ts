/** A line of a calendar: PROPERTY;PARAMETER=…:value */
interface Line {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

const UTC = /^\d{8}T\d{6}Z$/;
const DAY = /^\d{8}$/;
const ONCE_IN_EVENT = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'STATUS',
  'SEQUENCE',
  'LAST-MODIFIED',
  'CLASS',
  'TRANSP',
];

/** Everything in which a text is not what RFC 5545 asks of a calendar. */
export function calendarFaults(text: string): string[] {
  const physical = text.split('\r\n');
  const lines = unfolded(text).map(lineOf);
  const names = lines.map((line) => line?.name);
  const told = lines.filter((line) => line !== undefined);
  const events = eventsIn(told);
  const uids = events.map((event) => event.find(({ name }) => name === 'UID')?.value);
  return [
    ...(/(^|[^\r])\n|\r(?!\n)/.test(text) ? ['a line end that is not CRLF'] : []),
    ...(text.endsWith('\r\n') ? [] : ['the last line has no end']),
    ...physical.filter((line) => Buffer.byteLength(line) > 75).map((line) => `too long: ${line}`),
    ...(names[0] === 'BEGIN' && names.at(-1) === 'END' ? [] : ['no calendar']),
    ...lines.flatMap((line, index) => (line ? [] : [`line ${index} is none`])),
    ...['VERSION', 'PRODID'].filter((name) => names.filter((each) => each === name).length !== 1),
    ...(names.filter((name) => name === 'BEGIN').length > 1 ? [] : ['an empty calendar']),
    ...nestingFaults(told),
    ...told.flatMap(valueFaults),
    ...events.flatMap(eventFaults),
    ...(new Set(uids).size === uids.length ? [] : ['one event twice']),
  ];
}

/** The logical lines. */
export function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function lineOf(line: string): Line | undefined {
  const [, name, given = '', value] =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:[^";:,]*|"[^"]*"))*):(.*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const parameters = given.split(';').slice(1);
  const pairs = parameters.map((each): [string, string] => {
    const [key = '', said = ''] = each.split('=', 2);
    return [key, said];
  });
  return /(?!\t)\p{Cc}/u.test(value) ? undefined : { name, value, parameters: Object.fromEntries(pairs) };
}

function eventsIn(lines: readonly Line[]): Line[][] {
  const events: Line[][] = [];
  for (const line of lines) {
    if (line.name === 'BEGIN' && line.value === 'VEVENT') events.push([]);
    else if (line.name !== 'END') events.at(-1)?.push(line);
  }
  return events;
}

function nestingFaults(lines: readonly Line[]): string[] {
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END' && open.pop() !== value) return [`${value} ends where it does not begin`];
  }
  return open.map((each) => `${each} does not end`);
}

function valueFaults({ name, parameters, value }: Line): string[] {
  const pattern = VALUES[name];
  const zone = parameters['TZID'] ?? (name === 'TZID' ? value : 'Etc/UTC');
  return [
    ...(pattern && !pattern.test(value) ? [`${name}: ${value}`] : []),
    ...(ADDRESSES.has(name) && !URL.canParse(value) ? [`${name}: ${value}`] : []),
    ...(zone === 'Etc/UTC' ? [] : ['a time zone']),
  ];
}

const ADDRESSES = new Set(['URL', 'SOURCE']);
const TEXT = /^(\\[\\;,nN]|[^\\;,])*$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  SUMMARY: TEXT,
  DESCRIPTION: TEXT,
  LOCATION: TEXT,
  NAME: TEXT,
  'X-WR-CALNAME': TEXT,
  CATEGORIES: /^(\\[\\;,nN]|[^\\;])*$/,
  DTSTAMP: UTC,
  'LAST-MODIFIED': UTC,
};

function eventFaults(event: readonly Line[]): string[] {
  const of = (name: string): Line[] => event.filter((line) => line.name === name);
  const [start] = of('DTSTART');
  const [end] = of('DTEND');
  return [
    ...['UID', 'DTSTAMP', 'DTSTART'].filter((name) => of(name).length !== 1).map((name) => `no ${name}`),
    ...ONCE_IN_EVENT.filter((name) => of(name).length > 1).map((name) => `${name} twice`),
    ...[start, end].flatMap((line) => (line ? timeFaults(line) : [])),
    ...(start && end && !isAfter(end, start) ? ['an event that ends before it begins'] : []),
    ...of('STATUS').flatMap(({ value }) => (/^(CONFIRMED|CANCELLED|TENTATIVE)$/.test(value) ? [] : [value])),
    ...of('SEQUENCE').flatMap(({ value }) => (/^\d+$/.test(value) ? [] : [`SEQUENCE ${value}`])),
  ];
}

function timeFaults({ name, parameters, value }: Line): string[] {
  const pattern = parameters['VALUE'] === 'DATE' ? DAY : UTC;
  return pattern.test(value) ? [] : [`${name}: ${value}`];
}

function isAfter(end: Line, start: Line): boolean {
  return end.parameters['VALUE'] === start.parameters['VALUE'] && end.value > start.value;
}
