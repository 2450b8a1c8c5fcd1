import { OfficialCategory } from '../../words/body-words.js';
import { given, rowsOf, word } from './table.rules.js';

/** Somebody who acts for the invented region, with the post that they hold or held. */
export interface CastOfficial {
  key: string;
  name: string;
  category: OfficialCategory;
  body: string;
  unit: string | null;
  titleSv: string;
  titleEn: string;
  /** Days ago; null: since before the register, or until now. */
  from: number | null;
  to: number | null;
  protectedIdentity: boolean;
}

/**
 * key | name | category | body or body/unit | title | English title | from–to in days ago. `!` after the key: protected
 * identity. Nobody is called so: the names are made of words for what is not real.
 */
const OFFICIALS = `
exempelius    | Elsa Exempelius      | ELECTED | rs  | Regionråd, ordförande i regionstyrelsen | Regional commissioner, chair of the Executive Board | 1100-
pahittstrom   | Per Påhittström      | ELECTED | rs  | Regionråd i opposition | Opposition regional commissioner | 1100-
jamforelius   | Jonas Jämförelius    | ELECTED | rs  | Regionråd, vice ordförande i regionstyrelsen | Regional commissioner, vice chair of the Executive Board | 1100-
bokstavsson   | Birgitta Bokstavsson | ELECTED | rf  | Regionfullmäktiges ordförande | Chair of the Regional Council | 1100-
fantasisson   | Sara Fantasisson     | ELECTED | hsn | Ordförande i hälso- och sjukvårdsnämnden | Chair of the Health Care Committee | 1100-
antagandahl   | Anders Antagandahl   | ELECTED | hsn | Andre vice ordförande i hälso- och sjukvårdsnämnden | Second vice chair of the Health Care Committee | 1100-
gissningsdotter | Gun Gissningsdotter | ELECTED | ktn | Ordförande i kollektivtrafiknämnden | Chair of the Public Transport Committee | 1100-392
latsasberg    | Nils Låtsasberg      | ELECTED | ktn | Ordförande i kollektivtrafiknämnden | Chair of the Public Transport Committee | 391-
modellander   | Maja Modellander     | ELECTED | run | Ordförande i regionala utvecklingsnämnden | Chair of the Regional Development Committee | 1100-
figursson     | Fatima Figursson     | ELECTED | run | Vice ordförande i regionala utvecklingsnämnden | Vice chair of the Regional Development Committee | 1100-
tankstrom     | Torvald Tänkström    | ELECTED | kbn | Ordförande i kultur- och bildningsnämnden | Chair of the Culture and Education Committee | 1100-
rollspelare   | Rickard Rollspelare  | MANAGER | kansli | Regiondirektör | Chief executive of the region | -
hypotesdotter | Hanna Hypotesdotter  | MANAGER | vard | Hälso- och sjukvårdsdirektör | Director of health care | -
demosson      | Dag Demosson         | MANAGER | kansli/utv | Regional utvecklingsdirektör | Director of regional development | -
exempelkvist  | Eva Exempelkvist     | MANAGER | kansli/ekonomi | Ekonomidirektör | Director of finance | -
illustrell    | Ingrid Illustrell    | MANAGER | kansli/digital | Digitaliseringsdirektör | Director of digitalisation | -
platshallare  | Pontus Platshållare  | MANAGER | kansli/beredskap | Säkerhets- och beredskapschef | Head of security and preparedness | -
mallgren      | Mats Mallgren        | MANAGER | kansli/eu | Chef för Brysselkontoret | Head of the Brussels Office | -
variabelstrom | Viktor Variabelström | MANAGER | trafik | Vd för Exempeltrafiken | CEO of Exempelland Transit | -
latsaslund    | Lisa Låtsaslund      | MANAGER | fast | Vd för Exempelfastigheter | CEO of Exempelland Properties | -
kulissberg    | Kerstin Kulissberg   | MANAGER | museum | Museichef | Museum director | -
skyddsmall!   | Signe Skyddsmall     | MANAGER | vard/akut | Verksamhetschef | Head of department | -
skissdotter   | Stina Skissdotter    | STAFF   | kansli/utv | Infrastrukturstrateg | Infrastructure strategist | -
avbildsson    | Ali Avbildsson       | STAFF   | kansli/utv | Energi- och klimatstrateg | Energy and climate strategist | -
monsterdahl   | Moa Mönsterdahl      | STAFF   | kansli/eu | EU-samordnare | EU coordinator | -
fingerad      | Filip Fingerad       | STAFF   | kansli/inkop | Upphandlingsledare | Procurement lead | -
dummyson      | Disa Dummyson        | STAFF   | trafik/planering | Trafikplanerare | Traffic planner | -
oriktig       | Olof Oriktig         | STAFF   | vard/lakemedel | Läkemedelsstrateg | Medicines strategist | -
variant       | Vera Variant         | STAFF   | fast/bygg | Projektledare för sjukhusbygget | Hospital project manager | -
utkastman     | Ulla Utkastman       | STAFF   | vard/primar | Planeringsledare | Planning officer | -
provtryck     | Petter Provtryck     | STAFF   | kansli/digital | Informationsarkitekt | Information architect | -
`;

export const officials: readonly CastOfficial[] = rowsOf(OFFICIALS).map(
  ([key, name, category, place, sv, en, days]) => {
    const [body = '', unit = null] = given(place).split('/');
    const [from, to] = given(days).split('-').map(daysAgo);
    return {
      key: given(key).replace('!', ''),
      name: given(name),
      category: word(OfficialCategory, category),
      body,
      unit,
      titleSv: given(sv),
      titleEn: given(en),
      from: from ?? null,
      to: to ?? null,
      protectedIdentity: given(key).endsWith('!'),
    };
  },
);

function daysAgo(text: string): number | null {
  return text === '' ? null : Number(text);
}
