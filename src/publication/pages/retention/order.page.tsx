import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import { say } from '../../../platform/language/message.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import type { Destruction } from '../../retention/destruction.entity.js';
import { newListLike } from './destruction.page.js';
import { aboveRun, RETENTION } from './above-retention.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';

export const decideTexts: Readonly<Record<string, FieldText>> = {
  '/decisionCase': { label: texts.case, hint: texts.caseHint },
  '/decidedBy': { label: texts.who, hint: texts.whoHint },
  '/decidedOn': { label: texts.day },
};

/** Asks by whose decision the list is to be destroyed. */
export function decidePage(form: Form, run: Destruction): OfficePage {
  const { language } = form;
  const path = `${RETENTION}/${run.id}`;
  return formPage(form, {
    title: say(texts.decide, language),
    area: 'privacy',
    above: aboveRun(run, language),
    action: `${path}/decide`,
    back: path,
    button: say(texts.decide, language),
    intro: say(texts.decideIntro, language),
    version: run.version,
    children: (
      <>
        <TextField form={form} name="/decisionCase" required maxLength={100} size={30} />
        <TextField form={form} name="/decidedBy" required maxLength={200} />
        <TextField form={form} name="/decidedOn" type="date" required />
      </>
    ),
  });
}

export const destroyTexts: Readonly<Record<string, FieldText>> = {
  '/things': { label: texts.count, hint: texts.countHint },
};

/** Asks once more, with all that it leads to in sight. */
export function destroyPage(form: Form, run: Destruction): OfficePage {
  const { language } = form;
  const path = `${RETENTION}/${run.id}`;
  const what = say(texts[run.kind], language).toLocaleLowerCase(language);
  return formPage(form, {
    title: say(texts.destroy, language),
    area: 'privacy',
    above: aboveRun(run, language),
    action: `${path}/destroy`,
    back: path,
    button: say(texts.destroy, language),
    danger: true,
    consequences: [
      say(texts.willDestroy, language, { things: run.things, what }),
      say(texts.willBeside, language),
      say(texts.willCheck, language),
      say(texts.willBackups, language),
      say(texts.willProtocol, language),
    ],
    version: run.version,
    children: (
      <>
        <TextField form={form} name="/things" inputMode="numeric" size={6} required autocomplete="off" />
        <p>
          <a class="ds-link" href={newListLike(run)}>
            {say(texts.newList, language)}
          </a>
        </p>
      </>
    ),
  });
}

/** Asks before what was interrupted goes on. */
export function resumePage(form: Form, run: Destruction): OfficePage {
  const { language } = form;
  const path = `${RETENTION}/${run.id}`;
  return formPage(form, {
    title: say(texts.resume, language),
    area: 'privacy',
    above: aboveRun(run, language),
    action: `${path}/resume`,
    back: path,
    button: say(texts.resume, language),
    danger: true,
    consequences: [
      say(texts.willGoOn, language),
      say(texts.willLeaveChanged, language),
      say(texts.willProtocol, language),
    ],
    version: run.version,
  });
}
