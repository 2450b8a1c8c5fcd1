import { messages } from '../../../platform/language/message.js';

export const delaysMessages = messages('delays', {
  title: { sv: 'Möten som väntar på sin dag', en: 'Meetings that wait for their day' },
  intro: {
    sv: 'De är granskade och publiceras av sig själva vid midnatt den dag som står här. Hur många de är syns för alla.',
    en: 'They are reviewed, and publish themselves at midnight on the day given here. Everyone sees how many they are.',
  },
  empty: {
    sv: 'Inget möte väntar. Den registeransvariga kan besluta om det när ett möte granskas.',
    en: 'No meeting waits. The registrar can decide so when a meeting is reviewed.',
  },
  meeting: { sv: 'Möte', en: 'Meeting' },
  body: { sv: 'Vår organisation', en: 'Our body' },
  day: { sv: 'Publiceras', en: 'To be published' },
  dayAnd: {
    sv: '{day} ({days, plural, =0 {i dag} =1 {i morgon} other {om # dagar}})',
    en: '{day} ({days, plural, =0 {today} =1 {tomorrow} other {in # days}})',
  },
  decision: { sv: 'Grund och beslut', en: 'Ground and decision' },
  reconsider: { sv: 'Dags att ompröva', en: 'Time to reconsider' },
  reconsiderMore: {
    sv: 'Det är högst {days, number} dagar kvar. Behövs mer tid krävs ett nytt beslut; går det att publicera tidigare, gör det.',
    en: 'At most {days, number} days are left. More time takes a new decision; if it can be published earlier, do so.',
  },
  latest: { sv: 'Kan vänta till senast {day}', en: 'Can wait until {day} at the latest' },
  change: { sv: 'Ändra dagen', en: 'Change the day' },
  changeOf: { sv: 'Ändra dagen för ”{title}”', en: 'Change the day of “{title}”' },
  delayTitle: { sv: 'Vänta med att publicera', en: 'Publish it later' },
  delayIntro: {
    sv: '”{title}” är då granskat och publiceras av sig självt den dag du anger.',
    en: '“{title}” is then reviewed, and publishes itself on the day that you give.',
  },
  until: { sv: 'Publiceras den', en: 'To be published on' },
  untilHint: { sv: 'Senast {day}.', en: '{day} at the latest.' },
  untilHintPlain: {
    sv: 'Högst sex månader från det första beslutet.',
    en: 'Six months from the first decision at most.',
  },
  ground: { sv: 'Grund', en: 'Ground' },
  chooseGround: { sv: 'Välj en grund', en: 'Choose a ground' },
  decided: { sv: 'Vem beslutade, och beslutet', en: 'Who decided, and the decision' },
  decidedHint: {
    sv: 'Till exempel: regiondirektören, RS 2026-0012. Stannar hos er.',
    en: 'For example: the director, RS 2026-0012. It stays with you.',
  },
  save: { sv: 'Besluta', en: 'Decide' },
  done: {
    sv: 'Mötet publiceras {day}. Till dess ser allmänheten bara hur många möten som väntar.',
    en: 'The meeting will be published on {day}. Until then the public only sees how many meetings wait.',
  },
});
