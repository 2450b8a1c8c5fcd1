import type { IncomingHttpHeaders } from 'node:http';

/** What a client's conditions are compared with. */
export interface Validators {
  /** A strong entity tag, with its quotes. */
  readonly etag: string;
  readonly lastModified: Date;
}

/** Whether a file is sent: yes, not as the client has it already, or not as it is not the one that the client wants. */
export type Verdict = 'send' | 'same' | 'another';

/** Weighs the conditions of a GET in the order that RFC 9110 gives (13.2.2); those without meaning are as if they were not there. */
export function weighed(headers: IncomingHttpHeaders, file: Validators): Verdict {
  return isAnother(headers, file) ? 'another' : isSame(headers, file) ? 'same' : 'send';
}

/** Whether parts may be sent: not when the client goes on with another file than this (If-Range). */
export function partsAllowed(
  ifRange: string | string[] | undefined,
  { etag, lastModified }: Validators,
): boolean {
  if (ifRange === undefined) return true;
  const text = String(ifRange).trim();
  if (text.startsWith('"') || text.startsWith('W/')) return text === etag;
  return timeOf(text) === seconds(lastModified);
}

function isAnother(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return match.trim() !== '*' && !tagsIn(match).includes(etag);
  const since = timeOf(headers['if-unmodified-since']);
  return since !== undefined && seconds(lastModified) > since;
}

function isSame(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const match = headers['if-none-match'];
  if (match !== undefined) {
    return match.trim() === '*' || tagsIn(match).some((tag) => tag.replace(/^W\//, '') === etag);
  }
  const since = timeOf(headers['if-modified-since']);
  return since !== undefined && seconds(lastModified) <= since;
}

function tagsIn(list: string): string[] {
  return list.match(/(?:W\/)?"[^"]*"/g) ?? [];
}

// A date of HTTP; Date.parse would take much else for one.
const DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function timeOf(text: string | undefined): number | undefined {
  const time = DATE.test(text?.trim() ?? '') ? Date.parse(text ?? '') : NaN;
  return Number.isNaN(time) ? undefined : time / 1000;
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
