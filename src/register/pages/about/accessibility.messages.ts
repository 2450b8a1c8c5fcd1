import { messages } from '../../../platform/language/message.js';

/** The statement that the act on access to digital public services (2018:1937) asks for. */
export const accessibilityMessages = messages('accessibility', {
  title: { sv: 'Tillgänglighets\u00ADredogörelse', en: 'Accessibility statement' },
  whose: {
    sv: '{publisher} står bakom den här webbplatsen, Dagsljus. Alla ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister vi känner till, och hur du rapporterar fler.',
    en: '{publisher} is behind this site, Dagsljus. Everyone should be able to use it. This tells how the site meets the Swedish act on access to digital public services (2018:1937), which shortcomings we know of, and how to report others.',
  },
  statusTitle: { sv: 'Hur tillgänglig är webbplatsen?', en: 'How accessible is the site?' },
  status: {
    sv: 'Webbplatsen är delvis förenlig med lagen. Det som inte är tillgängligt står nedan.',
    en: 'The site is partially compliant with the act. What is not accessible stands below.',
  },
  reportTitle: { sv: 'Säg till om något inte fungerar', en: 'Tell us if something does not work' },
  report: {
    sv: 'Hittar du en brist, eller behöver du något på ett annat sätt? Skriv till oss. Formuläret fungerar utan JavaScript, och du behöver inte ange vem du är.',
    en: 'Have you found a shortcoming, or do you need something in another form? Write to us. The form works without JavaScript, and you need not say who you are.',
  },
  reportLink: { sv: 'Rapportera en brist i tillgängligheten', en: 'Report an accessibility problem' },
  orWrite: { sv: 'Du kan också skriva till', en: 'You can also write to' },
  supervisionTitle: { sv: 'Tillsyn', en: 'Supervision' },
  supervision: {
    sv: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om din synpunkt kan du anmäla det till Digg.',
    en: 'The Agency for Digital Government, Digg, supervises the act. If you are not content with how we deal with your remark, you can report it to Digg.',
  },
  digg: {
    sv: 'Anmäl bristande tillgänglighet till Digg',
    en: 'Report a lack of accessibility to Digg (in Swedish)',
  },
  gapsTitle: { sv: 'Det som inte är tillgängligt', en: 'What is not accessible' },
  gapExplorer: {
    sv: 'Frågeverktyget under Öppna data har engelska texter som inte är våra (WCAG 3.1.2). Samma frågor finns färdiga på sidan, som svar och som program, utan verktyget.',
    en: 'The query editor below Open data has texts in English, also on Swedish pages, that are not ours (WCAG 3.1.2). The same queries stand ready on the page, as answers and as programs, without the editor.',
  },
  gapTexts: {
    sv: 'Det som enskilda har skrivit om möten kan vara svårt att läsa, och står bara på det språk det skrevs på.',
    en: 'What people wrote of meetings may be hard to read, and stands only in the language that it was written in.',
  },
  gapSpoken: {
    sv: 'Alla svenska ord på de engelska sidorna är inte märkta som svenska, så att de läses upp rätt (WCAG 3.1.2): namn, rubriker på frågor i diagram och bland det som en lista kan begränsas med, och rader som kom till eller togs bort i en ny version. Frågor, enheter och skäl till ändringar märks som svenska: registret vet inte om de skrevs på ett annat språk.',
    en: 'Not all Swedish words on the English pages are marked as Swedish, to be read aloud right (WCAG 3.1.2): names, titles of issues in charts and among what a list can be narrowed down by, and lines that came or went in a new version. Issues, units and reasons for changes are marked as Swedish: the register does not know whether they were written in another language.',
  },
  gapSigns: {
    sv: 'Det finns ingen information på teckenspråk.',
    en: 'There is no information in sign language.',
  },
  methodTitle: { sv: 'Så har vi prövat webbplatsen', en: 'How the site was tested' },
  methodSelf: {
    sv: 'De som utvecklar programmet har gjort en självskattning mot WCAG 2.1 och 2.2, nivå A och AA. Varje slags sida prövas av ett program (axe-core) i en webbläsare, på svenska och engelska, tom, med en uppgift, med många och med fel i, och på en bredd av 320 bildpunkter. Frågeverktyget är det enda på de offentliga sidorna som kör JavaScript.',
    en: 'The makers of the program assessed it themselves against WCAG 2.1 and 2.2, levels A and AA. Every kind of page is tested by a program (axe-core) in a browser, in Swedish and English, empty, with one thing, with many and with mistakes, and 320 pixels wide. The query editor is all that runs JavaScript on the public pages.',
  },
  methodNot: {
    sv: 'Program hittar bara en del av alla brister. Ingen utomstående har granskat webbplatsen, och den har inte prövats av personer som använder hjälpmedel.',
    en: 'Programs find only a part of all shortcomings. Nobody from outside has reviewed the site, and it has not been tried by people who use assistive technology.',
  },
  assessed: {
    sv: 'Bedömningen gjordes {day} och gäller Dagsljus {version}.',
    en: 'The assessment was made on {day} and is of Dagsljus {version}.',
  },
  updated: { sv: 'Redogörelsen ändrades senast {day}.', en: 'The statement was last changed on {day}.' },
});
