import { messages } from '../platform/language/message.js';

/** No sentence repeats the number that was written: it may be a person's. */
export const identifierMessages = messages('identifier', {
  missing: {
    sv: 'Identifieraren saknar värde.',
    en: 'The identifier has no value.',
  },
  personal: {
    sv: 'Numret ser ut som ett personnummer. En enskild näringsidkares nummer är ett personnummer och lagras inte: registrera personen som deltagare i stället.',
    en: 'The number looks like a personal number. A sole trader’s number is a personal number and is never stored: record the person as a participant instead.',
  },
  orgnr: {
    sv: 'Ett organisationsnummer har tio siffror, till exempel 212000-0142, och den sista är en kontrollsiffra. Detta stämmer inte.',
    en: 'A Swedish organisation number has ten digits, such as 212000-0142, and the last one is a check digit. This one does not match.',
  },
  euTransparency: {
    sv: 'Ett nummer i EU:s öppenhetsregister har högst tretton siffror, bindestreck och två siffror, till exempel 501222919-71.',
    en: 'A number of the EU Transparency Register has at most thirteen digits, a hyphen and two digits, such as 501222919-71.',
  },
  euTransparencyDoubt: {
    sv: 'De två sista siffrorna stämmer inte med resten av numret, så som de gör i EU:s öppenhetsregister. Kontrollera att numret är rätt.',
    en: 'The last two digits do not agree with the rest, as they do in the EU Transparency Register. Check that the number is right.',
  },
  lei: {
    sv: 'En LEI-kod har tjugo bokstäver och siffror, och de två sista är kontrollsiffror. Denna stämmer inte.',
    en: 'A Legal Entity Identifier has twenty letters and digits, and the last two are check digits. This one does not match.',
  },
  wikidata: {
    sv: 'En Wikidata-identifierare är Q följt av siffror, till exempel Q42.',
    en: 'A Wikidata identifier is Q followed by digits, such as Q42.',
  },
  finnish: {
    sv: 'Ett finskt FO-nummer har sju siffror, bindestreck och en kontrollsiffra, till exempel 0112038-9. Detta stämmer inte.',
    en: 'A Finnish business id has seven digits, a hyphen and a check digit, such as 0112038-9. This one does not match.',
  },
  norwegian: {
    sv: 'Ett norskt organisationsnummer har nio siffror, och den sista är en kontrollsiffra. Detta stämmer inte.',
    en: 'A Norwegian organisation number has nine digits, and the last one is a check digit. This one does not match.',
  },
  danish: {
    sv: 'Ett danskt CVR-nummer har åtta siffror, och den sista är en kontrollsiffra. Detta stämmer inte.',
    en: 'A Danish CVR number has eight digits, and the last one is a check digit. This one does not match.',
  },
  british: {
    sv: 'Ett brittiskt bolagsnummer har åtta tecken, till exempel 00445790 eller SC123456.',
    en: 'A UK company number has eight characters, such as 00445790 or SC123456.',
  },
  other: {
    sv: 'En identifierare i ett annat register är en rad med högst {max, number} tecken: bokstäver, siffror och skiljetecken.',
    en: 'An identifier of another register is one line of at most {max, number} characters: letters, digits and punctuation.',
  },
});
