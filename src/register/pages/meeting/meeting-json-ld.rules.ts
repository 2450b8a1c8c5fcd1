import type { Json, JsonObject } from '../../../words/json.js';
import { Channel, DatePrecision } from '../../../words/meeting-words.js';
import { isCc0, licenceAddress } from '../../open-data/catalogue/description/licences.rules.js';
import { LICENCE } from '../../records/terms.js';
import { pathIn } from '../frame/portal-addresses.js';
import { inLanguage, type RecordDocument, recordIn } from '../record/record-document.js';
import { type MeetingView, pathOfMeeting } from './meeting-view.js';

const ONLINE: readonly Channel[] = [Channel.VIDEO_CALL, Channel.PHONE_CALL, Channel.EMAIL_OR_LETTER];

/** The meeting as search engines want it told: an Event of https://schema.org. What is not known is left out. */
export function jsonLdOf({ language, meeting, document, names, publicUrl }: MeetingView): JsonObject {
  const record = recordIn(document);
  const url = publicUrl + pathIn(language, pathOfMeeting(meeting.reference));
  return without({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': publicUrl + pathOfMeeting(meeting.reference),
    url,
    identifier: meeting.reference,
    name: record.title,
    description: record.purpose,
    inLanguage: record.language,
    ...daysOf(record),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendanceOf(record),
    location: locationOf(record),
    organizer: { '@type': 'GovernmentOrganization', name: inLanguage(names.body, language) },
    attendee: [...new Set(record.participants.flatMap(({ organisationName }) => organisationName ?? []))].map(
      (name) => ({ '@type': 'Organization', name }),
    ),
    keywords: [...record.topicCodes.map((code) => inLanguage(names.topics.get(code), language))],
    license: licenceOf(record),
  });
}

function attendanceOf({ channel }: RecordDocument): string | undefined {
  if (channel === Channel.UNKNOWN) return undefined;
  return `https://schema.org/${ONLINE.includes(channel) ? 'Online' : 'Offline'}EventAttendanceMode`;
}

// What comes from another register is under that register's terms, which may have no address.
function licenceOf({ source }: RecordDocument): Json {
  if (!source || isCc0(source.licence)) return LICENCE;
  return licenceAddress(source.licence) ?? { '@type': 'CreativeWork', name: source.licence };
}

// A month is no day: what is known less exactly than that is told as far as it is known.
function daysOf({ date, endDate, datePrecision }: RecordDocument): JsonObject {
  if (date === undefined) return {};
  if (datePrecision === DatePrecision.DAY) return { startDate: date, endDate: endDate ?? date };
  return { startDate: datePrecision === DatePrecision.YEAR ? date.slice(0, 4) : date.slice(0, 7) };
}

function locationOf({ place, municipality, country }: RecordDocument): Json | undefined {
  const name = [place, municipality].filter(Boolean).join(', ');
  if (name === '' && country === undefined) return undefined;
  return { '@type': 'Place', name: name || (country ?? ''), address: country ?? name };
}

function without(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const told: JsonObject = {};
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) told[name] = value;
  }
  return told;
}
