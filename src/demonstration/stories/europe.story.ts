/** Brussels and partners abroad, in English; and what is produced with power. */
export const EUROPE = `
== Cohesion policy after the present period
issue: eu-funds
body: run
own: mallgren, monsterdahl
topics: eu-programmes.cohesion-policy, eu-programmes.eu-budget
lang: en
ref: EU_CALL Public consultation on the next budget (fictional) | Cohesion after the present period
doc: POSITION_PAPER Regions know where: nine demands on cohesion policy
doc: STUDY What regional programmes achieved in sparsely populated areas
doc: LETTER Joint statement of nine regions

-- 713 > euregional person
# Regional programmes or one national plan
Exempelland argued that a single national plan would move decisions away from those who know the projects, and described how 41 small firms were reached by the present programme. Officials asked how the overlap with national grants is avoided.
? OPPOSE Do not merge regional programmes into national plans.
! NOTED
-- 627 = voorbeeld, beispiel video
# Three regions draft a common position
The regions compared their programmes and found that all three use simplified costs differently. They divided the writing: Exempelland takes sparsely populated areas, the others ports and skills.
? SUPPORT Include a chapter on sparsely populated areas.
?< SUPPORT Include a chapter on ports.
! DECIDED Drafts are exchanged within six weeks.
-- 549 > euutskott person
# Members of the committee on shared management
The chair presented the nine demands to four members and their assistants. The members wanted examples where regional partners changed a project after consulting residents.
+ modellander, mallgren
? SUPPORT Table an amendment that keeps the partnership principle.
! FOLLOW_UP Examples from three municipalities are sent.
-- 486 < voorbeeld, railassoc event
# Conference on investment in border regions
The partners ran a session on border infrastructure for 150 participants. Several speakers asked Exempelland to support a separate envelope for transport links that cross a border.
+ figursson, mallgren
? SUPPORT Back a cross-border transport envelope.
! NOTED The question goes to the committee.
@ Conference centre, Bryssel, BE
-- 391 > euregional person
# Simplified cost options for small projects
The Brussels Office brought forms from a completed project worth 38,000 euro, where reporting took longer than the work. It proposed that projects below 50,000 euro are settled against results alone.
+ monsterdahl
? AMEND Raise the threshold for results-based payment to 50,000 euro.
! FOLLOW_UP The directorate asks for five anonymised project files.
-- 302 > energidep video
# The government's position on the EU budget
In a call with the ministry, the region explained why lower national co-financing cannot be compared with a smaller fund. The ministry's line is a lower total budget; it was open to keeping the northern allocation.
+ modellander, demosson
? AMEND Keep the allocation for sparsely populated areas in the national position.
! NOTED
-- 228 > euregional mail
# Reply to the public consultation
The reply describes what each of the nine demands would mean in practice and encloses the study on sparsely populated areas. It was adopted by the committee without dissent.
+ mallgren
? SUPPORT Keep planning and decisions in the regions.
! NONE_YET
-- 86 > euutskott, voorbeeld person
# Nine regions hand over a joint statement
The statement asks for at least the present share of the budget, for regional decision-making and for a reserve for areas that lose their main employer. The committee's members asked who would decide on the reserve.
+ modellander, mallgren
? FUND Keep at least the present share of the EU budget for cohesion.
! FOLLOW_UP The regions propose a procedure for the reserve.

== Research and innovation partnerships
body: run
own: monsterdahl, demosson
topics: eu-programmes.eu-research-programmes, regional-growth.innovation-and-clusters
lang: en
doc: PRESENTATION Cold-climate test arena in Exempelland
doc: LETTER Letter of support for the battery recycling bid

-- 672 < universitet person
# University seeks partners for a cold-climate test arena
The research group plans to bid for a test arena for vehicles and buildings at 30 degrees below zero. It asked the region for a cash contribution and for access to the depot in Modellköping in winter.
? FUND Contribute two million kronor over three years.
! DECIDED The committee granted 1.2 million kronor.
-- 587 > beispiel video
# Joint bid with Beispielburg on recycled materials
The regions examined whether their clusters fit the same call. Exempelland wanted the partner to lead, since it has more experience with consortia of more than ten members.
? SUPPORT Take the lead in the consortium.
! DECIDED The partner leads; Exempelland answers for dissemination.
-- 461 < ailabb person
# Start-up asks for a public test bed
The company wanted to try its forecasts of bed occupancy on real but anonymous figures and suggested that the region acts as first customer if the trial succeeds.
+ demosson, illustrell
? PERMIT Provide two years of anonymised occupancy data.
! DECLINED The figures are too detailed to be anonymous; synthetic data are offered instead.
-- 363 > eutransport event
# Cold-climate arena shown at an industry day
Officials visited the stand and asked how results are shared with small manufacturers. The region used the opportunity to ask for winter conditions in the vehicle test standard.
? AMEND Add a test at 30 degrees below zero to the range standard.
! NOTED
@ Exhibition hall, Bryssel, BE
-- 244 < voorbeeld*4 trip
# Delegation from Voorbeeld studies the test arena
The delegation visited the arena, the hospital construction site and the port. It proposed exchanging engineers for three months at a time and asked who would carry the insurance.
+ figursson, demosson
? SUPPORT Sign an agreement on exchange of staff.
! FOLLOW_UP A draft agreement is prepared by both sides.
$ 320 | Two books on the history of Exempelland, given to the guests
@ Testarenan, Modellköping
-- 128 > euregional video
# Smart specialisation: what counts as a result
The region described how it follows up projects after five years instead of at the end, and proposed that the method be accepted as evidence. Officials saw a risk that figures come too late for the mid-term review.
? AMEND Accept follow-up after five years as evidence of results.
! NOTED

== Mineral prospecting in the north
body: run
own: demosson, modellander
topics: industry-and-trade.mining-and-minerals, environment.nature-conservation
lang: en
doc: PRESENTATION Graphite in northern Exempelland: what we know
doc: LETTER Concerns about the drinking-water source

-- 653 < mineral person
# Company presents its plans for graphite prospecting
The company holds permits for test drilling in two areas and wanted to know which roads and which power line a mine could rely on. The region explained that it does not decide on permits.
? INFORM Share the regional road and power plans.
! NOTED Public plans were handed over.
-- 536 < natur, byarad person
# Residents' questions about drilling near Modellån
The associations had translated parts of the company's report and found that one of the drill sites lies inside the protection zone of the drinking-water source. They wanted the region to speak up.
? OPPOSE State publicly that no drilling should take place in the protection zone.
! FOLLOW_UP The committee asks the permit authority how the zone was assessed.
-- 404 < advokat/mineral video
# Company and counsel on compensation to landowners
Counsel outlined a voluntary fund for the villages, paid per tonne. The company asked whether the region would take a seat on the fund's board.
? SUPPORT Accept a seat on the board of the fund.
! DECLINED The region does not take part in the fund.
-- 285 > energidep person
# Share of the mineral fee for affected regions
The region proposed that a tenth of the state's mineral fee goes to the region where the mine lies, to pay for roads and training. The ministry mentioned an inquiry that looks at municipalities only.
? AMEND Include regions in the inquiry on the mineral fee.
! NOTED
-- 92 < mineral phone
# Test drilling postponed
The company called to say that drilling will begin one winter later because the core samples were inconclusive. It asked the region to inform the road operator.
+ demosson
! DECIDED The information was passed on the same day.

== Twin regions on care for older people
body: hsn
own: fantasisson, utkastman
topics: health-care.primary-care, international
lang: en
doc: STUDY Home care by video: lessons from two regions

-- 618 < voorbeeld video
# Home visits by video in Voorbeeld
The province described how district nurses use a fixed screen in the home and why one in five users gave it back. Exempelland asked what happens when the connection fails on a weekend.
? INFORM Exchange evaluation reports before publication.
! DECIDED Reports are exchanged twice a year.
-- 465 > voorbeeld person
# A joint study of home care at a distance
Exempelland wanted to use the province's questionnaire so that results can be compared, and offered to pay for the translation. Privacy rules differ on who may contact the users.
? PERMIT Allow the questionnaire to be used in a Swedish version.
! DECIDED Permission was granted.
-- 312 < universitet, ailabb person
# Fall sensors and the right to be left alone
Researchers and the company presented a sensor that recognises falls without a camera. The committee's members were more interested in how a person can switch it off.
? FUND Test the sensor in 60 homes.
! FOLLOW_UP An ethical review is made first.
-- 147 > eutransport, euregional mail
# Rural mobility for visiting nurses
The letter explains that nurses in the north spend a third of the working day in cars and proposes that rural mobility plans count travel of care staff, not only commuters.
? AMEND Count travel of care staff in rural mobility indicators.
! NOTED

== Laddplatser för tung trafik
issue: charging
body: run
own: avbildsson, modellander
topics: energy-and-climate.fuels-and-charging, infrastructure.freight
doc: DATA Elva platser där laddning saknas

-- 154 < akeri, lskog person
# Åkeri och skogsbolag om var lastbilar behöver laddas
Företagen ritade in sina rutter på karta. Virkesbilarna står stilla i 45 minuter vid tre terminaler, och just där finns ingen effekt. De efterlyste laddning som går att boka.
? FUND Prioritera laddplatser vid de tre virkesterminalerna.
! NOTED Platserna är med i kartläggningen.
-- 97 > energidep person
# Laddstöd för glest trafikerade vägar
Regionen ansåg att stödets krav på antal passerande lastbilar gör att norra Exempelland aldrig kan få bidrag. Förslaget är att räkna avstånd mellan laddplatser i stället.
? AMEND Ersätt trafikkravet med ett avståndskrav på sex mil.
! FOLLOW_UP Departementet vill ha kartunderlaget.
-- 19 < exempelnat mail
# Nätbolagets svar om effekt vid elva platser
Bolaget redovisade i brev att sex av elva platser kan anslutas inom två år, de övriga först när stamledningen är klar. Kostnaden per plats varierar mellan 1,1 och 9 miljoner kronor.
? FUND Välj ut sex platser som kan anslutas först.
! NONE_YET
`;
