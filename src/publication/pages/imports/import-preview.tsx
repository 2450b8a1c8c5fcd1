import { useVisit } from '../../../office/pages/frame/visit.js';
import { say } from '../../../platform/language/message.js';
import { recordIn } from '../../../register/pages/record/record-document.js';
import { FramedRecord } from '../parts.js';
import { importMessages as texts } from './import.messages.js';
import type { ImportView } from './import-views.service.js';

const MOST_ROWS = 6;

/** Some meetings as the public would see them: the same template that will show them. */
export function Preview({ view: { started, names } }: { view: ImportView }) {
  const { language } = useVisit();
  const previews = started.preview ?? [];
  return (
    <section class="form-part">
      <h2>{say(texts.preview, language)}</h2>
      <p>
        {previews.length === 0
          ? say(texts.noPreview, language)
          : say(texts.previewMore, language, { count: previews.length })}
      </p>
      {previews.map(({ rows, document }, place) => {
        const listed = `${rows.slice(0, MOST_ROWS).join(', ')}${rows.length > MOST_ROWS ? ' …' : ''}`;
        const values = { count: rows.length, rows: listed, title: recordIn(document).title ?? '' };
        return (
          <details key={place} class="folded" open={place === 0}>
            <summary>{say(texts.ofRows, language, values)}</summary>
            <FramedRecord document={document} names={names} id={`preview-${place}`} />
          </details>
        );
      })}
    </section>
  );
}
