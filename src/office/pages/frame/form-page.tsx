import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import type { OfficePage } from './answer.js';
import { Button } from './buttons.js';
import { Differences, inPlainWords, isStale } from './differences.js';
import { Heading } from './office-frame.js';
import { partsMessages as texts } from './parts.messages.js';
import { PostForm } from './post-form.js';

interface FormParts extends Pick<OfficePage, 'title' | 'area' | 'above'> {
  action: string;
  /** Where somebody goes who thinks better of it. */
  back: string;
  /** What the button says: the verb of what it does. */
  button: string;
  /** For what is done to others or cannot be undone. */
  danger?: boolean;
  intro?: ComponentChildren;
  /** What will happen, sentence by sentence: for pages that ask first. */
  consequences?: readonly string[];
  /** The version that the form was made from: sent along, so that nobody overwrites what they have not seen. */
  version?: number;
  /** What holds now, to compare with after a stale change; and how its values are told. */
  now?: Values;
  said?: (name: string, value: string) => string;
  children?: ComponentChildren;
}

/** A page with one form: to fill in, or to be asked before something happens. */
export function formPage(given: Form, parts: FormParts): OfficePage {
  const form = inPlainWords(given);
  const { title, area, above, intro, consequences = [] } = parts;
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      {typeof intro === 'string' ? <p>{intro}</p> : intro}
      <WhatChanged form={form} parts={parts} />
      <WhatWillHappen form={form} sentences={consequences} />
      <FormItself form={form} parts={parts} />
    </>
  );
  return { title, body, ...(area ? { area } : {}), ...(above ? { above } : {}) };
}

function WhatChanged({ form, parts: { now, said } }: { form: Form; parts: FormParts }) {
  if (!now || !isStale(form)) return null;
  return <Differences form={form} now={now} {...(said ? { said } : {})} />;
}

function WhatWillHappen({ form, sentences }: { form: Form; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{say(texts.willHappen, form.language)}</h2>
      <ul class="ds-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function FormItself({ form, parts }: { form: Form; parts: FormParts }) {
  const { action, version, children, button, danger = false, back } = parts;
  return (
    <PostForm action={action} class="narrow">
      {version !== undefined && <Hidden name="/expectedVersion" value={version} />}
      {children}
      <div class="actions">
        <Button danger={danger}>{button}</Button>
        <a class="ds-link" href={back}>
          {say(texts.cancel, form.language)}
        </a>
      </div>
    </PostForm>
  );
}
