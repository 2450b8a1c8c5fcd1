/** How long before the end somebody is told: more than the two minutes that accessibility asks for. */
const WARN_MS = 5 * 60_000;
/** Where the pages of one browser tell each other when the register was asked last. */
const USED = 'dagsljus.used';

type State = 'soon' | 'last' | 'ended';

/** Tells whoever is signed in before that ends, and lets them stay by one press. */
export function warnBeforeSessionEnds(root: ParentNode): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog#session-end');
  if (dialog) new SessionEnd(dialog);
}

/** The register has just been asked for something: the time without use begins anew, on every page of the browser. */
export function noteUse(): void {
  try {
    localStorage.setItem(USED, String(Date.now()));
  } catch {
    // A browser that keeps nothing: then only this page counts.
  }
}

class SessionEnd {
  private readonly opened = Date.now();
  private readonly endsAt: number;
  private readonly idle: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: State | null = null;
  private ended = false;

  constructor(private readonly dialog: HTMLDialogElement) {
    this.endsAt = this.opened + Number(dialog.dataset['left']) * 1000;
    this.idle = Number(dialog.dataset['idle']) * 1000;
    noteUse();
    this.press('stay', () => void this.stay());
    this.press('close', () => {
      dialog.close();
    });
    for (const [target, kind] of [[window, 'storage'] as const, [document, 'visibilitychange'] as const])
      target.addEventListener(kind, () => {
        this.look();
      });
    this.look();
  }

  /** What is to be said now; looks again when that changes. */
  private look(): void {
    clearTimeout(this.timer);
    const end = this.ended ? 0 : Math.min(this.usedAt() + this.idle, this.endsAt);
    const left = end - Date.now();
    if (left > 0)
      this.timer = setTimeout(() => {
        this.look();
      }, waitFor(left));
    if (left > WARN_MS) this.untell();
    else if (left <= 0) this.tell('ended');
    else this.tell(end === this.endsAt ? 'last' : 'soon');
  }

  private tell(state: State): void {
    if (this.shown === state) return;
    this.shown = state;
    for (const part of this.dialog.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
    // Modal: whoever works with the keyboard is there at once, and back at their place when it closes.
    if (!this.dialog.open) this.dialog.showModal();
  }

  private untell(): void {
    this.shown = null;
    if (this.dialog.open) this.dialog.close();
  }

  private async stay(): Promise<void> {
    try {
      const response = await fetch('/office/session', { redirect: 'manual' });
      if (response.ok) noteUse();
      else if (response.type === 'opaqueredirect') this.ended = true;
    } catch {
      // Not reached: the dialog stays, to be pressed again.
    }
    this.look();
  }

  private press(act: string, does: () => void): void {
    this.dialog.querySelector(`[data-act="${act}"]`)?.addEventListener('click', does);
  }

  private usedAt(): number {
    let kept = 0;
    try {
      kept = Number(localStorage.getItem(USED));
    } catch {
      // As above.
    }
    return Math.max(this.opened, kept);
  }
}

// Until the warning, and then until the end; a little later, so that it is so by then.
function waitFor(left: number): number {
  return (left > WARN_MS ? left - WARN_MS : left) + 50;
}
