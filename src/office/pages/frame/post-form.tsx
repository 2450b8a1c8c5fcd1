import type { ComponentChildren } from 'preact';
import { useVisit } from './visit.js';

/** The name of the field that carries the token. */
export const CSRF = 'csrf';
/** The name of the field that says that the form is only to be shown again. */
export const RESTORE = 'restore';

export interface PostFormProps {
  action: string;
  /** Whether it carries files. */
  files?: boolean;
  id?: string;
  class?: string;
  /** For the programs of the page: kept as a draft while somebody types, asked about before it is left. */
  autosave?: string;
  children: ComponentChildren;
}

/** A form that changes something. The register checks it, not the browser: its messages are in one place and one language. */
export function PostForm({ action, files, id, class: look, autosave, children }: PostFormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      {...(files ? { encType: 'multipart/form-data' } : {})}
      {...(id ? { id } : {})}
      {...(look ? { class: look } : {})}
      {...(autosave ? { 'data-autosave': autosave } : {})}
    >
      <input type="hidden" name={CSRF} value={useVisit().csrf} />
      {children}
    </form>
  );
}
