import { cleanText } from '../../../words/text-hygiene.js';
import type { Attendee } from './calendar-event.js';
import { type Component, paramOf, type Property } from './components.rules.js';
import { CALENDAR_LIMITS } from './limits.js';

const LONGEST_NAME = 200;

/** Whoever was asked to come, each once, the organiser among them if asked. Rooms and other things are left out. */
export function attendeesOf({ properties }: Component): { attendees: Attendee[]; isCut: boolean } {
  const given = properties.get('attendee') ?? [];
  const people = given
    .filter((property) => !isThing(property))
    .flatMap((property) => attendeeOf(property) ?? []);
  const each = new Map(people.map((attendee) => [attendee.email ?? `name ${attendee.name ?? ''}`, attendee]));
  const attendees = [...each.values()];
  return {
    attendees: attendees.slice(0, CALENDAR_LIMITS.attendees),
    isCut: attendees.length > CALENDAR_LIMITS.attendees,
  };
}

export function organiserOf({ properties }: Component): Attendee | null {
  const property = properties.get('organizer')?.[0];
  return property ? attendeeOf(property) : null;
}

function isThing(property: Property): boolean {
  return ['ROOM', 'RESOURCE'].includes(paramOf(property, 'cutype').toUpperCase()) || isNobody(property);
}

// Outlook says of a room that it does not take part.
function isNobody(property: Property): boolean {
  return paramOf(property, 'role').toUpperCase() === 'NON-PARTICIPANT';
}

function attendeeOf(property: Property): Attendee | null {
  const email = emailIn(property.values[0]) ?? emailIn(paramOf(property, 'email'));
  const name = nameIn(paramOf(property, 'cn'));
  if (email === null && name === null) return null;
  return {
    name,
    email,
    isOptional: paramOf(property, 'role').toUpperCase() === 'OPT-PARTICIPANT',
    hasDeclined: paramOf(property, 'partstat').toUpperCase() === 'DECLINED',
    isGroup: paramOf(property, 'cutype').toUpperCase() === 'GROUP',
  };
}

function emailIn(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/^mailto:/i, '') : '';
  const plain = decoded(text).trim().replace(/^<|>$/g, '').toLowerCase();
  return /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,190}$/.test(plain) ? plain : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A name as people write it; one that is nothing but the address is none. */
function nameIn(text: string): string | null {
  const { text: clean } = cleanText(text.slice(0, LONGEST_NAME * 2));
  const line = clean.replaceAll('\n', ' ').replaceAll(/^['" ]+|['" ]+$/g, '');
  return line === '' || line.includes('@') ? null : line.slice(0, LONGEST_NAME);
}
