import { FIRST_NAMES } from '../../../words/first-names.js';

/** The first person whom a text seems to name; null where it names none. A guess, and only ever advice. */
export function personNamed(text: string): string | null {
  for (const [, name = ''] of text.matchAll(AFTER_TITLE)) if (mayBePerson(name)) return name;
  for (const [, name = ''] of text.matchAll(WITH_HOME)) if (hasFirstName(name)) return name;
  return null;
}

const WORD = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const NAME = `${WORD} ${WORD}`;

// Whoever is called one of these is a person: kommunalrådet, generaldirektören, förhandlingschefen, statsministern …
const TITLES = [
  String.raw`(?:[Hh]err|[Ff]ru|[Vv][Dd](?::n)?)`,
  String.raw`(?:[Kk]ommunal|[Rr]egion|[Bb]orgar|[Ll]andstings|[Ss]tats)råd(?:et)?`,
  String.raw`(?:\p{L}{0,30}(?:[Oo]rdförande|[Dd]irektör|[Cc]hef|[Mm]inister|[Ll]edamot|[Hh]andläggare|[Pp]rofessor|[Dd]ocent|[Rr]ektor|[Ss]ekreterare|[Ss]trateg|[Ss]amordnare|[Rr]ådgivare|[Tt]alesperson|[Ll]äkare|[Jj]urist|[Uu]tredare|[Ll]edare|[Aa]nsvarig|[Pp]olitiker|[Hh]övding))(?:en|n|[ae])?`,
  String.raw`[Ll]edamoten|[Ll]andshövding(?:en)?|[Rr]iksdagsledamot(?:en)?|[Bb]iskop(?:en)?|[Gg]rundare(?:n)?|[Ää]gare(?:n)?`,
  String.raw`(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|CEO|CFO|[Cc]hair(?:man|woman|person)?|[Dd]irector(?:[- ][Gg]eneral)?|[Mm]anager|[Cc]ouncillor|[Cc]ommissioner|[Mm]ayor|[Ss]ir|[Ll]ord|[Ss]ecretary|[Oo]fficer|[Aa]dviser)`,
].join('|');

// Kommunalrådet Anna Svensson; generaldirektören för Trafikverket, Roberto Exempel
const AFTER_TITLE = new RegExp(
  `(?<!\\p{L})(?:${TITLES})\\.?(?: (?:för|på|i|hos|vid|of|at|for) [^.,;:()]{2,60},)? (${NAME})(?!\\p{L})`,
  'gu',
);

// Bo Karlsson från Exempelbygg; Bo Karlsson, Exempelbygg; Anna Svensson och Bo Karlsson från Exempelbygg
const WITH_HOME = new RegExp(
  `(?<!\\p{L})(?<!Sankta? )(${NAME})(?=,? (?:från|på|hos|from|at|of)(?!\\p{L})|,| \\(| (?:och|and) ${NAME},? (?:från|på|hos|from|at|of)(?!\\p{L}))`,
  'gu',
);

function hasFirstName(name: string): boolean {
  const [first = '', last = ''] = name.split(' ');
  return first.split('-').every((part) => FIRST_NAMES.has(part)) && !PLACE.test(last);
}

// After a title any name may be one, unless it begins or ends as those of organisations and places do.
function mayBePerson(name: string): boolean {
  if (hasFirstName(name)) return true;
  const [first = '', last = ''] = name.split(' ');
  return !NO_FIRST_NAME.test(first) && !NO_LAST_NAME.test(last) && !PLACE.test(last);
}

const NO_FIRST_NAME =
  /^(?:Svensk|Svenska|Svenskt|Sveriges|Region|Kommun|Nya|Gamla|Norra|Södra|Västra|Östra|Stora|Lilla|Mellersta|Visit|Rädda|European|United|Royal|The|New|Old|North|South|East|West|Great|National|International|Nordic|Nordiska|Public|General|Trade|Foreign)$|\p{L}{3}s$/u;
const NO_LAST_NAME =
  /^(?:Handel|Energi|Kommun|Region|Airport|Stad|Län|Union|Group|Council|Agency|Bank|Kraft|Buss|Trafik|Nät|Transport|Affairs|Secretary|Director|Minister)$|(?:bolaget|förbundet|föreningen|verket|styrelsen|kommun|stiftelsen|nätet|energi)$/u;
const PLACE =
  /(?:gatan?|vägen|väg|torget|torg|platsen|plats|parken|park|skolan|kyrkan|kyrka|stiftelsen|fonden|akademin|institutet|priset|gården|huset|hamn|sjukhus|museet|museum)$/iu;
