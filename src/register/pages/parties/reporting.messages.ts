import { messages } from '../../../platform/language/message.js';

/** How soon meetings are published, and what it means that nothing was reported: told without blame. */
export const reportingMessages = messages('reporting', {
  title: { sv: 'Hur det rapporteras', en: 'How it is reported' },
  onTime: {
    sv: '{timed, plural, =0 {Inget möte har registrerats här direkt; importerade möten har inga dagar att räkna.} one {{late, plural, =0 {Mötet publicerades inom gränsen.} other {Mötet publicerades efter gränsen.}}} other {{late, plural, =0 {Alla {timed, number} möten publicerades inom gränsen.} one {Ett av {timed, number} möten publicerades efter gränsen.} other {{late, number} av {timed, number} möten publicerades efter gränsen.}}}}',
    en: '{timed, plural, =0 {No meeting was recorded here directly; imported meetings have no days to count.} one {{late, plural, =0 {The meeting was published within the limit.} other {The meeting was published after the limit.}}} other {{late, plural, =0 {All {timed, number} meetings were published within the limit.} one {One of {timed, number} meetings was published after the limit.} other {{late, number} of {timed, number} meetings were published after the limit.}}}}',
  },
  limit: {
    sv: 'Varje organisation bestämmer själv hur snart ett möte ska vara publicerat: ett mål, vanligen 7 dagar efter mötet, och en gräns, vanligen 14. Importerade möten räknas aldrig som sena. Att ett möte publicerades sent betyder inte att något doldes.',
    en: 'Each body decides for itself how soon a meeting is to be published: a target, usually 7 days after the meeting, and a limit, usually 14. Imported meetings never count as late. That a meeting was published late does not mean that anything was hidden.',
  },
  nilReturns: {
    sv: '{count, plural, =0 {Ingen nollrapport är lämnad.} one {En nollrapport är lämnad, för en period till {day}.} other {# nollrapporter är lämnade, den senaste för en period till {day}.}} En nollrapport säger att det inte fanns något att rapportera under perioden.',
    en: '{count, plural, =0 {No nil return was made.} one {One nil return was made, for a period until {day}.} other {# nil returns were made, the latest for a period until {day}.}} A nil return says that there was nothing to report in the period.',
  },
  yearMeetings: {
    sv: 'De senaste tolv hela månaderna: {meetings, plural, =0 {inget möte} one {# möte} other {# möten}} och {nils, plural, =0 {ingen nollrapport} one {# nollrapport} other {# nollrapporter}}.',
    en: 'The last twelve whole months: {meetings, plural, =0 {no meeting} one {# meeting} other {# meetings}} and {nils, plural, =0 {no nil return} one {# nil return} other {# nil returns}}.',
  },
  yearImported: {
    sv: '{meetings, plural, one {Det är importerat} other {De är importerade}} och har ingen gräns att räkna mot.',
    en: '{meetings, plural, one {It was imported and has} other {They were imported and have}} no limit to count against.',
  },
  yearTimed: {
    sv: '{timed, plural, one {Ett av dem} other {# av dem}} registrerades här direkt; importerade möten har ingen gräns.',
    en: '{timed, plural, one {One of them was} other {# of them were}} recorded here directly; imported meetings have no limit.',
  },
  yearLate: {
    sv: '{late, plural, =0 {Inget av dem publicerades} one {Ett av dem publicerades} other {# av dem publicerades}} efter gränsen.',
    en: '{late, plural, =0 {None of them was} one {One of them was} other {# of them were}} published after the limit.',
  },
  posts: {
    sv: 'De som har uppdrag som ska rapportera gör det varje månad, med möten eller en nollrapport: det kom {reporting, number} av {posts, number} sådana månadsrapporter.',
    en: 'Those whose posts have to report do so every month, with meetings or a nil return: {reporting, number} of {posts, number} such monthly reports came.',
  },
  delayed: {
    sv: '{count, plural, one {# möte är godkänt men blir offentligt} other {# möten är godkända men blir offentliga}} först senare, enligt beslut.',
    en: '{count, plural, one {# meeting is approved but becomes} other {# meetings are approved but become}} public later, by decision.',
  },
  silence: {
    sv: 'Att möten saknas betyder inte att någon har gjort fel.',
    en: 'That there are no meetings does not mean that anyone did wrong.',
  },
  months: { sv: 'Månad för månad', en: 'Month by month' },
  vague: {
    sv: 'Ett möte som man bara vet året eller kvartalet för räknas här i dess första månad.',
    en: 'A meeting of which only the year or the quarter is known counts here in its first month.',
  },
  month: { sv: 'Månad', en: 'Month' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  late: { sv: 'Efter gränsen', en: 'After the limit' },
  nils: { sv: 'Nollrapporter', en: 'Nil returns' },
  reporting: { sv: 'Uppdrag som rapporterat', en: 'Posts that reported' },
  of: { sv: '{reporting} av {posts}', en: '{reporting} of {posts}' },
});
