import { LANGUAGES, type Texts } from '../platform/language/language.js';
import { type Message, messages, type Params, say } from '../platform/language/message.js';

/** What may be lacking in an imported record, told to the public beside the record. */
export const qualityNotes = messages('quality', {
  purposeMissing: {
    sv: 'Källan säger inte vad mötet handlade om.',
    en: 'The source does not say what the meeting was about.',
  },
  purposeTooShort: {
    sv: 'Beskrivningen har {length, number} tecken. Den skulle ha minst {shortest, number}.',
    en: 'The description has {length, number} characters. It should have at least {shortest, number}.',
  },
  purposeTooLong: {
    sv: 'Beskrivningen har {length, number} tecken. Den skulle ha högst {longest, number}.',
    en: 'The description has {length, number} characters. It should have at most {longest, number}.',
  },
  purposeVague: {
    sv: 'Beskrivningen säger inte vad saken gällde.',
    en: 'The description does not say what was at stake.',
  },
  titleShortened: {
    sv: 'Källans rubrik var längre än {longest, number} tecken. Den är avkortad här; hela texten står i beskrivningen.',
    en: 'The title in the source was longer than {longest, number} characters. It is shortened here; the whole text is in the description.',
  },
  titleFromParticipants: {
    sv: 'Källan har ingen rubrik. Rubriken är gjord av deltagarna.',
    en: 'The source has no title. The title is made from the participants.',
  },
  topicMissing: {
    sv: 'Inget ämne är angivet.',
    en: 'No topic is given.',
  },
  askMissing: {
    sv: 'Det framgår inte vad någon ville uppnå.',
    en: 'It is not known what anybody wanted.',
  },
  giftsMissing: {
    sv: 'Det framgår inte om gåvor eller förmåner förekom.',
    en: 'It is not known whether there were gifts or benefits.',
  },
  directionUnknown: {
    sv: 'Det framgår inte vem som ville påverka vem.',
    en: 'It is not known who sought to influence whom.',
  },
  initiatorUnknown: {
    sv: 'Det framgår inte vem som tog initiativet.',
    en: 'It is not known who took the initiative.',
  },
  channelUnknown: {
    sv: 'Det framgår inte hur kontakten skedde.',
    en: 'It is not known how the contact took place.',
  },
  dateSuspicious: {
    sv: 'Källan anger {date}, vilket troligen är fel.',
    en: 'The source gives {date}, which is probably wrong.',
  },
  ownSideUnnamed: {
    sv: 'Källan säger inte vem som företrädde den offentliga organisationen.',
    en: 'The source does not say who represented the public body.',
  },
  counterpartUnnamed: {
    sv: 'Källan säger inte vem motparten var.',
    en: 'The source does not say who the counterpart was.',
  },
  participantUnnamed: {
    sv: 'För minst en deltagare framgår varken organisation eller funktion.',
    en: 'For at least one participant neither organisation nor function is known.',
  },
  partiesUnseparated: {
    sv: 'Källan anger deltagarna i löpande text. Alla har inte gått att skilja åt.',
    en: 'The source gives the participants as running text. Not all of them could be told apart.',
  },
  peopleUnnamed: {
    sv: 'Källan nämner personer vid namn. Här finns ingen grund för att publicera namnen.',
    en: 'The source names people. There is no basis for publishing the names here.',
  },
  identifierDoubtful: {
    sv: 'Ett registreringsnummer i källan har fel kontrollsiffror.',
    en: 'A registration number in the source has the wrong check digits.',
  },
  encodingRepaired: {
    sv: 'Källan hade tecken i fel kodning. De är rättade här.',
    en: 'The source had characters in the wrong encoding. They are put right here.',
  },
  charactersLost: {
    sv: 'Källan har tecken som inte går att läsa.',
    en: 'The source has characters that cannot be read.',
  },
  charactersRemoved: {
    sv: 'Osynliga tecken i källan är borttagna.',
    en: 'Invisible characters of the source were removed.',
  },
  contactRemoved: {
    sv: 'En e-postadress eller ett telefonnummer i källan är borttaget.',
    en: 'An e-mail address or phone number in the source was removed.',
  },
  formulaStart: {
    sv: 'En text i källan börjar som en formel: ett tankstreck eller en apostrof gör att kalkylprogram inte tar den för en.',
    en: 'A text in the source begins like a formula: a dash or an apostrophe keeps spreadsheets from taking it for one.',
  },
  unknown: {
    sv: 'Anmärkning på kvaliteten: {code}.',
    en: 'A note on the quality: {code}.',
  },
});

/** The code of a quality note, as it is stored with an imported record. */
export type QualityNoteCode = keyof typeof qualityNotes;

export function isQualityNoteCode(code: string): code is QualityNoteCode {
  return Object.hasOwn(qualityNotes, code);
}

/** A note's sentence in both languages; a code of another version of the product is told as it is. */
export function qualityNoteTexts(code: string, params: Params = {}): Texts {
  const known = isQualityNoteCode(code);
  const message: Message = known ? qualityNotes[code] : qualityNotes.unknown;
  const values = known ? params : { code };
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, say(message, language, values)]),
  ) as Record<keyof Texts, string>;
}
