import { messages } from '../../platform/language/message.js';

export const explorerMessages = messages('explorer', {
  title: { sv: 'Fråga registret', en: 'Ask the register' },
  description: {
    sv: 'Ställ egna frågor till registret, eller börja med en färdig fråga. Ingen nyckel, inget konto.',
    en: 'Put your own questions to the register, or begin with a ready one. No key, no account.',
  },
  data: { sv: 'Öppna data', en: 'Open data' },
  editor: { sv: 'Frågeverktyg', en: 'Explorer' },
  loading: {
    sv: 'Frågeverktyget hämtas. De färdiga frågorna nedan fungerar utan det.',
    en: 'The editor is on its way. The ready queries below work without it.',
  },
  withoutScript: {
    sv: 'Utan JavaScript finns inget frågeverktyg här, men varje fråga nedan kan besvaras direkt eller köras som ett litet program.',
    en: 'Without JavaScript there is no editor here, but each query below can be answered at once, or run as a small program.',
  },
  ready: { sv: 'Färdiga frågor', en: 'Ready queries' },
  readyHow: {
    sv: 'Varje fråga visas som den ställs, och som program att kopiera. Python behöver bara det som följer med, R paketet httr2, JavaScript Node eller en webbläsare.',
    en: 'Each query is shown as it is asked, and as a program to copy. Python needs only what comes with it, R the package httr2, JavaScript Node or a browser.',
  },
  asked: { sv: 'Frågan i adressen', en: 'The query in the address' },
  open: { sv: 'Öppna i frågeverktyget', en: 'Open in the editor' },
  answer: { sv: 'Se svaret (JSON)', en: 'See the answer (JSON)' },
  variables: { sv: 'Variabler', en: 'Variables' },
  schema: { sv: 'Allt som kan frågas (schemat)', en: 'Everything that can be asked (the schema)' },
  code: { sv: 'Som program', en: 'As a program' },
  codeHow: {
    sv: 'Frågan som den står i verktyget, att köra någon annanstans.',
    en: 'The query as it stands in the editor, to run elsewhere.',
  },
  copy: { sv: 'Kopiera', en: 'Copy' },
  share: { sv: 'Kopiera adressen till den här frågan', en: 'Copy the address of this query' },
  notAsked: { sv: 'Ställ en fråga: då visas vad den kostar.', en: 'Ask, and its cost is shown here.' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  costOf: { sv: 'av högst', en: 'of at most' },
  left: { sv: 'Kvar att använda', en: 'Left to use' },
  took: { sv: 'Tid', en: 'Time' },
  size: { sv: 'Storlek', en: 'Size' },
  unanswered: {
    sv: 'Registret svarade inte. Försök igen om en stund.',
    en: 'The register did not answer. Try again in a while.',
  },
  licence: {
    sv: 'Frågeverktyget är GraphiQL (MIT).',
    en: 'The editor is GraphiQL (MIT).',
  },
  licences: { sv: 'Licenser', en: 'Licences' },
});
