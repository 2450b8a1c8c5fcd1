import { messages } from '../../../platform/language/message.js';

/** Why a calendar file is refused, or what in it could not be read. None of them repeats what stands in the file. */
export const readingMessages = messages('calendarFile', {
  empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  tooLarge: {
    sv: 'Filen är större än {limit, number} byte. Spara bara det möte som det gäller.',
    en: 'The file is larger than {limit, number} bytes. Save only the meeting that it is about.',
  },
  isBinary: {
    sv: 'Filen innehåller tecken som ingen text har. En kalenderfil slutar oftast på .ics.',
    en: 'The file holds characters that no text has. The name of a calendar file usually ends in .ics.',
  },
  isOutlookMessage: {
    sv: 'Det här är ett meddelande från Outlook (.msg). Öppna mötet och spara det som iCalendar (.ics).',
    en: 'This is a message of Outlook (.msg). Open the meeting and save it as iCalendar (.ics).',
  },
  isMail: {
    sv: 'Det här är ett helt mejl. Spara kalenderfilen som är bifogad i det.',
    en: 'This is a whole e-mail. Save the calendar file that is attached to it.',
  },
  notCalendar: {
    sv: 'Det här är ingen kalenderfil. En sådan börjar med BEGIN:VCALENDAR.',
    en: 'This is not a calendar file. Such a file begins with BEGIN:VCALENDAR.',
  },
  cutOff: {
    sv: 'Filen tar slut mitt i. Spara den en gång till.',
    en: 'The file ends in the middle. Save it once more.',
  },
  damaged: {
    sv: 'Filen är skadad: en del slutar som inte har börjat.',
    en: 'The file is damaged: a part ends that has not begun.',
  },
  tooNested: {
    sv: 'Filen har delar i delar i fler än {limit, number} led.',
    en: 'The file has parts within parts, more than {limit, number} deep.',
  },
  lineTooLong: {
    sv: 'En rad ({name}) är längre än {limit, number} tecken.',
    en: 'A line ({name}) is longer than {limit, number} characters.',
  },
  tooManyEvents: {
    sv: 'Filen har fler än {limit, number} händelser. Spara bara det möte som det gäller.',
    en: 'The file has more than {limit, number} events. Save only the meeting that it is about.',
  },
  noEvents: {
    sv: 'Det finns inget möte i filen.',
    en: 'There is no meeting in the file.',
  },
  isReply: {
    sv: 'Det här är ett svar på en inbjudan. Använd inbjudan själv.',
    en: 'This is an answer to an invitation. Use the invitation itself.',
  },
  noStart: {
    sv: 'Händelse {number, number} säger inte när den börjar, eller på ett sätt som inte går att läsa.',
    en: 'Event {number, number} does not say when it begins, or in a way that cannot be read.',
  },
  endsBeforeStart: {
    sv: 'Händelse {number, number} slutar innan den börjar. Bara början har tagits med.',
    en: 'Event {number, number} ends before it begins. Only its beginning was taken.',
  },
  lineUnreadable: {
    sv: '{count, plural, one {En rad} other {# rader}} ({name}) gick inte att läsa och har lämnats utanför.',
    en: '{count, plural, one {A line} other {# lines}} ({name}) could not be read and {count, plural, one {was} other {were}} left out.',
  },
  zoneUnknown: {
    sv: 'Händelse {number, number} har en tidszon som inte är känd. Klockslagen har lästs som svensk tid: kontrollera dem.',
    en: 'Event {number, number} has a time zone that is not known. Its times were read as Swedish time: check them.',
  },
  ruleUnknown: {
    sv: 'Händelse {number, number} upprepas på ett sätt som inte går att räkna ut här. Bara den första gången visas.',
    en: 'Event {number, number} repeats in a way that cannot be worked out here. Only its first time is shown.',
  },
  rangeUnknown: {
    sv: 'Händelse {number, number} ändrar alla senare gånger i en serie som inte finns i filen. Bara en av dem visas.',
    en: 'Event {number, number} changes all later times of a series that is not in the file. Only one of them is shown.',
  },
  tooManyOccurrences: {
    sv: 'Händelse {number, number} upprepas fler än {limit, number} gånger. Bara de första visas.',
    en: 'Event {number, number} repeats more than {limit, number} times. Only the first ones are shown.',
  },
  tooManyAttendees: {
    sv: 'Händelse {number, number} har fler än {limit, number} deltagare. Bara de första visas.',
    en: 'Event {number, number} has more than {limit, number} attendees. Only the first ones are shown.',
  },
  nothingInWindow: {
    sv: 'Händelse {number, number} upprepas, men inte mellan {from} och {to}.',
    en: 'Event {number, number} repeats, but not between {from} and {to}.',
  },
});
