import { noteUse } from './session-end.js';

/** What the register answers when a form was saved. */
interface Saved {
  said: string;
  stop?: boolean;
  id?: string;
  version?: number;
  base?: string;
  advice?: { heading: string; sentences: string[] } | null;
}

const WAIT_MS = 1500;
const AGAIN_MS = 15_000;

/** Saves the form of a meeting while somebody types, and says so. */
export function saveWhileTyping(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form[data-autosave]');
  const state = form?.querySelector<HTMLElement>('#save-state');
  if (form && state) new Autosave(form, state);
}

class Autosave {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private stopped = false;
  private changed = false;
  private leaving = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly state: HTMLElement,
  ) {
    for (const kind of ['input', 'change']) {
      form.addEventListener(kind, () => {
        this.later(WAIT_MS);
      });
    }
    form.addEventListener('submit', (event) => {
      this.submitted(event);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.changed && !this.leaving) event.preventDefault();
    });
  }

  private later(ms: number): void {
    this.changed = true;
    if (this.stopped) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.saving ??= this.save().finally(() => {
        this.saving = null;
      });
    }, ms);
  }

  /** A draft that is being made must be there before the form is sent, or there would be two. */
  private submitted(event: SubmitEvent): void {
    clearTimeout(this.waiting);
    if (this.saving) {
      event.preventDefault();
      const submitter = event.submitter;
      void this.saving.then(() => {
        clearTimeout(this.waiting);
        this.form.requestSubmit(submitter);
      });
      return;
    }
    this.leaving = true;
  }

  private async save(): Promise<void> {
    this.changed = false;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form))
      if (typeof value === 'string') body.append(name, value);
    try {
      const response = await fetch(this.form.dataset['autosave'] ?? '', {
        method: 'POST',
        body,
        redirect: 'manual',
      });
      if (response.ok) this.told((await response.json()) as Saved);
      else if (response.type === 'opaqueredirect') this.stop(this.state.dataset['expired'] ?? '');
      else this.failed();
    } catch {
      this.failed();
    }
  }

  private told(saved: Saved): void {
    noteUse();
    this.say(saved.said);
    if (saved.stop) this.stopped = true;
    if (saved.stop || !saved.id) this.changed = true;
    if (saved.id) this.isKept(saved.id, saved);
    if (saved.advice !== undefined) this.advise(saved.advice);
  }

  /** From now on the form is that of the draft, also when the page is loaded again. */
  private isKept(id: string, { version, base }: Saved): void {
    const path = `/office/meetings/${id}`;
    this.form.dataset['autosave'] = `${path}/autosave`;
    this.form.action = `${path}/edit`;
    this.carry('/expectedVersion', String(version ?? ''));
    this.carry('base', base ?? '');
    if (location.pathname !== `${path}/edit`) history.replaceState(null, '', `${path}/edit`);
  }

  private carry(name: string, value: string): void {
    const known = this.form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`);
    const field = known ?? document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    if (!known) this.form.append(field);
  }

  private advise(advice: Saved['advice']): void {
    const place = this.form.querySelector('#purpose-advice');
    if (!place) return;
    const told = advice?.sentences.join('\n') ?? '';
    // Who listens to the page is told once.
    if (place.getAttribute('data-told') === told) return;
    place.setAttribute('data-told', told);
    place.replaceChildren(...(advice ? [adviceBox(advice)] : []));
  }

  private failed(): void {
    this.say(this.state.dataset['unreachable'] ?? '');
    this.later(AGAIN_MS);
  }

  private stop(sentence: string): void {
    this.stopped = true;
    this.changed = true;
    this.say(sentence);
  }

  private say(sentence: string): void {
    this.state.textContent = sentence;
  }
}

function adviceBox({ heading, sentences }: { heading: string; sentences: string[] }): HTMLElement {
  const box = document.createElement('div');
  box.className = 'ds-alert';
  box.dataset['color'] = 'warning';
  const title = document.createElement('h3');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(
    ...sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
  box.append(title, list);
  return box;
}
