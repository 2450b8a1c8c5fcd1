import { messages } from '../../platform/language/message.js';

export const organisationsMessages = messages('organisations', {
  soleTrader: {
    sv: 'En enskild firma är en person. Registrera personen som deltagare i mötet, inte som organisation.',
    en: 'A sole trader is a person. Record the person as a participant of the meeting, not as an organisation.',
  },
  nameless: {
    sv: 'Namnet behöver minst en bokstav eller siffra.',
    en: 'The name needs at least one letter or digit.',
  },
  countryUnknown: {
    sv: 'Ange landet med två stora bokstäver, till exempel SE för Sverige.',
    en: 'Give the country by two capital letters, such as SE for Sweden.',
  },
  websiteShape: {
    sv: 'Ange webbplatsen som en adress, till exempel https://www.example.se.',
    en: 'Give the website as an address, such as https://www.example.se.',
  },
  identifierTwice: {
    sv: 'Samma identifierare står två gånger.',
    en: 'The same identifier is given twice.',
  },
  identifierTaken: {
    sv: 'Identifieraren hör redan till {name} ({id}). Välj den organisationen, eller slå ihop dem.',
    en: 'The identifier already belongs to {name} ({id}). Choose that organisation, or merge the two.',
  },
  identifierJustTaken: {
    sv: 'Någon annan registrerade just identifieraren. Sök på nytt.',
    en: 'Somebody else has just recorded the identifier. Search again.',
  },
  nameThere: {
    sv: 'Organisationen har redan det namnet.',
    en: 'The organisation already has that name.',
  },
  nameUnknown: {
    sv: 'Organisationen har inget sådant namn.',
    en: 'The organisation has no such name.',
  },
  identifierUnknown: {
    sv: 'Organisationen har ingen sådan identifierare.',
    en: 'The organisation has no such identifier.',
  },
  renamedInFuture: {
    sv: 'Namnbytet {day} har inte skett än.',
    en: 'The change of name on {day} has not happened yet.',
  },
  renamedTooEarly: {
    sv: 'Det förra namnbytet var inte före {day}. Var det bara felskrivet, ange att namnet var fel.',
    en: 'The change of name before this one was not before {day}. If the name was merely misspelt, say that it was wrong.',
  },
  mergedAlready: {
    sv: '{name} är redan sammanslagen med {survivor} ({survivorId}). Ändra där, eller dela upp dem först.',
    en: '{name} is already merged into {survivor} ({survivorId}). Make the change there, or split them first.',
  },
  mergeWithItself: {
    sv: 'En organisation kan inte slås ihop med sig själv.',
    en: 'An organisation cannot be merged with itself.',
  },
  survivorUnknown: {
    sv: 'Det finns ingen organisation med detta id att slå ihop med.',
    en: 'There is no organisation with this id to merge into.',
  },
  notMerged: {
    sv: '{name} är inte sammanslagen med någon.',
    en: '{name} is not merged into any other organisation.',
  },
  distinct: {
    sv: '{one} och {other} är markerade som olika organisationer. Ta tillbaka det först, om det var fel.',
    en: '{one} and {other} are marked as different organisations. Take that back first, if it was wrong.',
  },
  distinctAlready: {
    sv: 'De är redan markerade som olika organisationer.',
    en: 'They are already marked as different organisations.',
  },
  distinctionUnknown: {
    sv: 'Det finns ingen sådan markering.',
    en: 'There is no such mark.',
  },
  distinctionEnded: {
    sv: 'Markeringen är redan borttagen.',
    en: 'The mark has been taken back already.',
  },
  notYours: {
    sv: 'Organisationen är offentlig eller registrerad av någon annan. Be den som publicerar eller är registeransvarig att ändra.',
    en: 'The organisation is public or was recorded by someone else. Ask a publisher or registrar to change it.',
  },
});
