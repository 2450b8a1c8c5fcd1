import { messages } from '../../platform/language/message.js';

export const issuesMessages = messages('issues', {
  adoptionMissing: {
    sv: 'Ange vem som antog frågan. Bara ett förslag saknar beslut.',
    en: 'Say who adopted the issue. Only a proposal lacks a decision.',
  },
  adoptionDayMissing: {
    sv: 'Ange vilken dag frågan antogs.',
    en: 'Say on which day the issue was adopted.',
  },
  adoptedInFuture: {
    sv: 'Frågan kan inte ha antagits {day}: den dagen har inte kommit än.',
    en: 'The issue cannot have been adopted on {day}: that day has not come yet.',
  },
  goalMissing: {
    sv: 'Ange målet: vad vill organisationen uppnå?',
    en: 'Give the goal: what does the body want to reach?',
  },
  resultMissing: {
    sv: 'Ange resultatet: vad blev det av frågan?',
    en: 'Give the result: what came of the issue?',
  },
  resultTooEarly: {
    sv: 'Resultatet skrivs när frågan avslutas. Skriv en anteckning om vad som hänt så här långt.',
    en: 'The result is written when the issue is closed. Write a progress note about what has happened so far.',
  },
  statusNotNext: {
    sv: 'En fråga går inte från ”{before}” till ”{after}”.',
    en: 'An issue does not go from “{before}” to “{after}”.',
  },
  statusSame: {
    sv: 'Frågan är redan ”{after}”.',
    en: 'The issue is already “{after}”.',
  },
  closeInstead: {
    sv: 'Avsluta frågan med closeIssue, där resultatet anges.',
    en: 'Close the issue with closeIssue, which asks for the result.',
  },
  closesOnly: {
    sv: 'En fråga avslutas som uppnådd, delvis uppnådd eller nedlagd.',
    en: 'An issue is closed as achieved, partly achieved or dropped.',
  },
  happenedInFuture: {
    sv: '{day} har inte kommit än.',
    en: '{day} has not come yet.',
  },
  noteUnknown: {
    sv: 'Frågan har ingen sådan anteckning.',
    en: 'The issue has no such note.',
  },
  ownerUnknown: {
    sv: 'Det finns ingen företrädare med detta id.',
    en: 'There is no official with this id.',
  },
  proposalNotPublic: {
    sv: 'Ett förslag publiceras inte. Publicera frågan när den är antagen.',
    en: 'A proposal is not published. Publish the issue once it is adopted.',
  },
  closedAlready: {
    sv: 'Frågan är redan avslutad. Den kan tas upp igen.',
    en: 'The issue is closed already. It can be taken up again.',
  },
  publicAlready: {
    sv: 'Frågan är redan offentlig.',
    en: 'The issue is already public.',
  },
  notYours: {
    sv: 'Frågan är offentlig eller registrerad av någon annan. Be den som publicerar eller är registeransvarig att ändra.',
    en: 'The issue is public or was recorded by someone else. Ask a publisher or registrar to change it.',
  },
  topicUnknown: {
    sv: 'Ämneskoden ”{code}” finns inte, används inte längre eller hör till någon annan.',
    en: 'The topic code “{code}” does not exist, is no longer used, or belongs to someone else.',
  },
});

export const topicsMessages = messages('topics', {
  codeShape: {
    sv: 'Kodens sista del har bara små bokstäver a–z, siffror och enkla bindestreck, högst 40 tecken.',
    en: 'The last part of the code has only lower case letters a–z, digits and single hyphens, at most 40 characters.',
  },
  codeTaken: {
    sv: 'Ämneskoden {code} finns redan.',
    en: 'The topic code {code} already exists.',
  },
  broaderUnknown: {
    sv: 'Det finns inget ämne på första nivån med den koden.',
    en: 'There is no topic of the first level with that code.',
  },
  matchShape: {
    sv: 'En motsvarighet i en annan kodlista anges med sin adress, till exempel http://eurovoc.europa.eu/5482.',
    en: 'A match in another codelist is given by its address, such as http://eurovoc.europa.eu/5482.',
  },
  shipped: {
    sv: 'Ämnet följer med Dagsljus och ändras inte här. Lägg till ett eget under det.',
    en: 'The topic comes with Dagsljus and is not changed here. Add one of your own below it.',
  },
  tooMany: {
    sv: 'En organisation har högst {most, number} egna ämnen i bruk.',
    en: 'A body has at most {most, number} topics of its own in use.',
  },
  unknown: {
    sv: 'Det finns inget ämne med den koden.',
    en: 'There is no topic with that code.',
  },
});
