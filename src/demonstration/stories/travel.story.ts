/** Buses, ferries, roads, harbours, airports. */
export const TRAVEL = `
== Elbussar i Exempelstad
body: trafik
own: variabelstrom, dummyson
topics: public-transport.bus-services, energy-and-climate.fuels-and-charging
doc: PRESENTATION Depåladdning eller ändhållplats?
doc: DATA Förbrukning vid minus 25 grader

-- 690 < exempelbuss visit
# Studiebesök hos tillverkaren av ledbussar
Tillverkaren visade en ledbuss som laddas på sju minuter vid ändhållplatsen och ville att stadslinjerna ställs om på en gång i stället för linje för linje. Räckvidden vintertid diskuterades ingående.
? PROCURE Upphandla alla 34 stadsbussar i ett steg.
! NOTED Exempeltrafiken håller fast vid etappvis omställning tills vinterprovet är klart.
$ 120 | Lunch i personalmatsalen | Exempelbuss Fordon AB
@ Fabriken i Modellköping, Modellköping
-- 577 < exempelnat person
# Effekt till bussdepån vid Södra porten
Nätbolaget kunde erbjuda tre av de sju megawatt som depån behöver före nästa höst. Bolaget ville att laddningen styrs till natten och att depån går med på att kopplas bort en timme om dagen vid brist.
? PERMIT Acceptera ett villkorat anslutningsavtal med styrd laddning.
! DECIDED Avtal om tre megawatt tecknades, resten i nästa utbyggnad.
-- 462 < trafikfack person
# Förarnas arbetsmiljö i de nya bussarna
Skyddskommittén hade noterat blänk i vindrutan och att förarstolen inte går att sänka nog. Facket begärde att två förare deltar i provkörningen innan nästa leverans godkänns.
? AMEND Låt förare godkänna förarplatsen före slutleverans.
! DECIDED Två förare deltar från och med nästa leveransprov.
-- 341 > energidep video
# Stöd till laddning i kollektivtrafiken
Regionen påpekade att elstödet till fordon inte omfattar laddutrustning i depå, fast den är halva kostnaden. Exempel från tre depåer visade att investeringen annars skjuts upp.
+ ktn-ordf, avbildsson
? FUND Låt bidraget omfatta laddutrustning och nätanslutning i bussdepåer.
! NOTED Departementet tar med exemplet i översynen av stödet.
-- 173 < modelltrafik person
# Operatören om batteriernas livslängd
Bolaget redovisade att kapaciteten sjunkit 9 procent på två år, mer än väntat på linje 4 med långa backar. De ville dela risken för batteribyte med beställaren under avtalets sista tre år.
? FUND Dela kostnaden för batteribyte lika efter år sju.
! FOLLOW_UP Mätningar från samtliga linjer tas fram gemensamt.
-- 65 < byarad, skissvik person
# Elbuss till Låtsaslund när skolskjutsen ändras
Byarådet och kommunen vill att den nya elbussen kör sträckan förbi Låtsaslunds skola, fast den inte är lönsam. Bussen står i dag stilla i två timmar mitt på dagen i Skissvik.
? SUPPORT Låt bussen gå en extra tur vardagar klockan 13.
! DECIDED Prov med extratur under ett läsår.
~ 4 outcome Prov med extratur under ett läsår, från höstterminens start. | Startdagen hade fallit bort.

== Färjan till Påhittsöarna
issue: ferry
body: ktn
own: ktn-ordf, dummyson
topics: public-transport.ferries, regional-growth.rural-development
ref: CONSULTATION Översyn av färjeleder (fiktiv) | Staten och skärgårdens färjor
doc: LETTER Begäran om prövning som allmän färjeled

-- 679 < skargard*6 person
# Öborna om turtätheten vintertid
Föreningen hade räknat inställda turer: 61 under en vinter, de flesta på grund av is som färjan inte är byggd för. Två barnfamiljer har flyttat eftersom skolan inte går att nå säkert.
? FUND Sätt in en isgående färja från december till mars.
! FOLLOW_UP Nämnden begär kostnadsuppgift från rederiet.
@ Byahuset på Stora Påhittsön, Skissvik
-- 630 < rederi person
# Rederiet om ersättningsfartyg och kajens skick
Rederiet har ett isgående fartyg ledigt men kajen på Lilla Påhittsön håller inte för det. Bolaget föreslog att regionen lägger ut kajen på entreprenad tillsammans med kommunen.
? PROCURE Teckna tilläggsavtal om fartyg och rusta kajen före november.
! DECIDED Tilläggsavtal för en vinter; kajen rustas av kommunen.
-- 515 > banmyndighet, transportdep person
# Färjeleden som allmän väg
Regionen visade att leden uppfyller villkoren för statlig färjeled: fast befolkning, ingen bro och mer än 90 000 överfarter om året. Myndigheten framhöll att listan över leder är stängd sedan länge.
? PERMIT Pröva leden till Påhittsöarna som allmän färjeled.
! NONE_YET
-- 388 < naringsrad, besok person
# Näringslivet om sommartrafik och varutransporter
Besöksföretagen och näringsrådet ville ha en varutur klockan sex på morgonen så att restaurangerna kan få leveranser samma dag. De beskrev hur gäster lämnas kvar på kajen i juli.
+ dummyson, demosson
? FUND Lägg till en varutur vardagar från midsommar till mitten av augusti.
! DECLINED Ryms inte i årets ram; prövas på nytt om sökande delar kostnaden.
-- 279 > trafikutskott, parti video
# Riksdagsledamöter om statens ansvar för färjor
Regionen beskrev skillnaden i villkor mellan öar med statlig och regional färja. Ledamöterna frågade om avgifter kan införas för fritidsboende utan att de bofasta drabbas.
? SUPPORT Ställ frågan om likvärdiga villkor till ansvarigt statsråd.
! NOTED Regionen avvaktar den statliga översynen.
-- 84 < skargard phone
# Skärgårdsföreningen om den inställda kvällsturen
Föreningens ordförande ringde om att kvällsturen ställts in tre fredagar i rad utan att det stått i appen. Hon ville ha direkt besked till de åkande och en reservplan vid personalbrist.
+ dummyson
? AMEND Inför meddelande till de åkande senast två timmar före avgång.
! DECIDED Rederiet skickar meddelande och ordnar taxibåt vid inställd sista tur.

== Flaskhalsen på riksväg 999
body: run
own: modellander, skissdotter
topics: infrastructure.roads, infrastructure.infrastructure-planning
doc: STUDY Olyckor och köer genom Låtsaslund
doc: LETTER Gemensam skrivelse om förbifart Låtsaslund

-- 685 < byarad*12 visit
# Vandring längs genomfartsvägen i Låtsaslund
Byarådet gick med politikerna längs vägen där 900 lastbilar passerar varje dygn på två meters avstånd från skolgården. De begärde sänkt hastighet nu och en förbifart på sikt.
? AMEND Prioritera förbifarten i nästa länsplan och sänk hastigheten till 30 redan i år.
! FOLLOW_UP Regionen tar hastigheten med banmyndigheten.
@ Låtsaslunds skola, Låtsaslund
-- 566 > banmyndighet person
# Hastighet och övergångsställe i Låtsaslund
Regionen överlämnade byarådets mätningar och bad myndigheten sänka hastigheten utan att invänta ombyggnaden. Myndigheten ville se om tung trafik kan ledas om vid järnvägskorsningen.
+ skissdotter
? AMEND Sänk hastigheten till 30 förbi skolan från terminsstart.
! DECIDED Hastigheten sänktes och en avsmalning byggdes.
-- 481 < akeri, lskog person
# Transportköpare om förbifarten
Åkeriet och skogsbolaget räknade på att varje stopp i Låtsaslund kostar dem fyra minuter per bil. De ville att förbifarten får bärighet för de tyngsta virkesbilarna redan från början.
? SUPPORT Bygg förbifarten för 74 ton.
! NOTED Bärigheten tas med i samrådet om länsplanen.
-- 377 < natur person
# Naturföreningen om våtmarken vid den planerade vägen
Föreningen visade inventeringen av våtmarken norr om Låtsaslund, där förbifarten är skissad. De förordade ett läge närmare järnvägen trots att det kostar en bro till.
? OPPOSE Dra inte vägen genom våtmarken vid Modellån.
! FOLLOW_UP Båda lägena utreds i den kommande planen.
-- 250 = skissvik person
# Kommunen och regionen om länsplanens ordning
Skissviks kommun vill att förbifarten byggs före cirkulationsplatsen vid hamnen, regionen det omvända eftersom hamnens tillstånd annars löper ut. Möjligheten att kommunen lånar ut pengar diskuterades.
? FUND Låna ut 40 miljoner kronor så att båda objekten ryms.
?< AMEND Lägg förbifarten först i länsplanen.
! NONE_YET
-- 70 > transportdep mail
# Skrivelse om höjd ram till länsplanerna
Regionen skrev till departementet om att ramen inte räknats upp i takt med byggkostnaderna, så att två av tre objekt i Exempelland skjuts upp. Kommunerna längs vägen har skrivit under.
? FUND Räkna upp länsplanens ram med byggkostnadsindex.
! NONE_YET

== Beredskap på Provby flygplats
issue: airport
body: rs
own: exempelius, platshallare
topics: infrastructure.airports-and-aviation, security-and-preparedness.crisis-preparedness
doc: LETTER Gemensam begäran från regionen och Provby kommun
doc: DATA Ambulansflyg och vårdtransporter efter stängning

-- 695 = provby person
# Kommunen och regionen om flygplatsens framtid
Flygplatsbolaget går med förlust varje år och kommunen överväger att stänga nattetid. Regionen behöver den för ambulansflyget. Parterna enades om att driva beredskapsfrågan gemensamt mot staten.
? SUPPORT Behåll nattöppet under den tid då frågan prövas.
?< FUND Täck halva underskottet under två år.
! DECIDED Regionen betalar nattberedskapen under ett år.
-- 603 > transportdep, beredverk person
# Flygplatsens roll vid kris och krig
Regionen beskrev avstånden till närmaste alternativ och hur många vårdtransporter som flögs på natten under fjolåret. Verket frågade om bränslelager och om banan tål tyngre plan.
? FUND Teckna avtal om beredskap dygnet runt och ersätt hela merkostnaden.
! FOLLOW_UP Verket besöker flygplatsen.
-- 512 > beredverk visit
# Beredskapsmyndigheten besöker Provby flygplats
Besöket gällde bränsledepån, reservkraften och räddningstjänstens bemanning. Personalen visade vad som krävs för att öppna banan på 20 minuter. Delar av genomgången omfattades av sekretess.
? INFORM Bekräfta vilka åtgärder som krävs för att ingå i nätet.
! FOLLOW_UP Bränslet fördelas på två platser, varav den ena vid gamla brandstationen.
@ Provby flygplats, Provby
& 25 SAFETY /outcome/text | Registeransvarigs beslut RS 44, OSL 18 kap. 13 §
-- 408 < flyg meal
# Flygbolag om linjen till Stockholm
Bolaget vill återuppta en morgontur om banan hålls öppen från klockan fem. Det begärde att regionens resepolicy tillåter flyg när tåget tar mer än fyra timmar.
+ platshallare, rollspelare
? AMEND Ändra regionens resepolicy så att flyg tillåts på sträckan.
! DECLINED Resepolicyn ligger fast.
$ 145 | Lunch (dagens rätt) | Fantasiflyg i Provby AB
-- 298 > transportdep person
# Ersättningsnivån för beredskapsflygplatser
Departementets förslag ersätter 70 procent. Regionen och kommunen visade räkenskaper som pekar på att resten blir tre miljoner kronor om året för en kommun med 8 000 invånare.
+ exempelius, exempelkvist
? AMEND Höj ersättningen till full kostnadstäckning.
! DECIDED Slutligt beslut: 92 procent av kostnaden.
-- 156 < natur person
# Buller och utsläpp när flygplatsen ingår i beredskapsnätet
Naturföreningen ville veta hur många rörelser som kan bli nödvändiga på natten och varnade för att bränslelagret ligger nära Modellåns vattentäkt.
+ platshallare
? AMEND Flytta bränslelagret utanför skyddsområdet.
! FOLLOW_UP Frågan ställs till verket, som äger lagret.

== Hamnen och godsterminalen i Skissvik
body: run
own: demosson, skissdotter
topics: infrastructure.ports-and-shipping, infrastructure.freight
doc: PRESENTATION Terminal 2: etapper och finansiering
doc: DATA Prognos för containervolymer

-- 671 < hamn person
# Hamnbolaget om farledens djup
Bolaget vill att regionen stöder en muddring till elva meter så att fartyg från kontinenten kan gå fullastade. Massorna ska enligt bolaget användas till den nya terminalytan.
? SUPPORT Ställ er bakom ansökan om fördjupad farled.
! NOTED Nämnden avvaktar miljöprövningen.
-- 592 < lskog video
# Skogsbolaget om järnvägsspåret till kajen
Bolaget skickar i dag 120 lastbilar i veckan till hamnen fast spåret ligger där. Växeln är ur bruk sedan en urspårning och ingen vill äga den.
? FUND Medfinansiera upprustning av industrispåret med 25 procent.
! FOLLOW_UP Ägarfrågan reds ut med kommunen före sommaren.
-- 455 > eutransport video
# Skissvik i det europeiska transportnätet
Regionen förklarade varför hamnen bör behålla sin plats i det transeuropeiska nätet när den nya terminalen öppnar. Volymen har legat över tröskeln två av de senaste tre åren.
+ monsterdahl
? AMEND Räkna volymen som ett snitt över tre år.
! NOTED Underlaget skickades i efterhand.
-- 345 < natur, skargard person
# Invändningar mot muddringen
Föreningarna lämnade yttranden från en marinbiolog om lekplatser för sik i inloppet. De ville att regionen kräver siktskärmar och stopp mellan april och juni om muddringen blir av.
? AMEND Villkora regionens stöd med siktskärmar och uppehåll under leken.
! DECIDED Villkoren ingår i nämndens yttrande.
-- 236 < hamn, akeri visit
# Invigning av lastbilsladdning i hamnen
Hamnen och åkeriet visade de första sex laddplatserna och bad om hjälp att få staten att räkna hamnar som allmänt tillgängliga. Elpriset på natten avgör om de utnyttjas.
+ modellander, avbildsson
? SUPPORT Verka för att hamnar omfattas av laddstödet.
! NOTED Tas upp i den fråga om laddplatser som nämnden driver.
$ 85 | Kaffe och tårta vid invigningen | Exempelhamnen i Skissvik AB
@ Kaj 3, Skissvik
-- 93 = skissvik, hamn person
# Ny väg in till hamnområdet
Parterna gick igenom tre lägen för infarten och vem som bekostar bron. Hamnbolaget kan tänka sig att betala i förväg om regionen tar bort cirkulationsplatsen ur länsplanen.
? AMEND Välj det mellersta läget, som inte kräver inlösen av bostäder.
?< FUND Låt länsplanen täcka halva bron.
! FOLLOW_UP Kostnadsdelningen tas i politisk styrgrupp.
`;
