import { type Message, type Reason, reason } from '../../platform/language/message.js';
import { checkIdentifier } from '../../words/identifiers.js';
import { lineFaults } from '../../words/line.js';
import { IdentifierScheme } from '../../words/organisation-words.js';
import { dayFaults } from '../../words/period.js';
import { bodiesMessages } from './bodies.messages.js';
import type { PublicBody } from './public-body.entity.js';
import { normalForm } from '../../words/normal-form.js';

export const LONGEST_NAME = 200;
const LONGEST_SLUG = 60;
const LONGEST_DECISION = 1000;
const MOST_DAYS = 365;
const MOST_YEARS = 100;

/** What a body says of itself, its settings aside. */
export type BodyIdentity = Pick<
  PublicBody,
  'slug' | 'nameSv' | 'nameEn' | 'organisationNumber' | 'referencePrefix' | 'closedOn'
>;

/** How a body keeps its register. */
export type BodySettings = Pick<
  PublicBody,
  'targetDays' | 'limitDays' | 'fourEyes' | 'fourEyesDecision' | 'namingYears'
>;

/** All that is wrong with what a body says of itself. */
export function identityFaults(body: BodyIdentity): Reason[] {
  return [
    ...shapeFaults(body.slug, /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, bodiesMessages.slugShape, '/slug'),
    ...lineFaults(body.nameSv, { field: '/nameSv', longest: LONGEST_NAME, required: true }),
    ...lineFaults(body.nameEn, { field: '/nameEn', longest: LONGEST_NAME }),
    ...numberFaults(body.organisationNumber),
    ...shapeFaults(body.referencePrefix, /^[A-Z]{2,8}$/, bodiesMessages.prefixShape, '/referencePrefix'),
    ...dayFaults(body.closedOn, '/closedOn'),
  ];
}

/** All that is wrong with how a body wants to keep its register. */
export function settingsFaults(settings: BodySettings): Reason[] {
  const { fourEyes, fourEyesDecision, namingYears } = settings;
  const field = '/fourEyesDecision';
  const faults = [
    ...dayCountFaults(settings),
    ...lineFaults(fourEyesDecision, { field, longest: LONGEST_DECISION }),
  ];
  if (!fourEyes && !fourEyesDecision?.trim())
    faults.push(reason(bodiesMessages.fourEyesUndecided, undefined, field));
  if (!isWhole(namingYears, 1, MOST_YEARS))
    faults.push(reason(bodiesMessages.namingYearsRange, undefined, '/namingYears'));
  return faults;
}

/** Why a body cannot be closed as it is. */
export function closingFault({ closedOn: day }: Pick<PublicBody, 'closedOn'>): Reason | null {
  return day === null ? null : reason(bodiesMessages.closedAlready, { day });
}

/** Why a body cannot be reopened as it is. */
export function reopeningFault({ closedOn }: Pick<PublicBody, 'closedOn'>): Reason | null {
  return closedOn === null ? reason(bodiesMessages.openAlready) : null;
}

/** A short name for addresses made from a name: Region Värmland → region-varmland. Empty when nothing is left. */
export function slugFrom(name: string): string {
  return normalForm(name, 'NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

function dayCountFaults({ targetDays, limitDays }: BodySettings): Reason[] {
  const faults = [
    ...(isWhole(targetDays, 0, MOST_DAYS)
      ? []
      : [reason(bodiesMessages.daysRange, undefined, '/targetDays')]),
    ...(isWhole(limitDays, 0, MOST_DAYS) ? [] : [reason(bodiesMessages.daysRange, undefined, '/limitDays')]),
  ];
  if (faults.length > 0 || limitDays >= targetDays) return faults;
  return [reason(bodiesMessages.limitBeforeTarget, { limit: limitDays, target: targetDays }, '/limitDays')];
}

function numberFaults(number: string | null): Reason[] {
  if (number === null) return [];
  const checked = checkIdentifier(IdentifierScheme.SE_ORGNR, number, '/organisationNumber');
  return 'refused' in checked ? [checked.refused] : [];
}

// The caller may have sent null for what must not be empty.
function shapeFaults(text: string | null, shape: RegExp, message: Message, field: string): Reason[] {
  return text !== null && shape.test(text) ? [] : [reason(message, undefined, field)];
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
