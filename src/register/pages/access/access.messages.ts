import { messages } from '../../../platform/language/message.js';

export const accessMessages = messages('access', {
  lead: {
    sv: 'Här står hur många möten som hölls med organisationer av varje slag, år för år. Det säger inget om vilka som bad om ett möte och inte fick något.',
    en: 'This is how many meetings were held with organisations of each kind, year by year. It says nothing of who asked for a meeting and got none.',
  },
  body: { sv: 'Vilka mötte de?', en: 'Whom did they meet?' },
  allBodies: { sv: 'Alla', en: 'All of us' },
  show: { sv: 'Visa', en: 'Show' },
  unknownBody: { sv: 'Det finns ingen sådan offentlig organisation.', en: 'There is no such public body.' },
  kindsUnknown: {
    sv: 'Registret säger inte av vilket slag organisationerna är. Därför går det inte att jämföra dem här.',
    en: 'The register does not tell of what kind the organisations are. So they cannot be compared here.',
  },
  caption: { sv: 'Möten efter slag av organisation', en: 'Meetings by kind of organisation' },
  kind: { sv: 'Slag av organisation', en: 'Kind of organisation' },
  organisations: { sv: 'Organisationer i registret', en: 'Organisations in the register' },
  sum: { sv: 'Möten {first}–{last}', en: 'Meetings, {first}–{last}' },
  sumOfOne: { sv: 'Alla möten {first}', en: 'All meetings, {first}' },
  every: { sv: 'Alla slag', en: 'All kinds' },
  few: { sv: 'färre än 5', en: 'fewer than 5' },
  hidden: { sv: 'visas inte', en: 'not shown' },
  nothing: { sv: 'Det finns inga möten att räkna ännu.', en: 'There are no meetings to count yet.' },
  howTitle: { sv: 'Så är det räknat', en: 'How it is counted' },
  howTwice: {
    sv: 'Ett möte med organisationer av två slag räknas på båda raderna, men en gång på raden Alla slag. Där räknas också möten utan någon organisation i registret, till exempel med en privatperson. Summorna går därför inte alltid ihop.',
    en: 'A meeting with organisations of two kinds counts in both rows, but once in the row All kinds. That row also counts meetings without any organisation in the register, such as with a private person. So the sums do not always add up.',
  },
  howSmall: {
    sv: 'Antal från 1 till 4 visas som ”färre än 5”. Skulle ett sådant antal gå att räkna ut visas inte heller det antal som är näst minst. Antalet organisationer visas alltid: vilka de är står i registret. Mötena är offentliga vart och ett, och kan räknas i sökningen.',
    en: 'Counts from 1 to 4 are shown as “fewer than 5”. Where such a count could be worked out, the next smallest is not shown either. The number of organisations is always shown: the register says which they are. Each of the meetings is public, and they can be counted in the search.',
  },
  howHours: {
    sv: 'Hur länge mötena varade är ofta inte känt. Därför räknas möten och inte timmar: ett kort samtal väger lika mycket som en heldag.',
    en: 'How long meetings lasted is often not known. So meetings are counted and not hours: a short call weighs as much as a whole day.',
  },
  howKinds: {
    sv: 'Jämför antalet möten med hur många organisationer det finns av samma slag. Registret har bara de organisationer som nämns i ett publicerat möte, och de som aldrig fått ett möte syns inte.',
    en: 'Compare the number of meetings with how many organisations there are of the same kind. The register has only the organisations that a published meeting names; those that never got a meeting are not seen.',
  },
  search: { sv: 'Sök bland mötena', en: 'Search the meetings' },
  csv: { sv: 'Samma siffror som CSV', en: 'The same figures as CSV' },
});
