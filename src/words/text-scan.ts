import { containsPersonalNumber } from './personal-number.js';
import { normalForm } from './normal-form.js';
import { phonesIn } from './phone-numbers.js';

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
  return EMAIL.test(normalForm(text, 'NFKC'));
}

export function containsPhone(text: string): boolean {
  return phonesIn(normalForm(text, 'NFKC')).length > 0;
}

/** The text with e-mail addresses and phone numbers replaced by a mark, for records that others have published. */
export function withoutContacts(text: string, mark = '[…]'): string {
  let clean = text.replace(new RegExp(EMAIL, 'giu'), mark);
  for (const phone of phonesIn(clean)) clean = clean.replace(phone, mark);
  return clean;
}

/** Words about some person's health; a disease as a subject of policy is none. */
export function mentionsHealth(text: string): boolean {
  return HEALTH.some((words) => words.test(text));
}

/** Words about some person's membership of a union; a union as a counterpart is none. */
export function mentionsUnionMembership(text: string): boolean {
  return UNION.some((words) => words.test(text));
}

// anna@x.se, anna @ x.se, anna(a)x.se, anna [at] x.se
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@ ?| @ |\(a\)|\s?[([{]\s?(?:at|snabel-?a|@)\s?[)\]}]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}/iu;

const OWNERS =
  '(?:hans|hennes|hens|sin|sitt|sina|min|mitt|mina|deras|dotterns|sonens|barnets|makens|makans|mammans|pappans)';
const ILLS =
  '(?:diagnos|sjukdom|sjukdomar|cancer|tumör|depression|behandling|graviditet|missbruk|beroende|funktionsnedsättning|demens|psykiska ohälsa|sjukskrivning|hälsa|hälsotillstånd|operation)';
const CONDITIONS =
  '(?:autism|adhd|diabetes|epilepsi|epilepsy|astma|asthma|parkinsons?|alzheimers?|leukemi|stroke|ms)';
const KIN =
  '(?:son|söner|dotter|döttrar|barn|make|maka|fru|sambo|mamma|mor|pappa|far|bror|syster|mormor|farmor|morfar|farfar)';
const KIN_EN =
  '(?:sons?|daughters?|child|children|wife|husband|partner|mother|father|brother|sister|grandmother|grandfather)';
const OWNERS_EN =
  "(?:his|her|my|their son’s|their daughter’s|son['’]s|daughter['’]s|wife['’]s|husband['’]s|mother['’]s|father['’]s|child['’]s)";
const ILLS_EN =
  '(?:illness|disease|diagnosis|cancer|tumou?r|depression|treatment|pregnancy|addiction|disability|dementia|health|surgery|medication)';

const HEALTH: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${OWNERS} (?:\\p{L}+ )?${ILLS}(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${OWNERS} ${KIN} (?:har|hade|fick|har fått) (?:\\p{L}+ ){0,2}(?:${ILLS}|${CONDITIONS})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:his|her|my|their|our) ${KIN_EN} (?:has|have|had|got) (?:\\p{L}+ ){0,2}(?:${ILLS_EN}|${CONDITIONS})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:${OWNERS}|${OWNERS_EN}) ${CONDITIONS}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:sjukskriven|sjukskrivna|lider av|insjukna(?:de|t)|diagnos(?:ticerad|ticerats|ticerades)|fått diagnosen|är gravid|patientens namn)(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})${OWNERS_EN} (?:\\p{L}+ )?${ILLS_EN}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:on sick leave|diagnosed with|suffers? from|suffering from|is pregnant|was hospitali[sz]ed|patient[’']s name)(?!\p{L})/iu,
];

const UNION: readonly RegExp[] = [
  /(?<!\p{L})(?:fackmedlem(?:mar)?|fackligt (?:ansluten|anslutna|organiserad|organiserade|aktiv)|fackanslut\p{L}+|(?:medlem|medlemmar) i (?:facket|ett fack|fackförbund\p{L}*|fackförening\p{L}*))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:trade )?union members?(?:hip)?|members? of (?:a|the|his|her|their) (?:trade )?union|unioni[sz]ed)(?!\p{L})/iu,
];
