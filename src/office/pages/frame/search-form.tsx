import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/language/message.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { partsMessages as texts } from './parts.messages.js';
import { useVisit, type Visit } from './visit.js';

/** A form whose values stand in the address. */
export function queryForm({ language, query }: Visit, fields: Readonly<Record<string, FieldText>>): Form {
  const values = new Map([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  return { language, texts: fields, values, reasons: [] };
}

interface SearchFormProps {
  label: string;
  /** What the button says, where nothing is searched for. */
  button?: string;
  children: ComponentChildren;
}

/** Asks a list for some of its rows; what was asked stands in the address. */
export function SearchForm({ label, button, children }: SearchFormProps) {
  const { path, language } = useVisit();
  return (
    <form method="get" action={path} role="search" aria-label={label} class="search">
      {children}
      <button class="ds-button" type="submit" data-variant="secondary">
        {button ?? say(texts.search, language)}
      </button>
    </form>
  );
}
