import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import type { Report } from '../../../office/reports/report.entity.js';
import { ANSWERS, LONGEST_ANSWER } from '../../../office/reports/reports.service.js';
import { say } from '../../../platform/language/message.js';
import { type Option, Radios, Select } from '../../../platform/pages/forms/choices.js';
import { TextArea } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { aboveReport, pathOfReport } from './report-parts.js';
import { reportsPageMessages as texts } from './reports.messages.js';

type Texts = Readonly<Record<string, FieldText>>;

export const answerTexts: Texts = {
  '/outcome': { label: texts.outcome },
  '/answer': { label: texts.reasons, hint: texts.reasonsHint },
};

export const handOverTexts: Texts = {
  '/publicBodyId': { label: texts.handOverTo },
  '/note': { label: texts.handOverNote, hint: texts.handOverNoteHint },
};

/** What became of it, and why. */
export function answerPage(form: Form, report: Report, hasAddress: boolean): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...partsOf(report, 'answer', form),
    title: say(texts.answerTitle, language),
    button: say(texts.answerSend, language),
    consequences: [hasAddress ? texts.willByLetter : texts.willByPage, texts.answerWill].map((each) =>
      say(each, language),
    ),
    intro: <Said report={report} />,
    children: (
      <>
        <Radios
          form={form}
          name="/outcome"
          options={ANSWERS.map((value) => ({ value, label: say(texts[value], language) }))}
        />
        <TextArea form={form} name="/answer" rows={8} maxLength={LONGEST_ANSWER} required />
      </>
    ),
  });
}

/** Whom it is handed to. */
export function handOverPage(form: Form, report: Report, bodies: readonly Option[]): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...partsOf(report, 'hand-over', form),
    title: say(texts.handOverTitle, language),
    button: say(texts.handOverDo, language),
    consequences: [say(texts.handOverWill, language)],
    children: (
      <>
        <Select form={form} name="/publicBodyId" options={bodies} required />
        <TextArea form={form} name="/note" rows={3} />
      </>
    ),
  });
}

/** Asks first. */
export function dismissPage(form: Form, report: Report): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...partsOf(report, 'dismiss', form),
    title: say(texts.dismissTitle, language),
    button: say(texts.dismissDo, language),
    danger: true,
    consequences: [say(texts.dismissWill, language)],
    intro: <Said report={report} />,
  });
}

function partsOf(report: Report, act: 'answer' | 'hand-over' | 'dismiss', { language }: Form) {
  return {
    area: 'reports' as const,
    above: aboveReport(report, language),
    action: pathOfReport(report, act),
    back: pathOfReport(report),
    version: report.version,
  };
}

function Said({ report: { text, language } }: { report: Report }) {
  return (
    <blockquote class="said" lang={language} dir="auto">
      {text}
    </blockquote>
  );
}
