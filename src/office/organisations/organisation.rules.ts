import { type Reason, reason } from '../../platform/language/message.js';
import { isCountry } from '../../words/country.js';
import { addDays } from '../../words/dates.js';
import { checkIdentifier } from '../../words/identifiers.js';
import { lineFaults } from '../../words/line.js';
import { normaliseName } from '../../words/organisation-name.js';
import type { IdentifierScheme } from '../../words/organisation-words.js';
import { dayFaults, type Period, periodFaults } from '../../words/period.js';
import type { OrganisationName } from './organisation-name.entity.js';
import type { Organisation } from './organisation.entity.js';
import { organisationsMessages } from './organisations.messages.js';

const LONGEST_NAME = 300;
const LONGEST_SECTOR = 200;
const LONGEST_WEBSITE = 500;

/** An identifier as somebody wrote it, or in its stored form. */
export interface WrittenIdentifier {
  scheme: IdentifierScheme;
  value: string;
}

/** All that is wrong with what is said of an organisation. */
export function organisationFaults({
  name,
  country,
  sector,
  website,
}: Pick<Organisation, 'name' | 'country' | 'sector' | 'website'>): Reason[] {
  return [
    ...nameFaults(name, '/name'),
    ...(country === null || isCountry(country)
      ? []
      : [reason(organisationsMessages.countryUnknown, undefined, '/country')]),
    ...lineFaults(sector, { field: '/sector', longest: LONGEST_SECTOR }),
    ...(website === null || isWebsite(website)
      ? []
      : [reason(organisationsMessages.websiteShape, undefined, '/website')]),
  ];
}

/** All that is wrong with another name of an organisation. */
export function otherNameFaults(
  { name, from, to }: Pick<OrganisationName, 'name' | 'from' | 'to'>,
  pointer = '',
): Reason[] {
  return [...nameFaults(name, `${pointer}/name`), ...periodFaults({ from, to }, pointer)];
}

/** Identifiers in their stored form, and all that is wrong with them; a number is never repeated in a reason. */
export function checkedIdentifiers(
  written: readonly WrittenIdentifier[],
  pointer: string,
): { identifiers: WrittenIdentifier[]; faults: Reason[] } {
  const identifiers: WrittenIdentifier[] = [];
  const faults: Reason[] = [];
  for (const [at, { scheme, value }] of written.entries()) {
    const field = `${pointer}/${at}/value`;
    const checked = checkIdentifier(scheme, value, field);
    if ('refused' in checked) faults.push(checked.refused);
    else if (identifiers.some((other) => other.scheme === scheme && other.value === checked.value))
      faults.push(reason(organisationsMessages.identifierTwice, undefined, field));
    else identifiers.push({ scheme, value: checked.value });
  }
  return { identifiers, faults };
}

/** The days of a name that was given up: from the day after the one before it, to the day before the change. */
export function daysOfFormerName(former: readonly Period[], changedOn: string): Period {
  const ends = former.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const last = ends.at(-1);
  return { from: last === undefined ? null : addDays(last, 1), to: addDays(changedOn, -1) };
}

/** What is wrong with the day of a change of name. */
export function renamingFaults(former: readonly Period[], changedOn: string, today: string): Reason[] {
  const field = '/nameChangedOn';
  const faults = dayFaults(changedOn, field);
  if (faults.length > 0) return faults;
  if (changedOn > today) return [reason(organisationsMessages.renamedInFuture, { day: changedOn }, field)];
  const { from, to } = daysOfFormerName(former, changedOn);
  const inOrder = from === null || to === null || from <= to;
  return inOrder ? [] : [reason(organisationsMessages.renamedTooEarly, { day: changedOn }, field)];
}

/** A website's address with its protocol, which people leave out. */
export function withProtocol(website: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(website) ? website : `https://${website}`;
}

// The number of a sole trader is a personal number, and the name is a person's.
const SOLE_TRADER = /(?<!\p{L})(?:enskild (?:firma|näringsidkare|näringsverksamhet)|sole trader)(?!\p{L})/iu;

function nameFaults(name: string | null, field: string): Reason[] {
  const faults = lineFaults(name, { field, longest: LONGEST_NAME, required: true });
  if (faults.length > 0 || name === null) return faults;
  if (SOLE_TRADER.test(name)) return [reason(organisationsMessages.soleTrader, undefined, field)];
  return normaliseName(name) === '' ? [reason(organisationsMessages.nameless, undefined, field)] : [];
}

function isWebsite(website: string): boolean {
  if (website.length > LONGEST_WEBSITE || /\s/.test(website) || !URL.canParse(website)) return false;
  const { protocol, username, password, hostname } = new URL(website);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && hostname.includes('.');
}
