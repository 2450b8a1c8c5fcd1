/** Money, preparedness, data, work, land. */
export const ECONOMY = `
== Kostnadsutjämning och långa avstånd
issue: equalisation
body: rs
own: exempelius, exempelkvist
topics: finance-and-taxes.state-grants, finance-and-taxes.regional-finance
ref: INQUIRY Utredningen om utjämning (fiktiv) | Utjämning mellan regioner
ref: CONSULTATION Remiss om ny delmodell (fiktiv) | Ambulans och sjukresor
doc: STUDY Vad avstånd kostar: två regioner räknar
doc: DATA Ambulansminuter per invånare
doc: POSITION_PAPER Fyra ändringar i utjämningen

-- 725 > skattedep person
# Direktiven till utredningen om utjämning
Regionen ville att direktiven uttryckligen nämner avstånd och säsongsbefolkning. I somras bodde 31 000 fler i Exempelland än systemet räknar med.
? AMEND Ta in säsongsbefolkning i direktiven.
! DECIDED Säsongsbefolkning nämns i de slutliga direktiven.
-- 638 = pahittmark person
# Två regioner låter räkna tillsammans
Regionerna beställde en gemensam beräkning av vad ambulans, sjukresor och små vårdcentraler faktiskt kostar. De var överens om metoden men inte om vem som presenterar den.
? SUPPORT Lägg fram beräkningen gemensamt.
! DECIDED Rapporten presenterades av båda.
-- 556 < naringsrad! person
# Näringslivet om skattesatsen
Näringsrådet ansåg att skatten inte får höjas medan utredningen pågår. Företagen i Provby konkurrerar om personal med en kommun där skatten är 90 öre lägre.
? OPPOSE Höj inte regionskatten under perioden.
! NOTED
-- 471 > skattedep person
# Beräkningen överlämnas till utredaren
Ekonomidirektören gick igenom sambandet mellan restid och kostnad. Utredaren ville se om samma mönster finns i regioner med en enda stor stad.
+ exempelkvist, jamforelius
? AMEND Skapa en delmodell för ambulans och sjukresor.
! FOLLOW_UP Regionerna kompletterar med data från fyra län.
-- 382 < smedja event
# Tankesmedjans kritik mot utjämningen
Vid ett offentligt samtal menade tankesmedjan att utjämningen gör regioner mindre angelägna om tillväxt. Regionen gav exempel på kostnader som ingen tillväxt påverkar.
+ pahittstrom, exempelkvist
? OPPOSE Minska utjämningsgraden till 90 procent.
! DECLINED
@ Konserthusets foajé, Exempelstad
-- 267 > vardutskott, parti person
# Riksdagsledamöter om utredningens förslag
Regionen uppskattade den nya delmodellen men varnade för infasning på sex år, som kostar Exempelland 74 miljoner kronor. Ledamöterna ville ha siffror per kommun.
? AMEND Genomför delmodellen utan infasning.
! FOLLOW_UP Siffror per kommun skickades samma vecka.
-- 139 = exempelstad, provby, skissvik person
# Kommunerna och regionens remissvar
Kommunerna får mindre när regionen får mer i en av delmodellerna. De ville att remissvaret begär att delmodellen finansieras av staten, inte genom omfördelning.
? SUPPORT Lämna ett gemensamt remissvar.
?< AMEND Begär statlig finansiering av delmodellen.
! DECIDED Gemensamt svar i den delen.
-- 41 > skattedep mail
# Remissvar om ny delmodell
Remissvaret tillstyrker delmodellen för ambulans och sjukresor, begär att den genomförs på en gång och bifogar kommunernas uppgifter. Det antogs av styrelsen med en reservation.
+ exempelius, pahittstrom
? SUPPORT Genomför delmodellen på en gång.
! NONE_YET

== Beredskapslager för läkemedel
body: rs
own: platshallare, oriktig
topics: security-and-preparedness.crisis-preparedness, health-care.medicines
doc: STUDY Lager för tre månader: yta och omsättning

-- 691 < fiktiva person
# Läkemedelsbolaget om lager hos tillverkaren
Bolaget erbjöd sig att hålla tre månaders förbrukning i sin hall i Modellköping mot en årlig avgift. Beredskapschefen ville veta hur läkemedlen roteras före utgångsdatum.
? PROCURE Hyr lagerplats hos tillverkaren.
! NOTED
-- 582 > beredverk, varddep person
# Vem äger läkemedlen i ett statligt lager?
Regionen begärde klarhet i om lager som staten betalar får användas vid vanlig brist. Verket ansåg det, departementet ville återkomma.
+ exempelius, platshallare
? PERMIT Tillåt att lagren används vid vanlig brist.
! FOLLOW_UP Skriftligt besked utlovades.
-- 468 = pahittmark video
# Gemensamt lager i två regioner
Regionerna jämförde ytor och transporttider. Ett gemensamt lager i Provby blir billigast, men bara om vägen hålls öppen vid snöoväder.
? SUPPORT Lägg lagret i Provby.
! DECIDED Inriktningsbeslut i båda regionerna.
-- 354 < akeri person
# Åkeriets roll i krisplanen
Åkeriet vill ingå i planen med sex kylbilar och chaufförer i jour. De efterlyste avtal som ger ersättning för beredskapen, inte bara för körda mil.
+ platshallare
? PROCURE Teckna beredskapsavtal med ersättning per månad.
! FOLLOW_UP Upphandlingsform utreds.
-- 219 > beredverk visit
# Genomgång av lagret i Provby
Verket granskade larm, kyla och reservkraft. En brist i omsättningslistan rättades på plats.
+ platshallare, oriktig
? INFORM Bekräfta att lagret uppfyller kraven.
! DECIDED Lagret godkändes med en anmärkning.
@ Beredskapslagret, Provby
-- 66 < advokat/fiktiva mail
# Ombud om ersättning för kasserade läkemedel
Bolagets ombud begärde 1,3 miljoner kronor för läkemedel som hann bli för gamla när leveransplanen ändrades. Regionen anser att omsättningen är bolagets ansvar.
? OTHER Ersätt kasserade läkemedel med 1,3 miljoner kronor.
! DECLINED Kravet avvisades; avtalets omsättningsklausul gäller.

== Cybersäkerhet i vården
body: kansli
own: illustrell, platshallare
topics: security-and-preparedness.cyber-security, digitalisation.digital-services
doc: PRESENTATION Övning: en dag utan journal

-- 658 < moln person
# Molnbolaget om övervakning dygnet runt
Bolaget ville sälja övervakning av regionens nät och beskrev tre intrång hos andra kunder, utan att namnge dem. Illustrell gick igenom vad regionen redan gör själv.
? PROCURE Upphandla övervakning dygnet runt.
! NOTED
-- 537 > beredverk person
# Övning med avbruten journal
Regionen planerade en dag då fyra vårdcentraler arbetar på papper och ville att verket observerar. Verket ville i gengäld använda scenariot i andra regioner.
? SUPPORT Delta som observatör och dela resultaten.
! DECIDED Övningen genomfördes med observatörer.
-- 399 < journal video
# Leverantören om säkerhetsbrister i inloggningen
Leverantören beskrev en brist som rättats och bad att detaljer inte sprids förrän alla kunder uppdaterat. Mötet dokumenterades i sin helhet men publicerades senare.
+ illustrell, provtryck
? INFORM Vänta med detaljer tills alla kunder uppdaterat.
! DECIDED Detaljer hölls inne under tre veckor.
% DELAYED 24 SAFETY Digitaliseringsdirektörens beslut RS 77, OSL 18 kap. 8 §
-- 253 > energidep, beredverk video
# Nya regler för leverantörer till vården
Regionen ville att kraven på incidentrapportering gäller också underleverantörer, eftersom de flesta störningar börjar där. Departementet bad om tre exempel ur regionens statistik.
+ illustrell
? AMEND Låt rapporteringskravet gälla underleverantörer.
! FOLLOW_UP Tre exempel skickas in.
-- 107 < paverka/moln meal
# Frukost om regionens nästa nätavtal
Rådgivaren bjöd på frukost och ville veta när nätavtalet går ut. Tjänstemannen hänvisade till avtalsdatabasen, som är öppen, och betalade själv för sig.
+ provtryck
? INFORM Berätta när nätavtalet annonseras.
! DECLINED Uppgiften lämnas till alla på samma gång.
@ Kafé Påhitt, Exempelstad

== Öppna data och språkmodeller
body: kansli
own: illustrell, provtryck
topics: digitalisation.data-and-open-data, digitalisation.artificial-intelligence
doc: DATA Katalog över regionens öppna data
doc: PRESENTATION Journalanteckningar som skriver sig själva?

-- 673 < ailabb person
# Företag vill pröva tal till text i vården
Företaget ville låta tio läkare diktera till en modell som skriver utkast. Arkitekten frågade var ljudet sparas och om patienten kan säga nej utan att behöva förklara sig.
? PERMIT Tillåt ett prov på två mottagningar.
! DECIDED Prov med samtycke, ljudet raderas efter en timme.
-- 568 < kuriren, smedja person
# Redaktion och forskare om regionens data
Redaktionen och tankesmedjan hade begärt 30 dataset och fått nio. De ville ha avtal, leverantörsfakturor och väntetider i maskinläsbart format utan att behöva begära dem.
? INFORM Publicera leverantörsfakturor varje månad.
! DECIDED Fakturor publiceras månadsvis.
-- 456 > energidep video
# Stöd till regioner som öppnar data
Regionen påpekade att statens stöd bara når myndigheter under regeringen. Nio av tio dataset om vård och kollektivtrafik finns hos regioner och kommuner.
? FUND Öppna stödet för regioner.
! NOTED
-- 331 < vardfack person
# Fackets villkor för tal till text
Förbundet var positivt men ville att ingen mäter hur snabbt den enskilde dikterar, och att sekreterarnas uppgifter förändras i samverkan.
? AMEND Förbjud individuell mätning i avtalet.
! DECIDED Förbudet skrevs in i avtalet.
-- 212 < ailabb, universitet person
# Resultatet av provet med diktering
Forskarna redovisade 4 200 utkast: 6 procent hade fel i läkemedelsnamn. Företaget ville ändå gå vidare med en ny modell, universitetet avrådde från breddinförande.
? PROCURE Förläng provet med den nya modellen.
! FOLLOW_UP Nytt prov begränsas till återbesök.
~ 11 purpose Forskarna redovisade 4 180 utkast: 6 procent hade fel i läkemedelsnamn. Företaget ville ändå gå vidare med en ny modell, universitetet avrådde från breddinförande innan felen i dosering är utredda. | Antalet utkast och skälet till avrådan var ofullständigt återgivna.
-- 55 < ailabb mail
# Företagets förslag till fortsatt avtal
I brevet föreslår företaget tre års avtal med fast pris per anteckning. Det bifogar en beskrivning av hur modellen tränas om och vem som granskar.
+ provtryck
? PROCURE Teckna treårigt avtal efter provet.
! NONE_YET

== Kompetens till industri och vård
body: run
own: demosson, figursson
topics: employment.skills-supply, education.adult-education
doc: DATA Bristyrken i Exempelland, 24 månader
doc: LETTER Gemensam avsiktsförklaring om yrkesutbildning

-- 661 < arbetsgivare person
# Arbetsgivarna om bristen på elektriker
Organisationen hade frågat 180 företag. Bristen på elektriker och svetsare bromsar både industrin och vindkraften. De ville ha kvällskurser i Provby.
? FUND Starta två yrkeskurser i Provby i höst.
! DECIDED En kurs startade, den andra väntar på lärare.
-- 543 < lararfack person
# Yrkeslärare som saknas
Lärarnas förbund menade att lönen för yrkeslärare ligger 9 000 kronor under industrins. Förbundet föreslog delade tjänster där företaget står för halva lönen.
? SUPPORT Pröva delade tjänster mellan skola och företag.
! FOLLOW_UP Tre företag tillfrågas.
-- 426 = exempelstad, provby, skissvik person
# Kommunernas yrkesvux i gemensam regi
Kommunerna har i dag tre olika ansökningstider. Regionen ville samordna dem och erbjöd kansliplats; kommunerna ville behålla antagningen.
? SUPPORT Inför en gemensam ansökningstid.
?< FUND Stå för en samordnare i två år.
! DECIDED Gemensam ansökningstid från nästa år.
-- 315 > bildningsdep person
# Statsbidrag till yrkesutbildning i glesbygd
Utvecklingsnämnden visade att kravet på minst tolv deltagare stoppar var tredje kurs i norr. Departementet nämnde en försöksverksamhet som Exempelland kan söka till.
+ figursson, demosson
? AMEND Sänk kravet till sex deltagare i glesbygd.
! FOLLOW_UP Regionen söker till försöket.
-- 189 < batteri!, arbetsgivare person
# Personer som lämnar industrin
Bolagen beskrev hur personalomsättningen ökat till 21 procent och att en orsak är resorna till nattskiftet. De ville att kompetensplanen också tar upp boende och kollektivtrafik.
? SUPPORT Ta in resor och boende i kompetensplanen.
! NOTED
-- 64 < universitet, lararfack video
# Distansutbildning till yrkeslärare
Universitetet har fått rätt att ge utbildningen på distans och vill ha praktikplatser. Förbundet ville att handledarna får nedsatt tid och att det skrivs in från början.
? SUPPORT Ordna 30 praktikplatser med handledartid.
! NONE_YET
`;
