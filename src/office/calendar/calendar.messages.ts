import { messages } from '../../platform/language/message.js';

/** What is told of events of calendars, and of the addresses that they come to. */
export const calendarMessages = messages('calendar', {
  eventUnreadable: {
    sv: 'Det går inte att se vilken händelse utkastet kommer från. Läs in kalenderfilen igen.',
    en: 'It cannot be seen which event the draft comes from. Read the calendar file again.',
  },
  alreadyRecorded: {
    sv: 'Händelsen är redan registrerad här. Öppna det utkast eller möte som finns.',
    en: 'The event has been recorded here already. Open the draft or meeting that there is.',
  },
  knownToOthers: {
    sv: 'En kollega har redan registrerat händelsen. Tala med den som granskar, så att mötet inte blir två.',
    en: 'A colleague has recorded the event already. Talk to whoever reviews, so that the meeting does not become two.',
  },
  mailIsOff: {
    sv: 'Det här registret tar inte emot inbjudningar med e-post.',
    en: 'This register does not take invitations by e-mail.',
  },
  needsAccount: {
    sv: 'Det kräver ett eget konto.',
    en: 'That takes an account of one’s own.',
  },
  noSuchCalendar: {
    sv: 'Kalendern finns inte, eller så har den fått en ny adress.',
    en: 'There is no such calendar, or it has got a new address.',
  },
  tooOften: {
    sv: 'Kalendern hämtas för ofta. Vänta {seconds, plural, one {# sekund} other {# sekunder}}.',
    en: 'The calendar is fetched too often. Wait {seconds, plural, one {# second} other {# seconds}}.',
  },
  pendingUnknown: {
    sv: 'Händelsen väntar inte längre på dig.',
    en: 'The event is not waiting for you any more.',
  },
  feedTitle: { sv: 'Att rapportera', en: 'To be reported' },
  feedMeeting: { sv: 'Rapportera: {title}', en: 'Report: {title}' },
  feedDelay: { sv: 'Ompröva väntan: {title}', en: 'Review the delay: {title}' },
  feedUntitled: { sv: 'möte utan rubrik', en: 'meeting without a title' },
  feedMonth: {
    sv: 'Rapportera: {month}, {post}',
    en: 'Report: {month}, {post}',
  },
});
