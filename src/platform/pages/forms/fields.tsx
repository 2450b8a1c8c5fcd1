import type { ComponentChildren, JSX } from 'preact';
import { faultsOf, type Form, hintOf, idOf, labelOf, valueOf } from './form.js';

/** What all fields need: the form that they stand in, and their name, a JSON Pointer into its input. */
export interface FieldProps {
  form: Form;
  name: string;
  /** The question, where it is another one than the form has for the name. */
  label?: string;
  hint?: string;
}

interface FrameProps extends FieldProps {
  children: ComponentChildren;
}

/** A label, what helps, what is wrong, and the field itself. */
export function FieldFrame({ form, name, label, hint, children }: FrameProps) {
  const id = idOf(name);
  return (
    <div class="ds-field field">
      <label class="ds-label" for={id} data-weight="medium">
        {label ?? labelOf(form, name)}
      </label>
      <Help form={form} name={name} hint={hint} />
      <Faults form={form} name={name} />
      {children}
    </div>
  );
}

/** What helps to fill in a field. */
export function Help({ form, name, hint }: Omit<FieldProps, 'label'>) {
  const help = hint ?? hintOf(form, name);
  if (!help) return null;
  return (
    <p id={`${idOf(name)}-hint`} data-field="description">
      {help}
    </p>
  );
}

/** What is wrong with a field, in the words of the summary. */
export function Faults({ form, name }: Pick<FieldProps, 'form' | 'name'>) {
  const faults = faultsOf(form, name);
  if (faults.length === 0) return null;
  return (
    <div id={`${idOf(name)}-fault`}>
      {faults.map((fault) => (
        <p key={fault} class="ds-validation-message" data-field="validation">
          {fault}
        </p>
      ))}
    </div>
  );
}

/** What tells assistive technology about a field's help and faults. */
export function described({ form, name, hint }: FieldProps) {
  const id = idOf(name);
  const wrong = faultsOf(form, name).length > 0;
  const by = [
    ...((hint ?? hintOf(form, name)) ? [`${id}-hint`] : []),
    ...(wrong ? [`${id}-fault`] : []),
  ].join(' ');
  return {
    ...(by ? { 'aria-describedby': by } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
  };
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'time' | 'month' | 'number' | 'url' | 'tel';
  autocomplete?: string;
  required?: boolean;
  maxLength?: number;
  /** How wide it looks, in characters, where that tells how much to write. */
  size?: number;
  /** The id of a list of suggestions. */
  list?: string;
  inputMode?: 'numeric' | 'decimal' | 'text';
}

/** One line to write on. */
export function TextField(props: TextFieldProps) {
  const { form, name, label, hint, type = 'text', required, ...rest } = props;
  const attributes = {
    id: idOf(name),
    name,
    type,
    value: type === 'password' ? '' : valueOf(form, name),
    ...(required ? { 'aria-required': 'true' } : {}),
    ...described(props),
    ...rest,
  } as JSX.IntrinsicElements['input'];
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint}>
      <input class="ds-input" {...attributes} />
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  rows?: number;
  maxLength?: number;
  required?: boolean;
}

/** Several lines to write on. */
export function TextArea(props: TextAreaProps) {
  const { form, name, label, hint, rows = 5, required, maxLength } = props;
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint}>
      <textarea
        class="ds-input"
        id={idOf(name)}
        name={name}
        rows={rows}
        {...(maxLength ? { maxLength } : {})}
        {...(required ? { 'aria-required': 'true' as const } : {})}
        {...described(props)}
      >
        {valueOf(form, name)}
      </textarea>
    </FieldFrame>
  );
}

/** What a form carries along unseen. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
