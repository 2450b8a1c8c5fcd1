/** XML that is well-formed: what else is put into it is escaped. */
export class Markup {
  constructor(readonly xml: string) {}
}

/** An element with a text, or with elements in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Markup[],
): Markup {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('');
  return new Markup(`<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`);
}

/** A document. */
export function documentOf({ xml }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

// Line ends and tabs would be taken for spaces in attributes, and carriage returns for line ends everywhere.
function escaped(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What no XML 1.0 document may hold, however it is written.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
