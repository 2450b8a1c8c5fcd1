import type { ComponentChildren } from 'preact';
import { type Message, say } from '../../../../platform/language/message.js';
import { Faults, Hidden } from '../../../../platform/pages/forms/fields.js';
import { type Form, idOf, valueOf } from '../../../../platform/pages/forms/form.js';
import { numbersIn } from '../../../../platform/pages/forms/values.rules.js';
import { Button } from '../../frame/buttons.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';

/** A part of the form under a heading. */
export function Part({ form, name, title, children }: PartProps) {
  const id = name ? idOf(name) : `part-${title.code.replace(/\W+/g, '-')}`;
  return (
    <section class="form-part" aria-labelledby={`${id}-heading`} id={id}>
      <h2 id={`${id}-heading`}>{say(title, form.language)}</h2>
      {name && <Faults form={form} name={name} />}
      {children}
    </section>
  );
}

interface PartProps {
  form: Form;
  /** The pointer of the list that it is about. */
  name?: string;
  title: Message;
  children: ComponentChildren;
}

/** The lines of a list, each with a button that takes it away, and one that adds another. */
export function Lines({ form, list, what, add, draw }: LinesProps) {
  const numbers = numbersIn(form.values, list);
  return (
    <>
      <Hidden name={list} value="" />
      {numbers.map((number, place) => (
        <Line
          key={number}
          form={form}
          name={`${list}/${number}`}
          title={`${say(what, form.language)} ${place + 1}`}
        >
          {draw(`${list}/${number}`)}
        </Line>
      ))}
      <Button look="secondary" name="add" value={list}>
        {say(add, form.language)}
      </Button>
    </>
  );
}

interface LinesProps {
  form: Form;
  list: string;
  what: Message;
  add: Message;
  draw: (line: string) => ComponentChildren;
}

/** One line of a list. */
export function Line({ form, name, title, children }: LineProps) {
  const id = valueOf(form, `${name}/id`);
  return (
    <fieldset class="ds-fieldset form-line" id={idOf(name)}>
      <legend class="ds-label" data-weight="medium">
        {title}
      </legend>
      <Faults form={form} name={name} />
      {id && <Hidden name={`${name}/id`} value={id} />}
      {children}
      <p class="form-line-end">
        <button
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          type="submit"
          name="remove"
          value={name}
        >
          {say(texts.removeWhat, form.language, { what: title.toLowerCase() })}
        </button>
      </p>
    </fieldset>
  );
}

interface LineProps {
  form: Form;
  name: string;
  title: string;
  children: ComponentChildren;
}

/** What is asked less often. It is open where something stands in it or is wrong with it. */
export function Folded({ form, summary, names, quiet = [], hint, children }: FoldedProps) {
  const wrong = form.reasons.some(({ field }) => field !== undefined && belongs(field, names));
  const filled = [...form.values].some(
    ([name, held]) => belongs(name, names) && !belongs(name, quiet) && held.some((each) => each !== ''),
  );
  return (
    <details class="folded" open={wrong || filled}>
      <summary>{summary}</summary>
      {hint && <p data-field="description">{hint}</p>}
      {children}
    </details>
  );
}

interface FoldedProps {
  form: Form;
  summary: string;
  /** The fields that stand in it. */
  names: readonly string[];
  /** Those of them that are no news where something stands in them. */
  quiet?: readonly string[];
  hint?: string;
  children: ComponentChildren;
}

function belongs(field: string, names: readonly string[]): boolean {
  return names.some((name) => field === name || field.startsWith(`${name}/`));
}
