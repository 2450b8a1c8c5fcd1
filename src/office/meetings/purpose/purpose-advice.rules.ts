import { type Reason, reason } from '../../../platform/language/message.js';
import { lineMessages } from '../../../words/line.messages.js';
import { scanText, type TextFinding } from '../../../words/text-scan.js';
import { meetingMessages } from '../meeting.messages.js';
import { purposeAdviceMessages as texts } from './purpose-advice.messages.js';
import { personNamed } from '../names/named-person.rules.js';
import { emptyPhrase, namesActor, namesAsk } from './purpose-words.rules.js';
import { lengthOf, purposeObstacles } from './purpose.rules.js';
import { normalForm } from '../../../words/normal-form.js';

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
  const text = normalForm(purpose, 'NFC').trim();
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

function emptyPhrases(text: string): Reason[] {
  const phrase = emptyPhrase(text);
  return phrase === null ? [] : [reason(texts.phrase, { phrase })];
}

function unsaid(text: string): Reason[] {
  return [
    ...(namesActor(text) ? [] : [reason(texts.actorMissing)]),
    ...(namesAsk(text) ? [] : [reason(texts.askMissing)]),
  ];
}

function repeated(text: string, earlier: readonly EarlierPurpose[]): Reason[] {
  const words = wordsOf(text);
  const same = earlier.find(({ purpose }) => likeness(words, wordsOf(purpose)) >= TOO_ALIKE);
  return same ? [reason(texts.repeated, { title: same.title ?? '–' })] : [];
}

const TOO_ALIKE = 0.85;

function wordsOf(text: string): Set<string> {
  return new Set(
    normalForm(text, 'NFC')
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
  const name = personNamed(text);
  return [
    ...found.map((message) => reason(message)),
    ...(name === null ? [] : [reason(texts.person, { name })]),
  ];
}

const PERSONAL: Partial<Record<TextFinding, (typeof meetingMessages)['healthMentioned']>> = {
  PERSONAL_NUMBER: lineMessages.personalNumber,
  EMAIL: lineMessages.email,
  PHONE: lineMessages.phone,
  HEALTH: meetingMessages.healthMentioned,
  UNION: meetingMessages.unionMentioned,
};

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
