import { messages } from '../../../platform/language/message.js';

/** The pages of how long names are published. */
export const namingPageMessages = messages('namingPages', {
  title: { sv: 'Så länge publiceras namn', en: 'How long names are published' },
  ofBody: { sv: 'Så länge publiceras namn: {name}', en: 'How long names are published: {name}' },
  body: { sv: 'Organisation', en: 'Body' },
  now: { sv: 'I dag', en: 'Today' },
  shorter: { sv: 'Kortare tid', en: 'Shorter period' },
  act: { sv: 'Åtgärd', en: 'Action' },
  years: {
    sv: '{years, plural, one {# år} other {# år}}',
    en: '{years, plural, one {# year} other {# years}}',
  },
  waits: {
    sv: '{years, plural, one {# år} other {# år}} från och med {day}. Går att ångra till dess.',
    en: '{years, plural, one {# year} other {# years}} from {day} on. It can be undone until then.',
  },
  none: { sv: 'Ingen beslutad', en: 'None decided' },
  shorten: { sv: 'Korta tiden', en: 'Shorten the period' },
  shortenOf: { sv: 'Korta tiden för namn: {name}', en: 'Shorten the period for names: {name}' },
  undo: { sv: 'Ångra', en: 'Undo' },
  undoOf: { sv: 'Ångra den kortare tiden: {name}', en: 'Undo the shorter period: {name}' },
  intro: {
    sv: 'Namn publiceras i {now, plural, one {# år} other {# år}}, räknat från mötets sista dag. En kortare tid behöver ett beslut. Den börjar gälla {day}; till dess går den att ångra. Namn som slutar visas då kommer inte tillbaka.',
    en: 'Names are published for {now, plural, one {# year} other {# years}}, counted from the last day of the meeting. A shorter period takes a decision. It counts from {day} on, and can be undone until then. Names that end then do not come back.',
  },
  effect: { sv: 'Så många namn slutar visas {day}', en: 'How many names end on {day}' },
  noEffect: {
    sv: 'Inga namn slutar visas {day}, hur kort tiden än blir. Längre fram slutar namn visas tidigare än de annars hade gjort.',
    en: 'No names end on {day}, however short the period. Later ones end earlier than they would today.',
  },
  atMost: {
    sv: '{years, plural, one {# år} other {# år}} eller kortare',
    en: '{years, plural, one {# year} other {# years}} or fewer',
  },
  period: { sv: 'Ny tid', en: 'New period' },
  names: { sv: 'Namn', en: 'Names' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  newYears: { sv: 'Antal år', en: 'Number of years' },
  newYearsHint: {
    sv: 'Färre än i dag. En längre tid sätter en administratör bland organisationens inställningar.',
    en: 'Fewer than today. An administrator sets a longer period among the settings of the body.',
  },
  decision: { sv: 'Beslutet', en: 'The decision' },
  decisionHint: {
    sv: 'Vem som beslutade, och diarienummer. Till exempel: regionstyrelsen § 45, RS 2026-0099.',
    en: 'Who decided, and the case number. For example: the regional board, item 45, RS 2026-0099.',
  },
  decidedOn: { sv: 'Beslutets dag', en: 'Day of the decision' },
  recorded: {
    sv: 'Beslutet är antecknat. Den kortare tiden gäller från och med {day}; till dess går den att ångra.',
    en: 'The decision is recorded. The shorter period counts from {day} on, and can be undone until then.',
  },
  undoWill: {
    sv: 'Beslutet om {years, plural, one {# år} other {# år}} ({decision}) börjar inte gälla {day}. Det står kvar i händelseloggen att det antecknades och ångrades.',
    en: 'The decision on {years, plural, one {# year} other {# years}} ({decision}) does not count from {day} on. The audit log keeps that it was recorded and undone.',
  },
  undoStays: {
    sv: 'Namn publiceras lika länge som i dag.',
    en: 'Names are published for as long as today.',
  },
  undone: { sv: 'Den kortare tiden är ångrad.', en: 'The shorter period is undone.' },
});
