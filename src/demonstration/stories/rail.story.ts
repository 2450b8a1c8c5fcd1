/** Trains: the track, the operators, the night train. */
export const RAIL = `
== Dubbelspår på Provbanan
issue: double-track
body: ktn
own: ktn-ordf, skissdotter
topics: infrastructure.railways, infrastructure.infrastructure-planning
ref: INQUIRY Åtgärdsvalsstudie Provbanan (fiktiv) | Kapacitet Exempelstad–Provby
doc: STUDY Spåren som saknas: vad förseningarna kostar
doc: POSITION_PAPER Exempellands prioriteringar i nationell plan
doc: PRESENTATION Byggordning för Provbanan i tre etapper

-- 722 < akeri, hamn person
# Godstågen måste få plats när Provbanan byggs ut
Åkeriet och hamnen visade att nio av tio godståg väntar mer än tjugo minuter i Modellköping. De ville att regionen kräver två långa förbigångsspår redan i första etappen, annars flyttas containerflödet till lastbil.
? SUPPORT Ta med förbigångsspår för 750 meter långa godståg i regionens krav.
! FOLLOW_UP Skissdotters avdelning tar in godset i kapacitetsanalysen till nästa möte i nämnden.
-- 641 > banmyndighet person
# Åtgärdsvalsstudie för sträckan Exempelstad–Provby
Regionen begärde att myndigheten startar studien i höst i stället för om två år och erbjöd sig att betala en tredjedel. Dagens enkelspår klarar elva tåg i timmen mindre än vad pendlingsprognosen kräver.
? SUPPORT Starta åtgärdsvalsstudien i höst med regionen som medfinansiär.
! DECIDED Myndigheten startade studien; avtalet om medfinansiering skrevs under i nämnden.
@ Banmyndighetens kontor, Modellköping
-- 533 < natverk*9 person
# Kommunernas och företagens nätverk vill se byggstart tidigare
Nätverket överlämnade en sammanställning av vad 43 arbetsgivare längs banan säger om pendlingen. Två industrier i Provby har svårt att rekrytera skiftpersonal eftersom sista tåget går 18.40.
? SUPPORT Sätt ett årtal för byggstart i regionens egen plan och håll fast vid det.
! NOTED Ordföranden lovade att ta upp årtalet när nämnden behandlar remissvaret.
-- 447 > transportdep! person
# Förskottering av den första etappen
Regionen redovisade en modell där den lånar ut 180 miljoner kronor räntefritt mot att sträckan närmast Provby byggs fem år tidigare. Departementet frågade särskilt om vem som bär risken vid fördyringar.
+ exempelius, ktn-ordf, skissdotter
? PERMIT Låt myndigheten ta emot ett förskott från en region också för enkla etapper.
! FOLLOW_UP Departementet återkommer om vilka regler som hindrar, regionen skickar riskfördelningen skriftligt.
-- 318 > trafikutskott*5 visit
# Riksdagsledamöter åker regionaltåg till Provby
Utskottets resa gjordes i ordinarie trafik för att visa mötesspåret där tågen väntar. Regionen beskrev hur ett stopp i Låtsaslund spiller över på fjärrtrafiken i hela västra stråket.
+ exempelius, ktn-ordf
? SUPPORT Följ upp i utskottet att nyttorna av halvtimmestrafik räknas med i planeringsunderlaget.
$ 95 | Kaffe och smörgås ombord
@ Tåget mellan Exempelstad och Provby, Provby
-- 214 = provby, exempelstad person
# Stationslägen och markreservationer längs banan
Kommunerna vill ha besked om var perrongerna hamnar innan de antar detaljplaner för 1 400 bostäder. Regionen vill i sin tur att kommunerna reserverar mark för ett andra spår också där bygget dröjer.
? PERMIT Reservera tolv meter mark på banans norra sida genom hela Provby.
?< INFORM Lämna besked om stationslägena före sommaren.
! DECIDED Parterna enades om en gemensam karta som biläggs kommunernas översiktsplaner.
~ 16 outcome Parterna enades om en gemensam karta som biläggs kommunernas översiktsplaner. Kartan ses över varje år. | Det framgick inte att kartan ska ses över årligen.
-- 121 < paverka/byggbolag video
# Byggbolag om upphandling av anläggningsentreprenaden
Konsulten talade för bolagets räkning om hur etapperna kan delas så att även medelstora entreprenörer kan lämna anbud. Regionen upplyste om att det är banmyndigheten som upphandlar.
+ skissdotter
? PROCURE Verka för att markarbetena delas i minst tre entreprenader.
! DECLINED Regionen tar inte ställning till hur en annan myndighet upphandlar.
-- 38 > banmyndighet, transportdep video
# Etapp ett som utredningsobjekt i nationell plan
Efter förslaget till plan gick regionen igenom vad som krävs för att etappen ska bli ett namngivet objekt. Regionen begärde att kostnaden räknas om med den kortare byggtid som studien pekar på.
? AMEND Räkna om kostnaden för etapp ett med två års kortare byggtid.
! FOLLOW_UP Ny kalkyl väntas före remisstidens slut.

== Nattåg till kontinenten
issue: night-train
body: ktn
own: mallgren, ktn-ordf
topics: public-transport.rail-services, international
lang: en
doc: LETTER Letter of intent on a seasonal night train
doc: DATA Bookings during the eight-week trial

-- 701 > beispiel video
# Partner region for a night train from Exempelland
Exempelland presented passenger forecasts for a daily night train and asked whether Beispielburg would share the procurement. The partner wanted to see how connections at the junction in the south would work in winter.
? SUPPORT Join the procurement as the second contracting authority.
! FOLLOW_UP A joint working group of two officials each was set up.
-- 612 < nachtbahn person
# Operator presents rolling stock for a northern night train
The company explained that nine renovated sleeping cars are available from next spring and what platform length and water supply they need in Exempelstad. It asked for a commitment of at least four years.
? PROCURE Tender a four-year contract with a minimum revenue guarantee.
! NOTED No commitment was made; the region explained the procurement rules.
-- 519 > eutransport person
# Pilot projects for cross-border night trains
The Brussels Office described the planned route and asked that public service contracts across two member states may be notified together. Officials asked for data on the number of seats per night.
+ mallgren, monsterdahl
? AMEND Accept a joint notification for contracts that two regions award together.
! FOLLOW_UP The region sends a worked example with the two contracts.
-- 436 < railassoc event
# Rail association on track charges for night services
At the association's conference the region was asked to support lower charges between 22:00 and 06:00. The association had compared charges in seven countries and showed that the northern section is the third most expensive.
+ mallgren
? SUPPORT Back a discount for trains that run at least 600 kilometres overnight.
! NOTED The position was passed on to the committee's chair.
@ Conference centre, Bryssel, BE
$ 210 | Conference lunch | European Sample Rail Association (fictional)
-- 327 = beispiel, nachtbahn person
# Evaluation of the eight-week trial
The parties went through bookings, delays and complaints. Seventy-one per cent of the berths were sold, and most complaints concerned the shower and the late change of departure time in Modellköping.
? FUND Share the deficit of the next season in proportion to the distance in each territory.
! DECIDED The parties agreed to prepare a three-year seasonal contract.
-- 208 > transportdep person
# State co-funding of the stretch to the border
The region asked the ministry to treat the northern stretch as a service of national interest and to carry 40 per cent of the deficit. The ministry pointed to other routes with fewer alternatives.
+ exempelius, mallgren
? FUND Carry 40 per cent of the yearly deficit for three years.
! DECLINED The ministry does not intend to fund further night trains in this budget.
-- 99 > eutransport, euutskott video
# Lessons from a seasonal night train run by two regions
The region reported that the seasonal contract is signed and listed the four administrative steps that took longest. It proposed a common template so that other border regions need not start from nothing.
? SUPPORT Publish a template contract for regional cross-border services.
! NOTED The directorate includes the steps in its study on barriers.

== Upphandling av regionaltåg
body: trafik
own: variabelstrom, dummyson
topics: public-transport.rail-services, procurement
ref: PROCUREMENT EXT-TÅG-1 | Regionaltågstrafik, tio år
doc: PRESENTATION Marknadsdialog: så ser vi på riskfördelningen
doc: LETTER Synpunkter på förfrågningsunderlaget

-- 664 < exempeltag! person
# Operatör om avtalslängd och fordonsansvar
Bolaget ville att nästa trafikavtal löper i tio år med option på fem, eftersom fordonsverkstaden i Modellköping annars inte kan räknas hem. Exempeltrafiken beskrev när marknadsdialogen öppnar för alla.
? PROCURE Förläng avtalstiden till tio år och låt operatören ansvara för tungt underhåll.
! NOTED Synpunkterna förs in i den öppna marknadsdialogen.
-- 598 < modelltrafik! person
# Incitament för punktlighet i nästa avtal
Bolaget visade hur dagens bonus slår fel när infrastrukturen fallerar och föreslog att bara förseningar som operatören råder över räknas. De tog med siffror från tolv månader på Provbanan.
? AMEND Räkna bort förseningar som beror på banan från vitesmodellen.
! FOLLOW_UP Trafikplaneringen kontrollerar siffrorna mot det egna systemet.
-- 574 < lexpressen video
# Ny aktör vill lämna anbud på del av trafiken
Företaget kör i dag fjärrtåg och ville veta om det går att lämna anbud på enbart linjen till Skissvik. Det har egna tåg som står stilla på dagtid.
? PROCURE Dela upphandlingen i två paket med egna depåer.
! NOTED Svar lämnas skriftligt till alla intressenter.
-- 540 < trafikfack person
# Facket om personalövergång vid byte av operatör
Fackföreningen redogjorde för erfarenheter från förra bytet, då 40 ombordanställda fick nya scheman utan förhandling. De vill att underlaget kräver verksamhetsövergång och anger rastlokaler per ort.
+ variabelstrom, fingerad
? AMEND Skriv in verksamhetsövergång som villkor i upphandlingen.
! FOLLOW_UP Upphandlingsledaren prövar villkoret mot lagstiftningen.
-- 471 < tagforening person
# Branschens syn på utkastet till förfrågningsunderlag
Branschföreningen gick igenom fjorton punkter, främst om indexering av energikostnader. Enligt föreningen avstår flera av dess företag från att räkna om risken för elpriset ligger helt på operatören.
? AMEND Låt beställaren bära elprisrisken över en avtalad nivå.
! DECIDED Indexmodellen ändrades i det slutliga underlaget.
% DELAYED 60 PROCUREMENT Vd-beslut EXT 44, upphandlingen var inte annonserad
-- 262 = pahittmark person
# Gemensamt fordonsbolag med grannregionen
Regionerna undersökte om sju tåg kan ägas tillsammans så att reserverna räcker till båda. Region Påhittmark vill att depån ligger kvar hos dem, Exempelland att hyran sätts efter körda kilometer.
+ variabelstrom, ktn-ordf
? FUND Dela på två reservtåg från nästa tidtabellsskifte.
?< OTHER Lägg verkstaden i Region Påhittmark.
! NONE_YET
-- 133 < spar person
# Fordonsleverantör om leveranstid för sju regionaltåg
Bolaget beskrev en produktionslucka som skulle ge leverans ett år tidigare om beställningen görs före årsskiftet. Exempeltrafiken frågade om tillgången på reservdelar och vem som äger programvaran.
? PROCURE Lös ut optionen på sju tåg före årsskiftet.
! FOLLOW_UP Frågan bereds tillsammans med ekonomiavdelningen.

== Biljett som gäller i hela landet
body: trafik
own: variabelstrom, illustrell
topics: public-transport.tickets-and-fares, digitalisation.digital-services
doc: PRESENTATION En biljett, många operatörer
doc: STUDY Kostnader för ett gemensamt biljettkontor

-- 655 < biljett person
# Leverantör visar kontobaserat biljettsystem
Företaget demonstrerade hur resan räknas fram i efterhand så att kunden alltid får det lägsta priset. Exempeltrafiken frågade hur systemet fungerar för den som saknar bankkort och mobil.
? PROCURE Gå över till kontobaserade biljetter när dagens avtal löper ut.
! NOTED Underlaget tas med i förstudien.
-- 560 > transportdep video
# Standard för nationell biljett
Regionen ansåg att staten bör ta fram en öppen standard i stället för en egen app, och att regionerna ska få ersättning för anpassningen. Departementet bad om en uppskattning av engångskostnaden.
? AMEND Börja med en öppen standard och låt varje region behålla sin försäljning.
! FOLLOW_UP Regionen skickade en kalkyl på 14 miljoner kronor.
-- 419 < rorelse person
# Biljettköp utan mobil och utan kort
Föreningen hade testat samtliga automater i Exempelstad. Hälften gick inte att nå från rullstol och ingen läste upp priset. De begärde att ombuden blir kvar tills automaterna är utbytta.
+ variabelstrom, dummyson
? OPPOSE Lägg inte ner biljettombuden innan nya automater finns på plats.
! DECIDED Ombuden blir kvar i två år, enligt vd:s beslut.
-- 300 < unga person
# Ungdomar vill ha en fritidsbiljett året om
Föreningen lämnade över en enkät med 812 svar om resor efter skolan. I Skissvik går sista bussen från idrottshallen innan träningen är slut, och skolkortet gäller inte på kvällen.
+ ktn-ordf, dummyson
? FUND Låt skolkortet gälla till klockan 22 alla dagar.
! FOLLOW_UP Kostnaden tas fram till budgetberedningen.
-- 187 = pahittmark video
# Zongräns mellan regionerna
Resande mellan Modellköping och grannregionen betalar i dag två grundavgifter. Regionerna jämförde en avståndsmodell med en gemensam zon och hur intäkten i så fall fördelas.
? AMEND Ta bort dubbel grundavgift för resor över regiongränsen.
! DECIDED Försök i tolv månader från tidtabellsskiftet.
-- 52 < biljett mail
# Leverantörens fråga om åtkomst till resandedata
I ett brev bad företaget att få använda avidentifierade resedata för att utveckla en prognostjänst. Brevet beskriver hur uppgifterna ska gallras och vem som får tillgång till dem.
? PERMIT Ge tillgång till avidentifierade resedata under ett år.
! NONE_YET Frågan utreds av dataskyddsombudet.
`;
