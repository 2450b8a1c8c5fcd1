import { passesLuhn } from './check-digits.js';
import { normalForm } from './normal-form.js';

/**
 * Whether a text holds a Swedish personal or coordination number, in any usual way of writing it.
 * Case numbers, organisation numbers and numbers of the EU Transparency Register are none: a real
 * number begins with a date and ends with a check digit. Nothing is returned but yes or no, so
 * that the number itself travels no further.
 */
export function containsPersonalNumber(text: string): boolean {
  const plain = normalForm(text, 'NFKC').replace(INVISIBLE, '').replace(DASHES, '-');
  return FORMS.some((form) => [...plain.matchAll(form)].some(isPersonalNumber));
}

// Dashes of every kind, and characters that hide in the middle of a number.
const DASHES = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

// No digit before; no digit, and no hyphen with a digit, after: those are longer numbers of other kinds.
const START = '(?<!\\d)';
const END = '(?!\\d|-\\d)';
const CENTURY = '(?<century>18|19|20)?';

const NO_TIME = '(?!(?:[01]\\d|2[0-3])[0-5]\\d)';

const FORMS: readonly RegExp[] = [
  // 640823-3234, 19640823-3234, 640823+3234, 640823.3234, 640823/3234, 640823 3234, 6408233234
  `${START}${CENTURY}(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})\\s?[-+./]?\\s?(?<serial>\\d{4})${END}`,
  // 1964-08-23-3234, 64.08.23-3234
  `${START}${CENTURY}(?<year>\\d{2})[-./](?<month>\\d{2})[-./](?<day>\\d{2})[-+](?<serial>\\d{4})${END}`,
  // 1964 08 23 3234, 1964-08-23 3234; of this century only what is no time of a day: 2026 03 04 1030
  ...['18|19', '20'].map(
    (century) =>
      `${START}(?<century>${century})(?<year>\\d{2})[-./ ](?<month>\\d{2})[-./ ](?<day>\\d{2})[ ./]${century === '20' ? NO_TIME : ''}(?<serial>\\d{4})${END}`,
  ),
  // SE640823323401: the VAT number of a sole trader
  `SE(?<century>)(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?<serial>\\d{4})01${END}`,
].map((form) => new RegExp(form, 'g'));

// A coordination number has 60 added to the day of birth.
const COORDINATION = 60;

function isPersonalNumber({ groups = {} }: RegExpMatchArray): boolean {
  const part = (name: string): string => groups[name] ?? '';
  if (!passesLuhn(part('year') + part('month') + part('day') + part('serial'))) return false;
  const day = Number(part('day'));
  const birthday = day > COORDINATION ? day - COORDINATION : day;
  const centuries = part('century') === '' ? ['19', '20'] : [part('century')];
  return centuries.some((century) => isDay(Number(century + part('year')), Number(part('month')), birthday));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
