import { messages } from '../../../platform/language/message.js';

/** The pages of public bodies. */
export const bodiesMessages = messages('portalBodies', {
  title: { sv: 'Offentliga organisationer', en: 'Public bodies' },
  description: {
    sv: 'Vilka nämnder, förvaltningar och bolag som visar sina lobbykontakter här.',
    en: 'Which committees, administrations and companies show their lobbying contacts here.',
  },
  explained: {
    sv: 'De här för register över sina lobbykontakter här. Under var och en står de som hör till den; deras möten räknas med.',
    en: 'These keep a register of their lobbying contacts here. Below each are those that are part of it; their meetings count too.',
  },
  none: { sv: 'Ingen offentlig organisation finns här ännu.', en: 'No public body is here yet.' },
  topOnly: {
    sv: 'Det finns {count} organisationer. Här visas de översta; resten nås från deras sidor.',
    en: 'There are {count} bodies. The topmost are shown here; the others are reached from their pages.',
  },
  meetings: {
    sv: '{count, plural, =0 {inget möte} one {# möte} other {# möten}}',
    en: '{count, plural, =0 {no meeting} one {# meeting} other {# meetings}}',
  },
  bodyDescription: {
    sv: 'Vilka {name} möter, om vad, och hur snart mötena publiceras.',
    en: 'Whom {name} meets, about what, and how soon the meetings are published.',
  },
  lead: {
    sv: '{kind}{parent, select, none {} other { som hör till {parent}}}. {count, plural, =0 {Inget möte är publicerat.} one {Ett möte är publicerat.} other {# möten är publicerade.}}',
    en: '{kind}{parent, select, none {} other { that is part of {parent}}}. {count, plural, =0 {No meeting is published.} one {One meeting is published.} other {# meetings are published.}}',
  },
  withBelow: {
    sv: 'Möten hos dem som hör till organisationen räknas med.',
    en: 'Meetings of those that are part of it count too.',
  },
  officials: { sv: 'Företrädare för dem', en: 'Officials who act for them' },
  officialsHere: { sv: 'De som har eller har haft uppdrag här', en: 'Those who have or had a post here' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  children: { sv: 'Till den hör', en: 'Its parts' },
  units: { sv: 'Enheter', en: 'Units' },
  invented: {
    sv: 'Påhittad för demonstration: organisationen finns inte.',
    en: 'Made up for demonstration: this body does not exist.',
  },
});
