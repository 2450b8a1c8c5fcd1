import { noteUse } from './session-end.js';

/** Somebody whom a typed name may stand for. */
interface Candidate {
  id: string;
  label: string;
  more: string;
}

const WAIT_MS = 150;
let made = 0;

/** Offers the organisations and officials that somebody may mean, while the name is typed. Without it the register asks. */
export function offerParties(root: ParentNode): void {
  for (const holder of root.querySelectorAll<HTMLElement>('.picker[data-pick]')) {
    const field = holder.querySelector<HTMLInputElement>('input[type=text]');
    const [id, was] = holder.querySelectorAll<HTMLInputElement>(':scope > input[type=hidden]');
    if (field && id && was) new PartyPicker(holder, { field, id, was });
  }
}

interface Fields {
  /** What is typed. */
  field: HTMLInputElement;
  /** The id of whoever is meant. */
  id: HTMLInputElement;
  /** The name that the id stands for: another one in the field means somebody else. */
  was: HTMLInputElement;
}

/** A field with a list under it, as the ARIA practices describe a combobox with a list that does not choose by itself. */
class PartyPicker {
  private readonly list = document.createElement('ul');
  private found: Candidate[] = [];
  private at = -1;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(
    private readonly holder: HTMLElement,
    private readonly fields: Fields,
  ) {
    made += 1;
    const { field } = fields;
    this.list.id = `offered-${made}`;
    this.list.className = 'offered-list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', holder.querySelector('label')?.textContent ?? '');
    this.list.hidden = true;
    field.removeAttribute('list');
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('aria-expanded', 'false');
    field.parentElement?.append(this.list);
    this.listen();
  }

  private listen(): void {
    const { field } = this.fields;
    field.addEventListener('input', () => {
      // What was offered for other letters is not chosen by a quick hand.
      this.asked += 1;
      this.close();
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.look(), WAIT_MS);
    });
    field.addEventListener('focus', () => {
      if (field.value === '') void this.look();
    });
    field.addEventListener('blur', () => {
      this.close();
    });
    field.addEventListener('keydown', (event) => {
      this.pressed(event);
    });
    // The field keeps the focus while somebody presses in the list.
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) this.choose([...this.list.children].indexOf(option));
    });
  }

  private async look(): Promise<void> {
    const { field } = this.fields;
    this.asked += 1;
    const now = this.asked;
    const address = `/office/pick/${this.holder.dataset['pick'] ?? ''}?q=${encodeURIComponent(field.value)}`;
    try {
      const response = await fetch(address, { redirect: 'manual', headers: { accept: 'application/json' } });
      if (!response.ok || now !== this.asked) return;
      noteUse();
      this.found = (await response.json()) as Candidate[];
      if (document.activeElement === field) this.open();
    } catch {
      // Nothing is offered then; the register asks when the form is sent.
    }
  }

  private open(): void {
    const options = this.found.map(({ label, more }, place) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${place}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.append(label);
      if (more) {
        const small = document.createElement('small');
        small.textContent = more;
        option.append(small);
      }
      return option;
    });
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.fields.field.setAttribute('aria-expanded', String(options.length > 0));
    this.move(-1);
  }

  private close(): void {
    this.list.hidden = true;
    this.fields.field.setAttribute('aria-expanded', 'false');
    this.move(-1);
  }

  private pressed(event: KeyboardEvent): void {
    const open = !this.list.hidden;
    if (event.key === 'Escape' && open) this.close();
    if (event.key === 'Enter' && open && this.at >= 0) {
      event.preventDefault();
      this.choose(this.at);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (!open) void this.look();
    else this.move((this.at + step + this.found.length) % this.found.length);
  }

  private move(to: number): void {
    this.at = to;
    const { field } = this.fields;
    [...this.list.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === to));
      if (place === to) option.scrollIntoView({ block: 'nearest' });
    });
    if (to < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${this.list.id}-${to}`);
  }

  private choose(place: number): void {
    const chosen = this.found[place];
    if (!chosen) return;
    const { field, id, was } = this.fields;
    field.value = chosen.label;
    id.value = chosen.id;
    was.value = chosen.label;
    this.holder.querySelector('.offered')?.remove();
    this.close();
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
