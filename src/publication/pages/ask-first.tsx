import type { ComponentChildren } from 'preact';
import { Button } from '../../office/pages/frame/buttons.js';
import { CSRF, PostForm, RESTORE } from '../../office/pages/frame/post-form.js';
import { useVisit } from '../../office/pages/frame/visit.js';
import { say } from '../../platform/language/message.js';
import { Hidden } from '../../platform/pages/forms/fields.js';
import type { Values } from '../../platform/pages/forms/values.rules.js';
import { pagesMessages as texts } from './pages.messages.js';

interface AskFirstProps {
  /** Where the form goes when somebody is sure; `/check` behind it shows the form again. */
  action: string;
  /** The way out. */
  back: string;
  button: string;
  danger?: boolean;
  /** What is sent on; left out, what was sent. */
  carried?: Values;
}

/** After what will happen was shown: do it, change what was typed, or leave it. */
export function AskFirst({ action, back, button, danger = false, carried }: AskFirstProps) {
  const visit = useVisit();
  const { language } = visit;
  const values = carried ?? visit.values;
  return (
    <div class="actions">
      <PostForm action={action}>
        <Carried values={values} />
        <Button danger={danger}>{button}</Button>
      </PostForm>
      <PostForm action={`${action}/check`}>
        <Carried values={values} />
        <Button look="secondary" name={RESTORE} value="1">
          {say(texts.change, language)}
        </Button>
      </PostForm>
      <a class="ds-link" href={back}>
        {say(texts.cancel, language)}
      </a>
    </div>
  );
}

function Carried({ values }: { values: Values }) {
  const carried = [...values].filter(([name]) => name !== CSRF && name !== RESTORE);
  return (
    <>
      {carried.flatMap(([name, held]) =>
        held.map((value, place) => <Hidden key={`${name} ${place}`} name={name} value={value} />),
      )}
    </>
  );
}

/** Sentences of what an action leads to, before it is done. */
export function Consequences({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="ds-alert" data-color="warning">
      <h2 class="ds-heading" data-size="xs">
        {title}
      </h2>
      {children}
    </section>
  );
}
