import { describe, expect, it } from '@jest/globals';
import { purposeAdvice } from './purpose-advice.rules.js';

const codes = (text: string): string[] => purposeAdvice(text).map(({ message }) => message.code);

const GOOD_SV = [
  'Rederiet ville att färjan ska gå även på kvällar under vinterhalvåret och presenterade vad det skulle kosta.',
  'Regionen bad Trafikverket att prioritera dubbelspår mellan Kil och Laxå i nästa nationella plan och lämnade siffror om förseningar.',
  'Fackförbundet framförde kritik mot bemanningen på akutmottagningen i Karlstad och begärde fler vårdplatser till sommaren.',
  'Kommunen motsatte sig att vårdcentralen i Hagfors läggs ner och föreslog att hyran delas till och med 2028.',
  'Vindkraftsbolaget informerade om den planerade parken i Årjäng, med 22 verk, och frågade hur länsplanen ställer sig till elnätet.',
  'Byggherren erbjöd regionen att hyra två plan i det nya huset vid Klarälven från 2028 och ville ha besked före jul.',
  'Handelskammaren önskade att flygplatsen får behålla linjen till Arlanda och varnade för följderna för exportföretagen.',
  'Patientföreningen begärde att regionen inför screening för tjocktarmscancer från 50 år och visade erfarenheter från Stockholm.',
];
const GOOD_EN = [
  'The ferry company wanted the boat to run in the evenings in winter too, and showed what that would cost the region.',
  'The region asked the Transport Administration to put double track between Kil and Laxå first in the national plan for 2029.',
  'The trade union criticised the staffing of the emergency ward in Karlstad and demanded forty more beds before the summer.',
  'The municipality opposed closing the health centre in Hagfors and proposed sharing the rent until the end of 2028.',
  'A wind power firm informed the region of a planned park in Årjäng with 22 turbines and asked about connections to the grid.',
  'The chamber of commerce requested that the airport keeps its route to Arlanda, and warned of the effects on exporters.',
];

const PHRASES: [string, string][] = [
  ['frågor av gemensamt intresse', 'Bolaget ville tala om frågor av gemensamt intresse'],
  ['aktuella frågor', 'Kommunen informerade om aktuella frågor'],
  ['allmän diskussion', 'Förbundet ville ha en allmän diskussion'],
  ['utbyte av erfarenheter', 'Regionen föreslog ett utbyte av erfarenheter'],
  ['lära känna varandra', 'Bolaget ville att vi skulle lära känna varandra'],
  ['presentation av verksamheten', 'Stiftelsen bad att få ge en presentation av verksamheten'],
  ['möjligheter till samarbete', 'Universitetet ville se möjligheter till samarbete'],
  ['löpande avstämning', 'Verket bad om en löpande avstämning'],
  ['Allmän dialog', 'Allmän dialog. Bolaget presenterade sin verksamhet.'],
  ['dialog kring nuläget', 'Allmän dialog kring nuläget. Bolaget presenterade sin verksamhet.'],
  ['presenterade sin verksamhet', 'Bolaget presenterade sin verksamhet för oss'],
  ['hur vi kan jobba vidare', 'Vi pratade om hur vi kan jobba vidare tillsammans framåt'],
  ['m.m.', 'Bolaget ville ha billigare el m.m. till depån'],
  ['issues of mutual interest', 'The company wanted to talk of issues of mutual interest'],
  ['various topics', 'The agency informed us on various topics'],
  ['general discussion', 'The federation asked for a general discussion'],
  ['exchange views', 'The ministry wanted to exchange views'],
  ['courtesy visit', 'The company paid a courtesy visit and told of itself'],
  ['exploring opportunities for cooperation', 'The university was exploring opportunities for cooperation'],
  ['regular dialogue', 'The union asked for a regular dialogue'],
  ['and so on', 'The company wanted lower rents and so on'],
];

/** Of those that name nobody: places, organisations and the functions of people. */
const NOBODY = [
  'Region Värmland, Karlstads kommun och Svensk Handel på Drottninggatan ville ha fler bussar.',
  'Södra Skogsägarna från Växjö och Stora Enso på Skoghall bad om bättre vägar.',
  'Bolaget ville bygga vid Norra Klarälven, Västra Torggatan och Anna Lindhs plats, nära stationen.',
  'Direktören för Region Värmland, Svensk Handel och Rädda Barnen bad om mer tid för svaret.',
  'Vd för Karlstads Energi föreslog att Visit Värmland från och med 2028 betalar halva hyran.',
  'Generaldirektören för Trafikverket, Stora Enso och Nya Wermland önskade besked före jul.',
  'Kommunalråd från Torsby, Hagfors och Sunne ville ha tätare bussar till Karlstad Airport, också på söndagar.',
  'Erik Dahlbergsgatan, Karl Johans Torg, Lars Park och Sankt Erik Exempel, där bolaget ville bygga 200 bostäder.',
  'The Foreign Minister of Finland, United Nations and Great Britain wanted a longer contract.',
  'Chair of European Parliament, Director of Transport for London and Northern Rail asked for more trains.',
];

describe('Advice on the description of a meeting', () => {
  it.each([...GOOD_SV, ...GOOD_EN])('is not needed where it says who wanted what: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('is not given before anything is written', () => {
    expect(codes('  ')).toEqual([]);
  });

  it.each(PHRASES)('points at the words that say nothing: %s', (phrase, text) => {
    const told = purposeAdvice(text).find(({ message }) => message.code === 'purposeAdvice.phrase');
    expect(told?.params?.['phrase']).toBe(phrase);
  });

  it.each([
    'Genomgång av linjedragningen för den nya cykelvägen mellan Skoghall och Karlstad, med kostnader per sträcka och tidplan till 2029.',
    'Cykelvägen mellan Skoghall och Karlstad: linjedragning, kostnader per sträcka, marklösen och tidplan fram till hösten 2029.',
    'The new cycle path from Skoghall to Karlstad: route, costs by section, purchase of land, and a timetable until autumn 2029.',
    'Genomgång av tidtabellen för nattbussarna inom stora områden i länet, med kostnader per linje och planen till hösten 2028.',
    'Förseningarna på Värmlandsbanan under våren, de senaste siffrorna per sträcka och planen för spårbytet sommaren 2027.',
    'Genomgång av depåns verksamhet, med antalet vagnar, verkstadens bemanning och kostnaderna per månad fram till 2028.',
    'The timetable of the ferry which is to be in force during the winter season, by day and by stop, and what it costs to run.',
    'Statligt stöd till kollektivtrafiken i glesbygd under åren 2027–2029, villkor, belopp per län och sista dag för rapportering.',
    'Regionala tågförbindelser och expressbussar över länsgränsen, nytt bad i Kil, regelverk för färdtjänst och kraftverk i älven.',
    'Tågtrafiken i regionen och bussarna i kommunen under arbetet med dubbelspåret mellan Kil och Laxå sommaren 2027.',
    'Charging points for electric buses in the new terminal at Våxnäs, capacity of the grid, costs by depot, timetable to 2028.',
  ])('asks who wanted what: %s', (text) => {
    expect(codes(text)).toEqual(
      expect.arrayContaining(['purposeAdvice.actorMissing', 'purposeAdvice.askMissing']),
    );
  });

  it.each([
    'Tillväxtverket och regionen gick igenom stödet till företag i gles- och landsbygd under nästa programperiod, 2028–2034.',
    'Two municipalities and the region went through the timetable of the night train to Hamburg after December 2027.',
  ])('asks what they wanted: %s', (text) => {
    expect(codes(text)).toEqual(['purposeAdvice.askMissing']);
  });

  it.each(['Bolaget ville ha mer.', 'The company wanted more.'])('says what is too short: %s', (text) => {
    expect(codes(text)).toContain('meeting.purposeTooShort');
  });

  it.each([
    [
      'Vd:n Anna Exempelsson ville att regionen köper in nya vagnar till Fryksdalsbanan före 2028.',
      'Anna Exempelsson',
    ],
    [
      'Bolagets ordförande Karl-Erik Påhittad bad om längre avtalstid för trafiken i norra länet.',
      'Karl-Erik Påhittad',
    ],
    [
      'The company, through Mr. John Example, asked for a longer contract for the northern lines.',
      'John Example',
    ],
    ['Kommunalrådet Anna Svensson ville ha fler bussar till Hagfors.', 'Anna Svensson'],
    ['Generaldirektören för Trafikverket, Roberto Exempel, ville vänta med dubbelspåret.', 'Roberto Exempel'],
    ['Anna Svensson och Bo Karlsson från Exempelbygg ville sänka priset på bron.', 'Anna Svensson'],
    ['Bo Karlsson på Exempelbygg ville sänka priset på bron.', 'Bo Karlsson'],
    ['Exempelbygg, genom Bo Karlsson, ville sänka priset på bron.', 'Bo Karlsson'],
    ['Statsrådet Roberto Exempel bad om mer tid.', 'Roberto Exempel'],
    ['Riksdagsledamoten Roberto Exempel bad om mer tid.', 'Roberto Exempel'],
    ['Handläggaren Roberto Exempel och professor Anna Svensson bad om mer tid.', 'Roberto Exempel'],
    ['Infrastrukturministern Roberto Exempel bad om mer tid.', 'Roberto Exempel'],
    ['Professor Roberto Exempel bad om mer tid.', 'Roberto Exempel'],
    ['The company asked that John Smith from Example Ltd gets an answer.', 'John Smith'],
  ])('asks not to name people: %s', (text, name) => {
    const told = purposeAdvice(text).find(({ message }) => message.code === 'purposeAdvice.person');
    expect(told?.params?.['name']).toBe(name);
  });

  it.each([...NOBODY, ...GOOD_SV, ...GOOD_EN])(
    'takes no place and no organisation for a person: %s',
    (text) => {
      expect(codes(text)).not.toContain('purposeAdvice.person');
    },
  );

  it.each([
    ['Bolaget ville bli uppringt på 070-123 45 67 om elbussarna i Karlstad.', 'line.phone'],
    ['The company asked for an answer to info@example.com on the depot.', 'line.email'],
  ])('finds what may not be published: %s', (text, code) => {
    expect(codes(text).some((each) => each.endsWith(code.split('.')[1] ?? ''))).toBe(true);
  });

  it('sees that an earlier description stands there again', () => {
    const earlier = [{ title: 'Färjan i vinter', purpose: GOOD_SV[0] ?? '' }];
    const again = `${GOOD_SV[0] ?? ''} Igen.`;
    const [told] = purposeAdvice(again, earlier);
    expect([told?.message.code, told?.params]).toEqual([
      'purposeAdvice.repeated',
      { title: 'Färjan i vinter' },
    ]);
    expect(purposeAdvice(GOOD_SV[1] ?? '', earlier)).toEqual([]);
  });

  it.each([
    ['BOLAGET VILLE ATT REGIONEN KÖPER NYA BUSSAR TILL KARLSTAD FÖRE 2028 OCH BETALAR MED LÅN', 'shouting'],
    [
      'Bolaget ville att RKM, NKS, SLL, VGR och RMT gör en gemensam upphandling av elbussar före 2028.',
      'abbreviations',
    ],
  ])('is about being read too: %s', (text, code) => {
    expect(codes(text)).toContain(`purposeAdvice.${code}`);
  });

  it('names the field that it is about', () => {
    for (const { field } of purposeAdvice('Möte m.m.')) expect(field).toBe('/purpose');
  });
});
