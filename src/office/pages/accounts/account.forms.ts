import type { FieldText } from '../../../platform/pages/forms/form.js';
import { accountPageMessages as texts } from './accounts.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

export const detailTexts: Texts = {
  '/displayName': { label: texts.displayName, hint: texts.displayNameHint },
  '/email': { label: texts.email, hint: texts.emailHint },
  '/language': { label: texts.language },
  '/reminders': { label: texts.reminders, hint: texts.remindersHint },
};

export const passwordTexts: Texts = {
  '/presentPassword': { label: texts.presentPassword },
  '/password': { label: texts.newPassword, hint: texts.newPasswordHint },
};

export const openTexts: Texts = {
  ...detailTexts,
  '/username': { label: texts.username, hint: texts.usernameHint },
  '/roles': { label: texts.firstRole },
  '/roles/*/publicBodyId': { label: texts.where },
  '/roles/*/role': { label: texts.role },
};

export const roleTexts: Texts = {
  '/publicBodyId': { label: texts.where },
  '/role': { label: texts.role },
  '/from': { label: texts.from },
  '/to': { label: texts.to, hint: texts.toHint },
};

export const tokenTexts: Texts = {
  '/name': { label: texts.tokenName },
  '/scopes': { label: texts.tokenScopes },
  '/days': { label: texts.tokenDays, hint: texts.tokenDaysHint },
};
