import { say, sayReason, type Reason } from '../../language/message.js';
import { formMessages as texts } from './form.messages.js';
import { type Form, idOf, textOf } from './form.js';

/** All that is wrong, first in the page, each a link to its field. Takes the focus where there is JavaScript. */
export function ErrorSummary({ form }: { form: Form }) {
  const { language, reasons } = form;
  if (reasons.length === 0) return null;
  return (
    <ds-error-summary class="ds-error-summary" tabindex={-1} aria-labelledby="problem" role="alert">
      <h2 id="problem" class="ds-heading" data-size="xs">
        {say(texts.problem, language)}
      </h2>
      <ul class="ds-list">
        {reasons.map((each, place) => (
          <li key={place}>
            <Fault form={form} fault={each} />
          </li>
        ))}
      </ul>
    </ds-error-summary>
  );
}

function Fault({ form, fault }: { form: Form; fault: Reason }) {
  const { language } = form;
  const sentence = sayReason(fault, language);
  const { field } = fault;
  const text = field === undefined ? undefined : textOf(form, field);
  if (field === undefined || !text) return <>{sentence}</>;
  return (
    <a class="ds-link" href={`#${idOf(field)}`}>
      {`${asHead(say(text.label, language))} ${sentence}`}
    </a>
  );
}

// What ends as a question needs no colon.
function asHead(label: string): string {
  return label.endsWith('?') ? label : `${label}:`;
}
