import type { Language } from '../../../platform/language/language.js';
import type { Reason } from '../../../platform/language/message.js';
import type { FieldText } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { identifierMessages } from '../../../words/identifiers.messages.js';
import { lineMessages } from '../../../words/line.messages.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import { differentOrganisationMessages } from './different-organisations.messages.js';
import {
  organisationPageMessages as texts,
  sameOrganisationMessages,
} from './organisation-pages.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

const aboutTexts: Texts = {
  '/name': { label: texts.name, hint: texts.nameHint },
  '/kind': { label: texts.kind },
  '/country': { label: texts.country, hint: texts.countryHint },
  '/sector': { label: texts.sector, hint: texts.sectorHint },
  '/website': { label: texts.website },
};

export const newTexts: Texts = {
  ...aboutTexts,
  '/identifiers/*/scheme': { label: texts.scheme },
  '/identifiers/*/value': { label: texts.number, hint: texts.numberHint },
  '/names/*/name': { label: texts.otherName, hint: texts.otherNameHint },
  '/names/*/kind': { label: texts.otherNameKind },
};

export const editTexts: Texts = {
  ...aboutTexts,
  '/nameChangedOn': { label: texts.nameChangedOn, hint: texts.nameChangedOnHint },
  '/nameWasWrong': { label: texts.nameWasWrong },
};

export const nameTexts: Texts = {
  '/name/name': { label: texts.otherName, hint: texts.otherNameHint },
  '/name/kind': { label: texts.otherNameKind },
  '/name/from': { label: texts.from },
  '/name/to': { label: texts.to },
};

export const identifierTexts: Texts = {
  '/identifier/scheme': { label: texts.scheme },
  '/identifier/value': { label: texts.number, hint: texts.numberHint },
};

export const mergeTexts: Texts = {
  '/survivorId': { label: sameOrganisationMessages.survivor, hint: sameOrganisationMessages.survivorHint },
  '/reason': { label: sameOrganisationMessages.reason, hint: sameOrganisationMessages.reasonHint },
};

export const distinguishTexts: Texts = {
  '/reason': { label: differentOrganisationMessages.reason, hint: differentOrganisationMessages.reasonHint },
};

export const splitTexts: Texts = {
  '/reason': { label: sameOrganisationMessages.splitReason, hint: sameOrganisationMessages.splitReasonHint },
};

/** How a value of these forms is told to people. */
export function organisationSaid(language: Language): (name: string, value: string) => string {
  const kinds = new Map(
    choicesOf(organisationKinds, language).map(({ value, label }) => [value as string, label]),
  );
  return (name, value) => (name === '/kind' ? (kinds.get(value) ?? value) : value);
}

const PERSONAL: ReadonlySet<string> = new Set([
  identifierMessages.personal.code,
  lineMessages.personalNumber.code,
]);

/** What was typed, without what is a personal number: that is not even shown again. */
export function withoutPersonalNumbers(values: Values, reasons: readonly Reason[]): Values {
  const personal = new Set(
    reasons.filter(({ message }) => PERSONAL.has(message.code)).map(({ field }) => field),
  );
  return new Map([...values].map(([name, held]) => [name, personal.has(name) ? [''] : held]));
}
