import { IdentifierScheme, OrganisationKind } from '../../words/organisation-words.js';
import { exampleNumber } from './example-numbers.rules.js';
import { given, rowsOf, word } from './table.rules.js';

/** An outside organisation that does not exist. */
export interface CastOrganisation {
  key: string;
  name: string;
  kind: OrganisationKind;
  country: string;
  sector: string;
  identifiers: { scheme: IdentifierScheme; value: string }[];
  shortName: string | null;
}

/** key | name | kind | country | what it works with | numbers | short name */
const ORGANISATIONS = `
exempeltag | Exempeltåg Norr AB | COMPANY | SE | tågtrafik | SE_ORGNR | 
modelltrafik | Modelltrafik i Exempelstad AB | COMPANY | SE | buss- och tågtrafik | SE_ORGNR | 
lexpressen | Låtsasexpressen AB | COMPANY | SE | fjärrtåg | SE_ORGNR | Lex
nachtbahn | Nachtbeispiel Bahn GmbH | COMPANY | DE | nattåg | EU_TR, LEI | 
exempelbuss | Exempelbuss Fordon AB | COMPANY | SE | elbussar och laddning | SE_ORGNR | 
rederi | Påhittsrederiet AB | COMPANY | SE | färjetrafik | SE_ORGNR | 
biljett | Provbiljett System AB | COMPANY | SE | biljettsystem | SE_ORGNR | 
akeri | Exempelåkarna i Skissvik AB | COMPANY | SE | godstransporter | SE_ORGNR | 
hamn | Exempelhamnen i Skissvik AB | COMPANY | SE | hamn och sjöfart | SE_ORGNR | 
flyg | Fantasiflyg i Provby AB | COMPANY | SE | flygtrafik | SE_ORGNR | 
taxi | Exempeltaxi i Modellköping ekonomisk förening | COMPANY | SE | taxi och sjukresor | SE_ORGNR | 
vardbolag | Exempelvård i Provby AB | COMPANY | SE | primärvård | SE_ORGNR | 
klinik | Låtsaskliniken i Exempelstad AB | COMPANY | SE | specialistvård | SE_ORGNR | 
fiktiva | Fiktiva Läkemedel AB | COMPANY | SE | läkemedel | SE_ORGNR, EU_TR | 
placebon | Placebon Eksempel A/S | COMPANY | DK | läkemedel | EU_TR | 
robot | Robotexempel Medicinteknik AB | COMPANY | SE | medicinteknik | SE_ORGNR | 
journal | Journalexempel AB | COMPANY | SE | vårdsystem | SE_ORGNR | 
bemanning | Exempelbemanning i Vården AB | COMPANY | SE | vårdbemanning | SE_ORGNR | 
tandvard | Exempeltänder AB | COMPANY | SE | tandvård | SE_ORGNR | 
batteri | Nordexempel Batterier AB | COMPANY | SE | batteritillverkning | SE_ORGNR, LEI, EU_TR | NEB
batteri2 | Nord Exempel Batteritillverkning | COMPANY | SE | batterier | | 
vatgas | Vätgas Exempel AB | COMPANY | SE | vätgas | SE_ORGNR | 
havsvind | Havsvind Påhitt AB | COMPANY | SE | vindkraft till havs | SE_ORGNR | 
exempelnat | Exempelnät AB | COMPANY | SE | elnät | SE_ORGNR | 
fiber | Fiberexempel AB | COMPANY | SE | bredband | SE_ORGNR | 
lskog | Låtsasskog AB | COMPANY | SE | skogsindustri | SE_ORGNR | 
mejeri | Exempelmejeriet ekonomisk förening | COMPANY | SE | livsmedel | SE_ORGNR | 
mineral | Sample Minerals (Fictional) Ltd | COMPANY | GB | prospektering | EU_TR | 
byggbolag | Byggexempel AB | COMPANY | SE | bygg och anläggning | SE_ORGNR | 
moln | Molnexempel AB | COMPANY | SE | molntjänster | SE_ORGNR | 
ailabb | Exempel AI Labb AB | COMPANY | SE | artificiell intelligens | SE_ORGNR | 
sol | Soltak Exempel AB | COMPANY | SE | solenergi | SE_ORGNR | 
kuriren | Exempelkuriren AB | MEDIA | SE | lokaltidning | SE_ORGNR | 
spar | Exempelspår AB (fiktivt statligt bolag) | STATE_OWNED_COMPANY | SE | järnvägsfordon | SE_ORGNR | 
tagforening | Branschföreningen Exempeltågen | INDUSTRY_ASSOCIATION | SE | tågtrafik | SE_ORGNR | 
naringsrad | Exempellands näringsråd | INDUSTRY_ASSOCIATION | SE | näringspolitik | SE_ORGNR | 
vardgivare | Föreningen Påhittade Vårdgivare | INDUSTRY_ASSOCIATION | SE | privat vård | | FPV
bonde | Bondeföreningen Exempelland | INDUSTRY_ASSOCIATION | SE | lantbruk | SE_ORGNR | 
skogsagare | Exempellands skogsägare ekonomisk förening | INDUSTRY_ASSOCIATION | SE | skogsbruk | SE_ORGNR | 
besok | Besöksföretagen i Exempelland | INDUSTRY_ASSOCIATION | SE | besöksnäring | | 
railassoc | European Sample Rail Association (fictional) | INDUSTRY_ASSOCIATION | BE | järnväg | EU_TR | ESRA
arbetsgivare | Exempelarbetsgivarna | EMPLOYER_ORGANISATION | SE | arbetsgivarfrågor | | 
vardfack | Fackförbundet Exempelvård | TRADE_UNION | SE | vårdens medarbetare | | 
lararfack | Förbundet Låtsaslärarna | TRADE_UNION | SE | folkbildning och skola | | 
trafikfack | Exempeltransportarnas fackförening | TRADE_UNION | SE | förare och trafikpersonal | | 
reuma | Patientföreningen Exempelleder | CIVIL_SOCIETY | SE | patientfrågor | | 
unga | Unga i Exempelland | CIVIL_SOCIETY | SE | ungas villkor | | 
rorelse | Rörelseföreningen Alla Exempel | CIVIL_SOCIETY | SE | tillgänglighet | | 
cykel | Exempellands cykelvänner | CIVIL_SOCIETY | SE | cykling | | 
natur | Naturföreningen Modellån | CIVIL_SOCIETY | SE | naturvård | | 
byarad | Byarådet i Låtsaslund | CIVIL_SOCIETY | SE | landsbygd | | 
skargard | Skärgårdsföreningen Påhittsöarna | CIVIL_SOCIETY | SE | skärgård | | 
idrott | Exempelidrotten | CIVIL_SOCIETY | SE | idrott och föreningsliv | | 
teater | Teaterföreningen Kulissen i Exempelstad | CIVIL_SOCIETY | SE | scenkonst | | 
folkhog | Exempelbygdens folkhögskola | CIVIL_SOCIETY | SE | folkbildning | | 
paverka | Påverka & Exempel Konsult AB | CONSULTANCY | SE | samhällskontakter | SE_ORGNR, EU_TR | 
advokat | Advokatbyrån Låtsas & Partners HB | CONSULTANCY | SE | juridik | SE_ORGNR | 
smedja | Tankesmedjan Exempelvis | THINK_TANK_OR_RESEARCH | SE | välfärdsfrågor | | 
universitet | Exempelstads universitet (fiktivt) | THINK_TANK_OR_RESEARCH | SE | utbildning och forskning | | 
transportdep | Departementet för transporter (fiktivt) | NATIONAL_AUTHORITY | SE | regeringens transportpolitik | | 
varddep | Departementet för vård och hälsa (fiktivt) | NATIONAL_AUTHORITY | SE | regeringens vårdpolitik | | 
energidep | Departementet för energi och näring (fiktivt) | NATIONAL_AUTHORITY | SE | regeringens energipolitik | | 
skattedep | Departementet för skatter och bidrag (fiktivt) | NATIONAL_AUTHORITY | SE | regeringens ekonomiska politik | | 
bildningsdep | Departementet för bildning (fiktivt) | NATIONAL_AUTHORITY | SE | regeringens kultur- och utbildningspolitik | | 
banmyndighet | Banmyndigheten (fiktiv) | NATIONAL_AUTHORITY | SE | statens spår och vägar | | 
stamnat | Stamnätsmyndigheten (fiktiv) | NATIONAL_AUTHORITY | SE | elstamnät | | 
vardmyndighet | Vårdmyndigheten (fiktiv) | NATIONAL_AUTHORITY | SE | vårdens regler | | 
beredverk | Verket för exempelberedskap (fiktivt) | NATIONAL_AUTHORITY | SE | krisberedskap | | 
bredverk | Bredbandsverket (fiktivt) | NATIONAL_AUTHORITY | SE | bredband och frekvenser | | 
trafikutskott | Riksdagens utskott för resor (fiktivt) | NATIONAL_AUTHORITY | SE | riksdagens transportfrågor | | 
vardutskott | Riksdagens utskott för omsorg (fiktivt) | NATIONAL_AUTHORITY | SE | riksdagens vårdfrågor | | 
parti | Exempelpartiets riksdagsgrupp (fiktiv) | POLITICAL_PARTY | SE | rikspolitik | | 
exempelstad | Exempelstads kommun (fiktiv) | MUNICIPALITY_OR_REGION | SE | kommun | | 
provby | Provby kommun (fiktiv) | MUNICIPALITY_OR_REGION | SE | kommun | | 
skissvik | Skissviks kommun (fiktiv) | MUNICIPALITY_OR_REGION | SE | kommun | | 
pahittmark | Region Påhittmark (fiktiv) | MUNICIPALITY_OR_REGION | SE | region | | 
euregional | EU Directorate for Regional Policy (fictional) | EU_INSTITUTION | BE | regionalpolitik | | 
eutransport | EU Directorate for Transport (fictional) | EU_INSTITUTION | BE | transportpolitik | | 
euutskott | EU Committee on Regional Development (fictional) | EU_INSTITUTION | BE | regional utveckling | | 
voorbeeld | Provincie Voorbeeld (fictional) | FOREIGN_AUTHORITY | NL | provins | | 
beispiel | Land Beispielburg (fictional) | FOREIGN_AUTHORITY | DE | delstat | | 
forsamling | Exempelstads församling (fiktiv) | RELIGIOUS_COMMUNITY | SE | andlig vård | | 
natverk | Nätverket Provbanan nu | INFORMAL_NETWORK | SE | järnväg | | 
`;

export const organisations: readonly CastOrganisation[] = rowsOf(ORGANISATIONS).map(
  ([key, name, kind, country, sector, numbers, shortName], at) => ({
    key: given(key),
    name: given(name),
    kind: word(OrganisationKind, kind),
    country: given(country),
    sector: `Påhittad för demonstration: ${given(sector)}`,
    identifiers: (numbers?.split(/,\s*/) ?? []).map((scheme) => ({
      scheme: word(IdentifierScheme, scheme),
      value: exampleNumber(word(IdentifierScheme, scheme), at + 1),
    })),
    shortName: shortName ?? null,
  }),
);

/** An organisation that took another name so many days ago. */
export const renaming = { key: 'exempeltag', name: 'Exempeltåg AB', ago: 355 };

/** Two that turned out to be one. */
export const merge = {
  key: 'batteri2',
  into: 'batteri',
  ago: 420,
  reason: 'Samma bolag: det första mötet registrerades med bolagets arbetsnamn, innan det var bildat.',
};
