import { messages } from '../../../platform/language/message.js';

export const aboutMessages = messages('about', {
  title: { sv: 'Om registret', en: 'About the register' },
  lead: {
    sv: 'Här kan alla se vilka vi träffar när någon vill påverka ett beslut: vem som möttes, vad det handlade om och vad det ledde till.',
    en: 'Here everyone can see whom we meet when somebody wants to influence a decision: who met, what it was about, and what came of it.',
  },
  whyTitle: { sv: 'Varför finns det?', en: 'Why is it here?' },
  why: {
    sv: 'De som fattar beslut träffar företag, föreningar, myndigheter och andra som vill något. Det är en vanlig och viktig del av demokratin: den som berörs ska bli hörd. Men även den som inte var med ska kunna få veta att mötet ägde rum.',
    en: 'Those who decide meet companies, associations, authorities and others who want something. It is an ordinary and important part of democracy: whoever is concerned should be heard. But those who were not in the room should be able to know that the meeting took place.',
  },
  own: {
    sv: 'Vi försöker också själva påverka, till exempel staten eller EU. Därför står även de mötena här, och vilka frågor vi driver.',
    en: 'We also try to influence others, such as the government or the EU. So those meetings are here as well, and the issues that we pursue.',
  },
  whatTitle: { sv: 'Vad räknas som ett möte?', en: 'What counts as a meeting?' },
  what: {
    sv: 'Varje kontakt där någon försöker påverka ett beslut: ett möte i ett rum, ett samtal på telefon eller video, ett brev, ett studiebesök, en middag. Det spelar ingen roll vem som tog kontakten.',
    en: 'Every contact in which somebody tries to influence a decision: a meeting in a room, a call by telephone or video, a letter, a study visit, a dinner. It does not matter who asked for it.',
  },
  seeTitle: { sv: 'Vad står om varje möte?', en: 'What does it say of each meeting?' },
  see: {
    sv: 'Vilka organisationer och företrädare som var med, vilken dag, vad det handlade om, vad varje sida ville och vad som blev resultatet. Finns det handlingar eller gåvor står det också.',
    en: 'Which organisations and officials took part, on which day, what it was about, what each side wanted, and what came of it. Documents and gifts are listed too, where there were any.',
  },
  howTitle: { sv: 'Hur kommer ett möte hit?', en: 'How does a meeting get here?' },
  how: {
    sv: 'Den som var med, eller en medarbetare, skriver upp mötet. Innan det blir offentligt granskas det, som regel av någon annan än den som skrev. Skrevs mötet upp sent står det att det var sent.',
    en: 'Somebody who was there, or an assistant, writes the meeting down. It is reviewed before it becomes public, as a rule by somebody else than the writer. If it was late, it says so.',
  },
  figuresTitle: { sv: 'Hur ska siffrorna läsas?', en: 'How should the figures be read?' },
  figures: {
    sv: 'Många möten är inget fel, och få möten är det inte heller. Ett ämbete kan kräva många kontakter. En tom månad kan betyda att inga möten ägde rum, eller att de inte har skrivits upp ännu. Jämför helst organisationer av samma slag.',
    en: 'Many meetings are nothing wrong, and neither are few. An office may require many contacts. An empty month may mean that there were no meetings, or that they have not been written down yet. It is best to compare organisations of the same kind.',
  },
  changeTitle: { sv: 'Kan något ändras i efterhand?', en: 'Can anything be changed afterwards?' },
  change: {
    sv: 'Ja, men det syns. En rättelse blir en ny version med ett skäl, och den gamla går att läsa. Tas ett möte bort står det kvar att det fanns, och varför det togs bort. Hela historiken är signerad, så att den som har sparat en kopia kan upptäcka om något har ändrats utan att det står.',
    en: 'Yes, but it is seen. A correction becomes a new version with a reason, and the old one can be read. If a meeting is withdrawn, it still says that it was there, and why it went. The whole history is signed, so that whoever kept a copy can find out if something was changed without saying so.',
  },
  wrongTitle: { sv: 'Är något fel?', en: 'Is something wrong?' },
  wrong: {
    sv: 'På sidan för varje möte, organisation, företrädare, offentlig organisation, fråga och ämne kan du rapportera ett fel. En tjänsteman läser det och svarar med vad som gjordes och varför. Du behöver inte ange vem du är.',
    en: 'On the page of each meeting, organisation, official, public body, issue and topic you can report an error. An official reads it and answers what was done and why. You need not say who you are.',
  },
  useTitle: { sv: 'Använd uppgifterna', en: 'Use the data' },
  use: {
    sv: 'Allt som är publicerat får användas fritt, utan konto. Det finns som filer för kalkylprogram, som flöden och för program. Personuppgifter är fortfarande personuppgifter: den som använder dem ansvarar för det.',
    en: 'Everything published may be used freely, without an account. It is there as files for spreadsheets, as feeds, and for programs. Personal data stay personal data: whoever uses them is responsible for it.',
  },
  openData: { sv: 'Öppna data', en: 'Open data' },
  contactTitle: { sv: 'Vem svarar på frågor?', en: 'Who answers questions?' },
  contact: { sv: 'Skriv till', en: 'Write to' },
  whose: { sv: 'Registret hålls av {publisher}.', en: 'The register is kept by {publisher}.' },
  more: { sv: 'Läs mer', en: 'Read more' },
});

/** The pages about the register: what each is called, and what stands there. */
export const aboutPageMessages = messages('aboutPage', {
  easy: { sv: 'Lättläst svenska', en: 'Easy to read' },
  easyMore: { sv: 'Om registret med korta meningar.', en: 'About the register, in short sentences.' },
  publishing: { sv: 'Vad vi publicerar', en: 'What we publish' },
  publishingMore: {
    sv: 'Varje uppgift som kan bli offentlig, och det som aldrig blir det.',
    en: 'Everything that can become public, and what never does.',
  },
  access: { sv: 'Vem får träffa oss?', en: 'Who gets to meet us?' },
  accessMore: {
    sv: 'Möten efter slag av organisation, år för år.',
    en: 'Meetings by kind of organisation, year by year.',
  },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  accessibilityMore: {
    sv: 'Hur webbplatsen kan användas av alla, och hur du säger till när den inte kan det.',
    en: 'How everyone can use the site, and how to tell us when they cannot.',
  },
  status: { sv: 'Läget just nu', en: 'Status' },
  statusMore: {
    sv: 'Version, senaste publicering, filer, signatur och prov.',
    en: 'Version, latest publication, files, signature and tests.',
  },
  embedding: { sv: 'Visa på din webbplats', en: 'Show it on your site' },
  embeddingMore: {
    sv: 'Ett kort om en organisation, en företrädare eller en fråga att lägga in på en annan sida.',
    en: 'A card about an organisation, an official or an issue, to put on another page.',
  },
});
