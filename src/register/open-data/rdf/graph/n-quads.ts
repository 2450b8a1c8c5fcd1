import { expanded } from '../namespaces.js';

/** The type that a value has when none is written. */
export const TEXT_TYPE = expanded('xsd:string');

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

// All that N-Quads and Turtle do not take as they are, and the other control characters for the sake of those who read.
const TO_ESCAPE = /["\\\p{Cc}]/gu;

/** A text between quotation marks, as N-Quads and Turtle have it. */
export function quoted(text: string): string {
  return `"${text.replace(TO_ESCAPE, escaped)}"`;
}

function escaped(character: string): string {
  return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// What may not stand between < and >, and the control characters that it forbids too.
const NOT_IN_IRI = /[<>"{}|^`\\\s\p{Cc}]/gu;

/** An address between angle brackets. What may not stand there is percent-encoded, as browsers do it. */
export function iriText(iri: string): string {
  return `<${plainIri(iri)}>`;
}

export function plainIri(iri: string): string {
  return iri.replace(NOT_IN_IRI, encodeURIComponent);
}
