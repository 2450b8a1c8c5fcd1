import { containsPersonalNumber } from './personal-number.js';

/** What a text may hold that must never be public: the first three block, the last two warn. */
export type TextFinding = 'PERSONAL_NUMBER' | 'EMAIL' | 'PHONE' | 'HEALTH' | 'UNION';

/** Everything in a text that must not, or perhaps should not, become public. */
export function scanText(text: string): TextFinding[] {
  const findings: TextFinding[] = [];
  if (containsPersonalNumber(text)) findings.push('PERSONAL_NUMBER');
  if (containsEmail(text)) findings.push('EMAIL');
  if (containsPhone(text)) findings.push('PHONE');
  if (mentionsHealth(text)) findings.push('HEALTH');
  if (mentionsUnionMembership(text)) findings.push('UNION');
  return findings;
}

export function containsEmail(text: string): boolean {
  return EMAIL.test(text.normalize('NFKC'));
}

export function containsPhone(text: string): boolean {
  return phonesIn(text.normalize('NFKC')).length > 0;
}

/** The text with e-mail addresses and phone numbers replaced by a mark, for records that others have published. */
export function withoutContacts(text: string, mark = '[…]'): string {
  let clean = text.replace(new RegExp(EMAIL, 'giu'), mark);
  for (const phone of phonesIn(clean)) clean = clean.replace(phone, mark);
  return clean;
}

/** The phone numbers of a text, as they are written. */
function phonesIn(text: string): string[] {
  // One character for one, so that places stay the same.
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  return PHONES.flatMap((phone) => [...plain.matchAll(phone)])
    .filter(isPhone)
    .map(({ index, 0: written }) => text.slice(index, index + written.length))
    .sort((a, b) => b.length - a.length);
}

/** Words about some person's health; a disease as a subject of policy is none. */
export function mentionsHealth(text: string): boolean {
  return HEALTH.some((words) => words.test(text));
}

/** Words about some person's membership of a union; a union as a counterpart is none. */
export function mentionsUnionMembership(text: string): boolean {
  return UNION.some((words) => words.test(text));
}

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[([{]\s?(?:at|snabel-?a|@)\s?[)\]}]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}/iu;

const PHONES: readonly RegExp[] = [
  // +46 70 123 45 67, 0046 70-123 45 67, +32 (0)2 123 45 67; but not a number of the EU Transparency Register
  /(?<![\d.,])(?!\d{6,13}-\d{2}(?!\d))(?:\+|\b00)[1-9]\d{0,2}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.-]?\d){5,12}(?![\d]|-\d)/g,
  // 070-123 45 67, 08-123 456 78, 054-14 15 16; but not a number of a year: 0328-2021
  /(?<![\d+.,/-])0[1-9]\d{0,2}\s?-\s?(?!(?:19|20)\d{2}(?!\d))\d{2,3}(?: ?\d{2,3}){1,3}(?![\d/-])/g,
  // 0701234567, 070 123 45 67: mobile numbers need no hyphen to be known
  /(?<![\d+.,/-])07[02369] ?\d{3} ?\d{2} ?\d{2}(?![\d/-])/g,
  // tel. 054 123456, phone: 020 7946 0000
  /(?:\b(?:tel|tele?fon|telephone|phone|mobile?|mob|tfn|fax|ring)\b)\.?\s?:?\s?(?:nr\.?|no\.?)?\s?\(?\+?\d(?:[\s()/.-]{0,2}\d){5,14}/giu,
];

const MIN_DIGITS = 8;
const MIN_NATIONAL_DIGITS = 7;

// Round millions and dates have the shape of a number, too.
function isPhone({ 0: written }: RegExpMatchArray): boolean {
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+') || written.startsWith('00'))
    return digits.length >= MIN_DIGITS && !digits.endsWith('000');
  return digits.length >= MIN_NATIONAL_DIGITS;
}

const OWNERS =
  '(?:hans|hennes|hens|sin|sitt|sina|min|mitt|mina|deras|dotterns|sonens|barnets|makens|makans|mammans|pappans)';
const ILLS =
  '(?:diagnos|sjukdom|sjukdomar|cancer|tumör|depression|behandling|graviditet|missbruk|beroende|funktionsnedsättning|demens|psykiska ohälsa|sjukskrivning|hälsa|hälsotillstånd|operation)';
const OWNERS_EN =
  "(?:his|her|my|their son’s|their daughter’s|son['’]s|daughter['’]s|wife['’]s|husband['’]s|mother['’]s|father['’]s|child['’]s)";
const ILLS_EN =
  '(?:illness|disease|diagnosis|cancer|tumou?r|depression|treatment|pregnancy|addiction|disability|dementia|health|surgery|medication)';

const HEALTH: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${OWNERS} (?:\\p{L}+ )?${ILLS}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:sjukskriven|sjukskrivna|lider av|insjukna(?:de|t)|diagnos(?:ticerad|ticerats|ticerades)|fått diagnosen|är gravid|patientens namn)(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})${OWNERS_EN} (?:\\p{L}+ )?${ILLS_EN}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:on sick leave|diagnosed with|suffers? from|suffering from|is pregnant|was hospitali[sz]ed|patient[’']s name)(?!\p{L})/iu,
];

const UNION: readonly RegExp[] = [
  /(?<!\p{L})(?:fackmedlem(?:mar)?|fackligt (?:ansluten|anslutna|organiserad|organiserade|aktiv)|fackanslut\p{L}+|(?:medlem|medlemmar) i (?:facket|ett fack|fackförbund\p{L}*|fackförening\p{L}*))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:trade )?union members?(?:hip)?|members? of (?:a|the|his|her|their) (?:trade )?union|unioni[sz]ed)(?!\p{L})/iu,
];
