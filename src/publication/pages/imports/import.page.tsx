import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { inPlainWords } from '../../../office/pages/frame/differences.js';
import { Facts } from '../../../office/pages/frame/facts.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { bodyName } from '../../../office/pages/bodies/body-name.js';
import { importPageMessages } from '../../../office/pages/imports/import-pages.messages.js';
import { isBusy } from '../../../office/imports/desk/import-desk.service.js';
import { ImportOrigin, ImportState, ImportTask } from '../../../office/imports/desk/import-words.js';
import type { StartedImport } from '../../../office/imports/desk/started-import.entity.js';
import { instantDayInWords, momentInWords, numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { importMessages as texts } from './import.messages.js';
import { NextSteps } from './next-steps.js';
import { Preview } from './import-preview.js';
import { Progress } from './import-progress.js';
import { Counts, Notes, Rejected } from './import-report.js';
import type { ImportView } from './import-views.service.js';

const ASK_AGAIN_SECONDS = 4;

interface Props {
  language: Language;
  view: ImportView;
}

interface Shown {
  /** Whoever looks does not want the page read again by itself. */
  still: boolean;
  /** What was asked for on the page and refused, with why. */
  refused?: Form;
}

/** How an import stands, and what can be done next. */
export function importPage(language: Language, view: ImportView, { still, refused }: Shown): OfficePage {
  const { started } = view;
  const title = say(texts.title, language, { file: started.fileName });
  const busy = isBusy(started);
  const body = (
    <>
      {refused && <ErrorSummary form={inPlainWords(refused)} />}
      <Heading>{title}</Heading>
      <About language={language} view={view} />
      {busy ? (
        <Progress progress={view.progress} at={`/office/imports/${started.id}`} still={still} />
      ) : (
        <Standing language={language} view={view} />
      )}
    </>
  );
  const above = [{ label: say(importPageMessages.title, language), path: '/office/imports' }];
  return { title, body, area: 'imports', above, ...(busy && !still ? { refresh: ASK_AGAIN_SECONDS } : {}) };
}

function About({ language, view: { started, body, handedInBy, goesOn } }: Props) {
  const name = handedInBy ?? say(texts.somebody, language);
  const moment = momentInWords(started.startedAt, language);
  const day = instantDayInWords(started.forgottenAt ?? goesOn, language);
  return (
    <Facts
      facts={[
        [say(texts.body, language), bodyName(body, language)],
        [say(texts.source, language), started.sourceName],
        [say(texts.origin, language), say(texts[started.origin], language)],
        [say(texts.rows, language), started.survey && numberInWords(started.survey.rows, language)],
        [say(texts.handedIn, language), say(texts.by, language, { moment, name })],
        [
          say(texts.fileGone, language),
          say(started.forgottenAt ? texts.goneOn : texts.goesOn, language, { day }),
        ],
      ]}
    />
  );
}

function Standing(props: Props) {
  const { language, view } = props;
  const { started } = view;
  const isTried = hasTrial(started);
  return (
    <>
      {started.state === ImportState.FAILED && <Fault {...props} />}
      {started.state === ImportState.OPEN && <p>{say(texts.openMore, language)}</p>}
      {started.discardedCount !== null && (
        <p class="ds-alert">{say(texts.discardedCount, language, { count: started.discardedCount })}</p>
      )}
      {isTried ? <Trial {...props} /> : <Done {...props} />}
      <NextSteps view={view} isTried={isTried} />
      {isTried && <Preview view={view} />}
    </>
  );
}

/** Whether the last thing that was asked was what would happen. */
export function hasTrial({ trial, task }: StartedImport): boolean {
  return trial !== null && (task === ImportTask.TRY || task === null);
}

function Fault({ language, view }: Props) {
  const { started } = view;
  return (
    <section class="ds-alert" data-color="danger">
      <h2 class="ds-heading" data-size="xs">
        {say(texts.failed, language)}
      </h2>
      <ul class="ds-list">
        {(started.fault ?? []).map((fault) => (
          <li key={fault.en}>{fault[language]}</li>
        ))}
      </ul>
      <p>{whatWasDone(view, language)}</p>
    </section>
  );
}

/** What was kept of the work that broke off. */
function whatWasDone({ started, progress }: ImportView, language: Language): string {
  if (started.task === ImportTask.DISCARD) return say(texts.failedDiscard, language);
  const { created = 0, updated = 0, published = 0 } = progress ?? {};
  const count =
    started.task === ImportTask.PUBLISH ? Math.max(published, created + updated) : created + updated;
  return count > 0 ? say(texts.failedHalf, language, { count }) : say(texts.failedNothing, language);
}

function Trial({ language, view: { started } }: Props) {
  const { trial, origin } = started;
  if (!trial) return null;
  const title = say(texts.tried, language);
  return (
    <>
      <h2>{title}</h2>
      <p>{say(texts.triedMore, language)}</p>
      <Counts report={trial} caption={title} />
      <Rejected report={trial} />
      <Notes report={trial} more={origin === ImportOrigin.OWN ? texts.notesOwn : texts.notesOther} />
    </>
  );
}

function Done({ language, view: { started, counts } }: Props) {
  const { report } = started;
  const title = say(texts.report, language);
  return (
    <>
      {report && (
        <>
          <h2>{title}</h2>
          <Counts report={report} caption={title} />
        </>
      )}
      {counts.all > 0 && (
        <p>{say(texts.nowHere, language, { drafts: counts.drafts, public: counts.public })}</p>
      )}
      {report && <Rejected report={report} />}
    </>
  );
}
