import { described, Faults, FieldFrame, Help, type FieldProps } from './fields.js';
import { chosenIn, idOf, labelOf, valueOf } from './form.js';

/** Something that can be chosen. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export interface ChoiceProps extends FieldProps {
  options: readonly Option[];
  /** What stands there when nothing is chosen; without it, the first option does. */
  nothing?: string;
  required?: boolean;
}

/** One of many, in a list that opens. */
export function Select(props: ChoiceProps) {
  const { form, name, label, hint, options, nothing, required } = props;
  const chosen = valueOf(form, name);
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint}>
      <select
        class="ds-input"
        id={idOf(name)}
        name={name}
        {...(required ? { 'aria-required': 'true' as const } : {})}
        {...described(props)}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {options.map(({ value, label: said }) => (
          <option key={value} value={value} selected={value === chosen}>
            {said}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, all of them in sight. */
export function Radios(props: ChoiceProps) {
  const chosen = valueOf(props.form, props.name);
  return <Choices {...props} type="radio" isChosen={(value) => value === chosen} />;
}

/** Any of a few, all of them in sight. */
export function Checkboxes(props: ChoiceProps) {
  const chosen = chosenIn(props.form, props.name);
  return <Choices {...props} type="checkbox" isChosen={(value) => chosen.includes(value)} />;
}

interface ChoicesProps extends ChoiceProps {
  type: 'radio' | 'checkbox';
  isChosen: (value: string) => boolean;
}

function Choices({ type, isChosen, ...props }: ChoicesProps) {
  const { form, name, label, hint, options } = props;
  const id = idOf(name);
  return (
    <fieldset class="ds-fieldset field" {...described(props)}>
      <legend class="ds-label" data-weight="medium">
        {label ?? labelOf(form, name)}
      </legend>
      <Help form={form} name={name} hint={hint} />
      <Faults form={form} name={name} />
      {type === 'checkbox' && <input type="hidden" name={name} value="" />}
      {options.map(({ value, label: said, hint: more }, place) => {
        const own = place === 0 ? id : `${id}-${place}`;
        return (
          <div key={value} class="ds-field choice">
            <input
              class="ds-input"
              type={type}
              id={own}
              name={name}
              value={value}
              checked={isChosen(value)}
              {...(more ? { 'aria-describedby': `${own}-more` } : {})}
            />
            <label class="ds-label" for={own} data-weight="regular">
              {said}
            </label>
            {more && (
              <p id={`${own}-more`} data-field="description">
                {more}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Yes or no. The empty value before the box tells that it was there and not ticked. */
export function Checkbox(props: FieldProps) {
  const { form, name, label, hint } = props;
  const id = idOf(name);
  return (
    <div class="field">
      <Faults form={form} name={name} />
      <input type="hidden" name={name} value="" />
      <div class="ds-field choice">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={name}
          value="on"
          checked={valueOf(form, name) !== ''}
          {...described(props)}
        />
        <label class="ds-label" for={id} data-weight="regular">
          {label ?? labelOf(form, name)}
        </label>
        <Help form={form} name={name} hint={hint} />
      </div>
    </div>
  );
}
