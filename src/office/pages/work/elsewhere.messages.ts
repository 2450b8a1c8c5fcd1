import { messages } from '../../../platform/language/message.js';

/** What is found in the parts of the office, by part. */
export const elsewhereMessages = messages('elsewhere', {
  meetings: {
    sv: 'Alla möten: utkast, det som granskas och det som är publicerat.',
    en: 'All meetings: drafts, what is being reviewed, and what is published.',
  },
  review: { sv: 'Det som väntar på att publiceras.', en: 'What waits to be published.' },
  bodies: {
    sv: 'Nämnder, bolag och enheter, vilka som företräder dem och hur registret förs.',
    en: 'Committees, companies and units, who acts for them, and how the register is kept.',
  },
  reports: { sv: 'Fel som allmänheten har anmält.', en: 'Faults that the public has reported.' },
  accounts: {
    sv: 'Vem som får logga in, och vad var och en får göra.',
    en: 'Who may sign in, and what each may do.',
  },
  privacy: {
    sv: 'Vilka människor registret talar om, och varför.',
    en: 'Which people the register speaks of, and why.',
  },
  audit: { sv: 'Allt som har gjorts, av vem och när.', en: 'All that was done, by whom and when.' },
});
