import { messages } from '../../../../platform/language/message.js';

/** The pages of everything about one person. */
export const personPageMessages = messages('personPage', {
  title: { sv: 'Allt om en person', en: 'Everything about one person' },
  intro: {
    sv: 'Här får du allt som registret har om en person: i möten, konton, loggar, offentliga poster och bevakningar.',
    en: 'Here you get everything that the register keeps of a person: in meetings, accounts, logs, public records and alerts.',
  },
  logged: {
    sv: 'Att du frågar antecknas i loggen. Vem du frågar om antecknas inte, och står inte i adressen.',
    en: 'That you ask is logged. Whom you ask about is not, and does not stand in the address.',
  },
  person: { sv: 'Vem?', en: 'Who?' },
  personHint: {
    sv: 'För- och efternamn, e-postadress eller användarnamn. Stora bokstäver, prickar och ordningen spelar ingen roll.',
    en: 'First and last name, e-mail address or username. Case, accents and the order of words do not matter.',
  },
  look: { sv: 'Leta överallt', en: 'Look everywhere' },
  again: { sv: 'Fråga om någon annan', en: 'Ask about somebody else' },
  json: { sv: 'Hämta som JSON', en: 'Download as JSON' },
  text: { sv: 'Hämta som text', en: 'Download as text' },
  handOver: {
    sv: 'Läs igenom innan du lämnar ut något: texter kan nämna andra också.',
    en: 'Read it before you hand anything over: texts may mention others too.',
  },
  what: { sv: 'Vad', en: 'What' },
  says: { sv: 'Det står', en: 'It says' },
  shown: {
    sv: 'De {shown, number} senaste av {finds, number} rader. I filerna finns alla.',
    en: 'The latest {shown, number} of {finds, number} lines. The files have all of them.',
  },
  file: { sv: 'om-en-person', en: 'about-one-person' },
});
