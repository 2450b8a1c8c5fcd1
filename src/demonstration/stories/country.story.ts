/** Water, roads to cycle on, visitors, roofs, and who has a say. */
export const COUNTRY = `
== Cykelvägar mellan orterna
body: run
own: skissdotter, figursson
topics: infrastructure.cycling-and-walking, public-health.prevention
doc: DATA Cykelräkning på sju sträckor

-- 657 < cykel*11 visit
# Cykeltur längs den saknade länken till Provby
Föreningen visade fyra kilometer där pendlare leder cykeln över åkern för att slippa vägen. De ville att länken byggs före de två turistleder som redan är beslutade.
? SUPPORT Lägg länken Exempelstad–Provby först i cykelplanen.
! FOLLOW_UP Ordningen prövas när cykelplanen revideras.
@ Gamla landsvägen, Provby
-- 531 > banmyndighet video
# Cykelväg på banvallens servicespår
Regionen ville använda servicevägen längs Provbanan som cykelväg under den tid då dubbelspåret ändå projekteras. Myndigheten såg risker med spårnära trafik.
+ skissdotter
? PERMIT Tillåt cykling på servicevägen med stängsel.
! DECLINED Myndigheten avslog med hänvisning till säkerheten.
-- 386 < cykel, idrott person
# Vinterväghållning för cyklister
Organisationerna hade mätt att cyklandet halveras när det snöar fast temperaturen är densamma. De ville att tre stråk sopsaltas före klockan sex.
? FUND Bekosta sopsaltning på tre stråk.
! DECIDED Prov på två stråk med räkning.
~ 5 outcome Prov på två stråk med räkning, tredje stråket från nästa vinter. | Beslutet om det tredje stråket hade fallit bort.
-- 223 = exempelstad, provby person
# Vem äger cykelvägen?
Kommunerna vill inte ta över drift utanför tätort, banmyndigheten bygger bara längs egen väg. Regionen föreslog att en kommun sköter driften mot ersättning per kilometer.
? SUPPORT Låt en kommun sköta driften i hela stråket.
?< FUND Betala driften de första fem åren.
! DECIDED Driftavtal på fem år.
-- 82 < cykel mail
# Räknare som stått stilla
Föreningen påpekade att räknaren vid bron visat noll sedan i höstas och att siffrorna används i cykelplanen. De erbjöd sig att läsa av den varje vecka.
+ skissdotter
? AMEND Rätta siffrorna i cykelplanen.
! DECIDED Siffrorna rättades och räknaren lagades.

== Solceller på regionens tak
body: fast
own: latsaslund, variant
topics: energy-and-climate.renewable-energy, planning-and-housing.public-property
doc: PRESENTATION 14 tak: yta, bärighet och kostnad

-- 649 < sol person
# Solföretag om funktionsavtal på 14 tak
Företaget vill äga anläggningarna och sälja elen till regionen i 20 år. Fastighetsbolaget frågade vem som betalar när taket måste läggas om.
? PROCURE Upphandla ett funktionsavtal på 20 år.
! NOTED
-- 534 < exempelnat phone
# Nätbolaget om inmatning på sommaren
Nätbolaget kan ta emot el från nio av fjorton tak. För övriga måste en transformator bytas, vilket tar två år.
+ variant
? AMEND Börja med de nio taken.
! DECIDED Etapp ett omfattar nio tak.
-- 411 < byggbolag, sol person
# Takens bärighet
Byggbolaget varnade för att tre av taken inte klarar snölast och paneler samtidigt. De ville att förstärkning upphandlas i samma entreprenad.
? PROCURE Upphandla förstärkning och paneler tillsammans.
! DECIDED Gemensam upphandling.
~ 8 outcome Gemensam upphandling av fem tak, övriga upphandlas separat. | Omfattningen var felaktigt angiven.
-- 266 > energidep mail
# Moms på delad el
Exempelfastigheter förklarade i en skrivelse varför el som produceras på ett tak och används i huset bredvid beskattas olika beroende på vem som äger ledningen.
+ latsaslund
? AMEND Likställ el som delas mellan hus på samma fastighet.
! NOTED
-- 85 < sol visit
# Första taket i drift
Företaget visade anläggningen på vårdcentralens tak och redovisade 61 megawattimmar på fyra månader. De ville att regionen medverkar i en film.
? SUPPORT Medverka i en film om anläggningen.
! DECLINED Regionen medverkar inte i företags marknadsföring.
@ Vårdcentralen, Skissvik

== Besöksnäringen utanför säsong
body: run
own: figursson, demosson
topics: regional-growth.tourism
doc: STUDY Gästnätter per månad och ort
doc: LETTER Gemensam begäran om ledunderhåll

-- 646 < besok person
# Företagen om vintersäsongen
Organisationen ville att regionen delar kostnaden för ett bokningssystem som visar vad som är öppet i november. Av 140 medlemmar har 90 stängt den månaden.
? FUND Dela kostnaden för bokningssystemet i två år.
! DECIDED Stöd i ett år, därefter utvärdering.
-- 518 < flyg, besok video
# Flygbolag om charter till Provby
Bolaget övervägde fyra avgångar från Tyskland och ville ha en garanti för tomma stolar. Besöksföretagen hade räknat på vad gästerna lämnar i länet.
? FUND Garantera 60 procent av platserna.
! DECLINED Regionen lämnar inga intäktsgarantier.
-- 376 < natur, besok person
# Slitage på lederna vid Modellån
Föreningarna var överens om att tre leder tål färre besökare och ville flytta parkeringen. De önskade en räknare och medel till spång.
? FUND Bekosta 600 meter spång.
! DECIDED Spång byggs med projektmedel.
-- 235 > banmyndighet person
# Bruna vägskyltar
Regionen ville att 22 besöksmål får skyltar utan att vart och ett ansöker. Myndigheten föredrog en plan för hela länet som ses över vart tredje år.
+ demosson
? PERMIT Godkänn en skyltplan för hela länet.
! DECIDED Planen godkändes.
-- 88 < besok, akeri person
# Vägen till fjällhotellet stängd
Företagen beskrev hur en veckas avstängning kostade 400 övernattningar. De ville ha en reservväg och bättre förvarning.
+ demosson, skissdotter
? SUPPORT Kräv förvarning tre dygn före avstängning.
! FOLLOW_UP Frågan tas med väghållaren.

== Ungdomsråd och medborgarförslag
body: rf
own: bokstavsson
topics: democracy.openness, democracy.civil-society
doc: PRESENTATION Så fungerar medborgarförslag i nio regioner

-- 663 < unga*14 person
# Unga vill få frågor prövade av fullmäktige
Föreningen föreslog att ett ungdomsråd får lägga tre förslag om året direkt till fullmäktige och att ledamöterna svarar skriftligt inom 90 dagar.
? SUPPORT Ge ungdomsrådet förslagsrätt.
! DECIDED Fullmäktige införde förslagsrätt på prov.
@ Fullmäktigesalen i Regionens hus, Exempelstad
-- 504 < smedja video
# Tankesmedjans mätning av öppenhet
Tankesmedjan hade begärt ut samma handling från alla nämnder. Svar kom efter mellan två timmar och 19 dagar. De ville att väntetiden mäts varje år.
? INFORM Mät och publicera väntetiden för utlämnande.
! DECIDED Mätning varje år i oktober.
-- 358 < kuriren person
# Tidningen om sändningar från fullmäktige
Utgivaren ville att sändningarna ligger kvar efter sammanträdet och får undertexter. Sekretariatet hade tagit ner dem efter 30 dagar.
? AMEND Behåll sändningarna i minst två år.
! DECIDED Sändningarna ligger kvar i fyra år med undertexter.
-- 211 < rorelse, unga person
# Tillgängliga sammanträden
Föreningarna provade åhörarläktaren och kunde varken höra eller komma in i rullstol. De önskade hörslinga och reserverad plats på golvet.
? FUND Installera hörslinga och bygg en ramp.
! DECIDED Åtgärdas under sommaruppehållet.
-- 67 < unga phone
# Svar som dröjt på ungdomsrådets förslag
Föreningen ringde om ett förslag om nattbussar som inte fått svar på 110 dagar, trots löftet om 90. Ordföranden beklagade och gav besked om ny dag.
? AMEND Svara inom utlovad tid.
! DECIDED Svaret lämnades vid nästa sammanträde.

== Vattnet i Modellån
body: run
own: modellander, avbildsson
topics: environment.water, environment.nature-conservation
doc: DATA Flöde i Modellån, tio år

-- 640 < natur person
# Naturföreningen om torrfåran
Föreningen visade bilder från åfåran i augusti och ville att regionen för talan om minsta flöde när vattendomarna omprövas.
? SUPPORT För talan om minsta flöde.
! NOTED
-- 524 < exempelnat, natur person
# Kraftbolag och naturvård vid samma bord
Bolaget kunde släppa mer vatten sommartid mot att få magasinera senare på hösten. Föreningen ville se det i en dom, inte i ett frivilligt avtal.
? OPPOSE Förorda frivilligt avtal i stället för ny dom.
! FOLLOW_UP Parterna lämnar var sitt underlag.
-- 389 > energidep person
# Omprövning av vattendomar
Regionen begärde att turordningen ändras så att Modellån prövas före två åar där ingen industri är på väg. Departementet hänvisade till den nationella planen.
? AMEND Flytta fram Modellån i turordningen.
! NOTED
-- 231 < batteri!, natur person
# Fabrikens vattenbalans
Bolaget redovisade ett slutet kylsystem som minskar uttaget med tre fjärdedelar. Föreningen ville se mätvärden på nätet dygnet runt.
? INFORM Publicera mätvärden varje timme.
! DECIDED Bolaget publicerar mätvärden dygnsvis.
-- 71 < bonde video
# Bevattning torra somrar
Lantbrukarna ville att uttag för bevattning går före industrin när flödet understiger en viss nivå, och att regionen tar reda på vem som har rätt till vad.
? SUPPORT Kartlägg alla tillstånd till uttag.
! NONE_YET
`;
