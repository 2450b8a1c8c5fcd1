type Parameters = Readonly<Record<string, string>>;

// In octets, the line end apart (RFC 5545, 3.1).
const LONGEST = 75;

/** A line of a calendar whose value is no text: it stands as it is. */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(([key, each]) => `;${key}=${each}`);
  // Nothing that stands in a calendar may begin another line.
  return folded(`${name}${given.join('')}:${value.replaceAll(/[\r\n]/g, '')}`);
}

/** A line whose value is a text. */
export function textLine(name: string, text: string, parameters?: Parameters): string {
  return contentLine(name, escaped(text), parameters);
}

/** A line whose value is several texts. */
export function listLine(name: string, texts: readonly string[], parameters?: Parameters): string {
  return contentLine(name, texts.map(escaped).join(','), parameters);
}

/** An instant: 20260312T080000Z. */
export function utcTime(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** A day: 20260312. */
export function plainDay(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROL, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

// Whatever no text of a calendar may hold, tabs and line ends apart.
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** In pieces, each but the first after a space; no character is cut apart. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LONGEST) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
