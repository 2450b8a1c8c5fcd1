import type { Language } from '../../../platform/language/language.js';
import type { FieldText } from '../../../platform/pages/forms/form.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { targetLevels } from '../../../words/issue-words.js';
import { languages } from '../../../words/language-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { TopicGroup } from '../topics/topic-groups.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

const adoption: Texts = {
  '/adoptedBy': { label: texts.adoptedBy, hint: texts.adoptedByHint },
  '/adoptedOn': { label: texts.adoptedOn },
  '/caseNumber': { label: texts.caseNumber },
};

export const issueTexts: Texts = {
  '/title': { label: texts.name, hint: texts.nameHint },
  '/goal': { label: texts.goal, hint: texts.goalHint },
  '/status': { label: texts.status },
  '/targetLevels': { label: texts.levels },
  '/topicCodes': { label: texts.topics },
  ...adoption,
  '/from': { label: texts.from },
  '/to': { label: texts.to },
  '/ownerId': { label: texts.owner },
  '/language': { label: texts.language },
  '/result': { label: texts.result, hint: texts.resultHint },
};

export const stepTexts: Texts = {
  '/status': { label: texts.status },
  '/on': { label: texts.day, hint: texts.dayHint },
  ...adoption,
  '/note': { label: texts.stepNote, hint: texts.stepNoteHint },
};

export const closeTexts: Texts = {
  '/status': { label: texts.how },
  '/result': { label: texts.result, hint: texts.resultHint },
  '/on': { label: texts.lastDay, hint: texts.dayHint },
};

export const progressTexts: Texts = {
  '/on': { label: texts.day, hint: texts.dayHint },
  '/text': { label: texts.note, hint: texts.noteHint },
};

/** What can be chosen in the form of an issue. */
export interface IssueChoices {
  topicGroups: readonly TopicGroup[];
  owners: readonly Option[];
}

/** How the values of the form are told to people. */
export function issueSaid(language: Language, { topicGroups, owners }: IssueChoices) {
  const words: Record<string, readonly Option[]> = {
    '/topicCodes': topicGroups.flatMap(({ topics }) => topics),
    '/ownerId': owners,
    '/targetLevels': choicesOf(targetLevels, language),
    '/language': choicesOf(languages, language),
  };
  return (name: string, value: string) =>
    words[name]?.find((option) => option.value === value)?.label ?? value;
}
