import { messages } from '../../../platform/language/message.js';

/** What stands around pictures of figures. */
export const chartMessages = messages('chart', {
  asTable: { sv: 'Siffrorna som tabell', en: 'The figures as a table' },
  asCsv: { sv: 'Siffrorna som fil (CSV)', en: 'The figures as a file (CSV)' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  all: { sv: 'Alla', en: 'All' },

  timeline: { sv: 'Möten över tid', en: 'Meetings over time' },
  timelineBy: {
    sv: 'Antal möten per {period, select, MONTH {månad} QUARTER {kvartal} other {år}}, efter vem som ville påverka vem. {total, plural, one {# möte} other {# möten}}.',
    en: 'Number of meetings per {period, select, MONTH {month} QUARTER {quarter} other {year}}, by who sought to influence whom. {total, plural, one {# meeting} other {# meetings}}.',
  },
  timelineOf: {
    sv: 'Antal möten per {period, select, MONTH {månad} QUARTER {kvartal} other {år}}. {total, plural, one {# möte} other {# möten}}. Vem som ville påverka vem är inte känt.',
    en: 'Number of meetings per {period, select, MONTH {month} QUARTER {quarter} other {year}}. {total, plural, one {# meeting} other {# meetings}}. Who sought to influence whom is not known.',
  },
  unplaced: {
    sv: '{count, plural, one {# möte har ett så ungefärligt datum att det} other {# möten har så ungefärliga datum att de}} inte syns här.',
    en: '{count, plural, one {# meeting has so rough a date that it is} other {# meetings have so rough a date that they are}} not shown here.',
  },
  period: {
    sv: '{period, select, MONTH {Månad} QUARTER {Kvartal} other {År}}',
    en: '{period, select, MONTH {Month} QUARTER {Quarter} other {Year}}',
  },
  quarter: { sv: 'kvartal {quarter} {year}', en: 'quarter {quarter} of {year}' },
  shortQuarter: { sv: 'kv {quarter}', en: 'Q{quarter}' },

  topics: { sv: 'Vad mötena handlade om', en: 'What the meetings were about' },
  topicsBy: {
    sv: 'Antal möten per ämne, av {total, plural, one {# möte} other {# möten}}. Ett möte kan ha flera ämnen.',
    en: 'Number of meetings per topic, of {total, plural, one {# meeting} other {# meetings}}. A meeting may have several topics.',
  },
  topic: { sv: 'Ämne', en: 'Topic' },

  organisationKinds: { sv: 'Vilka slags organisationer', en: 'Which kinds of organisation' },
  organisationKindsBy: {
    sv: 'Antal möten där någon organisation av varje slag deltog, av {total, plural, one {# möte} other {# möten}}.',
    en: 'Number of meetings that some organisation of each kind took part in, of {total, plural, one {# meeting} other {# meetings}}.',
  },
  mostShown: {
    sv: 'Bilden visar de {most} vanligaste; alla {count} står i tabellen.',
    en: 'The picture shows the {most} most frequent; all {count} are in the table.',
  },
  organisationKind: { sv: 'Slag av organisation', en: 'Kind of organisation' },

  directions: { sv: 'Vem ville påverka vem', en: 'Who sought to influence whom' },
  directionsBy: {
    sv: 'Antal möten efter riktning, av {total, plural, one {# möte} other {# möten}}.',
    en: 'Number of meetings by direction, of {total, plural, one {# meeting} other {# meetings}}.',
  },
  direction: { sv: 'Riktning', en: 'Direction' },
  directionUnknown: { sv: 'Riktningen är inte känd', en: 'Direction not known' },

  lateness: { sv: 'Publicerat i tid', en: 'Published in time' },
  latenessBy: {
    sv: 'Antal möten per {period, select, MONTH {månad} QUARTER {kvartal} other {år}} som mötet hölls, efter om det publicerades inom den gräns som gällde då. {late, number} av {timed, number} publicerades senare.',
    en: 'Number of meetings per {period, select, MONTH {month} QUARTER {quarter} other {year}} in which they were held, by whether they were published within the limit in force then. {late, number} of {timed, number} were published later.',
  },
  inTime: { sv: 'Inom gränsen', en: 'Within the limit' },
  late: { sv: 'Senare än gränsen', en: 'Later than the limit' },
  untimed: {
    sv: '{count, plural, one {# möte ur ett äldre register har ingen gräns och räknas inte här.} other {# möten ur äldre register har ingen gräns och räknas inte här.}}',
    en: '{count, plural, one {# meeting from an earlier register has no limit and does not count here.} other {# meetings from earlier registers have no limit and do not count here.}}',
  },

  network: {
    sv: 'Möten mellan organisationer och {others, select, bodies {offentliga organisationer} other {företrädare}}',
    en: 'Meetings between organisations and {others, select, bodies {public bodies} other {officials}}',
  },
  networkBy: {
    sv: 'Antal möten mellan de {most} organisationer som har flest och de {most} {others, select, bodies {offentliga organisationer} other {företrädare}} som de oftast mötte, högst {pairs} par. Av {total, plural, one {# möte} other {# möten}}.',
    en: 'Number of meetings between the {most} organisations with most and the {most} {others, select, bodies {public bodies} other {officials}} they met most often, {pairs} pairs at most. Of {total, plural, one {# meeting} other {# meetings}}.',
  },
  networkFrom: {
    sv: 'Registret är stort: här räknas mötena från och med {day}.',
    en: 'The register is large: meetings from {day} on are counted here.',
  },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  official: { sv: 'Företrädare', en: 'Official' },
  body: { sv: 'Offentlig organisation', en: 'Public body' },
});
