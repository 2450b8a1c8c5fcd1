import { messages } from '../../../platform/language/message.js';

/** The first page of the office, and nil returns. */
export const workMessages = messages('work', {
  title: { sv: 'Mitt arbete', en: 'My work' },
  record: { sv: 'Anteckna ett möte', en: 'Record a meeting' },
  calendarFile: { sv: 'Har du inbjudan som fil?', en: 'Is the invitation a file?' },
  readCalendar: { sv: 'Läs filen', en: 'Read the file' },
  calendar: { sv: 'Hämta från kalendern', en: 'Take it from the calendar' },
  waiting: {
    sv: '{count, plural, one {# möte väntar på din granskning} other {# möten väntar på din granskning}}',
    en: '{count, plural, one {# meeting waits for your review} other {# meetings wait for your review}}',
  },
  reports: {
    sv: '{open, plural, one {# anmält fel väntar på svar} other {# anmälda fel väntar på svar}}{urgent, plural, =0 {} other {, # brådskar}}{overdue, plural, =0 {} one {, # är försenat} other {, # är försenade}}',
    en: '{open, plural, one {# reported error waits for an answer} other {# reported errors wait for an answer}}{urgent, plural, =0 {} one {, # is urgent} other {, # are urgent}}{overdue, plural, =0 {} one {, # is overdue} other {, # are overdue}}',
  },
  noneWaiting: { sv: 'Inget väntar på din granskning.', en: 'Nothing waits for your review.' },
  delays: {
    sv: '{count, plural, one {# uppskjuten publicering är dags att ompröva} other {# uppskjutna publiceringar är dags att ompröva}}',
    en: '{count, plural, one {# delayed publication is to be reconsidered} other {# delayed publications are to be reconsidered}}',
  },
  due: { sv: 'Att göra', en: 'To do' },
  nothingDue: {
    sv: 'Inga möten eller månader väntar på dig. Anteckna ett möte när du har haft ett.',
    en: 'No meetings or months wait for you. Record a meeting when you have had one.',
  },
  dueIn: {
    sv: '{days, plural, =0 {senast i dag} one {senast i morgon} other {om # dagar}}',
    en: '{days, plural, =0 {by today} one {by tomorrow} other {in # days}}',
  },
  late: {
    sv: '{days, plural, one {# dag försenat} other {# dagar försenat}}',
    en: '{days, plural, one {# day late} other {# days late}}',
  },
  meetingDue: { sv: 'Ska vara publicerat {day}', en: 'Should be public {day}' },
  monthDueOn: { sv: 'Skulle redovisas senast {day}', en: 'Was due by {day}' },
  monthDueBy: { sv: 'Ska redovisas senast {day}', en: 'Due by {day}' },
  monthDue: { sv: '{post}: {month}', en: '{post}: {month}' },
  nothing: { sv: 'Inget att redovisa', en: 'Nothing to report' },
  nothingFor: { sv: 'Inget att redovisa för {month}, {post}', en: 'Nothing to report for {month}, {post}' },
  months: { sv: 'Månader att redovisa', en: 'Months to report' },
  monthsMore: {
    sv: 'Här saknas både möten och besked om att inget förekom. Anteckna mötet, eller säg med två klick att det inte fanns något.',
    en: 'Here there is neither a meeting nor word that there was none. Record the meeting, or say with two clicks that there was nothing.',
  },
  moreMonths: { sv: 'Visa {count, number} till', en: 'Show {count, number} more' },
  returned: { sv: 'Återlämnade', en: 'Returned to you' },
  comment: { sv: 'Granskaren skriver: {comment}', en: 'The reviewer writes: {comment}' },
  drafts: { sv: 'Utkast', en: 'Drafts' },
  submitted: { sv: 'Väntar på granskning', en: 'Waiting for review' },
  published: { sv: 'Publicerade nyligen', en: 'Published lately' },
  all: { sv: 'Alla möten', en: 'All meetings' },
  nilTitle: { sv: 'Inget att redovisa', en: 'Nothing to report' },
  nilMore: {
    sv: 'Du intygar att {post} inte hade några möten att redovisa i {month}. Uppgiften blir offentlig direkt.',
    en: 'You state that {post} had no meetings to report in {month}. The statement becomes public at once.',
  },
  nilConfirm: { sv: 'Bekräfta', en: 'Confirm' },
  nilCancel: { sv: 'Avbryt', en: 'Cancel' },
  nilDone: {
    sv: 'Klart. Det är redovisat att inget förekom i {month}.',
    en: 'Done. It is reported that there was nothing in {month}.',
  },
});
