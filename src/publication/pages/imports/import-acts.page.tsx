import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import { importPageMessages } from '../../../office/pages/imports/import-pages.messages.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { importMessages as texts } from './import.messages.js';
import { hasTrial } from './import.page.js';
import type { ImportView } from './import-views.service.js';

export const actTexts: Readonly<Record<string, FieldText>> = {
  '/reason': { label: texts.why2, hint: texts.whyHint },
};

/** What can be asked for, each on a page of its own that says first what will happen. */
export type Act = 'import' | 'publish' | 'discard' | 'remove';

interface Asked {
  title: Message;
  button: Message;
  consequences: (view: ImportView) => readonly Told[];
  danger?: boolean;
}

type Told = readonly [Message, Params?];

const counted = (view: ImportView): readonly Told[] => {
  const { trial } = view.started;
  return [
    ...(isImported(view)
      ? soFar(view)
      : ([
          [texts.importsNew, { created: trial?.created ?? 0 }],
          [texts.importsChanged, { updated: trial?.updated ?? 0 }],
        ] as const)),
    [texts.importsRejected, { rejected: trial?.rejectedRows ?? 0 }],
  ];
};

/** Whether there are meetings of it since it was tried: what was counted then does not hold any more. */
function isImported({ started, counts }: ImportView): boolean {
  return counts.all > 0 && !hasTrial(started);
}

function soFar({ started, counts }: ImportView): readonly Told[] {
  const { drafts } = counts;
  return [
    [started.importedAt ? texts.isImported : texts.isImportedInPart],
    [texts.nowHere, { drafts, public: counts.public }],
  ];
}

const asked: Readonly<Record<Act, Asked>> = {
  import: { title: texts.importTitle, button: texts.asDrafts, consequences: counted },
  publish: {
    title: texts.publishTitle,
    button: texts.asPublic,
    consequences: (view) => [
      ...counted(view),
      [texts.publishesAll, { source: view.started.sourceName }],
      [texts.publishesCorrections],
      [texts.publishesForGood],
    ],
  },
  discard: {
    title: texts.discardTitle,
    button: texts.discard,
    danger: true,
    consequences: ({ counts }) => [
      [texts.discards, { count: counts.untouched }],
      [texts.discardsNot, { count: counts.drafts - counts.untouched }],
      [texts.discardsPublic],
    ],
  },
  remove: {
    title: texts.removeTitle,
    button: texts.remove,
    danger: true,
    consequences: () => [[texts.removes]],
  },
};

/** Says what an act leads to, and asks. */
export function actPage(form: Form, act: Act, view: ImportView): OfficePage {
  const { language } = form;
  const { started, may } = view;
  const at = `/office/imports/${started.id}`;
  const { title, button, consequences, danger = false } = asked[act];
  return formPage(form, {
    title: say(title, language, { file: started.fileName }),
    area: 'imports',
    above: [
      { label: say(importPageMessages.title, language), path: '/office/imports' },
      { label: started.fileName, path: at },
    ],
    action: `${at}/${act}`,
    back: at,
    button: say(button, language),
    danger,
    version: started.version,
    consequences: consequences(view).map(([message, params]) => say(message, language, params)),
    children: (
      <>
        {(act === 'import' || act === 'publish') && isImported(view) && (
          <p>
            <a class="ds-link" href={at}>
              {say(texts.seeReport, language)}
            </a>
          </p>
        )}
        {act === 'publish' && <TextField form={form} name="/reason" maxLength={500} />}
        {act === 'import' && may.publish && (
          <p>
            <a class="ds-link" href={`${at}/publish`}>
              {say(texts.asPublic, language)}
            </a>
          </p>
        )}
      </>
    ),
  });
}
