import { chance, commonOf, oneOf, scattered } from './chance.js';
import {
  COUNTED_WORDS,
  ENGLISH_ADJECTIVES,
  ENGLISH_ENDINGS,
  ENGLISH_NOUNS,
  ENGLISH_VERBS,
  PLACES,
  SWEDISH_ADJECTIVES,
  SWEDISH_ENDINGS,
  SWEDISH_STEMS,
  SWEDISH_VERBS,
} from './vocabulary.js';

/** The language that a meeting was written down in: one in five in English. */
export function languageOf(meeting: number): 'sv' | 'en' {
  return chance(meeting, 20) % 5 === 0 ? 'en' : 'sv';
}

export function titleOf(meeting: number, version = 1): string {
  const place = oneOf(PLACES, meeting, 21);
  return languageOf(meeting) === 'sv'
    ? `${capital(swedishThing(meeting, 22 + version))} i ${place}`
    : `${capital(englishThing(meeting, 22 + version))} in ${place}`;
}

/** Some sentences, the last of which names what was counted out. */
export function purposeOf(meeting: number, size: number): string {
  const sentences = 2 + (chance(meeting, 30) % 3);
  const sentence = languageOf(meeting) === 'sv' ? swedishSentence : englishSentence;
  const texts = Array.from({ length: sentences }, (_, place) => sentence(meeting, 100 + place * 10));
  const counted = countedWordsOf(meeting, size);
  if (counted.length > 0) texts.push(`${counted.join(', ')}.`);
  return texts.join(' ');
}

export function askOf(meeting: number, about: number): string {
  return languageOf(meeting) === 'sv'
    ? `Att regionen ${oneOf(SWEDISH_VERBS, meeting, about)} ${swedishThing(meeting, about + 1)}`
    : `That the region ${oneOf(ENGLISH_VERBS, meeting, about)} the ${englishThing(meeting, about + 1)}`;
}

/** Something that people talk about. */
export function swedishThing(thing: number, about: number): string {
  return commonOf(SWEDISH_STEMS, thing, about) + commonOf(SWEDISH_ENDINGS, thing, about + 500);
}

function englishThing(thing: number, about: number): string {
  return `${commonOf(ENGLISH_NOUNS, thing, about)} ${commonOf(ENGLISH_ENDINGS, thing, about + 500)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function swedishSentence(thing: number, about: number): string {
  const [first, second] = [swedishThing(thing, about), swedishThing(thing, about + 1)];
  const verb = oneOf(SWEDISH_VERBS, thing, about + 2);
  const kind = oneOf(SWEDISH_ADJECTIVES, thing, about + 3);
  const place = oneOf(PLACES, thing, about + 4);
  return oneOf(SWEDISH_SENTENCES, thing, about + 5)
    .replace('{first}', first)
    .replace('{second}', second)
    .replace('{verb}', verb)
    .replace('{kind}', kind)
    .replace('{place}', place);
}

function englishSentence(thing: number, about: number): string {
  const [first, second] = [englishThing(thing, about), englishThing(thing, about + 1)];
  const verb = oneOf(ENGLISH_VERBS, thing, about + 2);
  const kind = oneOf(ENGLISH_ADJECTIVES, thing, about + 3);
  const place = oneOf(PLACES, thing, about + 4);
  return oneOf(ENGLISH_SENTENCES, thing, about + 5)
    .replace('{first}', first)
    .replace('{second}', second)
    .replace('{verb}', verb)
    .replace('{kind}', kind)
    .replace('{place}', place);
}

const SWEDISH_SENTENCES = [
  'De ville att regionen {verb} {first} och visade vad {second} betyder för invånarna i {place}.',
  'Mötet handlade om {first}, som behöver en {kind} lösning innan {second} kan börja.',
  'Bolaget beskrev {first} i {place} och frågade när {second} blir klar.',
  'Föreningen lämnade ett underlag om {first} och bad om en {kind} inriktning för {second}.',
  'Samtalet gällde hur {first} påverkar {second}, särskilt i {place} och kommunerna runt omkring.',
  'Regionen redogjorde för {first}; de svarade att {second} kräver en {kind} finansiering.',
];
const ENGLISH_SENTENCES = [
  'They asked that the region {verb} the {first} and showed what the {second} means for people in {place}.',
  'The meeting was about the {first}, which needs a {kind} solution before the {second} can begin.',
  'The company described the {first} in {place} and asked when the {second} will be ready.',
  'The association handed over a paper on the {first} and called for a {kind} approach to the {second}.',
];

const COUNTED = COUNTED_WORDS.flatMap(({ meetings, words }) =>
  words.map((word, place) => ({ word, meetings, from: place * meetings })),
);

// Each word has a stretch of the places of its own: as many meetings as are scattered into it.
function countedWordsOf(meeting: number, size: number): string[] {
  const place = scattered(meeting, size);
  return COUNTED.filter(({ meetings, from }) => (place + size - (from % size)) % size < meetings).map(
    ({ word }) => word,
  );
}
