import { say } from '../../../../platform/language/message.js';
import { Select } from '../../../../platform/pages/forms/choices.js';
import { FieldFrame, described, Hidden, TextField } from '../../../../platform/pages/forms/fields.js';
import { idOf, valueOf } from '../../../../platform/pages/forms/form.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import { OrganisationKind, organisationKinds } from '../../../../words/organisation-words.js';
import { meetingFormMessages as texts } from '../form/meeting-form.messages.js';
import type { MeetingFormView } from '../form/meeting-form.view.js';
import type { Candidate } from './parties.queries.js';
import { NEW, type Picker } from './pickers.js';

/**
 * A name to type. Where there are programs in the page they look it up meanwhile; where there are none, the register
 * does when the form is sent, and asks here whom it does not know for sure.
 */
export function PartyPicker({ view, picker, label, hint }: PickerProps) {
  const { form, choices, focus } = view;
  const { name, id, official } = picker;
  const offered = choices.get(name);
  return (
    <div class="picker" data-pick={official ? 'officials' : 'organisations'}>
      <FieldFrame form={form} name={name} label={label} hint={hint}>
        <input
          class="ds-input"
          type="text"
          id={idOf(name)}
          name={name}
          value={valueOf(form, name)}
          list={official ? 'known-officials' : 'known-organisations'}
          autocomplete="off"
          maxLength={300}
          autofocus={focus === name}
          {...described({ form, name, ...(hint ? { hint } : {}) })}
        />
      </FieldFrame>
      <Hidden name={id} value={valueOf(form, id)} />
      <Hidden name={`${name}Was`} value={valueOf(form, `${name}Was`)} />
      {offered && <Offered view={view} picker={picker} offered={offered} />}
    </div>
  );
}

interface PickerProps {
  view: MeetingFormView;
  picker: Picker;
  label?: string;
  hint?: string;
}

function Offered({ view, picker, offered }: PickerProps & { offered: readonly Candidate[] }) {
  const { form } = view;
  const { name, official } = picker;
  const { language } = form;
  const typed = valueOf(form, name);
  const fresh = offered.length === 0;
  const options = [
    ...offered.map(({ id, label, more }) => ({ id, said: more ? `${label} (${more})` : label })),
    ...(official ? [] : [{ id: NEW, said: say(texts.newOne, language, { name: typed }) }]),
  ];
  if (official && fresh) return null;
  return (
    <div class="offered">
      <Hidden name={`${name}For`} value={typed} />
      {fresh ? (
        <Hidden name={`${name}Choice`} value={NEW} />
      ) : (
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{say(texts.whichOne, language)}</legend>
          {options.map(({ id, said }, place) => (
            <div key={id} class="ds-field choice">
              <input
                class="ds-input"
                type="radio"
                id={`${idOf(name)}-choice-${place}`}
                name={`${name}Choice`}
                value={id}
                checked={valueOf(form, `${name}Choice`) === id}
              />
              <label class="ds-label" for={`${idOf(name)}-choice-${place}`} data-weight="regular">
                {said}
              </label>
            </div>
          ))}
        </fieldset>
      )}
      {!official && <NewOrganisation view={view} picker={picker} />}
    </div>
  );
}

function NewOrganisation({ view: { form }, picker: { name } }: PickerProps) {
  const { language } = form;
  const kinds = choicesOf(organisationKinds, language).filter(
    ({ value }) => value !== OrganisationKind.UNKNOWN,
  );
  return (
    <fieldset class="ds-fieldset new-organisation">
      <legend class="ds-label">{say(texts.newOrganisation, language)}</legend>
      <div class="side-by-side">
        <Select form={form} name={`${name}Kind`} options={kinds} nothing={say(texts.chooseKind, language)} />
        <TextField form={form} name={`${name}Number`} size={14} />
      </div>
    </fieldset>
  );
}
