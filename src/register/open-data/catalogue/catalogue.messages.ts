import { messages } from '../../../platform/language/message.js';

export const catalogueMessages = messages('catalogue', {
  title: { sv: 'Öppna data om lobbykontakter', en: 'Open data on lobbying contacts' },
  description: {
    sv: 'Alla öppna data ur lobbyregistret: vilka som träffades, om vad, vem som ville påverka vem, och vad det ledde till. Hela registret och varje tabell för sig, i flera format, med historik.',
    en: 'All open data of the lobbying register: who met whom, about what, who sought to influence whom, and what came of it. The whole register and each table by itself, in several formats, with history.',
  },
  register: { sv: 'Lobbyregister: hela registret', en: 'Lobbying register: the whole register' },
  registerDescription: {
    sv: 'Allt som är publicerat i registret: möten och andra kontakter, deltagare, organisationer, företrädare, ämnen, frågor som drivs, dokument, gåvor, intyg om inga kontakter, rättelser och täckning.',
    en: 'Everything that is published in the register: meetings and other contacts, participants, organisations, officials, topics, issues pursued, documents, gifts, nil returns, corrections and coverage.',
  },
  table: { sv: 'Lobbyregister: {title}', en: 'Lobbying register: {title}' },
  tableDescription: {
    sv: '{description} En tabell ur ett register över lobbykontakter.',
    en: '{description} A table of a register of lobbying contacts.',
  },
  series: { sv: 'Lobbyregister: ögonblicksbilder', en: 'Lobbying register: snapshots' },
  seriesDescription: {
    sv: 'Registret som det var vid olika dagar: filer som inte ändras, med kontrollsummor i en kedja. När något måste tas bort ur en ögonblicksbild ges den ut på nytt under ett nytt namn.',
    en: 'The register as it was on different days: files that do not change, with checksums in a chain. When something has to be taken out of a snapshot, it is issued again under a new name.',
  },
  snapshot: {
    sv: 'Lobbyregister: ögonblicksbild {name}',
    en: 'Lobbying register: snapshot {name}',
  },
  snapshotDescription: {
    sv: 'Hela registret som det var den {day}, vid revision {revision}.',
    en: 'The whole register as it was on {day}, at revision {revision}.',
  },
  imported: { sv: 'Lobbyregister: poster från {source}', en: 'Lobbying register: records from {source}' },
  importedDescription: {
    sv: 'De möten som har importerats från {source} och har en annan licens än resten av registret: {licence}. De är de rader i tabellen meetings som har den källan i kolumnen source_name.',
    en: 'The meetings that were imported from {source} and are under another licence than the rest of the register: {licence}. They are those rows of the table meetings that have this source in the column source_name.',
  },
  fictional: {
    sv: 'Detta är en demonstration: allt i den är påhittat.',
    en: 'This is a demonstration: everything in it is made up.',
  },
  file: { sv: '{title} som {format}.', en: '{title} as {format}.' },
  latestFile: {
    sv: '{title} som {format}, ur den senaste ögonblicksbilden.',
    en: '{title} as {format}, of the newest snapshot.',
  },
  graphql: { sv: 'Lobbyregistrets GraphQL-API', en: 'GraphQL API of the lobbying register' },
  graphqlDescription: {
    sv: 'Allt publicerat, med filter, historik och siffror. Utan konto och nyckel, med GET eller POST.',
    en: 'Everything published, with filters, history and figures. Without account or key, by GET or POST.',
  },
  rest: { sv: 'Lobbyregistrets REST-API', en: 'REST API of the lobbying register' },
  restDescription: {
    sv: 'Allt publicerat som JSON, en lista för varje slag av poster och en ändringslogg att följa. Utan konto och nyckel; beskrivet med OpenAPI.',
    en: 'Everything published as JSON, a list for each kind of records and a change log to follow. Without account or key; described by OpenAPI.',
  },
  rights: {
    sv: 'Uppgifterna är fria att använda utan villkor (CC0 1.0). De innehåller personuppgifter: den som behandlar dem har eget ansvar enligt dataskyddsförordningen.',
    en: 'The data are free to use without conditions (CC0 1.0). They contain personal data: whoever processes them is responsible under the General Data Protection Regulation.',
  },
  otherLicences: {
    sv: 'Importerade poster kan ha en annan licens, som står i kolumnen source_licence: {licences}.',
    en: 'Imported records may be under another licence, which the column source_licence tells: {licences}.',
  },
  importedRights: {
    sv: 'Rader vars source_name är {source} har licensen {licence}. De innehåller personuppgifter: den som behandlar dem har eget ansvar enligt dataskyddsförordningen.',
    en: 'Rows whose source_name is {source} are under the licence {licence}. They contain personal data: whoever processes them is responsible under the General Data Protection Regulation.',
  },
  provenance: {
    sv: 'Företrädarna själva skriver vilka de har träffat; en annan person granskar innan det publiceras. Rättelser publiceras som nya versioner, med skäl. Importerade poster säger varifrån de kommer.',
    en: 'The officials themselves write whom they met; somebody else reviews it before it is published. Corrections are published as new versions, with reasons. Imported records say where they come from.',
  },
  contact: { sv: 'Kontakt för registret, {publisher}', en: 'Contact for the register, {publisher}' },
  dictionary: { sv: 'Datakatalog: tabeller och kolumner', en: 'Data dictionary: tables and columns' },
  tablePage: { sv: 'Tabellen {title}', en: 'The table {title}' },
  tableSchema: { sv: 'Tabellschema (CSVW): {title}', en: 'Table schema (CSVW): {title}' },
  explorerPage: { sv: 'Prova GraphQL-API:et', en: 'Try the GraphQL API' },
  openApi: { sv: 'OpenAPI-beskrivning av REST-API:et', en: 'OpenAPI description of the REST API' },
  graphqlStandard: { sv: 'GraphQL-specifikationen', en: 'The GraphQL specification' },
  openApiStandard: { sv: 'OpenAPI-specifikationen 3.1', en: 'The OpenAPI specification 3.1' },
  dataPackage: { sv: 'Datapaket enligt Data Package v2', en: 'Data Package v2' },
  vocabulary: { sv: 'Registrets egen vokabulär', en: 'The vocabulary of the register' },
});
