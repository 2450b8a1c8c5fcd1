import { meetingFormTexts } from '../../../office/pages/meetings/form/meeting-form.texts.js';
import type { FieldText } from '../../../platform/pages/forms/form.js';
import { publishedMessages as texts } from './published.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

const why = { label: texts.why, hint: texts.whyHint };

/** The whole form of a meeting, and why it is corrected. */
export const correctTexts: Texts = { ...meetingFormTexts, '/reason': why };

export const redactTexts: Texts = {
  '/fields': { label: texts.fields },
  '/ground': { label: texts.ground, hint: texts.groundHint },
  '/decision': { label: texts.realDecision, hint: texts.realDecisionHint },
};

export const withdrawTexts: Texts = { '/reason': why };
