import { xmlText } from '../../../platform/xml-text.rules.js';

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
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inside = typeof content === 'string' ? xmlText(content) : content.map(({ xml }) => xml).join('');
  return new Markup(`<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`);
}

/** A document. */
export function documentOf({ xml }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
