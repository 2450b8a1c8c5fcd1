/** Hospitals, emergency care, staff. */
export const HOSPITALS = `
== Det nya akutsjukhuset
issue: hospital
body: fast
own: latsaslund, variant
topics: health-care.hospitals, security-and-preparedness.civil-defence
ref: BUDGET Investeringsplan akutsjukhuset | Etapp 2
doc: STUDY Merkostnad för skyddade vårdplatser
doc: PRESENTATION Akutsjukhuset: byggetapper och flyttplan
doc: LETTER Begäran om statlig medfinansiering

-- 717 > beredverk person
# Vilka krav gäller för ett skyddat sjukhus?
Exempelfastigheter ville veta om skyddade operationssalar ska dimensioneras för två eller fyra veckor utan el och vatten. Skillnaden är 60 miljoner kronor och måste avgöras före bygglovet.
+ latsaslund, platshallare
? INFORM Fastställ uthållighetskravet före bygglovsansökan.
! FOLLOW_UP Verket lämnar ett vägledande besked.
-- 634 > varddep, beredverk person
# Staten och merkostnaden för skyddade vårdplatser
Regionen föredrog kalkylen för skyddade salar, egen brunn och reservkraft. Departementet frågade om planritningarna kan visas i förenklad form för andra regioner som bygger nytt.
+ exempelius, rollspelare, latsaslund
? FUND Bär hela merkostnaden, beräknad till 410 miljoner kronor.
! FOLLOW_UP En oberoende granskning av kalkylen beställs.
-- 558 < byggbolag person
# Byggbolag om samverkansentreprenad
Bolaget förordade en partneringmodell med öppna böcker och beskrev tre sjukhus där ändringsarbetena halverats. Exempelfastigheter tog upp hur underentreprenörer kontrolleras på plats.
? PROCURE Upphandla etapp två som samverkansentreprenad.
! NOTED Formen avgörs av styrelsen efter marknadsdialogen.
-- 476 < vardfack person
# Vårdpersonalen om avdelningarnas utformning
Fackförbundet lämnade över synpunkter från 140 undersköterskor och sjuksköterskor. Enkelrum ger längre gångavstånd, och förbundet ville ha två läkemedelsrum per avdelning i stället för ett.
+ variant, hypotesdotter
? AMEND Rita in två läkemedelsrum per vårdavdelning.
! DECIDED Ett andra läkemedelsrum ryms i den reviderade planlösningen.
-- 392 = exempelstad person
# Parkering, buss och ambulansväg vid sjukhuset
Kommunen vill minska parkeringen med 300 platser, regionen behöver en egen ambulansinfart från norr. Parterna jämförde två trafikförslag och vem som betalar rondellen.
? PERMIT Godkänn en separat ambulansinfart från Norra infarten.
?< AMEND Minska antalet parkeringsplatser med 300.
! DECIDED Ambulansinfarten godkändes; parkeringen minskas med 180 platser.
-- 283 < robot, moln event
# Leverantörsdag om sjukhusets teknik
Två företag höll öppna föredrag för 60 leverantörer om operationsrobotar och om lokal drift av bildarkiv. Efteråt ville båda veta när kravspecifikationen publiceras.
+ variant, provtryck
? PROCURE Publicera kravspecifikationen samtidigt för alla tre delområden.
! NOTED Tidplanen lades ut på upphandlingens sida samma dag.
@ Konserthuset, Exempelstad
~ 9 place Kongresshallen | Fel lokal angavs: leverantörsdagen flyttades till kongresshallen.
-- 176 > vardutskott*7 visit
# Utskottet besöker sjukhusbygget
Ledamöterna gick runt i stommen och såg den skyddade operationsdelen. Regionen beskrev att staten ställer krav på uthållighet utan att ha anvisat medel för mer än planeringen.
+ exempelius, fantasisson, latsaslund
? SUPPORT Begär att budgeten får ett anslag för skyddade sjukhus.
! NOTED Utskottet återkommer med skriftliga frågor.
@ Byggplatsen vid Norra infarten, Exempelstad
-- 47 > varddep video
# Svar på departementets frågor om etapp två
Departementet hade ställt elva frågor om avgränsningen mellan skydd och vanlig standard. Regionen gick igenom svaren och den granskade kalkylen rad för rad.
+ exempelkvist, latsaslund
? FUND Utbetala 40 procent av merkostnaden redan under byggtiden.
! NONE_YET

== Ambulanshelikopter i norr
issue: helicopter
body: hsn
own: fantasisson, hypotesdotter
topics: health-care.ambulance-and-emergency
doc: STUDY Gemensam förstudie om helikopterbas
doc: LETTER Avsiktsförklaring mellan två regioner

-- 703 = pahittmark person
# Två regioner om en gemensam helikopterbas
Regionerna lade sina larmdata sida vid sida. Var fjärde prio 1-larm i norra Exempelland tar mer än 45 minuter med vägambulans. Placeringen av basen var svårast: båda ville ha den närmast sin egen gräns.
? SUPPORT Lägg basen i Provby där personalen redan finns.
?< SUPPORT Lägg basen på gränsen mellan länen.
! DECIDED Gemensam förstudie med oberoende placeringsanalys.
-- 621 > varddep phone
# Statens ersättning för sjöräddning med ambulanshelikopter
Samtalet gällde om en regional helikopter som larmas till sjöss kan få statlig ersättning i efterhand. Regler finns för statens egna helikoptrar men inte för regionernas.
+ hypotesdotter
? AMEND Låt regionerna fakturera staten för uppdrag till sjöss.
! NOTED Departementet bad om antalet uppdrag per år.
-- 538 < byarad, skargard person
# Boende om väntan på ambulans
Företrädare för två bygder berättade om larm under snöovädret i januari då vägen var avstängd i nio timmar. De begärde att helikoptern inte ersätter utan kompletterar ambulansen på orten.
? OPPOSE Dra inte in någon vägambulans när helikoptern kommer.
! DECIDED Nämnden beslutade att antalet vägambulanser består.
-- 444 > forsamling mail
# Mark för landningsplats vid Låtsaslunds kyrka
Regionen frågade församlingen om ängen söder om kyrkan kan arrenderas för en belyst landningsplats och hur ljudet påverkar begravningar och konserter.
+ hypotesdotter, platshallare
? PERMIT Upplåt 900 kvadratmeter mark för landningsplats.
! DECIDED Arrende på 15 år med tysta timmar vid gudstjänst.
-- 369 > beredverk video
# Helikopterbasen i den civila beredskapen
Regionen ville att basens bränslelager räknas in i länets beredskapslager, så att staten delar kostnaden. Verket ville i så fall kunna disponera helikoptern vid skogsbrand.
+ platshallare, hypotesdotter
? FUND Dela kostnaden för bränslelagret lika.
! FOLLOW_UP Ett utkast till avtal skickas ut.
-- 141 < kuriren person
# Lokaltidningen om insyn i larmtiderna
Utgivaren ville att regionen publicerar larmtider per kommun varje månad som öppna data i stället för på begäran. Tidningen hade fått vänta sex veckor på förra utlämnandet.
+ hypotesdotter, illustrell
? INFORM Publicera larmtider per kommun och månad.
! DECIDED Månadssiffror publiceras från nästa kvartal.

== Utbildning av specialistsjuksköterskor
issue: nurses
body: hsn
own: hypotesdotter, fantasisson
topics: health-care.health-staff, education.higher-education
doc: DATA Vakanser per specialitet
doc: PRESENTATION Betalda utbildningstjänster: så går det till

-- 711 < vardfack person
# Fackförbundet om betald specialistutbildning
Förbundet visade att 58 sjuksköterskor tackat nej till att läsa vidare för att de förlorar lönen. I grannregionen betalas halva lönen och där är kön längre än antalet platser.
? FUND Inför 40 tjänster med full lön under specialistutbildningen.
! DECIDED Nämnden avsatte medel för 30 tjänster.
-- 643 > universitet person
# Universitetet om fler platser på intensivvårdsinriktningen
Universitetet kan ta emot 60 studenter till men saknar handledare och övningssalar. Regionen erbjöd sig att ställa två salar i det gamla sjukhuset till förfogande.
? SUPPORT Öppna 60 nya platser fördelade på tre inriktningar.
! FOLLOW_UP Avtal om övningssalar tas fram.
-- 556 > bildningsdep, varddep person
# Staten och antalet utbildningsplatser
Regionen beskrev glappet mellan behovet, 110 specialistsjuksköterskor om året, och de 45 som utbildas i länet. Departementen ville se hur regionen behåller dem som redan finns.
+ fantasisson, hypotesdotter
? FUND Finansiera 60 platser om året i Exempelstad.
! FOLLOW_UP Regionen kompletterar med uppgifter om personalrörlighet.
-- 468 < bemanning video
# Bemanningsföretag vill utbilda egna sjuksköterskor
Företaget erbjöd en modell där det anställer och utbildar sjuksköterskor som regionen sedan hyr i två år. Regionen såg problem med att bygga fast hyrberoendet.
? PROCURE Teckna ett utbildningsavtal kopplat till bemanning.
! DECLINED Regionen går inte vidare med modellen.
-- 359 < smedja event
# Tankesmedjans rapport om lön under utbildning
Vid ett seminarium presenterade tankesmedjan en jämförelse av nio regioner och bad Exempelland delta i nästa mätning. Slutsatsen är att handledningstid betyder lika mycket som lön.
? INFORM Lämna ut anonymiserade uppgifter till nästa mätning.
! NOTED Förvaltningen prövar frågan enligt sekretessreglerna.
-- 221 > vardutskott person
# Riksdagsledamöter om specialistutbildningens finansiering
Regionen ville att en utredd modell med nationell finansiering av utbildningstjänster genomförs. Ledamöterna frågade om regionen kan lova att tjänsterna inte ersätter vanlig bemanning.
+ fantasisson
? SUPPORT Väck frågan om nationella utbildningstjänster i utskottet.
! NOTED
-- 59 < vardfack, arbetsgivare person
# Parterna om bindningstid efter utbildningen
Facket och arbetsgivarna hade olika syn på om den som fått lön under utbildningen ska stanna i två år. Båda ville att regionen beskriver sin hållning innan förhandlingen börjar.
+ hypotesdotter
? OPPOSE Avstå från krav på återbetalning vid tidig uppsägning.
! NONE_YET

== Hyrpersonal i vården
body: vard
own: hypotesdotter, fingerad
topics: health-care.health-staff, procurement
ref: PROCUREMENT HSN-BEM-7 | Ramavtal bemanning
doc: LETTER Yttrande över nytt ramavtal

-- 683 < bemanning person
# Bemanningsföretaget om prisnivån i ramavtalet
Företaget ansåg att timpriset för sjuksköterskor ligger under vad som krävs för att få någon till Provby på sommaren, och föreslog ett tillägg per mil resväg.
? AMEND Inför resetillägg för uppdrag norr om Modellköping.
! DECLINED Regionen håller fast vid prislistan.
-- 599 = pahittmark video
# Gemensam linje mot hyrberoende
Regionerna jämförde sina stoppdatum för hyrsjuksköterskor. Om den ena slutar före den andra flyttar personalen över gränsen, visade båda regionernas siffror.
? SUPPORT Sluta hyra sjuksköterskor på samma datum i båda regionerna.
! DECIDED Gemensamt datum bestämdes.
-- 487 < vardgivare, arbetsgivare person
# Privata vårdgivare om följderna av hyrstoppet
Organisationerna befarade att deras mottagningar får bära sjuklönekostnader när hyrmarknaden krymper. De ville undanta vårdval från stoppet under ett år.
? AMEND Undanta vårdvalet från hyrstoppet i tolv månader.
! NOTED Nämnden följer utvecklingen kvartalsvis.
-- 373 < vardfack person
# Sommarschemat när hyrpersonalen försvinner
Förbundet hade samlat in scheman från sju avdelningar. På fyra av dem föll semesterveckor bort. De krävde besked om förskjutna semestrar senast den 1 april.
? AMEND Lämna besked om semester senast 1 april.
! DECIDED Datumet fastställdes i samverkan.
-- 246 < advokat/bemanning person
# Bolaget och dess ombud om vite för inställda pass
Regionen hade fakturerat vite för 31 inställda pass under storhelgen. Bolaget menade att flera avbokats av regionen själv och begärde att beloppet sätts ned.
? OTHER Sätt ned vitet med två tredjedelar.
! FOLLOW_UP Loggarna ur bemanningssystemet gås igenom gemensamt.
-- 109 > varddep video
# Nationellt ramavtal för bemanning
Regionen ville att staten låter ett nationellt avtal bli bindande för alla regioner, eftersom avhopp underminerar priset. Departementet frågade hur glesbygdens behov kan skyddas.
+ hypotesdotter, exempelkvist
? SUPPORT Gör det nationella ramavtalet obligatoriskt.
! NOTED

== Robotkirurgi och medicinteknik
body: vard
own: fingerad, hypotesdotter
topics: health-care.medicines, procurement
ref: PROCUREMENT HSN-ROB-2 | Operationsrobotar
doc: PRESENTATION Operationsrobot: vårdtider och utbildning
doc: DATA Förbrukningsmaterial per ingrepp

-- 668 < robot visit
# Visning av operationsrobot på övningscentrum
Leverantören visade fyra ingrepp på modell och ville att regionen hyr i stället för köper. Förvaltningen frågade om bindning till leverantörens engångsmaterial.
? PROCURE Hyr två robotar på sex år med uppgradering.
! NOTED All information läggs till underlaget för marknadsdialogen.
@ Övningscentrum, Modellköping
$ 65 | Smörgås och vatten | Robotexempel Medicinteknik AB
-- 581 < universitet person
# Forskare om utvärdering av robotingrepp
Forskargruppen vill följa 400 ingrepp för att se om vårdtiden minskar. De behöver att regionen skriver in datauttag i avtalet med leverantören.
? AMEND Kräv fritt uttag av maskindata i förfrågningsunderlaget.
! DECIDED Kravet togs in som obligatoriskt.
-- 463 < robot mail
# Leverantörens frågor före annonsering
Företaget skickade sju frågor om bland annat serviceavtal på kvällar och helger. Svaren har publicerats för samtliga intresserade.
? AMEND Minska kravet på inställelsetid från fyra till åtta timmar.
! DECLINED Kravet på fyra timmar står kvar.
-- 352 < reuma person
# Patienter om väntan på ledoperation
Föreningen beskrev väntetider på upp till elva månader och ville att robotarna också används till ledkirurgi, inte bara till buk och urologi.
+ hypotesdotter, antagandahl
? FUND Avsätt en operationsdag i veckan för ledkirurgi.
! FOLLOW_UP Operationsplaneringen redovisas i nämnden i vår.
~ 6 topics health-care.hospitals, health-care.care-access | Ämnet var tillgänglighet, inte medicinteknik.
-- 191 < placebon video
# Dansk leverantör av engångsinstrument
Företaget säljer instrument som passar flera robotmärken och ansåg att regionens krav på originalmaterial stänger ute konkurrenter. Kravet gällde tidigare garantin.
? AMEND Tillåt likvärdiga instrument efter garantitiden.
! DECIDED Likvärdiga instrument tillåts i nästa avrop.
-- 68 = pahittmark person
# Dela robot mellan två sjukhus
Regionerna räknade på om en tredje robot kan stå i Provby och användas av båda. Resvägen för kirurgerna blev för lång i den första modellen, men utbildningen går att dela.
? FUND Dela en utbildningssal med simulator.
! NONE_YET
`;
