import type { FieldText } from '../../../platform/pages/forms/form.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import {
  delegationPageMessages as delegation,
  nilReturnPageMessages as nilReturn,
  officialPageMessages as official,
} from './official-pages.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

export const bodyTexts: Texts = {
  '/nameSv': { label: texts.nameSv },
  '/nameEn': { label: texts.nameEn },
  '/slug': { label: texts.slug, hint: texts.slugHint },
  '/kind': { label: texts.kind },
  '/organisationNumber': { label: texts.number },
  '/parentId': { label: texts.parent },
  '/referencePrefix': { label: texts.prefix, hint: texts.prefixHint },
};

export const settingsTexts: Texts = {
  '/targetDays': { label: texts.targetDays, hint: texts.targetDaysHint },
  '/limitDays': { label: texts.limitDays, hint: texts.limitDaysHint },
  '/fourEyes': { label: texts.fourEyes, hint: texts.fourEyesHint },
  '/fourEyesDecision': { label: texts.decision, hint: texts.decisionHint },
  '/namingYears': { label: texts.namingYears, hint: texts.namingYearsHint },
};

export const closeTexts: Texts = { '/on': { label: texts.lastDay, hint: texts.todayHint } };

export const unitTexts: Texts = {
  '/nameSv': { label: texts.nameSv },
  '/nameEn': { label: texts.nameEn },
  '/parentId': { label: texts.unitParent },
  '/from': { label: texts.from },
  '/to': { label: texts.to, hint: texts.unitToHint },
};

export const officialTexts: Texts = {
  '/name': { label: official.name, hint: official.nameHint },
  '/category': { label: official.category, hint: official.categoryHint },
  '/accountId': { label: official.account, hint: official.accountHint },
};

export const postTexts: Texts = {
  '/titleSv': { label: official.titleSv, hint: official.titleSvHint },
  '/titleEn': { label: official.titleEn },
  '/unitId': { label: official.unit },
  '/from': { label: official.from },
  '/to': { label: official.to },
  '/inScope': { label: official.inScope, hint: official.inScopeHint },
};

export const endPostTexts: Texts = { '/on': { label: official.on, hint: official.todayHint } };

export const delegationTexts: Texts = {
  '/officialId': { label: delegation.official },
  '/accountId': { label: delegation.whoRecords },
  '/from': { label: delegation.from, hint: delegation.fromHint },
  '/to': { label: delegation.to, hint: delegation.toHint },
};

export const withdrawTexts: Texts = { '/reason': { label: nilReturn.reason, hint: nilReturn.reasonHint } };
