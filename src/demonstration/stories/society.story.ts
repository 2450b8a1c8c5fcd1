/** Culture, education, young people, sport. */
export const SOCIETY = `
== Ungas psykiska hälsa
body: hsn
own: fantasisson, utkastman
topics: health-care.mental-health, social-affairs.children-and-families
doc: DATA Väntetid till första samtal
doc: STUDY Vad hjälper före remissen?

-- 684 < unga*7 person
# Ungas egna förslag om första linjens vård
Föreningens panel beskrev hur man skickas mellan skola och vårdcentral. De ville ha ett nummer att skriva till, inte ringa, och en mottagning som är öppen efter klockan 16.
? SUPPORT Öppna en mottagning med kvällstid i varje stad.
! DECIDED Kvällsmottagning i Exempelstad och Provby.
-- 588 < lararfack person
# Lärarnas förbund om skolans roll
Förbundet ansåg att lärare får bära samtal som hör hemma i vården och ville att regionen placerar en kurator från första linjen på gymnasieskolorna en dag i veckan.
? FUND Placera kuratorer på tre gymnasieskolor.
! FOLLOW_UP Kommunerna tillfrågas om lokaler.
-- 459 = exempelstad, provby person
# Kuratorer på gymnasieskolorna
Kommunerna kan erbjuda lokaler men ville inte att journalen ska föras av vården. Regionen redogjorde för vilka regler som gäller och föreslog en gemensam samtyckesblankett.
? SUPPORT Låt kuratorerna föra journal i vårdens system.
?< AMEND Skilj skolans och vårdens anteckningar åt.
! DECIDED Försök i två år på tre skolor.
-- 336 > varddep video
# Riktade medel som tar slut i december
Regionen visade att de riktade bidragen kommer i maj och ska vara förbrukade i december, så att ingen kan fastanställas. Sju av elva behandlare är visstidsanställda.
+ fantasisson, exempelkvist
? AMEND Gör bidragen fleråriga.
! NOTED
-- 205 < idrott, unga person
# Idrottsledare som första vuxna
Föreningarna vill utbilda 300 ledare i att ta första samtalet. De behöver en handledare från vården två kvällar i månaden och ett sätt att slussa vidare utan remiss.
? SUPPORT Ställ en handledare till förfogande två kvällar i månaden.
! DECIDED Handledare utses inom första linjen.
~ 18 title Idrottsledare som utbildade första vuxna för unga | Rubriken kunde läsas som att ledarna ersätter vården.
-- 57 < unga mail
# Brev om stängd chatt under sommaren
Föreningen skrev om att chatten hade stängt fem veckor i juli och augusti, då flest hör av sig enligt deras egen statistik. De föreslår sommarjobbande studenter under handledning.
? FUND Håll chatten öppen hela sommaren.
! FOLLOW_UP Bemanningen planeras om till nästa sommar.

== Klinisk forskning i hela länet
body: vard
own: hypotesdotter, oriktig
topics: research.clinical-research, research.life-science
doc: POSITION_PAPER Forskning också på vårdcentral

-- 662 < universitet person
# Delade tjänster mellan sjukhus och universitet
Universitetet ville inrätta åtta tjänster där halva tiden är forskning. Förvaltningen såg att kliniken i Provby inte klarar schemat utan en ersättare.
? FUND Dela kostnaden för åtta kombinationstjänster.
! DECIDED Fyra tjänster inrättades.
-- 547 < fiktiva person
# Företag om tiden till första patient
Företaget redovisade att en studie i Exempelland tar 190 dagar att starta, mot 95 i Danmark. Halva tiden går åt till avtalsgranskning.
? AMEND Inför ett standardavtal för kliniska studier.
! DECIDED Standardavtal togs i bruk.
-- 413 > vardmyndighet person
# Etikprövning av studier i glesbygd
Regionen pekade på att krav på läkare på plats stänger ute deltagare som bor långt från sjukhus. Förslaget är provtagning i hemmet av distriktssköterska.
? AMEND Godta provtagning i hemmet i fler studietyper.
! FOLLOW_UP Myndigheten lämnar vägledning.
-- 272 < reuma, universitet event
# Patienter som medforskare
Under en temadag berättade patientföreningen och forskarna om studier där deltagare formulerat frågorna. De bad regionen ersätta deltagarnas tid.
? FUND Ersätt medforskare med timarvode.
! DECIDED Arvode införs i regionens egna studier.
@ Exempelstads universitet, Exempelstad
-- 131 < placebon video
# Bolag om biobankens öppettider
Bolaget behöver prover avhämtade också lördagar för att hålla kylkedjan. Biobanken har personal måndag till fredag och saknar reservfrys.
? FUND Bemanna biobanken på lördagar under studien.
! DECLINED Bolaget hänvisas till fredagsprovtagning.

== Industriminnet i Modellköping
issue: museum
body: kbn
own: tankstrom, kulissberg
topics: culture.museums-and-heritage
doc: LETTER Gemensam skrivelse om nationellt uppdrag
doc: STUDY Modellfabrikens skick och bevarandeplan
doc: PRESENTATION Fabriken som besöksmål

-- 696 > bildningsdep person
# Ett nationellt uppdrag för modellfabriken
Nämnden och stiftelsen beskrev fabrikens betydelse: landets enda bevarade verkstad för undervisningsmodeller. De begärde två miljoner kronor om året till bevarande och digitalisering.
? FUND Ge museet ett nationellt uppdrag med två miljoner kronor om året.
! NOTED
-- 601 < byggbolag person
# Byggbolag vill köpa fabrikens norra flygel
Bolaget vill göra bostäder av flygeln och i gengäld renovera taket på resten. Museichefen redogjorde för skyddsbestämmelserna och vad som kan förändras.
+ kulissberg
? PERMIT Sälj den norra flygeln för bostäder.
! DECLINED Stiftelsen säljer inte.
-- 514 < besok, naringsrad person
# Besöksföretagen om öppettider och buss
Organisationerna ville ha fabriken öppen alla dagar juni till september och en hållplats utanför. De räknade med 12 000 fler besökare.
? FUND Håll öppet alla dagar under sommaren.
! DECIDED Öppet sex dagar i veckan nästa sommar.
-- 407 < lararfack, folkhog visit
# Lärare och folkhögskola om undervisning i fabriken
Vid besöket provade 20 lärare lektioner med de gamla modellerna. De ville att regionen betalar bussresan för skolor utanför Modellköping.
+ kulissberg
? FUND Betala skolresor till fabriken under ett läsår.
! DECIDED Resebidrag för 60 klasser.
@ Modellfabriken, Modellköping
-- 296 > parti person
# Riksdagsgruppen om kulturarv utanför storstäderna
Regionen gav en bild av hur de statliga museipengarna fördelas över landet. Ledamöterna ville veta hur många arbetstillfällen uppdraget ger i Modellköping.
? SUPPORT Motionera om fler nationella uppdrag utanför storstäderna.
! FOLLOW_UP Museet skickar uppgifter om arbetstillfällen.
-- 193 > trafikutskott, parti visit
# Riksdagsledamöter besöker modellfabriken
Besöket samordnades med ett möte om färjorna. Ledamöterna fick se takskadorna i västra hallen, där hinkar stod uppställda. Stiftelsen hade räknat på tre bevarandenivåer.
? FUND Verka för ett engångsbidrag till taket.
! NOTED
@ Modellfabriken, Modellköping
$ 60 | Kaffe och bulle i fabrikens matsal
-- 62 > bildningsdep video
# Engångsbidrag till taket
Departementet hade öppnat för ett engångsbidrag om regionen skjuter till lika mycket. Nämnden kan ta beslut i nästa budget men ville att bidraget får användas under två år.
? FUND Betala ut 3 miljoner kronor fördelat på två år.
! NONE_YET

== Folkhögskolan i Exempelbygden
body: kbn
own: tankstrom
topics: education.folk-high-schools, education.adult-education
doc: DATA Sökande per kurs och ort

-- 669 < folkhog person
# Skolan om internatets framtid
Rektorn beskrev att 38 av 60 rum är bebodda och att köket måste byggas om. Utan internat försvinner musiklinjen, som har deltagare från hela landet.
? FUND Bevilja 6 miljoner kronor till köket.
! FOLLOW_UP Fastighetsbolaget gör en besiktning.
-- 553 < lararfack, folkhog person
# Korttidsanställda lärare på allmän kurs
Förbundet och skolan ville att regionens bidrag beslutas för tre år i taget, så att lärare kan få fasta tjänster. Elva av nitton är anställda terminsvis.
? AMEND Besluta om bidrag för tre år i taget.
! DECIDED Treåriga beslut från nästa mandatperiod.
-- 430 > bildningsdep video
# Platser på allmän kurs
Nämndens ordförande tog upp att antalet statligt finansierade platser minskat med en tiondel samtidigt som batterifabriken behöver personer med gymnasiebehörighet.
+ tankstrom, demosson
? FUND Återställ 200 platser i Exempelland.
! NOTED
-- 276 < rorelse, folkhog person
# Tillgängliga studier på internat
Föreningen och skolan hade gått igenom byggnaden med rullstol. Tre enkla åtgärder gör bottenvåningen åtkomlig; hiss i huvudbyggnaden kostar 2,2 miljoner kronor.
? FUND Bekosta de tre enkla åtgärderna i år.
! DECIDED Åtgärderna utförs under sommaren.
-- 101 < folkhog phone
# Fler sökande än väntat till musiklinjen
Rektorn ringde om att 94 har sökt till 24 platser och frågade om regionens bidrag kan flyttas mellan kurser. Det kräver ett nytt beslut.
? AMEND Tillåt att bidrag flyttas mellan kurser under året.
! DECIDED Ordförandebeslut om ändrad fördelning.

== Teater i hela Exempelland
body: kbn
own: tankstrom, kulissberg
topics: culture.performing-arts
doc: PRESENTATION Turnéplan: 40 orter på två år

-- 647 < teater person
# Teaterföreningen om turnébidraget
Föreningen spelar på 22 orter men transporterna kostar mer än ensemblen. De ville att kollektivtrafikbolagets reservbuss kan lånas utanför högtrafik.
? SUPPORT Låna ut reservbussen till turnéerna.
! DECIDED Lån beviljades för vardagar.
-- 528 < teater, unga person
# Skolföreställningar som ställs in
Varannan skolföreställning ställdes in för att bussen inte ryms i skolans budget. Ungdomarna föreslog att föreställningarna ges i idrottshallar i stället.
? FUND Inför ett resebidrag för skolor.
! NOTED
-- 395 > bildningsdep person
# Kultursamverkan och långa avstånd
Nämnden ville att fördelningen av statens kulturmedel tar hänsyn till restid. I Exempelland kostar en gästspelskväll dubbelt så mycket som i en storstad.
? AMEND Väg in restid i fördelningen.
! FOLLOW_UP Regionen skickar underlag om turnékostnader.
-- 258 < kuriren, teater event
# Samtal om kulturbevakning
Tidningen och teatern bjöd in till ett öppet samtal om att recensioner utanför länscentrum upphört. Nämndens ordförande fick frågan om regionen kan stödja kritikerresor.
+ tankstrom
? FUND Inför ett resestipendium för kulturskribenter.
! DECLINED Regionen ger inte stöd till redaktionellt arbete.
@ Teater Kulissen, Exempelstad
$ 40 | Kaffe i foajén | Teaterföreningen Kulissen i Exempelstad
-- 94 < teater mail
# Ansökan om ny turnébil
Föreningen redovisade i en skrivelse att turnébilen inte klarar nästa besiktning. En begagnad lastbil med kapell kostar 480 000 kronor och delas gärna med musikföreningarna.
? FUND Bidra med halva kostnaden för en turnébil.
! NONE_YET

== Idrottens anläggningar
body: kbn
own: tankstrom, dummyson
topics: culture.associations-and-sport, public-health.prevention
doc: DATA Anläggningar utan buss efter klockan 19

-- 675 < idrott person
# Distriktet om bussar till kvällsträningen
Organisationen hade kartlagt 46 anläggningar: till 19 av dem går ingen buss efter klockan 19. Flickor slutar oftare än pojkar när resan inte fungerar, visade deras siffror.
? SUPPORT Anpassa tre linjer till träningstiderna.
! DECIDED Två linjer fick en senare tur.
-- 559 < idrott, rorelse person
# Paraidrott i norra Exempelland
Föreningarna ville skaffa fem sportrullstolar som kan lånas via hjälpmedelscentralen. Reglerna tillåter bara utlåning för vardagsbruk.
? AMEND Tillåt fritidshjälpmedel i regelverket.
! DECIDED Lånepool på prov.
-- 397 = skissvik, idrott person
# Simhallen som regional angelägenhet
Kommunen och idrotten vill att regionen delar kostnaden för en bassäng som också kan användas för rehabilitering. Regionen ville se en kalkyl för varmvattendelen.
+ tankstrom, utkastman
? INFORM Skilj ut kostnaden för varmvattendelen.
?< FUND Täck 20 procent av driften.
! FOLLOW_UP Kalkylen delas upp.
-- 226 < idrott phone
# Elpriset för ishallarna
Organisationens ordförande berättade att tre ishallar överväger att stänga i mars. Frågan var om regionens energirådgivare kan hjälpa till med återvinning av värmen.
+ avbildsson
? SUPPORT Låt energirådgivaren besöka tre ishallar.
! DECIDED Besök gjordes under våren.
-- 73 < idrott, skogsagare person
# Leder på privat mark
Föreningarna förde samman markägare och orienterare om nya skyltade leder. Markägarna ville ha ersättning för slitage, idrotten ett avtal på tio år.
+ tankstrom, demosson
? SUPPORT Ta fram ett mönsteravtal för leder.
! FOLLOW_UP Ett mönsteravtal skrivs med båda organisationerna.
`;
