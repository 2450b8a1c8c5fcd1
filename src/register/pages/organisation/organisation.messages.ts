import { messages } from '../../../platform/language/message.js';

/** The page of an organisation. */
export const organisationMessages = messages('organisationPage', {
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  lead: {
    sv: '{count, plural, one {Ett möte} other {# möten}} är {count, plural, one {publicerat} other {publicerade}}, {days, select, one {{first}} other {det första {first} och det senaste {last}}}.',
    en: '{count, plural, one {One meeting is} other {# meetings are}} published, {days, select, one {on {first}} other {the first on {first} and the latest on {last}}}.',
  },
  description: {
    sv: 'Vilka {name} mötte, om vad och vad det ledde till, i ett öppet register över lobbykontakter.',
    en: 'Whom {name} met, about what and what came of it, in an open register of lobbying contacts.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  country: { sv: 'Land', en: 'Country' },
  sector: { sv: 'Bransch', en: 'Sector' },
  website: { sv: 'Webbplats', en: 'Website' },
  names: { sv: 'Andra namn', en: 'Other names' },
  merged: { sv: 'Sammanslaget med', en: 'Merged with' },
  mergedOn: { sv: 'den {day}', en: 'on {day}' },
  mergedMore: {
    sv: '{count, plural, one {En till} other {# till}} visas inte här.',
    en: '{count, plural, one {One more is} other {# more are}} not shown here.',
  },
  representedLatest: {
    sv: 'Räknat i de {count, number} senaste mötena där någon kom för någon annan.',
    en: 'Counted in the latest {count, number} meetings where somebody came for somebody else.',
  },
  representedMost: {
    sv: 'Bara de {count} vanligaste visas, räknat åt båda hållen.',
    en: 'Only the {count} most frequent are shown, counted both ways.',
  },
  represents: { sv: 'Företräder', en: 'Represents' },
  representedBy: { sv: 'Företräds av', en: 'Represented by' },
  times: {
    sv: 'vid {count, plural, one {ett möte} other {# möten}}',
    en: 'at {count, plural, one {one meeting} other {# meetings}}',
  },
  asks: { sv: 'Vad de ville', en: 'What they wanted' },
  asksOf: {
    sv: 'Det som deras sida begärde, och vad mötet ledde till.',
    en: 'What their side asked for, and what the meeting led to.',
  },
  asksLatest: {
    sv: 'Ur de {count} senaste av {total, number} möten.',
    en: 'From the latest {count} of {total, number} meetings.',
  },
  asksMore: {
    sv: '{count, plural, one {En begäran till finns} other {# begäranden till finns}} hos mötena.',
    en: '{count, plural, one {One more request is} other {# more requests are}} with the meetings.',
  },
  askedOn: { sv: 'mötet {day}', en: 'the meeting of {day}' },
  outcome: { sv: 'Det ledde till: {outcome}', en: 'What came of it: {outcome}' },
  moreAsks: { sv: 'Visa {count} till', en: 'Show {count} more' },
});
