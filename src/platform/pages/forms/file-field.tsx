import { described, FieldFrame, type FieldProps } from './fields.js';
import { idOf } from './form.js';

interface FileFieldProps extends FieldProps {
  /** Endings and types that the browser offers first. */
  accept: string;
}

/** A file to hand in. */
export function FileField(props: FileFieldProps) {
  const { form, name, label, hint, accept } = props;
  return (
    <FieldFrame form={form} name={name} label={label} hint={hint}>
      <input class="ds-input" type="file" id={idOf(name)} name={name} accept={accept} {...described(props)} />
    </FieldFrame>
  );
}
