import { type Reason, reason } from '../../platform/language/message.js';
import { lineMessages } from '../../words/line.messages.js';
import { scanText, type TextFinding } from '../../words/text-scan.js';
import { meetingMessages } from './meeting.messages.js';
import { purposeAdviceMessages as texts } from './purpose-advice.messages.js';
import { lengthOf, purposeObstacles } from './purpose.rules.js';

/** An earlier description, and the title of its meeting. */
export interface EarlierPurpose {
  title: string | null;
  purpose: string;
}

/**
 * What could be better in a description: that it is too short or vague, says nothing of who wanted what, is an earlier
 * one again, or says something of a person. An empty one is left in peace: that it is missing is told elsewhere.
 */
export function purposeAdvice(purpose: string, earlier: readonly EarlierPurpose[] = []): Reason[] {
  const text = purpose.normalize('NFC').trim();
  if (text === '') return [];
  const obstacles = purposeObstacles(text);
  const short = obstacles.some(({ message }) => message === meetingMessages.purposeTooShort);
  return [
    ...obstacles,
    ...emptyPhrases(text),
    ...(short ? [] : unsaid(text)),
    ...repeated(text, earlier),
    ...aboutPersons(text),
    ...hardToRead(text),
  ].map((each) => ({ ...each, field: '/purpose' }));
}

// Whoever is meant by these words says nothing more; a description may hold one beside what it does say.
const PHRASES: readonly RegExp[] = [
  /(?:frågor|ämnen) av (?:gemensamt|ömsesidigt) intresse/iu,
  /aktuella (?:frågor|ämnen)/iu,
  /(?:diskuterade|samtal(?:ade)? om|dialog om) (?:läget|samverkan|samarbete|framtiden)(?! (?:kring|för|i|med|om|på) \p{L})/iu,
  /allmän(?:na|t)? (?:diskussion|möte|frågor|samtal|information)/iu,
  /(?:utbyte av|utbytte) (?:erfarenheter|tankar|idéer|synpunkter|information)/iu,
  /lära känna varandra/iu,
  /(?:presentation av|presenterade) (?:sig|verksamheten|organisationen|bolaget|företaget)(?!\p{L})(?! [^.]*\bplan)/iu,
  /(?:möjligheter|former) till (?:samverkan|samarbete)/iu,
  /(?:löpande|regelbund(?:en|et)) (?:avstämning|kontakt|dialog|möte)/iu,
  /m\.? ?m\.?(?=\s|$|,)|etc\.?(?=\s|$|,)|med mera|o\.? ?s\.? ?v\.?(?=\s|$|,)/iu,
  /(?:issues|matters|topics|questions) of (?:mutual|common) interest/iu,
  /(?:current|various|relevant|general) (?:issues|matters|topics|affairs)/iu,
  /general (?:discussion|meeting|exchange|conversation)/iu,
  /exchang(?:e|ed|ing) (?:of )?(?:views|ideas|experiences|information)/iu,
  /(?:courtesy|introductory|get[- ]to[- ]know) (?:visit|meeting|call)/iu,
  /(?:explor(?:e|ed|ing)|discuss(?:ed|ing)?) (?:the )?(?:possibilities|opportunities) (?:for|of) (?:cooperation|collaboration)/iu,
  /(?:regular|ongoing) (?:dialogue|contact|catch[- ]?up|update)/iu,
  /and so on|and so forth/iu,
];

function emptyPhrases(text: string): Reason[] {
  const [found] = PHRASES.flatMap((phrase) => phrase.exec(text)?.[0] ?? []);
  return found === undefined ? [] : [reason(texts.phrase, { phrase: found.trim() })];
}

function unsaid(text: string): Reason[] {
  return [
    ...(ACTOR.test(text) ? [] : [reason(texts.actorMissing)]),
    ...(ASK.test(text) ? [] : [reason(texts.askMissing)]),
  ];
}

const ACTOR =
  /(?<!\p{L})(?:vi|oss|de|dem|they|we|us|them|\p{L}*(?:bolag|förbund|förening|företag|organisation|kommun|region|myndighet|verk|styrelse|nämnd|råd|kyrka|stiftelse|nätverk|operatör|fack|parti|universitet|högskol|byrå|koncern|industri|sällskap|departement|regering|handelskammare|museum|teater|klubb|rederi|sjukhus|aktör|leverantör|tillverkare|producent)\p{L}*|\p{L}*(?:are|arna)n?(?= (?:vill|ville|bad|begärde|föreslog|framförde|presenterade|önskade))|compan(?:y|ies)|association|union|federation|authorit(?:y|ies)|agenc(?:y|ies)|region|municipalit(?:y|ies)|council|ministry|government|charit(?:y|ies)|foundation|network|operator|supplier|manufacturer|university|party|chamber|organi[sz]ations?|bank|firm|group|board|commission|trust|church|museum|club|AB|Ltd|Inc)(?!\p{L})/iu;

const ASK =
  /(?<!\p{L})(?:vill|ville|vilja|vädja\p{L}*|bad|be|ber|begär\p{L}*|föresl\p{L}*|önska\p{L}*|kräv\p{L}*|uppmana\p{L}*|motsa\p{L}*|invände|protester\p{L}*|stöd(?:er|de|ja)?|erbj\p{L}*|sök(?:er|te|a)?|ansök\p{L}*|framför\p{L}*|kritiser\p{L}*|kritik|argumenter\p{L}*|förord\p{L}*|avr[åå]\p{L}*|informer\p{L}*|berätt\p{L}*|redovis\p{L}*|presenter\p{L}*|visa(?:de|r)?|frågade|undra\p{L}*|varn\p{L}*|påpek\p{L}*|pekade|lyft(?:e|er)?|ask(?:ed|s|ing)?|want(?:ed|s)?|request\p{L}*|propos\p{L}*|demand\p{L}*|urg(?:e|ed|es)|oppos\p{L}*|support(?:ed|s)?|object(?:ed|s)|offer(?:ed|s)?|appl(?:y|ied)|criticis\p{L}*|criticiz\p{L}*|argu(?:e|ed|es)|recommend\p{L}*|warn(?:ed|s)?|inform(?:ed|s)?|present(?:ed|s)?|show(?:ed|s)?|told|sought|seek(?:s)?|call(?:ed|s) (?:for|on)|suggest\p{L}*|express\p{L}*|explain\p{L}*|wonder\p{L}*|raised)(?!\p{L})/iu;

function repeated(text: string, earlier: readonly EarlierPurpose[]): Reason[] {
  const words = wordsOf(text);
  const same = earlier.find(({ purpose }) => likeness(words, wordsOf(purpose)) >= TOO_ALIKE);
  return same ? [reason(texts.repeated, { title: same.title ?? '–' })] : [];
}

const TOO_ALIKE = 0.85;

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

// How many of all their words two texts have in common.
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

function aboutPersons(text: string): Reason[] {
  const found = scanText(text).flatMap((finding) => PERSONAL[finding] ?? []);
  const name = NAMED.exec(text)?.[1];
  return [
    ...found.map((message) => reason(message)),
    ...(name === undefined ? [] : [reason(texts.person, { name })]),
  ];
}

const PERSONAL: Partial<Record<TextFinding, (typeof meetingMessages)['healthMentioned']>> = {
  PERSONAL_NUMBER: lineMessages.personalNumber,
  EMAIL: lineMessages.email,
  PHONE: lineMessages.phone,
  HEALTH: meetingMessages.healthMentioned,
  UNION: meetingMessages.unionMentioned,
};

// A title of a person before two words with capitals; names alone look too much like those of places and companies.
const NAMED =
  /(?<!\p{L})(?:[Hh]err|[Ff]ru|[Vv][Dd](?::n)?|[Oo]rdförande(?:n)?|[Dd]irektör(?:en)?|[Cc]hef(?:en)?|[Gg]eneraldirektör(?:en)?|[Hh]andläggare(?:n)?|[Ff]örhandlingschef(?:en)?|[Mm]rs?|[Mm]s|[Dd]r|CEO|[Cc]hair(?:man|woman)?|[Dd]irector|[Mm]anager)\.? (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+)/u;

const FEWEST_SHOUTED = 20;
const MOST_ABBREVIATIONS = 4;

function hardToRead(text: string): Reason[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  if (lengthOf(text) > FEWEST_SHOUTED && capitals.length > letters.length * 0.7)
    return [reason(texts.shouting)];
  const short = [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu) ?? [])].filter(
    (each) => !KNOWN_SHORT.has(each),
  );
  return short.length > MOST_ABBREVIATIONS ? [reason(texts.abbreviations, { list: short.join(', ') })] : [];
}

const KNOWN_SHORT: ReadonlySet<string> = new Set([
  'AB',
  'EU',
  'SOU',
  'SEK',
  'USA',
  'FN',
  'UN',
  'SJ',
  'IT',
  'AI',
]);
