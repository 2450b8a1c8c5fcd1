import { type Message, type Reason, reason } from '../platform/language/message.js';
import { passesLuhn, passesMod97, remainder, weightedRemainder } from './check-digits.js';
import { identifierMessages as say } from './identifiers.messages.js';
import { IdentifierScheme } from './organisation-words.js';
import { containsPersonalNumber } from './personal-number.js';
import { normalForm } from './normal-form.js';

/** The one stored form of an identifier, or the reason why it is none. */
export type CheckedIdentifier = { value: string } | { refused: Reason };

/** Brings an identifier, however it was written, to its one stored form; a reason never repeats the number. */
export function checkIdentifier(
  scheme: IdentifierScheme,
  written: string,
  field = '/value',
): CheckedIdentifier {
  const text = normalForm(written, 'NFKC').trim();
  if (text === '') return { refused: reason(say.missing, undefined, field) };
  const result = schemes[scheme](text);
  if (typeof result === 'string') return { value: result };
  const params = result === say.other ? { max: MAX_OTHER } : undefined;
  return { refused: reason(result, params, field) };
}

/** The stored form, or null when it is not an identifier of this scheme. */
export function identifierValue(scheme: IdentifierScheme, written: string): string | null {
  const checked = checkIdentifier(scheme, written);
  return 'value' in checked ? checked.value : null;
}

/** All stored forms that a text may stand for, for a search box that does not ask for the scheme. */
export function identifierCandidates(written: string): { scheme: IdentifierScheme; value: string }[] {
  return Object.values(IdentifierScheme).flatMap((scheme) => {
    const value = identifierValue(scheme, written);
    return value === null ? [] : [{ scheme, value }];
  });
}

/** A doubt about an identifier that is well-formed; the register's own rule for its last two digits is not documented. */
export function doubtAboutIdentifier(
  scheme: IdentifierScheme,
  value: string,
  field = '/value',
): Reason | null {
  if (scheme !== IdentifierScheme.EU_TR || hasUsualCheckDigits(value)) return null;
  return reason(say.euTransparencyDoubt, undefined, field);
}

type Scheme = (text: string) => string | Message;

const MAX_OTHER = 100;
const FINNISH = [7, 9, 10, 5, 8, 4, 2];
const NORWEGIAN = [3, 2, 7, 6, 5, 4, 3, 2];
const DANISH = [2, 7, 6, 5, 4, 3, 2, 1];

const schemes: Readonly<Record<IdentifierScheme, Scheme>> = {
  SE_ORGNR: swedish,
  EU_TR: euTransparency,
  LEI: legalEntity,
  WIKIDATA: wikidata,
  FI_Y: finnish,
  NO_ORGNR: norwegian,
  DK_CVR: danish,
  GB_COH: british,
  OTHER: other,
};

function swedish(text: string): string | Message {
  const written = compact(text).replace(/^ORG(?:ANISATIONS)?(?:NR|NUMMER)/, '');
  // The prefix 16 marks an organisation among twelve-digit numbers; SE…01 is the VAT form.
  const digits = /^(?:16)?(\d{10})$/.exec(written)?.[1] ?? /^SE(\d{10})(?:01)?$/.exec(written)?.[1];
  if (digits === undefined) return looksPersonal(written) ? say.personal : say.orgnr;
  if (Number(digits[2]) < 2) return say.personal;
  return passesLuhn(digits) ? digits : say.orgnr;
}

// The third digit of an organisation number is at least 2; of a birth date it begins the month.
function looksPersonal(text: string): boolean {
  return /^(?:1[689]|20)?\d{2}[01]\d{3}\+?\d{4}$/.test(text);
}

function euTransparency(text: string): string | Message {
  const match = /^(?:EU)?(?:TR)?(\d{5,13})-(\d{2})$/.exec(squeeze(text).replace(DASH, '-'));
  return match ? `${match[1] ?? ''}-${match[2] ?? ''}` : say.euTransparency;
}

// Found to hold for all 757 numbers in a public list of meetings: 54 × body, mod 97, written 01 to 97.
function hasUsualCheckDigits(value: string): boolean {
  const [body = '', check = ''] = value.split('-');
  const expected = (54 * remainder(body, 97)) % 97 || 97;
  return Number(check) === expected;
}

function legalEntity(text: string): string | Message {
  const value = compact(text);
  return /^[0-9A-Z]{18}\d{2}$/.test(value) && passesMod97(value) ? value : say.lei;
}

function wikidata(text: string): string | Message {
  const match = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/i.exec(text);
  return match?.[1]?.toUpperCase() ?? say.wikidata;
}

function finnish(text: string): string | Message {
  const digits = /^(?:FI)?(\d{7,8})$/.exec(compact(text))?.[1]?.padStart(8, '0');
  if (digits === undefined) return say.finnish;
  const rest = weightedRemainder(digits, FINNISH);
  const check = rest === 0 ? 0 : 11 - rest;
  return check === Number(digits[7]) ? `${digits.slice(0, 7)}-${String(check)}` : say.finnish;
}

function norwegian(text: string): string | Message {
  const digits = /^(?:NO)?(\d{9})(?:MVA)?$/.exec(compact(text))?.[1];
  if (digits === undefined) return say.norwegian;
  const check = (11 - weightedRemainder(digits, NORWEGIAN)) % 11;
  return check === Number(digits[8]) ? digits : say.norwegian;
}

function danish(text: string): string | Message {
  const digits = /^(?:DK|CVR)?([1-9]\d{7})$/.exec(compact(text))?.[1];
  return digits !== undefined && weightedRemainder(digits, DANISH) === 0 ? digits : say.danish;
}

function british(text: string): string | Message {
  // Numbers are often written without their leading zeros.
  const value = compact(text).replace(/^\d{6,7}$/, (digits) => digits.padStart(8, '0'));
  return /^(?:\d{8}|[A-Z]{2}\d{6}|R\d{7}|[A-Z]{2}\d{5}[A-Z])$/.test(value) ? value : say.british;
}

function other(text: string): string | Message {
  if (containsPersonalNumber(text)) return say.personal;
  return text.length <= MAX_OTHER && /^[\p{L}\p{N}][\p{L}\p{N}\p{P} ]*$/u.test(text) ? text : say.other;
}

const DASH = /[\u2010-\u2015\u2212-]/g;

function compact(text: string): string {
  return squeeze(text).replace(DASH, '');
}

function squeeze(text: string): string {
  return text.replace(/[\s.:]/g, '').toUpperCase();
}
