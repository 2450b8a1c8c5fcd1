/** Power, industry, broadband. */
export const POWER = `
== Stamledning till södra Exempelland
issue: grid
body: run
own: avbildsson, demosson
topics: energy-and-climate.electricity-supply
ref: OTHER Stamnätsmyndighetens systemutvecklingsplan (fiktiv) | Ledning Söder
doc: STUDY Effektbehov i Exempelland till år åtta
doc: PRESENTATION Villkorade anslutningar: vad de kan ge
doc: LETTER Effektrådets gemensamma skrivelse

-- 718 < batteri!, naringsrad person
# Industrin om besked om el före investeringsbeslut
Batteribolaget behöver 140 megawatt om fyra år och kan inte fatta beslut utan ett skriftligt löfte. Näringsrådet påpekade att 22 mindre företag också står i kö.
? SUPPORT Ta initiativ till ett regionalt effektråd.
! DECIDED Regionstyrelsen inrättade effektrådet.
-- 633 > stamnat person
# Effektrådets första möte med stamnätsmyndigheten
Regionen ville veta varför ledningen till söder ligger sist i planen trots störst kö. Myndigheten förklarade att prognosen bygger på ansökningar, inte på avsiktsförklaringar.
+ modellander, demosson
? AMEND Räkna med avsiktsförklaringar från kommuner i prognosen.
! FOLLOW_UP Effektrådet tar fram en gemensam prognos.
-- 545 < exempelnat! person
# Nätbolaget om tillfälliga lösningar
Bolaget kan flytta en transformator från Provby och på så sätt få fram 25 megawatt redan nästa vinter, om en industri går med på att kopplas bort vid köldtoppar.
? SUPPORT Hjälp till att hitta ett företag som kan ta villkorad effekt.
! DECIDED Tre företag anmälde intresse efter regionens förfrågan.
-- 458 > energidep, stamnat person
# Behovet på 340 megawatt
Med effektrådets prognos i handen begärde regionen att ledningen tidigareläggs. Departementet frågade om kommunerna redan nu kan reservera mark för stationen.
+ exempelius, demosson, avbildsson
? AMEND Flytta fram ledningen tre år i planen.
! FOLLOW_UP Kommunerna redovisar markreservationer.
-- 361 < byarad, skogsagare person
# Markägare om ledningens sträckning
Företrädarna ville att ledningen följer befintlig ledningsgata även om den blir elva kilometer längre. Skogsägarna saknade besked om ersättning för kantträd.
? AMEND Förorda den östra sträckningen i regionens yttrande.
! NOTED Båda sträckningarna beskrivs i yttrandet.
-- 281 = exempelstad, skissvik video
# Kommunerna reserverar mark för ny station
Kommunerna hade tagit fram fyra lägen. Regionen efterfrågade ett som inte kräver ny väg; det bästa läget ligger i Skissvik men på mark som är tänkt för bostäder.
? PERMIT Reservera läget vid Norra heden.
! DECIDED Reservationen togs in i båda kommunernas planer.
-- 149 > stamnat person
# Tidplanen efter att ledningen flyttats fram
Myndigheten har lagt ledningen två år tidigare. Regionen gick igenom vilka tillståndssteg som kan tas parallellt och erbjöd hjälp med samråden i tre kommuner.
? SUPPORT Kör samråd och detaljprojektering parallellt.
! DECIDED En gemensam samrådsplan antogs.
~ 14 outcome En gemensam samrådsplan antogs. Första samrådet hålls i Skissvik. | Uppgiften om var samråden börjar saknades.
-- 43 < exempelnat, vatgas person
# Avtal om villkorad anslutning i hamnen
Nätbolaget och vätgasbolaget, som lagt ner sin elektrolysör, ville att rätten till 12 megawatt övergår till lastbilsladdning. Reglerna för överlåtelse är oklara.
? SUPPORT Ställ er bakom överlåtelsen av anslutningsrätten.
! FOLLOW_UP Rättsläget utreds.

== Vätgasnav i Skissviks hamn
issue: hydrogen
body: run
own: avbildsson, modellander
topics: energy-and-climate.renewable-energy, infrastructure.ports-and-shipping
doc: PRESENTATION Elektrolysör och tankstation i etapper
doc: LETTER Ansökan om EU-stöd: följebrev

-- 698 < vatgas person
# Bolaget vill att regionen går in i EU-ansökan
Bolaget presenterade en elektrolysör på tio megawatt och en tankstation för lastbilar. Regionens medverkan ger fem extra poäng i bedömningen, men innebär redovisningsansvar.
? SUPPORT Gå in som part i ansökan.
! DECIDED Nämnden gick in som part utan ekonomiskt åtagande.
-- 616 < hamn!, akeri person
# Hamnens och åkeriets behov av vätgas
Åkeriet skulle kunna köra åtta bilar på vätgas redan vid start. Hamnen ville ha besked om skyddsavstånd, som påverkar var nästa kaj kan byggas.
? INFORM Beställ en riskutredning före ansökan.
! DECIDED Riskutredning beställd av kommunen.
-- 531 > euregional, eutransport video
# Questions on the hydrogen application
Den gemensamma ansökan från Exempelland gicks igenom med två direktorat. Tjänstemännen ville se fler avtalade kunder och frågade om elen är fossilfri alla timmar.
+ mallgren, avbildsson
? FUND Bevilja stöd till tankstationen även om elektrolysören skjuts upp.
! DECLINED Ansökan fick avslag, med god placering på reservlistan.
-- 424 < paverka/vatgas meal
# Rådgivare om ny kalkyl efter avslaget
Rådgivaren berättade över en lunch att bolaget söker en ny finansiär och undrade om regionen kan borga för ett lån. Deltagarna betalade var för sig.
+ modellander
? FUND Ställ en borgen på 30 miljoner kronor.
! DECLINED En region får inte borga för enskilda företag utan stöd i lag.
@ Hotell Exempelutsikten, Skissvik
-- 309 > energidep phone
# Nationellt stöd när EU-stödet uteblev
Samtalet gällde om ett nationellt klimatstöd kan kombineras med en mindre elektrolysör. Handläggaren bekräftade att ansökan måste komma från bolaget självt.
+ avbildsson
? FUND Öppna klimatstödet för tankstationer utan egen elektrolys.
! NOTED
-- 178 < vatgas, skissvik person
# Bolaget drar sig ur vätgasnavet
Bolaget meddelade att kalkylen inte håller med nya elpriser. Kommunen ville veta om bryggan och ledningsrätten kan användas till annat, och vem som ställer i ordning marken.
? OTHER Frigör marken för laddning av tung trafik.
! DECIDED Nämnden avslutade frågan.

== Batterifabriken i Provby
body: run
own: modellander, demosson
topics: regional-growth.foreign-investment, employment.skills-supply
ref: OWN_CASE Etablering Provby | Samordning av etableringen
doc: PRESENTATION Från pilotlinje till fabrik
doc: DATA Bostäder, skola och resor för 1 200 anställda

-- 707 < batteri2 person
# Projektbolag söker mark för batteritillverkning
Bolaget, som ännu inte är registrerat, jämför tre län. Det behöver 60 hektar, järnväg och vatten från Modellån och ville veta hur regionen arbetar med etableringar.
? PERMIT Visa en lämplig plats inom sex veckor.
! FOLLOW_UP Två platser togs fram med kommunerna.
-- 626 < batteri!, provby person
# Tomtval och vattenuttag
Bolaget har bestämt sig för Provby. Det gick igenom vattenuttaget sommartid, då Modellån är som lägst, och bad regionen samordna kontakten med fem myndigheter.
? SUPPORT Utse en etableringssamordnare.
! DECIDED Utvecklingsdirektören utsåg en samordnare.
-- 541 > energidep person
# Statlig samordning av stora etableringar
Regionen bad om en kontaktväg in för bolag som behöver flera tillstånd samtidigt. Departementet redogjorde för det uppdrag som en myndighet nyss fått.
+ exempelius, demosson
? SUPPORT Låt samordningsuppdraget omfatta Provby.
! DECIDED Provby togs med i uppdraget.
-- 449 < natur, byarad person
# Oro för Modellåns flöde
Föreningarna menade att vattenuttaget under torra somrar tar en femtedel av flödet. De ville att regionen villkorar sitt stöd med slutet kylsystem.
? AMEND Kräv slutet kylsystem i avtalet med bolaget.
! FOLLOW_UP Bolaget lämnar en vattenbalans.
-- 366 < batteri, universitet person
# Utbildning av 400 processoperatörer
Bolaget behöver personal om arton månader. Universitetet föreslog korta kurser på kvällstid och bad regionen ordna lokaler i Provby och busslinje efter sista skiftet.
? FUND Hyr lokaler i Provby under tre terminer.
! DECIDED Lokaler hyrdes i gamla skolan.
-- 232 < paverka/batteri, batteri video
# Bolaget skjuter på den andra produktionslinjen
Bolaget meddelade att linje två dröjer ett år eftersom en kund sagt upp sin order. Rådgivaren ville stämma av hur regionen bemöter frågor om bostadsbyggandet.
? INFORM Håll fast vid bostadsplanerna trots förseningen.
! NOTED
-- 113 < exempelstad, provby, arbetsgivare person
# Tillgång på lärare, bostäder och barnomsorg
Kommunerna och arbetsgivarna redovisade att skolan i Provby saknar elva lärare nästa läsår. De ville att regionens kompetensråd prioriterar lärare framför operatörer.
? AMEND Ta upp lärarutbildning på distans i kompetensplanen.
! DECIDED Distansutbildning tas upp i planen.

== Bredband till öarna och norr
issue: broadband
body: run
own: demosson, provtryck
topics: digitalisation.broadband, regional-growth.rural-development
doc: DATA Hushåll utan gigabit, per by
doc: LETTER Begäran om ändrade stödregler

-- 687 < fiber person
# Bredbandsbolaget om sista etappen i norr
Bolaget bygger gärna vidare om stödet täcker 60 procent, men inte till byar med färre än tolv hushåll. De beskrev en lösning med radiolänk för resten.
? FUND Höj den regionala medfinansieringen till 25 procent.
! DECIDED Nämnden beslutade om 25 procent.
-- 606 > bredverk person
# Stödregler som passar öar
Regionen ville att sjökabel ska räknas som stödberättigad fullt ut. I dag ingår bara sträckan på land, så att en ö på 40 hushåll får ett bidrag som räcker till strandkanten.
? AMEND Räkna sjökabel som stödberättigad.
! DECIDED Verket ändrade tolkningen.
-- 526 < skargard person
# Öborna gräver själva
Föreningen har 31 frivilliga och en egen grävmaskin. De ville att regionen lägger ut upphandlingen så att ideellt arbete kan räknas som egen insats.
? SUPPORT Godkänn ideellt arbete som medfinansiering.
! DECIDED Godkänt med 220 kronor i timmen.
-- 438 < fiber, exempelnat video
# Samförläggning med elkabel
Bolagen föreslog att fiber läggs ner när elnätet vädersäkras. Det kräver att regionens bidrag betalas ut ett år tidigare än planerat.
? FUND Betala ut bidraget vid grävstart i stället för vid slutbesiktning.
! FOLLOW_UP Utbetalningsplanen ses över.
-- 338 > energidep, bredverk video
# Vad händer när stödet tar slut?
Regionen redovisade vad som återstår: 640 hushåll som ingen marknad når. Departementet hänvisade till satellit, regionen till trygghetslarm som inte fungerar med fördröjning.
+ modellander, demosson
? FUND Förläng bredbandsstödet med tre år.
! NOTED
-- 216 < byarad*4 person
# Trygghetslarm på gränsen till täckning
Byarådet hade kört 90 mil med en mätutrustning och funnit 14 sträckor utan mobiltäckning, fem av dem på vägar som hemtjänsten använder varje dag.
? SUPPORT Ta upp täckningen med operatörerna.
! FOLLOW_UP Mätningen skickas till verket.
-- 90 = pahittmark, bredverk video
# Gemensam upphandling av de sista hushållen
Båda regionerna har byar som lättast nås från andra sidan länsgränsen. Verket ställde sig positivt till en gemensam utlysning men såg svårigheter med kommunernas nät.
? SUPPORT Genomför en gemensam utlysning nästa år.
! NONE_YET

== Vindkraft till havs utanför Påhittsöarna
body: run
own: modellander, avbildsson
topics: energy-and-climate.renewable-energy, agriculture-forestry-food.fisheries
ref: CONSULTATION Samråd havsbaserad vindkraft (fiktivt) | Park Påhittsgrund
doc: PRESENTATION Påhittsgrund: 60 verk i tre etapper
doc: STUDY Sikt och ljud från Stora Påhittsön

-- 674 < havsvind person
# Bolaget om planerna på Påhittsgrund
Bolaget visade fotomontage från fyra platser och ville ha regionens syn på var kabeln ska gå i land. Det första tillståndet väntas om tre år.
? SUPPORT Ställ er bakom Skissvik som landfäste.
! NOTED
-- 584 < skargard, besok person
# Öbor och besöksföretag om utsikten
Föreningarna var inte överens sinsemellan: besöksföretagen befarade färre gäster, medan flera öbor vill ha bygdepeng och billigare el. Båda ville se bilder tagna i klart väder.
? INFORM Begär nya fotomontage före samrådet.
! DECIDED Bolaget tog fram nya bilder på regionens begäran.
-- 499 < natur person
# Sträckfåglar över grundet
Naturföreningen har räknat fåglar i elva höstar och ansåg att den norra etappen måste utgå. De lämnade över rådata och ville att regionen låter någon oberoende granska dem.
? AMEND Avstyrk den norra etappen.
! FOLLOW_UP Universitetet granskar räkningarna.
-- 405 > energidep, stamnat person
# Anslutning till havs som staten betalar
Regionen ville veta om staten åter kan bygga ut stamnätet till havs. Utan det räknas investeringen inte hem, enligt bolaget, och Exempelland går miste om 900 gigawattimmar.
? FUND Låt stamnätet byggas ut till havs.
! NOTED
-- 293 < paverka/havsvind person
# Bygdepeng och lokalt ägande
Rådgivaren och bolaget ville pröva en modell där hushåll på öarna får köpa andelar till rabatt. Regionen påpekade att pengar aldrig får knytas till ett yttrande.
? SUPPORT Medverka i en referensgrupp för bygdepeng.
! DECLINED Regionen deltar inte i referensgruppen medan ärendet prövas.
-- 201 < bonde, skargard video
# Fiskets villkor i vindparken
Yrkesfiskare inom föreningarna ville ha rätt att fiska med nät mellan verken. De hade exempel från andra länder där det fungerar under delar av året.
+ avbildsson
? AMEND Ta upp fiskets villkor i regionens yttrande.
! DECIDED Fisket togs med i yttrandet.
-- 77 < havsvind phone
# Ny tidplan för tillståndet
Bolaget ringde för att berätta att ansökan kompletteras och att beslut väntas ett år senare. Det undrade om regionens yttrande behöver förnyas.
+ avbildsson
! NOTED
`;
