/** Primary care, medicines, records, patients. */
export const CARE = `
== Vårdval och vårdcentraler
body: hsn
own: fantasisson, utkastman
topics: health-care.primary-care, procurement.privatisation-and-choice
ref: COMMITTEE_ITEM Regelbok för vårdval | Ersättning och uppdrag
doc: POSITION_PAPER Så påverkas små vårdcentraler
doc: DATA Ersättning per listad, tre år

-- 706 < vardbolag person
# Vårdbolaget om ersättningen för små vårdcentraler
Bolaget driver den enda vårdcentralen i två socknar och går back med 900 kronor per listad. De visade att halva kostnaden är jour och resor. Alternativet är enligt bolaget att lämna tillbaka uppdraget.
? FUND Inför ett glesbygdstillägg på 12 procent.
! DECIDED Tillägget infördes med 9 procent i nästa regelbok.
-- 645 < vardgivare person
# Branschens synpunkter på regelboken
Föreningen lämnade 22 ändringsförslag. Tyngst vägde kravet på egen läkare på plats alla vardagar, som de menade inte går att uppfylla när halva tjänstgöringen sker digitalt.
? AMEND Räkna digital läkartid som närvaro upp till 40 procent.
! NOTED Förslaget prövas mot kraven på akuta tider.
-- 551 < klinik person
# Hudklinik vill starta vårdval i specialistvård
Kliniken har 700 privata patienter från Exempelland och vill få ersättning via vårdval. Förvaltningen redogjorde för varför hudsjukvård inte ingår i dag och vad en utredning kostar.
? PROCURE Inför vårdval för hudsjukvård.
! DECLINED Nämnden avser inte att införa fler vårdval under mandatperioden.
-- 466 < paverka/klinik meal
# Lunch med klinikens rådgivare
Rådgivaren bjöd in för att förklara klinikens nya förslag: ett avtal med tak på 4 000 besök om året i stället för fritt vårdval. Ordföranden betalade sin egen lunch.
+ antagandahl
? PROCURE Upphandla hudbesök med volymtak.
! NOTED Förslaget hänvisades till förvaltningen.
@ Restaurang Exempelkajen, Exempelstad
^ 12 Mötet registrerades två gånger. Uppgifterna finns i den andra posten.
-- 348 < byarad, provby person
# Filialmottagningen i Låtsaslund
Byarådet och kommunen begärde att filialen hålls öppen två dagar i veckan i stället för en. Kommunen kan upplåta lokalen gratis om distriktssköterskan finns där.
? FUND Öppna filialen tisdagar och torsdagar.
! DECIDED Två dagar i veckan på prov under ett år.
-- 239 > vardmyndighet video
# Krav på fast läkarkontakt i glesbygd
Förvaltningen beskrev att kravet på högst 1 100 listade per läkare inte går att nå på fyra vårdcentraler. De bad om en avvikelse där en distriktssköterska är fast kontakt.
+ hypotesdotter, utkastman
? AMEND Tillåt distriktssköterska som fast kontakt i glesbygd.
! FOLLOW_UP Myndigheten begär in uppgifter per mottagning.
-- 112 < vardfack, vardgivare person
# Telefontider och arbetsbörda på vårdcentralerna
Facket och vårdgivarna ville för en gångs skull samma sak: att kravet på återuppringning inom två timmar luckras upp. Det styr enligt dem bort från de sjukaste.
? AMEND Ersätt tvåtimmarskravet med ett mått på lösta ärenden.
! NONE_YET

== Läkemedel mot sällsynta tillstånd
body: hsn
own: oriktig, hypotesdotter
topics: health-care.medicines
doc: STUDY Hälsoekonomisk värdering av ett särläkemedel
doc: LETTER Brev om nationell finansiering

-- 676 < fiktiva person
# Läkemedelsföretag om ordnat införande
Företaget presenterade en behandling som kostar 4,1 miljoner kronor per patient och ville att Exempelland inte väntar på den nationella rekommendationen. Två personer i länet kan vara aktuella, utan att någon nämndes.
? FUND Inför behandlingen regionalt före rekommendationen.
! DECLINED Regionen följer den nationella processen.
-- 593 > varddep person
# Nationell finansiering av särläkemedel
Regionen visade att tre behandlingar motsvarar budgeten för en vårdcentral och att slumpen avgör vilken region som drabbas. Förslaget är en nationell pott som regionerna betalar in till efter folkmängd.
+ fantasisson, exempelkvist
? FUND Inrätta en nationell riskutjämning för särläkemedel.
! FOLLOW_UP Departementet önskar kostnadsdata från fler regioner.
-- 502 < placebon person
# Utfallsbaserad betalning för genterapi
Företaget föreslog att halva priset betalas först om effekten består efter fem år. Läkemedelsenheten ville veta vem som mäter och vad som händer om patienten flyttar.
? AMEND Pröva utfallsbaserad betalning i ett avtal.
! FOLLOW_UP Modellen bereds i den nationella samverkan.
-- 417 < reuma! person
# Patientföreningen om byte till biosimilarer
Föreningen hade fått in 50 berättelser om byten utan läkarsamtal och ville att regionen inför ett obligatoriskt samtal vid första bytet. Deltagaren från föreningen samtyckte till att namnges.
? AMEND Inför läkarsamtal vid första byte av biologiskt läkemedel.
! DECIDED Rutin om samtal införs på alla mottagningar.
& 140 PERSONAL_DATA /participants/2/name | Samtycket återkallat, registeransvarigs beslut RS 61
-- 254 < paverka/fiktiva video
# Rådgivare om kliniska prövningar i primärvården
Rådgivaren företrädde läkemedelsbolaget och ville förlägga en prövning till fyra vårdcentraler. Förvaltningen gick igenom vilka uppgifter som måste gå via forskningsenheten.
+ oriktig
? PERMIT Låt fyra vårdcentraler delta i prövningen.
! FOLLOW_UP Ansökan hänvisas till forskningsenheten.
-- 81 < fiktiva, placebon event
# Läkemedelsdag om brist och beredskapslager
Vid en öppen dag för hela branschen ville företagen att regionerna beställer på längre sikt så att lager kan hållas i landet. Regionen förklarade hur avropen styrs av avtalen.
+ oriktig, platshallare
? PROCURE Avropa på tolv månaders sikt för 30 kritiska läkemedel.
! NOTED
@ Kongresshallen, Exempelstad

== Sammanhållen journal
issue: health-data
body: rs
own: illustrell, provtryck
topics: health-care.e-health, digitalisation.data-protection
ref: CONSULTATION Remiss om hälsodata (fiktiv) | Sammanhållen vårddokumentation
doc: POSITION_PAPER Sex krav på en lag om hälsodata
doc: PRESENTATION Läkemedelslistan i praktiken
doc: STUDY Integritetsanalys av delade journaler

-- 712 < journal person
# Journalleverantören om byte av systemversion
Leverantören vill att regionen går över till molnversionen före årsskiftet och erbjöd rabatt. Arkitekten frågade om driften kan ligga kvar i egen hall och var loggarna sparas.
? PROCURE Byt till molnversionen före årsskiftet.
! NOTED Ingen ändring görs innan lagstöd för molndrift är klarlagt.
-- 651 < reuma, rorelse person
# Patientföreningarna om vem som får läsa
Föreningarna stöder en samlad journal men vill kunna spärra enskilda anteckningar utan att förklara varför. De ville att spärren syns för den som söker i nödläge.
+ illustrell, fantasisson
? AMEND Skriv in rätten att spärra i regionens position.
! DECIDED Rätten att spärra ingår i positionen som styrelsen antog.
-- 563 > varddep person
# Regionens sex krav på en lag om hälsodata
Regionen gick igenom sina krav, från gemensam logg till ansvar när uppgifter är fel. Departementet frågade särskilt hur kommunernas hemsjukvård kommer med.
+ exempelius, illustrell
? AMEND Låt lagen omfatta kommunal hemsjukvård från första dagen.
! FOLLOW_UP Ett gemensamt exempel från tre kommuner tas fram.
-- 484 < moln video
# Molnföretag om driftalternativ inom landet
Företaget beskrev en tjänst där nycklarna ligger hos kunden och all drift sköts av personal i Sverige. Regionen frågade om revisionsrätt och vad som händer om företaget köps upp.
? PROCURE Pröva tjänsten med testdata under tre månader.
! DECIDED Test med påhittade patienter genomfördes.
-- 367 > vardmyndighet person
# Läkemedelslistan: fel vid byte mellan regioner
I försöket föll 3 procent av ordinationerna bort när patienten flyttat. Regionen hade med sig loggar och ville att myndigheten ändrar formatet för utsatta datum.
? AMEND Gör fältet för utsättningsdatum obligatoriskt.
! DECIDED Ändringen infördes i nästa version.
-- 248 > vardutskott video
# Utskottet om integritet och patientnytta
Regionen gick igenom sin integritetsanalys och svarade på frågor om barn med delad vårdnad. Ledamöterna ville veta om en spärr kan häva sig själv.
+ illustrell, fantasisson
? SUPPORT Behandla lagförslaget under våren.
! NOTED
-- 34 = exempelstad, provby person
# Kommunerna ansluter sig till journalen
Två kommuner ville ha klart för sig vad anslutningen kostar och vem som utbildar 1 100 anställda. Regionen behöver i sin tur besked om ansvarig för felanmälan utanför kontorstid.
? SUPPORT Anslut hemsjukvården i höst.
?< FUND Stå för utbildningen under första året.
! FOLLOW_UP Avtalsförslag till båda kommunerna före semestrarna.

== Rehabilitering för reumatiska sjukdomar
body: hsn
own: antagandahl, utkastman
topics: health-care.hospitals, health-care.care-access
doc: DATA Väntetid till varmvattenbassäng
doc: LETTER Öppet brev om rehabiliteringen i norr

-- 659 < reuma*5 person
# Bassängträningen i Provby läggs ner
Föreningen överlämnade 1 900 namnunderskrifter mot nedläggningen. Nästa bassäng ligger tio mil bort. De föreslog kvällstider som föreningen själv kan bemanna.
? OPPOSE Behåll bassängen i Provby tre kvällar i veckan.
! DECIDED Bassängen hålls öppen två kvällar med föreningens ledare.
-- 522 < klinik video
# Kliniken erbjuder rehabilitering på distans
Kliniken visade ett program med tolv veckors träning via video. Av deltagarna fullföljde 64 procent. Nämndens ledamot ville se resultat uppdelade på ålder.
? PROCURE Upphandla 200 platser i distansprogrammet.
! NOTED
-- 410 < reuma phone
# Uppföljning av kvällsbassängen
Ordföranden i föreningen ringde om att vattentemperaturen sjunkit efter en reparation, så att flera deltagare avstår. Hon ville ha besked om när värmeväxlaren byts.
? FUND Byt värmeväxlaren före vintern.
! DECIDED Åtgärdat samma månad.
-- 301 < universitet person
# Forskare om levande rehabiliteringsplan
Forskarna vill pröva en plan som patienten själv skriver i. De behöver två mottagningar under ett år och stöd av en arbetsterapeut på halvtid.
? FUND Frigör en halvtidstjänst under tolv månader.
! DECIDED Tjänsten finansieras ur utvecklingsmedlen.
-- 182 < reuma, unga person
# Unga med kroniska ledbesvär
Föreningarna beskrev glappet när vården byter från barn- till vuxenmottagning vid 18 års ålder. De ville ha en gemensam mottagning under två år med samma kurator.
? SUPPORT Inför en övergångsmottagning för 16–20-åringar.
! FOLLOW_UP Förvaltningen återkommer med kostnad och lokal.
-- 49 > vardmyndighet mail
# Nationella riktlinjer och avstånd
Förvaltningen skrev om att riktlinjernas mål för bassängträning inte går att följa upp när avståndet saknas i registret, och föreslog ett nytt fält.
+ hypotesdotter
? AMEND Lägg till avstånd till behandling i kvalitetsregistret.
! NONE_YET

== Tandvård för unga vuxna
body: hsn
own: fantasisson, utkastman
topics: health-care.dental-care
doc: DATA Uteblivna besök efter åldersgränsen

-- 638 < tandvard person
# Privata tandkliniker om barntandvårdspengen
Företaget vill att pengen räknas upp för kliniker utanför städerna, där tandhygienister kör mellan orter. De hade räknat fram 17 procent högre kostnad i norr.
? FUND Räkna upp barntandvårdspengen i fyra kommuner.
! NOTED
-- 507 < unga*8 person
# Ungas tandvård när gratisgränsen sänks
Föreningens tandpanel berättade varför besöken upphör när avgiften kommer: inte bara priset utan att kallelsen går till föräldrarnas adress. De hade idéer om påminnelser.
? SUPPORT Låt det första besöket efter åldersgränsen vara avgiftsfritt.
! DECIDED Avgiftsfritt första besök infördes på prov.
-- 384 > skattedep video
# Statens ersättning när åldersgränsen ändras
Regionen förklarade att ersättningen för ändrad åldersgräns inte täcker redan påbörjade behandlingar. Departementet bad om en uppdelning på årskullar.
+ exempelkvist, fantasisson
? FUND Ersätt påbörjade behandlingar under två år.
! FOLLOW_UP Årskullar redovisas i kompletterande brev.
-- 218 < paverka/tandvard mail
# Skrivelse om tandvårdens lokaler
Rådgivaren skrev för företagets räkning om att få hyra två behandlingsrum på vårdcentralen i Skissvik under tre dagar i veckan.
? PERMIT Hyr ut två behandlingsrum i Skissvik.
! DECIDED Hyresavtal på ett år.
-- 76 < tandvard, universitet visit
# Tandhygienistutbildning förlagd till Modellköping
Företaget och universitetet visade den nya undervisningskliniken och ville att regionen garanterar 24 praktikplatser. Frågan om resor för studenterna återstår.
? SUPPORT Garantera 24 praktikplatser per termin.
! NONE_YET
@ Undervisningskliniken, Modellköping
`;
