import { Channel, Direction, Initiator } from '../../../words/meeting-words.js';
import { plainSpelling } from '../spelling.rules.js';
import { Meaning, NO_GIFT } from './meaning.js';

type Words = readonly (readonly [target: string, pattern: RegExp])[];

const CHANNELS: Words = [
  [
    Channel.VIDEO_CALL,
    /video|visio|\bvc\b|teams|zoom|skype|webex|\bmeet\b|digital|on ?line|virtu|remote|pa distans|distans|webb?inar|webbmote|web ?(meeting|conf)|internet/,
  ],
  [Channel.PHONE_CALL, /telefon|telephon|phone|samtal|\btel\b|ringde|puhelu|\bcall\b/],
  [Channel.EMAIL_OR_LETTER, /e ?post|e ?mail|mejl|\bmail\b|brev|letter|skriftlig|written/],
  [Channel.SITE_VISIT, /studiebesok|site visit|platsbesok|besok pa/],
  [Channel.MEAL, /middag|lunch|frukost|dinner|breakfast|maltid|\bmeal/],
  [Channel.TRIP, /\bresa\b|studieresa|delegation|\btrip\b/],
  [
    Channel.EVENT,
    /konferens|conference|semin|event|evenemang|massa|almedalen|panel|mingel|reception|workshop/,
  ],
  [
    Channel.IN_PERSON,
    /fysisk|in person|pa plats|personligt|\bmote\b|meeting|face to face|besok|office|kontor/,
  ],
];

// What stands in columns of places: a meeting in Brussels may have been anything.
const FROM_AFAR: readonly string[] = [Channel.VIDEO_CALL, Channel.PHONE_CALL];
const CHANNELS_OF_PLACES: Words = CHANNELS.filter(([target]) => FROM_AFAR.includes(target));

const DIRECTIONS: Words = [
  [Direction.MUTUAL, /omsesidig|bada|mutual|both|gemensam/],
  [
    Direction.INBOUND,
    /inkommande|inbound|incoming|^in$|till oss|mot oss|externa?( part)? vill|de vill|they (want|seek)/,
  ],
  [Direction.OUTBOUND, /utgaende|outbound|outgoing|^ut$|^out$|fran oss|vi vill|we (want|seek)/],
];

const INITIATORS: Words = [
  [Initiator.JOINT, /gemensam|bada|joint|both/],
  [
    Initiator.THEM,
    /^de(m|ras)?$|^them$|extern|motpart|counterpart|organisation|foretag|compan|lobb|intressent|utomstaende|third party/,
  ],
  [
    Initiator.US,
    /^vi$|^vara?$|^us$|^oss$|region|kommun|department|minister|egen|eget|intern|public body|myndighet/,
  ],
];

const NO_GIFTS: Words = [
  [NO_GIFT, /^(0|nej|no|n|none|nil|inga?|ingen|ingenting|nothing|false|falskt|saknas|n a|ej aktuellt)$/],
];

const WORDS: Partial<Record<Meaning, Words>> = {
  [Meaning.CHANNEL]: CHANNELS,
  [Meaning.PLACE_AND_CHANNEL]: CHANNELS_OF_PLACES,
  [Meaning.DIRECTION]: DIRECTIONS,
  [Meaning.INITIATOR]: INITIATORS,
  [Meaning.GIFTS]: NO_GIFTS,
};

const ENUMS: Partial<Record<Meaning, Readonly<Record<string, string>>>> = {
  [Meaning.CHANNEL]: Channel,
  [Meaning.PLACE_AND_CHANNEL]: Channel,
  [Meaning.DIRECTION]: Direction,
  [Meaning.INITIATOR]: Initiator,
};

/** A topic that can be chosen. */
export interface NamedTopic {
  code: string;
  names: readonly string[];
}

/** Our word for what a cell of a coded column says; undefined when its spelling tells nothing. */
export function targetOf(
  meaning: Meaning,
  value: string,
  topics: readonly NamedTopic[] = [],
): string | undefined {
  const plain = plainSpelling(value);
  if (meaning === Meaning.TOPIC) return topicOf(plain, topics);
  const word = plain.toUpperCase().replaceAll(' ', '_');
  if (Object.values(ENUMS[meaning] ?? {}).includes(word)) return word;
  return WORDS[meaning]?.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** How much of some values a coded meaning understands. */
export function understoodBy(meaning: Meaning, values: readonly string[]): number {
  if (values.length === 0) return 0;
  return values.filter((value) => targetOf(meaning, value) !== undefined).length / values.length;
}

function topicOf(plain: string, topics: readonly NamedTopic[]): string | undefined {
  const isCalled = ({ code, names }: NamedTopic) =>
    plainSpelling(code) === plain || names.some((name) => plainSpelling(name) === plain);
  return topics.find(isCalled)?.code;
}
