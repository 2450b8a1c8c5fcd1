import { messages } from '../../../platform/language/message.js';

/** The officials' pages about organisations. */
export const organisationPageMessages = messages('organisationPages', {
  title: { sv: 'Organisationer', en: 'Organisations' },
  search: { sv: 'Namn eller nummer', en: 'Name or number' },
  searchHint: {
    sv: 'En del av namnet räcker. Prickar, AB och ordens ordning spelar ingen roll.',
    en: 'Part of the name is enough. Accents, “Ltd” and the order of the words do not matter.',
  },
  recent: { sv: 'Senast använda', en: 'Most recently used' },
  hits: { sv: 'Träffar på ”{text}”', en: 'Matches for “{text}”' },
  noneYet: {
    sv: 'Här finns ingen organisation ännu. Lägg till den första, eller anteckna ett möte och gör det där.',
    en: 'There is no organisation here yet. Add the first one, or record a meeting and do it there.',
  },
  noHits: {
    sv: 'Ingen organisation heter så eller har det numret. Pröva en del av namnet, eller lägg till den.',
    en: 'No organisation has that name or number. Try a part of the name, or add it.',
  },
  add: { sv: 'Lägg till en organisation', en: 'Add an organisation' },
  seePairs: { sv: 'Se möjliga dubbletter', en: 'See possible duplicates' },
  name: { sv: 'Namn', en: 'Name' },
  nameHint: {
    sv: 'Det fullständiga namnet, så som organisationen själv skriver det.',
    en: 'The full name, as the organisation itself writes it.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  kindNothing: { sv: 'Välj slag', en: 'Choose a kind' },
  country: { sv: 'Land', en: 'Country' },
  countryHint: { sv: 'Två bokstäver: SE för Sverige.', en: 'Two letters: SE for Sweden.' },
  sector: { sv: 'Bransch', en: 'Sector' },
  sectorHint: { sv: 'Till exempel: järnväg.', en: 'For example: railways.' },
  website: { sv: 'Webbplats', en: 'Website' },
  scheme: { sv: 'Slag av nummer', en: 'Kind of number' },
  number: { sv: 'Nummer', en: 'Number' },
  numberHint: {
    sv: 'Med eller utan bindestreck. Aldrig ett personnummer: en enskild firma är en person.',
    en: 'With or without hyphen. Never a personal number: a sole trader is a person.',
  },
  otherName: { sv: 'Annat namn', en: 'Other name' },
  otherNameHint: {
    sv: 'Förkortning, tidigare namn eller namn på annat språk. Då hittas organisationen lättare.',
    en: 'Abbreviation, former name or name in another language. It makes the organisation easier to find.',
  },
  otherNameKind: { sv: 'Vad är det för namn?', en: 'What kind of name is it?' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'Until' },
  save: { sv: 'Spara', en: 'Save' },
  recorded: { sv: '{name} finns nu i registret.', en: '{name} is now in the register.' },
  couldBe: { sv: 'Är det någon av de här?', en: 'Is it one of these?' },
  couldBeMore: {
    sv: 'De här liknar den du skriver in. Finns den redan, välj den i stället. Annars sparar du den som ny längst ner.',
    en: 'These look like the one you are adding. If it is there already, choose that one. Otherwise save yours as new, at the bottom.',
  },
  saveAsNew: { sv: 'Det är ingen av dem: spara som ny', en: 'It is none of them: save as new' },
  hasNumber: { sv: 'Gå till {name}', en: 'Go to {name}' },
  why: { sv: 'Varför', en: 'Why' },
  edit: { sv: 'Ändra', en: 'Change' },
  editTitle: { sv: 'Ändra {name}', en: 'Change {name}' },
  nameChangedOn: { sv: 'Nya namnets första dag', en: 'First day of the new name' },
  nameChangedOnHint: {
    sv: 'Om organisationen har bytt namn. Det gamla namnet finns kvar som tidigare namn. Tomt betyder i dag.',
    en: 'If the organisation has changed its name. The old one is kept as a former name. Empty means today.',
  },
  nameWasWrong: {
    sv: 'Namnet var felskrivet: spara inte det gamla som ett tidigare namn',
    en: 'The name was misspelt: do not keep the old one as a former name',
  },
  changed: { sv: 'Ändringen av {name} är sparad.', en: 'The change of {name} is saved.' },
  facts: { sv: 'Om organisationen', en: 'About the organisation' },
  isPublic: { sv: 'Offentlig', en: 'In public' },
  isPublicYes: {
    sv: 'Ja, den är med i ett publicerat möte. Ändringar syns offentligt.',
    en: 'Yes, it took part in a published meeting. Changes can be seen by everybody.',
  },
  isPublicNo: {
    sv: 'Nej, inte i något publicerat möte än.',
    en: 'No, in no published meeting yet.',
  },
  names: { sv: 'Andra namn', en: 'Other names' },
  noNames: { sv: 'Inga andra namn är antecknade.', en: 'No other names are recorded.' },
  period: { sv: 'När', en: 'When' },
  action: { sv: 'Åtgärd', en: 'Action' },
  addName: { sv: 'Lägg till ett namn', en: 'Add a name' },
  addNameTo: { sv: 'Ett annat namn för {name}', en: 'Another name of {name}' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeThis: { sv: 'Ta bort {what}', en: 'Remove {what}' },
  removeName: { sv: 'Ta bort namnet {what}?', en: 'Remove the name {what}?' },
  removeNameMore: {
    sv: 'Organisationen hittas inte längre under namnet. Du kan lägga till det igen.',
    en: 'The organisation is no longer found by that name. You can add it again.',
  },
  identifiers: { sv: 'Nummer i andra register', en: 'Numbers in other registers' },
  noIdentifiers: {
    sv: 'Inget nummer är antecknat. Med organisationsnummer är det säkert vem som menas.',
    en: 'No number is recorded. With an organisation number it is certain who is meant.',
  },
  addIdentifier: { sv: 'Lägg till ett nummer', en: 'Add a number' },
  addIdentifierTo: { sv: 'Ett nummer för {name}', en: 'A number of {name}' },
  removeIdentifier: { sv: 'Ta bort numret {what}?', en: 'Remove the number {what}?' },
  removeIdentifierMore: {
    sv: 'Organisationen hittas inte längre på numret, och någon annan kan få det. Du kan lägga till det igen.',
    en: 'The organisation is no longer found by the number, and another one may be given it. You can add it again.',
  },
  changesPublic: {
    sv: 'Organisationen är offentlig: ändringen syns för alla, och den tidigare uppgiften finns kvar i historiken.',
    en: 'The organisation is public: everybody will see the change, and what was there before stays in its history.',
  },
  meetings: { sv: 'Möten som du kan se', en: 'Meetings that you can see' },
  noMeetings: {
    sv: 'Organisationen är inte med i något möte som du kan se.',
    en: 'The organisation takes part in no meeting that you can see.',
  },
});

/** Organisations that are not the same, though they look alike. */
export const differentOrganisationMessages = messages('differentOrganisation', {
  title: { sv: 'Är {one} och {other} olika?', en: 'Are {one} and {other} different?' },
  button: { sv: 'Ja, de är olika', en: 'Yes, they are different' },
  mark: { sv: 'Inte samma', en: 'Not the same' },
  noMore: {
    sv: 'De föreslås inte längre som dubbletter av varandra, och de kan inte slås ihop av misstag.',
    en: 'They are no longer suggested as duplicates of each other, and cannot be merged by mistake.',
  },
  whenMerged: {
    sv: 'Slås någon av dem ihop med en tredje gäller det den också.',
    en: 'If either is merged with a third one, it holds for that one too.',
  },
  canUndo: {
    sv: 'Ingenting blir offentligt, och du kan ta tillbaka det när du vill.',
    en: 'Nothing becomes public, and you can take it back at any time.',
  },
  reason: { sv: 'Vad skiljer dem åt?', en: 'What tells them apart?' },
  reasonHint: {
    sv: 'Frivilligt, och bara för kollegor. Till exempel: En förening i Västerås och en i Växjö.',
    en: 'Optional, and for colleagues only. For example: One association in Västerås, one in Växjö.',
  },
  done: {
    sv: 'De är markerade som olika och föreslås inte igen.',
    en: 'They are marked as different and will not be suggested again.',
  },
  list: { sv: 'Markerade som olika', en: 'Marked as different' },
  listMore: {
    sv: 'De här liknar varandra, men någon har sett efter: det är olika organisationer.',
    en: 'These look alike, but somebody has looked: they are different organisations.',
  },
  none: {
    sv: 'Inga organisationer är markerade som olika. Det gör du bland möjliga dubbletter, när två liknar varandra men inte är samma.',
    en: 'No organisations are marked as different. You do that among the possible duplicates, when two look alike but are not the same.',
  },
  madeAt: { sv: 'Markerades', en: 'Marked' },
  action: { sv: 'Åtgärd', en: 'Action' },
  end: { sv: 'Ta tillbaka', en: 'Take back' },
  ended: {
    sv: 'Markeringen är borttagen. De kan föreslås som dubbletter igen.',
    en: 'The mark is gone. They may be suggested as duplicates again.',
  },
  isMarked: {
    sv: 'De här två är markerade som olika. Vill du slå ihop dem ändå får markeringen först tas tillbaka.',
    en: 'These two are marked as different. To merge them all the same, take the mark back first.',
  },
});

/** Organisations that are, or may be, the same. */
export const sameOrganisationMessages = messages('sameOrganisation', {
  pairs: { sv: 'Möjliga dubbletter', en: 'Possible duplicates' },
  pairsMore: {
    sv: 'Organisationer som kan vara samma. Titta på dem två och två. Bara en registeransvarig slår ihop.',
    en: 'Organisations that may be the same. Look at them two by two. Only a registrar merges.',
  },
  noPairs: {
    sv: 'Inga organisationer ser ut att vara samma. Här finns inget att göra.',
    en: 'No organisations look like the same one. There is nothing to do here.',
  },
  one: { sv: 'Den ena', en: 'One' },
  other: { sv: 'Den andra', en: 'The other' },
  why: { sv: 'Varför', en: 'Why' },
  look: { sv: 'Jämför', en: 'Compare' },
  SAME_IDENTIFIER: { sv: 'Samma nummer', en: 'Same number' },
  SAME_NAME: { sv: 'Samma namn', en: 'Same name' },
  SAME_WORDS: { sv: 'Samma ord i annan ordning', en: 'Same words in another order' },
  SIMILAR_NAME: { sv: 'Liknande namn', en: 'Similar name' },
  SAME_WEBSITE: { sv: 'Samma webbplats', en: 'Same website' },
  merge: { sv: 'Slå ihop med en annan', en: 'Merge with another' },
  mergeTitle: { sv: 'Slå ihop {name} med en annan', en: 'Merge {name} with another' },
  mergeTwo: { sv: 'Slå ihop {one} och {other}', en: 'Merge {one} and {other}' },
  chooseOther: { sv: 'Vilken är samma organisation?', en: 'Which one is the same organisation?' },
  alike: { sv: 'Liknar {name}', en: 'Similar to {name}' },
  survivor: { sv: 'Vilken ska finnas kvar?', en: 'Which one is to remain?' },
  survivorHint: {
    sv: 'Välj den vars namn är rätt i dag.',
    en: 'Choose the one whose name is right today.',
  },
  reason: { sv: 'Varför är de samma?', en: 'Why are they the same?' },
  reasonHint: {
    sv: 'Blir offentligt. Till exempel: Bytte namn 2024, samma organisationsnummer.',
    en: 'Will be public. For example: Changed its name in 2024, same organisation number.',
  },
  willStand: {
    sv: 'Den som finns kvar står för båda: sökningar, listor och siffror räknar dem som en.',
    en: 'The one that remains stands for both: searches, lists and figures count them as one.',
  },
  willLead: {
    sv: 'Båda offentliga id:n finns kvar. Den andras adress leder i fortsättningen till den som finns kvar.',
    en: 'Both public ids stay. From now on the address of the other one leads to the one that remains.',
  },
  willKeep: {
    sv: 'Publicerade möten behåller det namn som stod där den dagen.',
    en: 'Published meetings keep the name that stood there that day.',
  },
  willTell: {
    sv: 'Sammanslagningen och skälet syns i den offentliga historiken.',
    en: 'The merge and its reason can be seen in the public history.',
  },
  canUndo: {
    sv: 'Den kan göras ogjord senare: då delas de upp igen.',
    en: 'It can be undone later: then they are split again.',
  },
  mergeButton: { sv: 'Slå ihop dem', en: 'Merge them' },
  merged: {
    sv: 'De är sammanslagna. {name} står nu för båda.',
    en: 'They are merged. {name} now stands for both.',
  },
  mergedInto: {
    sv: '{name} är sammanslagen med en annan. I stället gäller:',
    en: '{name} is merged into another one. Instead of it there is:',
  },
  merges: { sv: 'Sammanslagningar', en: 'Merges' },
  who: { sv: 'Organisation', en: 'Organisation' },
  mergedAt: { sv: 'Sammanslagen', en: 'Merged' },
  mergedBecause: { sv: 'Skäl', en: 'Reason' },
  splitAt: { sv: 'Uppdelad igen', en: 'Split again' },
  stands: { sv: 'Gäller', en: 'In force' },
  split: { sv: 'Dela upp igen', en: 'Split again' },
  splitTitle: { sv: 'Dela upp {name} och {survivor}?', en: 'Split {name} and {survivor}?' },
  splitReason: { sv: 'Varför är de inte samma?', en: 'Why are they not the same?' },
  splitReasonHint: {
    sv: 'Blir offentligt. Till exempel: Två föreningar med samma namn.',
    en: 'Will be public. For example: Two associations of the same name.',
  },
  willSplit: {
    sv: '{name} står för sig själv igen, med de möten och nummer som är dess egna.',
    en: '{name} stands for itself again, with the meetings and numbers that are its own.',
  },
  willTellSplit: {
    sv: 'Att de var sammanslagna, och varför de delas, finns kvar i den offentliga historiken.',
    en: 'That they were merged, and why they are split, stays in the public history.',
  },
  splitDone: { sv: '{name} står för sig själv igen.', en: '{name} stands for itself again.' },
});
