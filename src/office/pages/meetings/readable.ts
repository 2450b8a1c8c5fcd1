import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { numbersIn, type Values } from '../../../platform/pages/forms/values.rules.js';
import { outcomeKinds, positions } from '../../../words/content-words.js';
import { channels, datePrecisions, directions, initiators, sides } from '../../../words/meeting-words.js';
import { countryName } from '../../../words/country.js';
import { isDay } from '../../../words/period.js';
import { grounds } from '../../../words/register-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import type { Surroundings } from './form/meeting-form.view.js';
import { mergeMessages as texts } from './merging/merge.messages.js';
import type { Part } from './merging/merge.rules.js';
import { textIn } from './pickers/pickers.js';

interface Around {
  language: Language;
  around: Surroundings;
}

const WORDS: Partial<Record<Part, Vocabulary>> = {
  direction: directions,
  initiatedBy: initiators,
  channel: channels,
  datePrecision: datePrecisions,
  outcomeKind: outcomeKinds,
};

/** What a part of the form says, line by line, for somebody who compares. */
export function readable(values: Values, part: Part, { language, around }: Around): string[] {
  const name = `/${part}`;
  if (numbersIn(values, name).length > 0) {
    return numbersIn(values, name).map((number) => lineOf(values, `${name}/${number}`, language));
  }
  const held = (values.get(name) ?? []).flatMap((text) => text.split('\n')).filter((text) => text !== '');
  return held.map((text) => wordOf(text, part, { language, around }));
}

function wordOf(text: string, part: Part, { language, around }: Around): string {
  if (text === 'on') return say(texts.yes, language);
  if (part === 'country') return countryName(text, language);
  if (isDay(text)) return dayInWords(text, language);
  const options = [...around.topicGroups.flatMap(({ topics }) => topics), ...around.issues, ...around.linked];
  return WORDS[part]?.label(text, language) ?? options.find(({ value }) => value === text)?.label ?? text;
}

const SHOWN = [
  'who',
  'functionSv',
  'functionEn',
  'capacity',
  'unitName',
  'behalf',
  'name',
  'text',
  'description',
  'donor',
  'value',
  'currency',
  'reference',
  'title',
  'caseNumber',
  'url',
];

function lineOf(values: Values, line: string, language: Language): string {
  const side = textIn(values, `${line}/side`);
  const position = textIn(values, `${line}/positionTaken`);
  const people = Number(textIn(values, `${line}/headcount`) || 1);
  const parts = [
    ...SHOWN.map((member) => textIn(values, `${line}/${member}`)),
    ...(people > 1 ? [say(texts.people, language, { count: people })] : []),
    ...withheldBecause(textIn(values, `${line}/withheldGround`), language),
  ].filter(Boolean);
  const whose = [labelIn(sides, side, language), labelIn(positions, position, language)].filter(Boolean);
  return [whose.join(' – '), parts.join(', ')].filter(Boolean).join(': ');
}

function labelIn(words: Vocabulary, written: string, language: Language): string {
  return words.values.includes(written) ? words.label(written, language) : '';
}

function withheldBecause(written: string, language: Language): string[] {
  const ground = grounds.values.find((each: string) => each === written);
  return ground ? [say(texts.withheldName, language, { ground: grounds.label(ground, language) })] : [];
}
