import { messages } from '../platform/language/message.js';

/** What is refused to those who want to be told. */
export const alertsMessages = messages('alerts', {
  searchTooLong: {
    sv: 'Sökningen får vara högst {most} tecken',
    en: 'The search may be at most {most} characters',
  },
  searchIsObject: {
    sv: 'Sökningen ska vara ett objekt med samma namn som parametrarna i /opendata/v1/meetings',
    en: 'The search must be an object with the names of the parameters of /opendata/v1/meetings',
  },
  tooOften: {
    sv: 'Det går att be om högst {most} aviseringar i timmen; försök igen senare',
    en: 'You may ask for at most {most} alerts an hour; try again later',
  },
  notAMember: {
    sv: 'Det finns inget som heter så; det som finns är {known}',
    en: 'There is no such member; there are {known}',
  },
  notAText: {
    sv: 'Ska vara en text på högst {most} tecken',
    en: 'Must be a text of at most {most} characters',
  },
  notAnUrl: {
    sv: 'Ange en adress som https://exempel.se/krok, utan användarnamn',
    en: 'Give an address like https://example.org/hook, without a user name',
  },
  notHttps: { sv: 'Adressen ska börja med https://', en: 'The address must begin with https://' },
  portNotAllowed: {
    sv: 'Porten ska vara 443, eller 1024 eller högre',
    en: 'The port must be 443, or 1024 or higher',
  },
  insideAddress: {
    sv: 'Adressen leder till ett nät som inte är öppet för alla',
    en: 'The address leads to a network that is not open to all',
  },
  tooManyWebhooks: {
    sv: 'En nyckel kan ha högst {most} webhooks',
    en: 'One token can have at most {most} webhooks',
  },
  unknownToken: {
    sv: 'Nyckeln hör inte till någon webhook; skicka den som Authorization: Bearer …',
    en: 'The token belongs to no webhook; send it as Authorization: Bearer …',
  },
  noSuchWebhook: { sv: 'Det finns ingen sådan webhook', en: 'There is no such webhook' },
  mailOff: {
    sv: 'Det här registret skickar inga e-postmeddelanden',
    en: 'This register sends no e-mail',
  },
  notAnAddress: {
    sv: 'Ange en e-postadress, som namn@exempel.se',
    en: 'Give an e-mail address, like name@example.org',
  },
  notARhythm: { sv: 'Välj AT_ONCE, DAILY eller WEEKLY', en: 'Choose AT_ONCE, DAILY or WEEKLY' },
  notALanguage: { sv: 'Välj sv eller en', en: 'Choose sv or en' },
});
