const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// What no XML 1.0 document may hold, however it is written: most control characters, and halves of pairs.
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A text as it stands in XML, between tags or quotation marks. Line ends and tabs would be taken for spaces in
 * attributes, and carriage returns for line ends everywhere.
 */
export function xmlText(text: string): string {
  return text.replace(UNSAYABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? '');
}
