/**
 * The topics, one a line: code, Swedish label, English label, matches. A code that begins with a dot
 * belongs under the topic before it. Lines are added at the end of their level; a code is never
 * changed or given to something else, since public records name it.
 */
export const CODELIST = `
health-care | Hälso- och sjukvård | Health care | HEAL GF07
.primary-care | Primärvård | Primary care | GF0702
.hospitals | Sjukhus och specialistvård | Hospitals and specialised care | GF0703
.mental-health | Psykisk hälsa | Mental health
.dental-care | Tandvård | Dental care
.medicines | Läkemedel och medicinteknik | Medicines and medical technology | GF0701
.e-health | E-hälsa och vårdinformation | E-health and health records
.health-staff | Vårdens personal och kompetens | Health staff and skills
.care-access | Tillgänglighet och vårdköer | Access to care and waiting times
.ambulance-and-emergency | Ambulans och akutvård | Ambulance and emergency care
public-health | Folkhälsa | Public health | GF0704
.prevention | Förebyggande hälsoarbete | Prevention and health promotion
.communicable-diseases | Smittskydd och vaccination | Communicable diseases and vaccination
.alcohol-drugs-tobacco | Alkohol, narkotika och tobak | Alcohol, drugs and tobacco
public-transport | Kollektivtrafik | Public transport | TRAN
.rail-services | Tågtrafik | Rail services
.bus-services | Busstrafik | Bus services
.ferries | Båt- och färjetrafik | Ferries and boats
.accessible-travel | Färdtjänst och sjukresor | Special transport and patient travel
.tickets-and-fares | Biljetter och taxor | Tickets and fares
infrastructure | Infrastruktur | Infrastructure | GF0405
.railways | Järnvägar | Railways
.roads | Vägar | Roads
.ports-and-shipping | Hamnar och sjöfart | Ports and shipping
.airports-and-aviation | Flygplatser och flyg | Airports and aviation
.freight | Godstransporter | Freight and logistics
.cycling-and-walking | Cykel och gång | Cycling and walking
.infrastructure-planning | Infrastrukturplaner | Infrastructure plans
regional-growth | Regional utveckling och tillväxt | Regional development and growth | REGI
.business-development | Näringslivsutveckling | Business development | GF0401
.innovation-and-clusters | Innovation och kluster | Innovation and clusters
.tourism | Besöksnäring | Tourism | GF0407
.foreign-investment | Etableringar och utländska investeringar | Business location and foreign investment
.rural-development | Landsbygdsutveckling | Rural development
.cross-border-cooperation | Gränsregionalt samarbete | Cross-border cooperation
agriculture-forestry-food | Jordbruk, skogsbruk och livsmedel | Agriculture, forestry and food | AGRI GF0402
.agriculture | Jordbruk | Agriculture
.forestry | Skogsbruk | Forestry
.fisheries | Fiske och vattenbruk | Fisheries and aquaculture
.food | Livsmedel | Food supply
industry-and-trade | Industri och handel | Industry and trade | ECON
.manufacturing | Tillverkningsindustri | Manufacturing
.mining-and-minerals | Gruvor och mineral | Mining and minerals
.construction | Bygg och anläggning | Construction
.retail-and-services | Handel och tjänster | Retail and services
.trade-policy | Handelspolitik | Trade policy
education | Utbildning | Education | EDUC GF09
.schools | Förskola och skola | Preschools and schools | GF0901
.upper-secondary | Gymnasieskola | Upper secondary school
.higher-education | Högre utbildning | Higher education | GF0904
.adult-education | Vuxenutbildning och folkbildning | Adult and popular education
.folk-high-schools | Folkhögskolor | Folk high schools
research | Forskning | Research | TECH
.clinical-research | Klinisk forskning | Clinical research | GF0705
.research-facilities | Forskningsanläggningar | Research facilities
.life-science | Life science | Life sciences
culture | Kultur | Culture | GF0802
.performing-arts | Scenkonst och musik | Performing arts and music
.museums-and-heritage | Museer och kulturarv | Museums and heritage
.libraries-and-literature | Bibliotek och litteratur | Libraries and literature
.film-and-media | Film och medier | Film and media | GF0803
.associations-and-sport | Föreningsliv, idrott och friluftsliv | Associations, sport and outdoor life | GF0801
.national-minorities | Nationella minoriteter | National minorities
energy-and-climate | Energi och klimat | Energy and climate | ENER
.electricity-supply | Elförsörjning och elnät | Electricity supply and grid
.renewable-energy | Förnybar energi | Renewable energy
.nuclear-energy | Kärnkraft | Nuclear energy
.climate | Klimatomställning | Climate action | 5482
.fuels-and-charging | Drivmedel och laddning | Fuels and charging
.energy-efficiency | Energieffektivisering | Energy efficiency
digitalisation | Digitalisering | Digitalisation
.broadband | Bredband och mobilnät | Broadband and mobile networks | GF0406
.artificial-intelligence | Artificiell intelligens | Artificial intelligence
.data-and-open-data | Data och öppna data | Data and open data
.digital-services | Digitala tjänster | Digital services
.data-protection | Dataskydd och integritet | Data protection and privacy
environment | Miljö | Environment | ENVI GF05
.water | Vatten och avlopp | Water and waste water
.nature-conservation | Naturvård och biologisk mångfald | Nature conservation and biodiversity | GF0504
.waste-and-circular-economy | Avfall och cirkulär ekonomi | Waste and circular economy
.chemicals-and-pollution | Kemikalier och föroreningar | Chemicals and pollution | GF0503
planning-and-housing | Samhällsplanering och bostäder | Planning and housing | GF06
.spatial-planning | Regional och fysisk planering | Spatial planning
.housing | Bostäder | Housing
.public-property | Fastigheter och lokaler | Public property
employment | Arbetsmarknad | Employment
.skills-supply | Kompetensförsörjning | Skills supply
.labour-market-policy | Arbetsmarknadspolitik | Labour market policy
.working-conditions | Arbetsvillkor och kollektivavtal | Working conditions and collective agreements
.labour-migration | Arbetskraftsinvandring | Labour migration
social-affairs | Socialt och välfärd | Social affairs and welfare | SOCI GF10
.elderly-care | Äldreomsorg | Care of older people
.disability | Funktionsnedsättning | Disability
.children-and-families | Barn och familjer | Children and families
.integration | Integration | Integration of newcomers
.equality | Jämställdhet och mänskliga rättigheter | Equality and human rights
eu-programmes | EU:s program och fonder | EU programmes and funds
.cohesion-policy | Sammanhållningspolitik | Cohesion policy
.eu-research-programmes | EU:s forskningsprogram | EU research programmes
.eu-budget | EU:s budget | EU budget
.eu-legislation | EU-lagstiftning | EU legislation
international | Internationella frågor | International affairs | INTR
.development-cooperation | Utvecklingssamarbete | Development cooperation
security-and-preparedness | Säkerhet och beredskap | Security and preparedness
.civil-defence | Civilt försvar | Civil defence | GF0202
.crisis-preparedness | Krisberedskap | Crisis preparedness
.crime-prevention | Brottsförebyggande | Crime prevention
.cyber-security | Cybersäkerhet | Cyber security
.rescue-services | Räddningstjänst | Rescue services | GF0302
.defence | Försvar | Defence
justice | Rättsväsende | Justice | JUST
procurement | Upphandling | Procurement
.privatisation-and-choice | Valfrihetssystem och driftsformer | Systems of choice and forms of operation
finance-and-taxes | Ekonomi och skatter | Finance and taxes
.regional-finance | Regionernas ekonomi | Finances of regions and municipalities
.taxes-and-charges | Skatter och avgifter | Taxes and charges
.state-grants | Statsbidrag och utjämning | State grants and equalisation
democracy | Demokrati och styrning | Democracy and governance | GOVE
.self-government | Regionalt och kommunalt självstyre | Regional and local self-government
.openness | Öppenhet och insyn | Openness and access to documents
.elections-and-parties | Val och partier | Elections and political parties
.civil-society | Civilsamhälle | Civil society
.organisation-of-the-state | Statens organisation | Organisation of the state
other | Övrigt | Other
`;
