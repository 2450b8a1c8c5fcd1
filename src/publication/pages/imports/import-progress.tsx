import { useVisit } from '../../../office/pages/frame/visit.js';
import type { ImportProgress } from '../../../office/imports/desk/import-progress.entity.js';
import { type Message, say } from '../../../platform/language/message.js';
import { importMessages as texts } from './import.messages.js';

interface ProgressProps {
  /** Null before the work has begun. */
  progress: ImportProgress | null;
  at: string;
  /** The page is not read again by itself. */
  still: boolean;
}

/** How far the work has come; it goes on without the page. */
export function Progress({ progress, at, still }: ProgressProps) {
  const { language } = useVisit();
  const told = progress && inWords(progress);
  return (
    <section class="ds-alert" aria-labelledby="working">
      <h2 id="working" class="ds-heading" data-size="xs">
        {say(texts.working, language)}
      </h2>
      <p>
        {told
          ? say(told.message, language, { ...told.params, stage: say(told.stage, language) })
          : say(texts.waiting, language)}
      </p>
      {progress && progress.total > 1 && (
        <progress
          aria-labelledby="working"
          max={progress.total}
          value={Math.min(progress.done, progress.total)}
        />
      )}
      <p>{say(still ? texts.stillMore : texts.workingMore, language)}</p>
      <p class="actions">
        <a class="ds-link" href={still ? `${at}?still=on` : at}>
          {say(texts.reload, language)}
        </a>
        {!still && (
          <a class="ds-link" href={`${at}?still=on`}>
            {say(texts.still, language)}
          </a>
        )}
      </p>
    </section>
  );
}

const STAGES: Readonly<Partial<Record<string, Message>>> = {
  Reading: texts.Reading,
  Trying: texts.Trying,
  Importing: texts.Importing,
  Discarding: texts.Discarding,
};

function inWords({ stage, done, total }: ImportProgress) {
  const message = total > 1 ? texts.doneOf : texts.doneSoFar;
  return { message, stage: STAGES[stage] ?? texts.working, params: { done, total } };
}
