/** Woods and food, the bus to the village, the ride to the hospital, a room for silence. */
export const EVERYDAY = `
== Skogen som råvara
body: run
own: modellander, avbildsson
topics: agriculture-forestry-food.forestry, environment.nature-conservation
doc: POSITION_PAPER Skog och klimat: regionens ståndpunkter

-- 686 < lskog person
# Skogsbolaget om regionens byggstandard
Bolaget ville att regionens nya lokaler byggs i trä och visade en kalkyl för en vårdcentral. Exempelfastigheter hade invändningar om ljud mellan våningarna.
+ modellander, latsaslund
? PROCURE Välj trästomme i nästa vårdcentral.
! FOLLOW_UP En vårdcentral projekteras med båda stommarna.
-- 569 < skogsagare person
# Skogsägarna om EU-regler
Skogsägarna befarade att nya rapporteringskrav slår hårdast mot den som har under 50 hektar. De ville att regionen tar upp saken i Bryssel.
? SUPPORT Ta upp små skogsägares rapportering i Bryssel.
! DECIDED Brysselkontoret tar upp saken.
-- 452 < natur person
# Naturvården om kontinuitetsskog
Föreningen hade kartlagt 38 bestånd där inventering saknas och ville att regionen avstår från att köpa virke därifrån genom sina byggkontrakt.
? AMEND Ställ krav på ursprung i byggkontrakt.
! FOLLOW_UP Kravet prövas juridiskt.
-- 328 > euregional video
# Små skogsägare och rapporteringskrav
I samtalet med direktoratet beskrev Exempelland hur en genomsnittlig skogsägare avverkar vart nionde år. Förslaget är att rapportering ska knytas till avverkning, inte till år.
+ monsterdahl
? AMEND Knyt rapporteringen till avverkningstillfället.
! NOTED
-- 195 < lskog, bonde visit
# Biokol som restprodukt
Bolaget och lantbrukarna visade en ugn som gör biokol av grenar och ville att regionen medfinansierar en mätning av vad kolet binder.
? FUND Medfinansiera mätning med 150 000 kronor.
! DECIDED Bidrag beviljades ur klimatmedlen.
@ Försöksgården, Provby
-- 58 < skogsagare mail
# Skrivelse om viltskador
Skogsägarna skrev om betesskador för 30 miljoner kronor om året och ville att regionen tar initiativ till samråd med jägare och kommuner.
? SUPPORT Bjud in till ett samråd om viltstammen.
! NONE_YET

== Mat, jordbruk och upphandling
body: kansli
own: fingerad, demosson
topics: agriculture-forestry-food.food, procurement
ref: PROCUREMENT RS-MAT-4 | Livsmedel till sjukhus och internat
doc: DATA Andel livsmedel från länet

-- 667 < mejeri person
# Mejeriet om förpackningar till sjukhusen
Mejeriet kan inte lämna anbud på portionsförpackningar utan en ny linje för 9 miljoner kronor. De ville att upphandlingen delas så att volymmjölk kan köpas lokalt.
? PROCURE Dela upphandlingen i tre produktgrupper.
! DECIDED Upphandlingen delades.
-- 546 < bonde person
# Bondeföreningen om djurskyddskrav
Föreningen redogjorde för hur regionens krav efterlevs av importerade varor och föreslog stickprov ute hos leverantörer två gånger om året.
? AMEND Inför stickprov hos leverantörer.
! DECIDED Stickprov införs med grannregionen.
-- 418 < besok, mejeri event
# Mässa om lokal mat
Under mässan höll utvecklingsdirektören ett öppet samtal om hur små producenter når storkök. Flera utställare ville ha en gemensam transportlösning.
+ demosson
? FUND Stöd en gemensam kyltransport i två år.
! NOTED
@ Mässhallen, Exempelstad
$ 70 | Provsmakning av ost | Exempelmejeriet ekonomisk förening
-- 299 > energidep person
# Livsmedelsberedskap i länet
Regionen beskrev att sjukhusens kök har mat för tre dagar och att lagret ligger utanför länet. Den ville att staten betalar lagret på samma sätt som läkemedel.
+ platshallare, demosson
? FUND Betala lager av livsmedel för sjukhus.
! NOTED
-- 171 < bonde, lskog phone
# Elavbrott och mjölkgårdar
Efter fredagens avbrott ringde två organisationer om reservkraft som inte räckte. De ville att regionens avbrottsplan tar upp gårdar med djur.
+ platshallare
? AMEND Ta upp djurgårdar i avbrottsplanen.
! DECIDED Kontaktlista upprättas med länets aktörer.
-- 50 < mejeri, bonde person
# Uppföljning av delad upphandling
Leverantörerna var nöjda med delningen men inte med leveranstiderna före klockan sex. Köken ville ha tre leveranser i veckan i stället för fem.
+ fingerad
? AMEND Senarelägg leveranserna till klockan sju.
! FOLLOW_UP Prov på två sjukhus.

== Landsbygdens busslinjer
body: ktn
own: ktn-ordf, dummyson
topics: public-transport.bus-services, regional-growth.rural-development
doc: DATA Resande per tur på 31 linjer

-- 644 < byarad*7 person
# Byarna om linje 31
Byarådet hade räknat påstigande i en månad och fick andra siffror än bolaget. De ville ha kvar morgonturen, som fyra elever och en undersköterska är beroende av.
? OPPOSE Dra inte in morgonturen på linje 31.
! DECIDED Turen behålls under läsåret.
@ Bygdegården, Låtsaslund
-- 516 < trafikfack video
# Förarnas raster på landsbygdslinjer
Fackföreningen beskrev tolv tidtabeller där rasten bara finns på papper eftersom bussen alltid är sen. De ville ha fem minuter mer i ändhållplatsen.
+ dummyson
? AMEND Lägg in fem minuter vid ändhållplatserna.
! DECIDED Nio av tolv tidtabeller ändras.
-- 394 < modelltrafik person
# Operatören om anropsstyrd trafik
Bolaget föreslog att sex linjer med färre än tre resande per tur ersätts av minibuss som bokas i förväg. Nämnden ville veta hur den som saknar mobil bokar.
? PROCURE Upphandla anropsstyrd trafik på sex linjer.
! FOLLOW_UP Prov på två linjer.
~ 7 outcome Prov på två linjer, med bokning också per telefon. | Villkoret om telefonbokning saknades i posten.
-- 229 > skattedep video
# Reseavdrag och kollektivtrafik i glesbygd
Regionen redovisade att reseavdraget är mer värt än busskortet på 40 av 60 sträckor, så att subventionerna motverkar varandra.
+ ktn-ordf, exempelkvist
? AMEND Gör avdraget neutralt mellan färdmedel.
! NOTED
-- 78 < unga, byarad person
# Nattbuss på lördagar
Ungdomarna ville ha en buss hem från Exempelstad klockan ett på natten; byarådet stödde dem och ville att den stannar i byn. Ett försök kostar 310 000 kronor.
? FUND Bekosta ett försök med nattbuss.
! NONE_YET

== Sjukresor och färdtjänst
body: trafik
own: dummyson, variabelstrom
topics: public-transport.accessible-travel, social-affairs.disability
ref: PROCUREMENT EXT-SJUK-3 | Sjukresor och färdtjänst
doc: PRESENTATION Väntetider efter det nya samåkningssystemet

-- 650 < taxi person
# Taxiföreningen om samåkning och väntetider
Föreningen ansåg att systemet lägger för snäva tider i glesbygd: 40 minuter mellan två byar där vägen tar 55. Förarna får klagomålen. De ville ha andra restidsfaktorer norr om Provby.
? AMEND Höj restidsfaktorn i norr från 1,2 till 1,5.
! DECIDED Faktorn höjdes till 1,4 i tre kommuner.
-- 529 < rorelse person
# Resenärer med rullstol lämnas kvar
Föreningen redogjorde för 27 anmälda resor där bilen saknade ramp. Flera gällde resor till planerade besök på akutsjukhuset. De krävde vite när fel fordon skickas.
? AMEND Inför vite på 5 000 kronor när anpassat fordon uteblir.
! FOLLOW_UP Vitesmodellen prövas i nästa upphandling.
-- 433 < reuma video
# Patientföreningen om egenavgiften vid täta besök
Medlemmar som går på behandling tre gånger i veckan når taket på en månad men får vänta på återbetalning. Föreningen bad om att taket räknas automatiskt.
+ dummyson, utkastman
? AMEND Räkna av högkostnadsskyddet direkt vid bokning.
! DECIDED Automatisk avräkning införs när bokningssystemet byts.
-- 311 < advokat/taxi mail
# Ombud om sekretess i anbudsutvärderingen
Taxiföreningen begärde genom sitt ombud att få del av konkurrenternas prislistor från den förra upphandlingen. Ombudet tog också upp hur referensuppdrag räknats.
+ fingerad
? INFORM Lämna ut utvärderingsprotokollet i sin helhet.
! DECIDED Protokollet lämnades ut med styckpriser maskade.
-- 198 > vardmyndighet phone
# Läkarintyg för sjukresa
Exempeltrafiken bad myndigheten förtydliga om ett intyg får gälla i flera år när behovet inte ändras. I dag skriver vårdcentralerna 6 000 intyg om året i Exempelland.
? AMEND Tillåt intyg som gäller i tre år.
! FOLLOW_UP Myndigheten svarar skriftligt.
-- 74 < rorelse, taxi person
# Uppföljning av väntetiderna efter ett år
Båda föreningarna ansåg att väntan blivit kortare i norr men längre på kvällen i Exempelstad. De föreslog en gemensam jourbil och en telefonlinje som är bemannad efter 18.
? FUND Bekosta en jourbil med ramp alla kvällar.
! NONE_YET

== Ambulanspersonalens villkor
body: vard
own: skyddsmall, hypotesdotter
topics: health-care.ambulance-and-emergency, employment.working-conditions
doc: STUDY Hot och våld i ambulanssjukvården

-- 636 < vardfack person
# Hot mot ambulanspersonal
Förbundet redovisade 44 händelser under ett år och ville ha larmknapp och en rutin för när polis ska invänta. Verksamhetschefen beskrev en utbildning som startar i höst.
? FUND Inför larmknapp i alla ambulanser.
! DECIDED Larmknappar beställdes.
-- 494 < vardfack phone
# Larmknapparna som fördröjts
Leveransen hade blivit fyra veckor sen och förbundet ville ha extra bemanning under tiden. Leverantören är kontaktad.
? FUND Förstärk bemanningen kvällstid tills knapparna finns.
! DECIDED Förstärkning på två stationer.
-- 338 > beredverk person
# Samverkan med polis och räddningstjänst
Förvaltningen ville att ett gemensamt kodord används i hela landet när ambulansen behöver skydd. Verket bad om förslag på utformning.
+ skyddsmall, platshallare
? SUPPORT Inför ett gemensamt kodord.
! FOLLOW_UP Ett förslag tas fram med två andra regioner.
-- 138 < arbetsgivare, vardfack person
# Schemamodell på ambulansstationerna
Parterna hade olika syn på dygnspass. Arbetsgivarorganisationen ville behålla dem där larmen är få, förbundet ville ha tolv timmar överallt.
? OPPOSE Behåll inte dygnspass på någon station.
! FOLLOW_UP Frågan förs till förhandling.

== Andlig vård och nationella minoriteter
body: hsn
own: fantasisson, utkastman
topics: health-care.hospitals, culture.national-minorities
doc: LETTER Önskemål om rum för stillhet

-- 581 < forsamling person
# Rum för stillhet i det nya sjukhuset
Församlingen företrädde flera trossamfund och ville att rummet ligger nära huvudentrén, kan delas av alla och har plats för rullbår. Nu är det inritat bredvid godsmottagningen.
? AMEND Flytta rummet till entréplanet.
! DECIDED Rummet flyttades i den reviderade planen.
-- 428 < forsamling mail
# Ersättning för jour vid akutsjukhuset
Församlingen skrev att jouren bärs av två personer och att inställelse nattetid ökat. De föreslår att samfunden delar på ett schema som regionen administrerar.
+ utkastman
? SUPPORT Administrera ett gemensamt jourschema.
! DECIDED Schemat läggs i vårdens bemanningssystem.
-- 307 < unga person
# Tolk och information på minoritetsspråk
Ungdomar ur två språkgrupper hade testat regionens telefonlinjer. På en av fem fanns någon som kunde svara på frågan om rätt till tolk. De hade ett förslag till kort.
? SUPPORT Dela ut språkkort på alla mottagningar.
! DECIDED Språkkort trycks på fyra språk.
-- 127 > vardmyndighet video
# Uppföljning av rätten till språk i vården
Förvaltningen föreslog att rätten till vård på minoritetsspråk följs upp i den nationella patientenkäten i stället för i separata blanketter.
? AMEND Lägg in två frågor om språk i patientenkäten.
! FOLLOW_UP
`;
