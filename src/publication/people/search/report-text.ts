import type { Language } from '../../../platform/language/language.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import type { Find, PersonReport, PlaceFound } from './person-report.js';
import { personMessages as texts } from './person.messages.js';

/** The report as text, to read on a screen or to hand over on paper. */
export function reportAsText(report: PersonReport, language: Language): string {
  const told = (message: Message, params?: Params) => say(message, language, params);
  const { asked, at, searchedFor, places, empty, notes } = report;
  const head = [
    told(texts.title, { asked }),
    '',
    told(texts.askedAt, { at }),
    told(texts.searchedFor, { texts: searchedFor.join('; ') }),
    ...(report.whole ? [] : [told(texts.notWhole)]),
    ...whoLines(report, told),
  ];
  const body =
    places.length === 0
      ? [told(texts.nothing, { asked, places: empty.length })]
      : places.flatMap((place) => placeLines(place, told));
  return `${[...head, '', ...body, '', ...notes, '', `${told(texts.empty)}: ${empty.join(', ')}.`].join('\n')}\n`;
}

type Tell = (message: Message, params?: Params) => string;

function whoLines({ accounts, officials }: PersonReport, told: Tell): string[] {
  return [
    ...accounts.map(
      ({ username, name, email }) =>
        `${told(texts.account)}: ${[name, username, email].filter(Boolean).join(', ')}`,
    ),
    ...officials.map(({ name, body }) => `${told(texts.official)}: ${name}, ${body}`),
    ...(accounts.length > 1 || officials.length > 1 ? [told(texts.several)] : []),
  ];
}

function placeLines({ table, what, why, kept, finds, more }: PlaceFound, told: Tell): string[] {
  return [
    `## ${what} (${table}): ${told(texts.finds, { finds: finds.length })}`,
    told(texts.why, { why }),
    told(texts.kept, { kept }),
    '',
    ...finds.flatMap(findLines),
    ...(more > 0 ? [told(texts.more, { more })] : []),
    '',
  ];
}

function findLines({ told, says }: Find): string[] {
  const about = told.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return [
    `- ${about || '–'}`,
    ...says.map(({ field, text }) => `    ${field}: ${text.replace(/\s+/g, ' ')}`),
  ];
}
