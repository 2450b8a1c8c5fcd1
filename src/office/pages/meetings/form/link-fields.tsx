import { say } from '../../../../platform/language/message.js';
import { Checkboxes } from '../../../../platform/pages/forms/choices.js';
import { Hidden, TextField } from '../../../../platform/pages/forms/fields.js';
import { idOf, valueOf } from '../../../../platform/pages/forms/form.js';
import { FIND_LINK, LINKS } from './links.rules.js';
import type { MeetingFormView } from './meeting-form.view.js';
import { rareFieldMessages as texts } from './rare-fields.messages.js';

/** The meetings that belong together with this one; another is added by its reference or title. */
export function LinkFields({ view }: { view: MeetingFormView }) {
  const { form, choices } = view;
  const { linked } = view.around;
  return (
    <div id={linked.length === 0 ? idOf(LINKS) : undefined}>
      {linked.length === 0 ? (
        <Hidden name={LINKS} value="" />
      ) : (
        <Checkboxes form={form} name={LINKS} options={linked} />
      )}
      <TextField form={form} name={FIND_LINK} maxLength={200} autocomplete="off" />
      {choices.has(FIND_LINK) && <Offered view={view} />}
    </div>
  );
}

function Offered({ view: { form, choices } }: { view: MeetingFormView }) {
  const name = `${FIND_LINK}Choice`;
  return (
    <fieldset class="ds-fieldset offered">
      <legend class="ds-label">{say(texts.whichOne, form.language)}</legend>
      <Hidden name={`${FIND_LINK}For`} value={valueOf(form, FIND_LINK)} />
      {(choices.get(FIND_LINK) ?? []).map(({ id, label, more }, place) => (
        <div key={id} class="ds-field choice">
          <input
            class="ds-input"
            type="radio"
            id={`${idOf(name)}-${place}`}
            name={name}
            value={id}
            checked={valueOf(form, name) === id}
          />
          <label class="ds-label" for={`${idOf(name)}-${place}`} data-weight="regular">
            {more ? `${label} (${more})` : label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
