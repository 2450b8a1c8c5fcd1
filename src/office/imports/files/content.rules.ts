import { type Message } from '../../../platform/language/message.js';
import { fileMessages } from './file.messages.js';

/** What a file is by its first bytes, when that is something else than text. */
export function binaryKind(head: Buffer): Message | undefined {
  const known = SIGNATURES.find(([signature]) => head.subarray(0, signature.length).equals(signature));
  if (known) return known[1];
  return undefined;
}

/** Whether the bytes of a file without a known encoding of two bytes can be text at all. */
export function looksBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls += 1;
  return isTooMany(controls, head.length);
}

/** Whether decoded text is no text: characters that are none, or nothing but controls. */
export function looksGarbled(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isControl(code) || code === 0xfffd || code === 0xfffe) odd += 1;
  }
  return isTooMany(odd, text.length);
}

/** What a text is when it is another kind of file under the name of a table. */
export function otherText(text: string): Message | undefined {
  const start = text.slice(0, 4000).trimStart();
  return OTHER_TEXTS.find(([shape]) => shape.test(start))?.[1];
}

/** A few are damage, or the mark that old systems end a file with. */
function isTooMany(controls: number, length: number): boolean {
  return controls > Math.max(3, length * 0.02);
}

function isControl(code: number): boolean {
  return (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0x7f;
}

const SIGNATURES: readonly (readonly [Buffer, Message])[] = [
  [Buffer.from('PK\x03\x04'), fileMessages.isZip],
  [Buffer.from('PK\x05\x06'), fileMessages.isZip],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), fileMessages.isOldExcel],
  [Buffer.from('1f8b', 'hex'), fileMessages.isCompressed],
  [Buffer.from('BZh'), fileMessages.isCompressed],
  [Buffer.from('fd377a585a00', 'hex'), fileMessages.isCompressed],
  [Buffer.from('377abcaf271c', 'hex'), fileMessages.isCompressed],
  [Buffer.from('28b52ffd', 'hex'), fileMessages.isCompressed],
  [Buffer.from('Rar!'), fileMessages.isCompressed],
  [Buffer.from('%PDF-'), fileMessages.isPdf],
  [Buffer.from('SQLite format 3\0'), fileMessages.isBinary],
  [Buffer.from('89504e470d0a1a0a', 'hex'), fileMessages.isBinary],
  [Buffer.from('ffd8ff', 'hex'), fileMessages.isBinary],
  [Buffer.from('GIF8'), fileMessages.isBinary],
  [Buffer.from('PAR1'), fileMessages.isBinary],
  [Buffer.from('7f454c46', 'hex'), fileMessages.isBinary],
];

const SQL =
  /^(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/;?\s*)*(?:insert\s+into|create\s+(?:table|database)|drop\s+table|begin\s*;|set\s+\w+\s*=|copy\s+[\w."]+\s*\(|pragma\s|use\s+[`\w]+;)/i;
// A line of values in brackets, and the next one, or the end.
const TUPLES = /^\(\s*(?:null|-?\d|'|")[^\n\r]*\)\s*[,;]?\s*(?:[\r\n]+\s*\(|$)/i;

const OTHER_TEXTS: readonly (readonly [RegExp, Message])[] = [
  [/^<(?:!doctype\s+html|html|head|body)\b/i, fileMessages.isHtml],
  [/^<\?xml|^<(?:rdf|feed|rss|gesmes|soap)\b/i, fileMessages.isXml],
  [/^\{\s*(?:"|\})|^\[\s*(?:\{|\[|\])/, fileMessages.isJson],
  [SQL, fileMessages.isSql],
  [TUPLES, fileMessages.isSql],
  [/^%PDF-|^\{\\rtf|^From:.*\n(?:[\w-]+:.*\n)+/, fileMessages.isBinary],
];
