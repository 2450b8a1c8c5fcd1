import { messages } from '../../../platform/language/message.js';

/** Why a shorter period for names is refused. */
export const namingMessages = messages('naming', {
  notShorter: {
    sv: 'Skriv ett helt antal år som är minst ett och färre än {now, number}. En längre tid sätter en administratör bland inställningarna.',
    en: 'Give a whole number of years, at least one and fewer than {now, number}. An administrator sets a longer period among the settings.',
  },
  dayImpossible: {
    sv: 'Skriv beslutets dag så som den står i kalendern, till exempel 2026-01-31.',
    en: 'Give the day of the decision as the calendar has it, such as 2026-01-31.',
  },
  dayToCome: {
    sv: 'Beslutets dag är i dag eller tidigare.',
    en: 'The day of the decision is today or earlier.',
  },
  waitsAlready: {
    sv: 'Ett beslut om kortare tid väntar redan på sin dag. Ångra det först.',
    en: 'A decision on a shorter period waits for its day already. Undo that first.',
  },
  nothingWaits: {
    sv: 'Inget beslut om kortare tid väntar: det har redan börjat gälla, eller är ångrat.',
    en: 'No decision on a shorter period waits: it counts already, or was undone.',
  },
  needsRegistrar: {
    sv: 'Tiden får inte bli kortare än {now, plural, one {# år} other {# år}} här: namn är redan publicerade. En registeransvarig gör det under Gallring, med ett beslut.',
    en: 'The period cannot be made shorter than {now, plural, one {# year} other {# years}} here: names are public already. A registrar does that under Retention, with a decision.',
  },
});
