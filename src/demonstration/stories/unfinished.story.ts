/** What is still on its way: being written, waiting, sent back, decided for later. */
export const UNFINISHED = `
== Ny terminal vid Södra porten
body: trafik
own: variabelstrom, dummyson
topics: public-transport.bus-services, planning-and-housing.spatial-planning

-- 17 < paverka/byggbolag person
# Byggherrens förslag till bussterminal
Byggherren vill bygga bostäder ovanpå terminalen och betala halva taket. Rådgivaren hade med sig en skiss där bussarna vänder under gården och cyklarna får ett eget plan.
? PERMIT Upplåt luftrummet över terminalen.
! FOLLOW_UP Exempeltrafiken ber kommunen om en förhandsbedömning.
% SUBMITTED
-- 6 < exempelbuss phone
# Laddplatser i den nya terminalen
Tillverkaren undrade om stolparna kan placeras i mitten av varje hållplats i stället för i änden. Det påverkar hur många bussar som kan ladda samtidigt.
? PROCURE Välj placering före projekteringen.
% DRAFT
-- 2 < trafikfack person
# Personalutrymmen i terminalen
Fackföreningen ville ha pausrum på samma plan som bussarna, med fönster mot uppställningen, och påpekade att nuvarande lokal saknar dusch.
? AMEND Rita in pausrum på bottenplanet.
% SUBMITTED

== Remissen om sjukhusens akutmottagningar
body: hsn
own: fantasisson, hypotesdotter
topics: health-care.ambulance-and-emergency, health-care.hospitals

-- 15 > vardmyndighet video
# Nya krav på akutmottagningar
Nämnden gick igenom vilka av myndighetens 31 föreslagna krav som inte går att uppfylla på mindre sjukhus, främst specialistläkare på plats nattetid. Ett alternativ är bakjour på video.
? AMEND Tillåt bakjour på video nattetid.
% RETURNED Skriv ut vilka krav som avses, och vilka sjukhus det gäller. Titeln är bra.
-- 9 < vardfack person
# Fackets svar på remissen
Förbundet stöder kraven men ville att de införs i den takt som personal finns. De räknade med att 26 tjänster saknas i Exempelland.
? AMEND Inför kraven stegvis under fem år.
% SUBMITTED
-- 3 < reuma, rorelse person
# Patienternas väntan på akuten
Föreningarna hade frågat 300 besökare om hur de väntat. De flesta ville ha besked om kötid, inte kortare kö.
? INFORM Visa kötiden på webben.
% DRAFT

== Fastighetsförsäljning i Modellköping
body: fast
own: latsaslund
topics: planning-and-housing.public-property

-- 11 < byggbolag person
# Bud på det gamla vårdhemmet
Bolaget lämnade ett muntligt bud och ville veta om fler intressenter finns. Fastighetsbolaget upplyste om att försäljningen sker genom öppen budgivning.
? OTHER Sälj utan budgivning.
! DECLINED
% DELAYED 45 PROCUREMENT Styrelsens beslut EXF 12, öppen budgivning pågår
-- 5 = exempelstad video
# Detaljplan för vårdhemstomten
Kommunen vill ha en förskola på tomten, regionen bostäder för studenter. Båda går att rymma om parkeringen läggs under mark.
? AMEND Tillåt fem våningar mot gatan.
?< AMEND Reservera halva tomten för förskola.
% DRAFT

== Upphandling av tågens städning
body: trafik
own: variabelstrom, fingerad
topics: public-transport.rail-services, procurement

-- 14 < exempeltag! person
# Operatören om städning i depå
Operatören ansåg att ansvaret för städning bör ligga i trafikavtalet, inte i ett eget avtal, och hade siffror över uteblivna nattstäd.
? PROCURE Lägg städningen i trafikavtalet.
! NONE_YET
% DELAYED 80 PROCUREMENT Vd-beslut EXT 91, upphandlingen är inte annonserad
-- 16 < modelltrafik video
# Bolag utan eget depåavtal
Bolaget ville att depåerna öppnas för andra städföretag än operatörens eget och föreslog tider mellan klockan två och fyra.
? PERMIT Öppna depåerna för andra städföretag.
% RETURNED Vem deltog från bolaget? Komplettera med funktion, och skriv inte ut enskilda priser.

== Höstens budgetdialog
body: rs
own: exempelius, exempelkvist
topics: finance-and-taxes.regional-finance

-- 7 < naringsrad person
# Näringsrådet inför budgeten
Rådet ville att investeringarna i Provbanan och stamnätet går före nya lokaler och lämnade över en lista med nio objekt i ordning.
? SUPPORT Prioritera objekten i den ordning som rådet föreslår.
! NOTED
% SUBMITTED
-- 4 < vardfack, lararfack person
# Två fackförbund om löneutrymmet
Förbunden ville att budgeten räknar med högre löneökningar än i fjol och att nya uppdrag får finansiering från första dagen.
? FUND Räkna upp löneutrymmet med en procentenhet.
% DRAFT
-- 1 < kuriren phone
# Lokaltidningen om presstödet
Utgivaren ringde och undrade om regionen tänker yttra sig över förslaget om stöd till lokala medier.
? SUPPORT Tillstyrk stödet i ett yttrande.
% DRAFT
`;
