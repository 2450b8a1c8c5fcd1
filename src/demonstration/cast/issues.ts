import { IssueStatus, TargetLevel } from '../../words/issue-words.js';
import { given, rowsOf, word } from './table.rules.js';

/** Something that the invented region pursues, from its proposal to what came of it. Days are days ago. */
export interface CastIssue {
  key: string;
  body: string;
  title: string;
  goal: string;
  topics: readonly string[];
  targetLevels: readonly TargetLevel[];
  owner: string;
  adoptedBy: string;
  adopted: number;
  /** What it became, after it was adopted. */
  steps: readonly { ago: number; status: IssueStatus; text: string }[];
  notes: readonly { ago: number; text: string }[];
}

/**
 * `* key | body | owner | adopted by | days ago | target levels | topics`, then the title, the goal, and what happened:
 * `days ago  text` is a progress note, `days ago  STATUS text` a step.
 */
const ISSUES = `
* double-track | ktn | skissdotter | Regionfullmäktige | 748 | GOVERNMENT, AGENCY, PARLIAMENT | infrastructure.railways, public-transport.rail-services
Dubbelspår på Provbanan
Staten ska bygga dubbelspår mellan Exempelstad och Provby så att regionaltågen kan gå varje halvtimme och godstågen slipper vänta. Byggstart inom nästa nationella plan.
745 PURSUED Nämnden beslutade att driva frågan tillsammans med kommunerna längs banan.
610 Banmyndigheten lät göra en åtgärdsvalsstudie med regionen som medfinansiär.
402 Studien visade att sträckan närmast Provby ger störst nytta och bör byggas först.
205 Regionen erbjöd sig att förskottera 180 miljoner kronor till den första etappen.
61 Den första etappen nämns som utredningsobjekt i förslaget till nationell plan.
* night-train | ktn | mallgren | Regionstyrelsen | 735 | EU, GOVERNMENT, INTERNATIONAL | public-transport.rail-services, international
Nattåg från Exempelstad till kontinenten
Ett dagligt nattåg året runt mellan Exempelstad och Tyskland, med uppehåll i Modellköping, upphandlat för minst fyra år.
730 PURSUED Regionstyrelsen gav Brysselkontoret i uppdrag att söka partner.
520 En avsiktsförklaring undertecknades med delstaten Beispielburg.
318 Provtrafik under åtta sommarveckor: 71 procent av platserna såldes.
96 PARTLY_ACHIEVED Säsongstrafik april–oktober är avtalad för tre år. Trafik året runt finns ingen finansiering för.
* hospital | hsn | latsaslund | Regionfullmäktige | 740 | GOVERNMENT, AGENCY | health-care.hospitals, security-and-preparedness.civil-defence
Statlig medfinansiering av skyddade vårdplatser i nya akutsjukhuset
Staten ska bära merkostnaden för skyddade operationssalar, egen vattenförsörjning och reservkraft i det nya akutsjukhuset i Exempelstad.
738 PURSUED Fullmäktige ställde sig bakom kravet när sjukhusbygget beslutades.
455 Merkostnaden beräknades till 410 miljoner kronor av en oberoende granskare.
150 Beredskapsmyndigheten bekräftade att sjukhuset räknas som prioriterat.
* eu-funds | run | mallgren | Regionala utvecklingsnämnden | 728 | EU, GOVERNMENT | eu-programmes.cohesion-policy, eu-programmes.eu-budget
Regional styrning av sammanhållningspolitiken
EU:s sammanhållningspolitik ska efter den nuvarande programperioden fortfarande planeras och beslutas i regionerna, med minst samma andel av EU:s budget.
720 PURSUED Nämnden antog ett positionspapper på svenska och engelska.
489 Nio regioner i fyra länder ställde sig bakom ett gemensamt uttalande.
233 Positionen lämnades in i det öppna samrådet om nästa budgetperiod.
* grid | run | avbildsson | Regionstyrelsen | 731 | AGENCY, GOVERNMENT | energy-and-climate.electricity-supply
Ny stamledning till södra Exempelland
En ny stamledning ska vara i drift inom tio år, och tillfälliga lösningar ska ge 120 megawatt mer innan dess.
725 PURSUED Regionstyrelsen tog initiativ till ett regionalt effektråd.
540 Effektrådet redovisade behovet: 340 megawatt mer än i dag om åtta år.
287 Stamnätsmyndigheten flyttade fram ledningen två år i sin plan.
120 Ett avtal om villkorade anslutningar gav de första 40 megawatten.
* equalisation | rs | exempelkvist | Regionfullmäktige | 744 | GOVERNMENT, PARLIAMENT | finance-and-taxes.state-grants, finance-and-taxes.regional-finance
Kostnadsutjämning som räknar med långa avstånd
Utjämningssystemet ska ersätta regioner för ambulanssjukvård, sjukresor och vårdcentraler i glesbygd efter faktisk kostnad.
742 PURSUED Fullmäktige antog positionen inför den statliga utredningen.
560 Regionen och Region Påhittmark lät räkna på kostnaderna tillsammans.
300 Utredningen föreslog en ny delmodell för ambulans och sjukresor.
44 Remissvaret lämnades. Regionen begär att förslaget genomförs utan infasning.
* hydrogen | run | avbildsson | Regionala utvecklingsnämnden | 715 | GOVERNMENT, EU | energy-and-climate.fuels-and-charging, energy-and-climate.renewable-energy
Vätgasnav i Skissvik
Statligt och europeiskt stöd till en tankstation och elektrolysör för tung trafik vid hamnen i Skissvik.
710 PURSUED Nämnden gick in som part i ansökan om EU-stöd.
430 PAUSED Ansökan avslogs. Nämnden avvaktar bolagets nya kalkyl.
170 DROPPED Bolaget drog sig ur när elpriset gjorde kalkylen olönsam. Marken används i stället för laddplatser till lastbilar.
* helicopter | hsn | hypotesdotter | Hälso- och sjukvårdsnämnden | 722 | GOVERNMENT, REGION_OR_MUNICIPALITY | health-care.ambulance-and-emergency
Ambulanshelikopter i norra Exempelland
En ambulanshelikopter ska nå alla invånare inom 30 minuter dygnet runt, tillsammans med grannregionen.
718 PURSUED Nämnden godkände en gemensam förstudie med Region Påhittmark.
380 Avtalet om delad bas undertecknades av båda regionerna.
132 ACHIEVED Basen togs i drift. Täckningen inom 30 minuter är 97 procent av invånarna.
* broadband | run | demosson | Regionala utvecklingsnämnden | 719 | GOVERNMENT, AGENCY | digitalisation.broadband
Bredband till de sista hushållen
Alla fasta hushåll och arbetsställen på öarna och i norra Exempelland ska kunna få en gigabit per sekund.
712 PURSUED Nämnden beslutade om regional medfinansiering med 25 procent.
350 2 100 hushåll fick stöd i den första utlysningen.
88 PARTLY_ACHIEVED Öarna är anslutna. I norr återstår 640 hushåll utan lösning.
* nurses | hsn | hypotesdotter | Hälso- och sjukvårdsnämnden | 726 | GOVERNMENT | health-care.health-staff, education.higher-education
Fler utbildningsplatser för specialistsjuksköterskor
Universitetet i Exempelstad ska få 60 nya platser om året, med betald utbildningstid som staten delar kostnaden för.
721 PURSUED Nämnden avsatte medel för 30 betalda utbildningstjänster.
334 Universitetet fick 20 nya platser i budgeten.
* ferry | ktn | gissningsdotter | Kollektivtrafiknämnden | 700 | GOVERNMENT, AGENCY | public-transport.ferries
Statligt ansvar för färjan till Påhittsöarna
Färjeleden till Påhittsöarna ska räknas som allmän väg och betalas av staten, som andra färjeleder.
690 PURSUED Nämnden begärde att leden prövas som allmän färjeled.
260 PAUSED Frågan vilar tills den statliga översynen av färjeleder är klar.
* museum | kbn | kulissberg | Kultur- och bildningsnämnden | 708 | GOVERNMENT | culture.museums-and-heritage
Nationellt uppdrag för industriminnet i Modellköping
Exempellands museum ska få ett statligt uppdrag och två miljoner kronor om året för bevarandet av modellfabriken.
702 PURSUED Nämnden och stiftelsen lämnade en gemensam skrivelse.
190 Riksdagsledamöter från flera partier besökte fabriken.
* health-data | hsn | illustrell | Regionstyrelsen | 733 | GOVERNMENT, PARLIAMENT, EU | health-care.e-health, digitalisation.data-protection
Lag som låter vården läsa samma journal
Regler som gör att regioner, kommuner och privata vårdgivare kan läsa samma uppgifter om en patient, med patientens inflytande kvar.
724 PURSUED Regionstyrelsen antog positionen efter samråd med patientföreningar.
415 Regionen deltog i ett nationellt prov med läkemedelslistor.
* airport | rs | platshallare | Regionstyrelsen | 716 | GOVERNMENT, AGENCY | infrastructure.airports-and-aviation, security-and-preparedness.crisis-preparedness
Provby flygplats som beredskapsflygplats
Staten ska avtala om beredskap dygnet runt på flygplatsen i Provby och ersätta kostnaden fullt ut.
714 PURSUED Styrelsen och Provby kommun lämnade en gemensam begäran.
240 ACHIEVED Flygplatsen ingår i statens nät av beredskapsflygplatser. Ersättningen täcker 92 procent av kostnaden.
* charging | run | avbildsson | Regionala utvecklingsnämnden | 180 | EU, GOVERNMENT | energy-and-climate.fuels-and-charging, infrastructure.freight
Laddplatser för tung trafik längs alla större vägar
Minst en laddplats för lastbilar var sjätte mil i Exempelland, med statligt stöd till nätanslutningen.
95 Kartläggningen visar att elva platser saknas, de flesta i norr.
`;

export const issues: readonly CastIssue[] = ISSUES.split(/^\* /m)
  .slice(1)
  .map((text) => {
    const [head = '', title, goal, ...happened] = text.trim().split('\n');
    const [cells = []] = rowsOf(head);
    const [key, body, owner, adoptedBy, adopted, levels, topics] = cells;
    return {
      key: given(key),
      body: given(body),
      title: given(title),
      goal: given(goal),
      topics: given(topics).split(', '),
      targetLevels: given(levels)
        .split(', ')
        .map((level) => word(TargetLevel, level)),
      owner: given(owner),
      adoptedBy: given(adoptedBy),
      adopted: Number(adopted),
      ...historyOf(happened),
    };
  });

function historyOf(lines: readonly string[]): Pick<CastIssue, 'steps' | 'notes'> {
  const events = lines.map((line) => {
    const [, ago = '', status, text = ''] = /^(\d+) (?:([A-Z_]{6,}) )?(.+)$/.exec(line) ?? [];
    return { ago: Number(ago), status, text };
  });
  return {
    steps: events.flatMap(({ ago, status, text }) =>
      status ? [{ ago, status: word(IssueStatus, status), text }] : [],
    ),
    notes: events.flatMap(({ ago, status, text }) => (status ? [] : [{ ago, text }])),
  };
}
