import type { FieldText } from '../../../platform/pages/forms/form.js';
import { fieldMessages } from '../../../register/pages/record/field.messages.js';
import { publishedMessages as texts } from './published.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

const why = { label: texts.why, hint: texts.whyHint };

export const correctTexts: Texts = {
  '/reason': why,
  '/title': { label: fieldMessages.title },
  '/purpose': { label: fieldMessages.purpose },
  '/date': { label: fieldMessages.date },
  '/direction': { label: fieldMessages.direction },
  '/initiatedBy': { label: fieldMessages.initiatedBy },
  '/channel': { label: fieldMessages.channel },
  '/place': { label: fieldMessages.place },
  '/municipality': { label: fieldMessages.municipality },
  '/outcomeKind': { label: fieldMessages.outcomeKind },
  '/outcomeText': { label: fieldMessages.outcomeText },
};

export const redactTexts: Texts = {
  '/fields': { label: texts.fields },
  '/ground': { label: texts.ground, hint: texts.groundHint },
  '/decision': { label: texts.realDecision, hint: texts.realDecisionHint },
};

export const withdrawTexts: Texts = { '/reason': why };
