import type { FieldText } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { signInPageMessages as texts } from './sign-in.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

export const signInTexts: Texts = {
  '/username': { label: texts.username },
  '/password': { label: texts.password },
};

export const codeTexts: Texts = {
  '/code': { label: texts.code, hint: texts.codeHint },
  '/password': { label: texts.newPassword, hint: texts.passwordHint },
};

export const firstRunTexts: Texts = {
  '/code': { label: texts.code, hint: texts.firstCodeHint },
  '/username': { label: texts.username },
  '/displayName': { label: texts.displayName, hint: texts.displayNameHint },
  '/password': { label: texts.newPassword, hint: texts.passwordHint },
  '/body': { label: texts.bodyTitle },
  '/body/nameSv': { label: texts.bodyName },
  '/body/kind': { label: texts.bodyKind },
  '/body/referencePrefix': { label: texts.bodyPrefix, hint: texts.bodyPrefixHint },
};

/** What was typed in the fields of these names, for inputs that no API takes. */
export function typed(values: Values, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, values.get(`/${name}`)?.at(-1) ?? '']));
}
