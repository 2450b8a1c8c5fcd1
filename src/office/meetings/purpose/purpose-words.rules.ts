/** Words of a description that say nothing of what it was about; null where there are none. */
export function emptyPhrase(text: string): string | null {
  return PHRASES.flatMap((phrase) => phrase.exec(text)?.[0] ?? [])[0]?.trim() ?? null;
}

/** Whether a description says that somebody did something, whoever it was. */
export function namesActor(text: string): boolean {
  return ACTORS.some((words) => words.test(text));
}

/** Whether a description says that somebody wanted, opposed or told something. */
export function namesAsk(text: string): boolean {
  return ASK.test(text);
}

// Whoever is meant by these words says nothing more; a description may hold one beside what it does say.
const PHRASES: readonly RegExp[] = [
  /(?:frågor|ämnen) av (?:gemensamt|ömsesidigt) intresse/iu,
  /aktuella (?:frågor|ämnen)/iu,
  /(?:diskuterade|pratade om|talade om|samtal(?:ade)? om|dialog (?:om|kring)) (?:läget|nuläget|samverkan|samarbete|framtiden)(?! (?:kring|för|i|med|om|på) \p{L})/iu,
  /allmän(?:na|t)? (?:diskussion|dialog|genomgång|möte|frågor|samtal|information)/iu,
  /(?:utbyte av|utbytte) (?:erfarenheter|tankar|idéer|synpunkter|information)/iu,
  /lära känna varandra/iu,
  /(?:presentation av|presenterade) (?:sig|verksamheten|organisationen|bolaget|företaget|sin verksamhet|sin organisation|sitt (?:bolag|företag))(?!\p{L})(?! [^.]*\bplan)/iu,
  /(?:hur|att) (?:vi|man|de) (?:kan|ska|skulle kunna) (?:jobba|arbeta|gå|komma|samarbeta) (?:vidare|tillsammans)(?! (?:kring|för|i|med|om|på) \p{L})/iu,
  /(?:möjligheter|former) till (?:samverkan|samarbete)/iu,
  /(?:löpande|regelbund(?:en|et)) (?:avstämning|kontakt|dialog|möte)/iu,
  /m\.? ?m\.?(?=\s|$|,)|etc\.?(?=\s|$|,)|med mera|o\.? ?s\.? ?v\.?(?=\s|$|,)/iu,
  /(?:issues|matters|topics|questions) of (?:mutual|common) interest/iu,
  /(?:current|various|relevant|general) (?:issues|matters|topics|affairs)/iu,
  /general (?:discussion|dialogue|meeting|exchange|conversation)/iu,
  /exchang(?:e|ed|ing) (?:of )?(?:views|ideas|experiences|information)/iu,
  /(?:courtesy|introductory|get[- ]to[- ]know) (?:visit|meeting|call)/iu,
  /(?:explor(?:e|ed|ing)|discuss(?:ed|ing)?) (?:the )?(?:possibilities|opportunities) (?:for|of) (?:cooperation|collaboration)/iu,
  /(?:regular|ongoing) (?:dialogue|contact|catch[- ]?up|update)/iu,
  /and so on|and so forth/iu,
];

// The endings of Swedish nouns, so that "verk" is no "verksamhet" and "region" not "regional".
const NOUN = '(?:e|et|en|n|er|ar|or|erna|arna|orna|na|a|an)?s?';
const SWEDISH =
  'bolag|förbund|förening|företag|organisation|kommun|region|myndighet|styrelse|nämnd|kyrk|stiftelse|nätverk|operatör|fack|parti|universitet|högskol|byrå|koncern|industri|sällskap|departement|regering|handelskammare|museum|muse|teater|teatr|klubb|rederi|sjukhus|aktör|leverantör|tillverkare|producent';
// Whoever does this is told in the same breath, as these are verbs and nothing else.
const WANTED =
  'vill|ville|begärde|föreslog|krävde|uppmanade|erbjöd|ansökte|framförde|framhöll|motsatte|invände|varnade|wanted|asked|proposed|argued|requested|opposed|demanded|urged|warned|suggested';
// These are said of things, too: de önskade tiderna, den presenterade planen.
const TOLD = 'önskar|önskade|presenterade|informerade|berättade|undrade|frågade|påpekade|kritiserade';
const NO_BATH = 'bad(?! (?:och|i|på|för|vid|samt|med|som|till)(?!\\p{L})|[.,]|$)';
const ENGLISH =
  'compan(?:y|ies)|associations?|unions?|federations?|authorit(?:y|ies)|agenc(?:y|ies)|regions?|municipalit(?:y|ies)|councils?|ministr(?:y|ies)|governments?|charit(?:y|ies)|foundations?|networks?|operators?|suppliers?|manufacturers?|universit(?:y|ies)|part(?:y|ies)|chambers?|organi[sz]ations?|banks?|firms?|groups?|boards?|commission|trusts?|church(?:es)?|museums?|clubs?';

const ACTORS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:vi|oss|we|us|they|${ENGLISH}|AB|Ltd|Inc)(?!\\p{L})`, 'iu'),
  // "i regionen" is a place.
  new RegExp(
    `(?<!(?<!\\p{L})(?:i|inom|på|hela) )(?<!\\p{L})\\p{L}{0,40}(?:${SWEDISH})${NOUN}(?!\\p{L})`,
    'iu',
  ),
  // Trafikverket and kommunalrådet, but no kraftverk, regelverk or område.
  /(?<!\p{L})\p{L}{0,40}(?<!kraft|hant|regel|ram|konst|renings)verkets?(?!\p{L})/iu,
  /(?<!\p{L})(?:\p{L}{2,40}(?<!om|för|[tb])råd(?:et|en)?|rådet)s?(?!\p{L})/iu,
  // Only "man" and "det" leave it open who.
  new RegExp(
    `(?<!(?<!\\p{L})(?:man|det|som|it|which|was|were|been|is|are) )(?<!\\p{L})(?:${WANTED}|${NO_BATH})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:\\p{L}{1,40}(?:are|aren|arna)|\\p{Lu}[\\p{L}&-]{1,40}) (?:${TOLD})(?!\\p{L})`,
    'u',
  ),
];

// "stöd" and "support" may be sums, and "be" is an English word: only what can be nothing but a verb counts.
const ASK = new RegExp(
  `(?<!\\p{L})(?:${NO_BATH}|vill|ville|vilja|vädja\\p{L}*|ber|begär\\p{L}*|föresl\\p{L}*|önska(?:r|de|t|n|s|des)?|önskemål\\p{L}*|kräv(?:er|de|a|t|des)|uppmana\\p{L}*|motsa\\p{L}*|invände|protester\\p{L}*|stöd(?:er|de|jer|ja)|erbj\\p{L}*|sök(?:er|te|a)|ansök\\p{L}*|framför\\p{L}*|kritiser\\p{L}*|kritik|argumenter\\p{L}*|förord\\p{L}*|avrå\\p{L}*|informer\\p{L}*|berätta(?:r|de|t)?|redovis\\p{L}*|presenter\\p{L}*|visa(?:de|r)?|frågade|undra\\p{L}*|varn\\p{L}*|påpek\\p{L}*|pekade|lyft(?:e|er)|ask(?:ed|s|ing)?|want(?:ed|s)?|request\\p{L}*|propos\\p{L}*|demand(?:ed|s|ing)|urg(?:e|ed|es)|oppos\\p{L}*|support(?:ed|s)|object(?:ed|s)|offer(?:ed|s)|appl(?:y|ied)|criticis\\p{L}*|criticiz\\p{L}*|argu(?:e|ed|es)|recommend\\p{L}*|warn(?:ed|s)?|inform(?:ed|s)|present(?:ed|s)|show(?:ed|s)|told|sought|seek(?:s)?|call(?:ed|s) (?:for|on)|suggest\\p{L}*|express(?:ed|es|ing)|explain\\p{L}*|wonder(?:ed|s)|raised)(?!\\p{L})`,
  'iu',
);
