import { messages } from '../../platform/language/message.js';

export const meetingsMessages = messages('meetings', {
  lineUnknown: {
    sv: 'Raden med detta id hör inte till mötet. Utelämna id för en ny rad.',
    en: 'The line with this id does not belong to the meeting. Leave out the id for a new line.',
  },
  organisationUnknown: {
    sv: 'Det finns ingen organisation med detta id.',
    en: 'There is no organisation with this id.',
  },
  officialUnknown: {
    sv: 'Det finns ingen företrädare med detta id.',
    en: 'There is no official with this id.',
  },
  postUnknown: {
    sv: 'Företrädaren har inget uppdrag med detta id.',
    en: 'The official has no post with this id.',
  },
  issueUnknown: {
    sv: 'Det finns ingen fråga med detta id.',
    en: 'There is no issue with this id.',
  },
  meetingUnknown: {
    sv: 'Det finns inget möte med detta id, eller så får du inte se det.',
    en: 'There is no meeting with this id, or you may not see it.',
  },
  officialOrOrganisation: {
    sv: 'En deltagare är antingen en företrädare eller kommer från en organisation, inte båda.',
    en: 'A participant is either an official or comes from an organisation, not both.',
  },
  officialNamedOtherwise: {
    sv: 'Företrädaren heter något annat. Utelämna namnet: det hämtas från företrädaren.',
    en: 'The official has another name. Leave the name out: it is taken from the official.',
  },
  unpublishedNameTold: {
    sv: 'Texten säger namnet på en deltagare vars namn inte publiceras. Skriv rollen i stället.',
    en: 'The text says the name of a participant whose name is not published. Write the role instead.',
  },
  basisWithoutName: {
    sv: 'Det finns en grund för att publicera namnet men inget namn.',
    en: 'There is a basis for publishing the name but no name.',
  },
  nilReturnFiled: {
    sv: 'Uppdraget har redan en nollrapport för perioden.',
    en: 'The post already has a nil return for this period.',
  },
  nilReturnNotHeld: {
    sv: 'Ingen hade uppdraget den månaden.',
    en: 'Nobody held the post in that month.',
  },
  nilReturnTooEarly: {
    sv: 'Månaden är inte slut än. En nollrapport lämnas när den är över.',
    en: 'The month is not over yet. A nil return is filed when it is.',
  },
  nilReturnDespiteMeeting: {
    sv: 'Det finns redan ett möte i månaden: ”{title}”.',
    en: 'There is a meeting in that month already: “{title}”.',
  },
  nilReturnStands: {
    sv: 'Företrädaren har lämnat nollrapport för {from}–{to}. Dra tillbaka den först.',
    en: 'The official filed a nil return for {from}–{to}. Withdraw that first.',
  },
  nilReturnWithdrawn: {
    sv: 'Nollrapporten är redan tillbakadragen.',
    en: 'The nil return was withdrawn already.',
  },
  notYourOfficial: {
    sv: 'Du registrerar inte för den företrädaren. Be om delegation eller låt någon som granskar göra det.',
    en: 'You do not record for that official. Ask for a delegation, or let a publisher do it.',
  },
  notOnItsDay: {
    sv: 'Dagen kom, men mötet kunde inte publiceras.',
    en: 'The day came, but the meeting could not be published.',
  },
});
