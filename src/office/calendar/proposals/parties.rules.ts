import { groupBy } from '../../../platform/group-by.js';
import { Side } from '../../../words/meeting-words.js';
import { plainSpelling } from '../../imports/spelling.rules.js';
import type { Attendee, CalendarEvent } from '../reading/calendar-event.js';
import { domainOf, isSameHouse } from './domains.rules.js';
import type { PartyKind, ProposedOfficial, ProposedParty, ProposedPerson } from './meeting-proposal.js';
import { isPrivateDomain } from './private-domains.codelist.js';

/** What the office knows of the addresses and names of some events. */
export interface Recognised {
  officialsByEmail: ReadonlyMap<string, ProposedOfficial>;
  /** By their names as spellings are compared; those that several have are left out. */
  officialsByName: ReadonlyMap<string, ProposedOfficial>;
  /** Those of them who have a post in a body that the reader records for: known by the name wherever their mail is. */
  nearByName: ReadonlyMap<string, ProposedOfficial>;
  ownDomains: ReadonlySet<string>;
  organisations: readonly KnownOrganisation[];
}

export interface KnownOrganisation {
  id: string;
  name: string;
  domain: string;
  by: 'WEBSITE' | 'EARLIER_MEETINGS';
}

/** Who was there, by whom they seem to act for: ours first, then one party a domain. */
export function partiesOf(event: CalendarEvent, known: Recognised): ProposedParty[] {
  const placed = peopleOf(event).flatMap((person) => placedBy(person, known));
  const parties = [...groupBy(placed, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first.party, people: group.map(({ person }) => person) }] : [];
  });
  return parties.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly PartyKind[] = [
  'OFFICIAL',
  'COLLEAGUE',
  'NAMESAKE',
  'ORGANISATION',
  'UNKNOWN_DOMAIN',
  'PRIVATE_ADDRESS',
];

interface Invited extends Attendee {
  isOrganiser: boolean;
}

interface Placed {
  key: string;
  party: Omit<ProposedParty, 'people'>;
  person: ProposedPerson;
}

// Whoever asks is most often there without being asked.
function peopleOf({ organiser, attendees }: CalendarEvent): Invited[] {
  const asked = attendees.map((each) => ({ ...each, isOrganiser: isSame(each, organiser) }));
  if (!organiser || asked.some(({ isOrganiser }) => isOrganiser)) return asked;
  return [{ ...organiser, isOrganiser: true }, ...asked];
}

function isSame(a: Attendee, b: Attendee | null): boolean {
  return b !== null && (a.email === null ? b.email === null && a.name === b.name : a.email === b.email);
}

function placedBy(invited: Invited, known: Recognised): Placed[] {
  const { name, isOrganiser, isOptional, hasDeclined, isGroup } = invited;
  const person = { name, isOrganiser, isOptional, hasDeclined, isGroup };
  return partiesBehind(invited, known).map((party) => ({
    key: [party.kind, party.official?.id, party.domain].join(' '),
    party,
    person,
  }));
}

const BLANK = { official: null, organisations: [], domain: null };

function partiesBehind(attendee: Attendee, known: Recognised): Placed['party'][] {
  const domain = domainOf(attendee.email);
  const isOurs = domain !== null && known.ownDomains.has(domain);
  const own = { ...BLANK, side: Side.OWN } as const;
  const official = officialIn(attendee, known, isOurs || domain === null);
  if (official) return [{ ...own, kind: 'OFFICIAL', official }];
  if (isOurs) return [{ ...own, kind: 'COLLEAGUE', domain }];
  const theirs = counterpartAt(domain, known);
  const near = namedIn(known.nearByName, attendee.name);
  if (!near) return [theirs];
  const ours = { ...own, official: near, domain: theirs.domain };
  // Only what is known of the domain can speak against the name.
  if (theirs.kind === 'UNKNOWN_DOMAIN') return [{ ...ours, kind: 'OFFICIAL' }];
  return [{ ...ours, kind: 'NAMESAKE' }, theirs];
}

function counterpartAt(domain: string | null, known: Recognised): Placed['party'] {
  const party = { ...BLANK, side: Side.COUNTERPART } as const;
  if (domain === null || isPrivateDomain(domain)) return { ...party, kind: 'PRIVATE_ADDRESS' };
  const organisations = organisationsAt(domain, known);
  const kind = organisations.length > 0 ? 'ORGANISATION' : 'UNKNOWN_DOMAIN';
  return { ...party, kind, domain, organisations };
}

// An outside person may have the name of one of ours.
function officialIn(
  { name, email }: Attendee,
  { officialsByEmail, officialsByName }: Recognised,
  mayBeOurs: boolean,
): ProposedOfficial | null {
  const byEmail = email === null ? undefined : officialsByEmail.get(email);
  return byEmail ?? (mayBeOurs ? namedIn(officialsByName, name) : null);
}

function namedIn(
  officials: ReadonlyMap<string, ProposedOfficial>,
  name: string | null,
): ProposedOfficial | null {
  const found = writtenWays(name ?? '').map((way) => officials.get(plainSpelling(way)));
  return found.find((official) => official !== undefined) ?? null;
}

/** A name as it may stand in the office: `Berg, Anna` is Anna Berg, and what stands in brackets is no name. */
export function writtenWays(name: string): string[] {
  const plain = name
    .replace(/[([].*$/, '')
    .trim()
    .toLowerCase();
  const [last = '', first, ...more] = plain.split(',').map((part) => part.trim());
  return first === undefined || more.length > 0 ? [plain] : [plain, `${first} ${last}`];
}

/** Those that people chose for the domain before come first, each once. */
function organisationsAt(domain: string, { organisations }: Recognised): ProposedParty['organisations'] {
  const found = organisations.filter((each) =>
    each.by === 'WEBSITE' ? isSameHouse(domain, each.domain) : each.domain === domain,
  );
  const earlier = found.filter(({ by }) => by === 'EARLIER_MEETINGS');
  const ids = new Set(earlier.map(({ id }) => id));
  const all = [...earlier, ...found.filter(({ by, id }) => by === 'WEBSITE' && !ids.has(id))];
  return all.map(({ id, name, by }) => ({ id, name, by }));
}
