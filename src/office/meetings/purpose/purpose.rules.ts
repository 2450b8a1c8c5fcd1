import { type Reason, reason } from '../../../platform/language/message.js';
import { meetingMessages } from '../meeting.messages.js';
import { normalForm } from '../../../words/normal-form.js';

export const SHORTEST_PURPOSE = 80;
export const LONGEST_PURPOSE = 2000;
export const LONGEST_TITLE = 120;

/** What the description lacks: length, and words that tell this meeting from any other. */
export function purposeObstacles(purpose: string | null): Reason[] {
  const text = purpose?.trim() ?? '';
  const limits = { shortest: SHORTEST_PURPOSE, longest: LONGEST_PURPOSE };
  if (text === '') return [reason(meetingMessages.purposeMissing, limits, '/purpose')];
  const length = lengthOf(text);
  if (length < SHORTEST_PURPOSE)
    return [reason(meetingMessages.purposeTooShort, { length, ...limits }, '/purpose')];
  if (length > LONGEST_PURPOSE)
    return [reason(meetingMessages.purposeTooLong, { length, ...limits }, '/purpose')];
  return isVague(text, FEWEST_TELLING) ? [reason(meetingMessages.purposeVague, undefined, '/purpose')] : [];
}

/** Whether a title could be of any meeting: "Möte", "General discussion". */
export function isVagueTitle(title: string): boolean {
  return isVague(title, 1);
}

/** Characters as readers and the database count them. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A text is vague when too few different words are left that say something. */
function isVague(text: string, fewest: number): boolean {
  const words = normalForm(text, 'NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const telling = new Set(words.filter((word) => !FILLER.has(word) && !EMPTY_STEMS.test(word)));
  return telling.size < fewest;
}

const FEWEST_TELLING = 5;

// Words of grammar and of politeness, in both languages. Words of time and place say nothing of the matter.
const FILLER: ReadonlySet<string> = new Set(
  [
    'och eller men att som om på av för med till från hos vid under över mellan efter före kring runt inom utan samt där här',
    'den det de dem deras denna detta dessa en ett vi vår vårt våra oss ni er ert era han hon hen sig sin sitt sina man någon',
    'är var vara varit blir blev bli har hade ha kan kunde ska skulle vill ville får fick måste göra gjorde gjort finns fanns',
    'hur vad vilka vilken vilket när också även bland annat etc osv mm mera mer flera fler många alla allt hela båda två tre',
    'nya ny nytt bra god gott viktig viktiga viktigt möjlig möjliga möjligheter läge läget nuläge nuläget läges framöver framtida',
    'the an and or but that which who on of for with to from at by in into about between after before around within without as',
    'it its this these those we our us you your they their them he she his her is are was were be been has had have can could',
    'shall should will would may must do did done there here how what when where why also other others etc more many all both',
    'new good important possible opportunities future current recent regarding concerning relating related re per via some any',
    'idag igår imorgon vecka veckan månad månaden år året today yesterday tomorrow week month year',
  ].flatMap((words) => words.split(' ')),
);

// Beginnings of words that every meeting could be described with: möte, diskuterade, samverkansfrågor.
const EMPTY_STEMS =
  /^(?:mötes?|möten?a?|träff(?:en|ar|ade|ades|as)?|träffas?|samtal(?:et|en|ade|ades)?|samtala(?:de|des)?|diskussion\p{L}*|diskuter\p{L}*|dialog\p{L}*|information\p{L}*|informer\p{L}*|allmän(?:t|na|het)?|fråg(?:a|an|or|orna)|frågeställning\p{L}*|aktuell\p{L}*|samarbete(?:t|n|sfrågor)?|samverkan\p{L}*|gemensam\p{L}*|intresse\p{L}*|lägesrapport\p{L}*|uppdatering\p{L}*|presentation\p{L}*|presenter\p{L}*|introduktion\p{L}*|kontakt\p{L}*|nätverk\p{L}*|avstämning\p{L}*|uppföljning\p{L}*|olika|diverse|övrig\p{L}*|verksamhet\p{L}*|ämne\p{L}*|utbyte\p{L}*|erfarenhet\p{L}*|tankar|idéer|synpunkt\p{L}*|generell\p{L}*|utmaning\p{L}*|utveckling(?:en)?|organisation(?:en|er|ens)?|region(?:en|ens|er)?|kommun(?:en|ens|er)?|företag(?:et|ets|en)?|bolag(?:et|ets|en)?|part(?:er|erna|s)?|representant\p{L}*|deltagar\p{L}*|test\p{L}{0,3}|meet(?:ing|ings|s)?|met|discuss\p{L}*|talk(?:s|ed|ing)?|conversation\p{L}*|dialogue\p{L}*|inform(?:ation|ational|ed|ing)?|general(?:ly)?|issues?|matters?|topics?|subjects?|questions?|updates?d?|catch(?:ing)?|up|introduct\p{L}*|courtesy|exchanges?|views?|mutual|common|interests?|various|different|cooperat\p{L}*|co|operation|collaborat\p{L}*|networking|contacts?|overview|briefing|presentations?|follow|ups?|activities|work(?:ing)?|organi[sz]ations?|compan(?:y|ies)|regions?|municipalit(?:y|ies)|part(?:y|ies)|representatives?|participants?|challenges?|experiences?|ideas?|thoughts?)$/u;
