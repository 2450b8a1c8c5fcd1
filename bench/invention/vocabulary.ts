const words = (text: string): string[] => text.trim().split(/\s+/);

/** What Swedish compounds are made of. */
export const SWEDISH_STEMS = words(`
  vård sjukhus primärvårds läkemedels kollektivtrafik järnvägs tåg buss väg bro energi elnäts vindkrafts fjärrvärme
  klimat vatten avlopps skogs jordbruks livsmedels skol högskole forsknings kompetens arbetsmarknads bostads bygg
  plan miljö natur kultur biblioteks museums idrotts ungdoms äldre barn patient akut ambulans tandvårds psykiatri
  folkhälso smittskydds data bredbands digital säkerhets beredskaps försvars turism besöks innovations företags
  landsbygds gränshandels hamn flyg gods logistik batteri vätgas gruv mineral stål pappers
`);
export const SWEDISH_ENDINGS = words(`
  planen utredningen avtalet stödet avgiften satsningen budgeten strategin frågan kostnaden tillståndet behovet
  kapaciteten utbyggnaden försörjningen organisationen tillgången kvaliteten personalen tjänsterna investeringarna
  målen reglerna marknaden projektet programmet uppdraget samarbetet underlaget remissen ersättningen nätet
  verksamheten anläggningen utbildningen kartläggningen effekterna riskerna
`);
export const SWEDISH_VERBS = words(`
  prioriterar finansierar utreder förlänger förenklar samordnar stärker utvecklar inför avvisar påskyndar upphandlar
  beslutar granskar redovisar omprövar minskar utökar planerar säkrar
`);
export const SWEDISH_ADJECTIVES = words(`
  långsiktig gemensam hållbar regional statlig kommunal ökad tydlig jämlik snabb öppen trygg samlad ny fossilfri
  nationell europeisk lokal rättvis robust
`);

export const ENGLISH_NOUNS = words(`
  health hospital energy transport railway road climate water forest farming food school university research skills
  labour housing construction planning environment culture sport youth care patient emergency data broadband security
  defence tourism innovation business rural border port aviation freight battery hydrogen mining steel paper
  medicine device pharmacy trade competition consumer privacy platform market subsidy tax customs fisheries
`);
export const ENGLISH_ENDINGS = words(`
  policy directive regulation funding strategy investment programme agreement capacity standards procurement reform
  targets permits network services budget review proposal framework access quality cooperation transition roadmap
  obligations resilience evaluation consultation implementation
`);
export const ENGLISH_VERBS = words(`
  supports funds reviews extends simplifies coordinates strengthens develops introduces rejects accelerates procures
  decides examines reports reconsiders reduces expands plans secures
`);
export const ENGLISH_ADJECTIVES = words(`
  lasting common sustainable regional national local clear equal fast open safe joint new fair robust European
`);

export const PLACES = words(`
  Karlstad Arvika Säffle Kristinehamn Filipstad Hagfors Torsby Sunne Årjäng Grums Forshaga Hammarö Kil Munkfors
  Storfors Eda Degerfors Karlskoga Örebro Mariestad Lidköping Skövde Falun Borlänge Mora Malung Göteborg Trollhättan
  Vänersborg Åmål Uppsala Västerås Eskilstuna Linköping Norrköping Jönköping Växjö Kalmar Malmö Lund Helsingborg
  Halmstad Varberg Borås Umeå Luleå Kiruna Sundsvall Östersund Gävle Visby Bryssel Oslo Köpenhamn Helsingfors Berlin
`);
export const BRANCHES = words(`
  Skog Energi Bygg Trafik Tåg Buss Vård Omsorg Läkemedel Teknik Data Fiber Vatten Miljö Återvinning Jordbruk Livsmedel
  Bageri Mejeri Handel Turism Hotell Fastighets Bostads Arkitekt Konsult Juridik Revision Bemannings Utbildnings
  Forsknings Kultur Musik Idrotts Ridsport Friluft Fiske Båt Hamn Flyg Åkeri Logistik Maskin Verkstads Stål Gruv Papper
  Kemi Plast Textil Möbel Glas Elektro Batteri Vind Sol Värme Säkerhets Försvars Media
`);
export const FAMILY_NAMES = words(`
  Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson
  Hansson Bengtsson Lindberg Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lundgren Lundqvist Mattsson
  Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Håkansson Lundin
  Björk Gunnarsson Bergman Holm Wikström Samuelsson Isaksson Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren
  Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Eliasson Pålsson Berggren Sandström Ström Åberg Hermansson
`);
export const GIVEN_NAMES = words(`
  Anna Eva Maria Karin Kristina Lena Kerstin Sara Emma Ingrid Malin Jenny Linda Birgitta Elin Hanna Annika Åsa Johanna
  Sofia Lars Anders Mikael Johan Per Erik Karl Peter Jan Thomas Daniel Fredrik Hans Bengt Mats Andreas Stefan Sven Björn
  Magnus Ali Fatima Ahmed Leila Mohamed Amina Pekka Aino Olaf Ingeborg
`);

/**
 * Words that stand in exactly so many meetings, whatever the size of the register; in all of a smaller one. They stand
 * nowhere else, so that a search finds as many in a small register as in a large one.
 */
export const COUNTED_WORDS: readonly { meetings: number; words: readonly string[] }[] = [
  { meetings: 100_000, words: words('fjälltundra strandskog kalkbrott') },
  {
    meetings: 1000,
    words: words(`
      Almtorp Björkhult Dalsvik Ekfors Fagerhed Granfall Hagudden Igelkulla Kvarnbol Lillmon Mossboda Norrgrund
      Oxhalla Rävskär Silvberg Tallmyra
    `),
  },
  {
    meetings: 10,
    words: words(`
      Abborrtjärn Blåbärsheden Djupviken Enslätt Flatskär Gåsholmen Humleberg Istorp Järpliden Kråkmark Lomtjärn
      Mårdbacka Nattsele Orrspel Pilfink Rundvik Skatboet Tornfalk Uttermosse Vesslehult
    `),
  },
];
