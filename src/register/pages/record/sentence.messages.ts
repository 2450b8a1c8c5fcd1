import { messages } from '../../../platform/language/message.js';

/** The first sentences of a record: what happened, for somebody who reads nothing else. */
export const sentenceMessages = messages('recordSentence', {
  onDay: { sv: 'Den {day}', en: 'On {day}' },
  onDays: { sv: 'Den {days}', en: 'On {days}' },
  inMonth: { sv: 'I {month}', en: 'In {month}' },
  inQuarter: { sv: 'Under kvartal {quarter} {year}', en: 'In quarter {quarter} of {year}' },
  inYear: { sv: 'Under {year}', en: 'In {year}' },
  noDate: { sv: 'På en dag som inte är angiven', en: 'On a day that is not given' },
  met: {
    sv: '{when} {channel, select, VIDEO_CALL {hade {body} ett videomöte med {others}} PHONE_CALL {talade {body} i telefon med {others}} EMAIL_OR_LETTER {hade {body} kontakt med {others} per brev eller e-post} EVENT {träffade {body} {others} vid ett evenemang} SITE_VISIT {träffade {body} {others} vid ett studiebesök} MEAL {träffade {body} {others} vid en måltid} TRIP {träffade {body} {others} under en resa} IN_PERSON {träffade {body} {others}} other {hade {body} kontakt med {others}}}.',
    en: '{when} {body} {channel, select, VIDEO_CALL {had a video call with {others}} PHONE_CALL {spoke on the phone with {others}} EMAIL_OR_LETTER {was in contact with {others} by letter or e-mail} EVENT {met {others} at an event} SITE_VISIT {met {others} on a site visit} MEAL {met {others} over a meal} TRIP {met {others} on a trip} IN_PERSON {met {others}} other {was in contact with {others}}}.',
  },
  about: { sv: 'Det handlade om ”{title}”.', en: 'It was about “{title}”.' },
  sought: {
    sv: '{direction, select, INBOUND {Motparten ville påverka {body}} OUTBOUND {{body} ville påverka motparten} MUTUAL {Båda ville påverka varandra} other {Det är inte angivet vem som ville påverka vem}}{initiator, select, THEM {, på motpartens initiativ} US {, på initiativ av {body}} JOINT {, på gemensamt initiativ} other {}}.',
    en: '{direction, select, INBOUND {The counterpart sought to influence {body}} OUTBOUND {{body} sought to influence the counterpart} MUTUAL {Each sought to influence the other} other {It is not known who sought to influence whom}}{initiator, select, THEM {, on the counterpart’s initiative} US {, on the initiative of {body}} JOINT {, on a joint initiative} other {}}.',
  },
  somebody: { sv: 'en part som inte är angiven', en: 'a party that is not given' },
  more: { sv: '{count, number} till', en: '{count, number} others' },
  undisclosed: { sv: 'en part som inte namnges', en: 'a party that is not named' },
});
