/** Long work tells how far it has come, one stage after another. A total of 0 is one that nobody knows. */
export interface Progress {
  begin(label: string, total: number, unit: string): Stage;
}

/** One stage of long work. */
export interface Stage {
  advance(by: number): void;
  end(): void;
}

/** Where progress is shown: standard error, so that results can be piped. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

const BAR = 30;
const REDRAW = 100;
const LINE_EVERY = 10_000;
const number = new Intl.NumberFormat('en');

/** A bar that moves on a terminal; elsewhere a plain line now and then. */
export function progressOn(screen: Screen): Progress {
  return {
    begin: (label, total, unit) => new ShownStage(screen, { label, total, unit }),
  };
}

class ShownStage implements Stage {
  private done = 0;
  private told = Date.now();
  private readonly began = Date.now();

  constructor(
    private readonly screen: Screen,
    private readonly what: { label: string; total: number; unit: string },
  ) {
    if (screen.isTTY) this.draw();
  }

  advance(by: number): void {
    this.done += by;
    if (Date.now() - this.told < (this.screen.isTTY ? REDRAW : LINE_EVERY)) return;
    this.told = Date.now();
    if (this.screen.isTTY) this.draw();
    else this.screen.write(`${this.what.label}: ${this.state}\n`);
  }

  end(): void {
    const { label, unit } = this.what;
    const clear = this.screen.isTTY ? '\r\u001B[K' : '';
    const seconds = ((Date.now() - this.began) / 1000).toFixed(1);
    this.screen.write(`${clear}${label}: ${number.format(this.done)} ${unit} in ${seconds} s\n`);
  }

  private draw(): void {
    const filled = Math.round((this.percent / 100) * BAR);
    const bar = this.what.total > 0 ? `${'█'.repeat(filled)}${'·'.repeat(BAR - filled)} ` : '';
    this.screen.write(`\r\u001B[K${this.what.label} ${bar}${this.state}`);
  }

  private get state(): string {
    const { total, unit } = this.what;
    if (total === 0 || this.done === 0) return `${number.format(this.done)} ${unit}`;
    const rate = this.done / Math.max(0.001, (Date.now() - this.began) / 1000);
    const seconds = Math.max(0, Math.round((total - this.done) / rate));
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return `${this.percent} %, ${number.format(Math.round(rate))} ${unit}/s, ${time} left`;
  }

  private get percent(): number {
    return Math.min(100, Math.floor((this.done / Math.max(1, this.what.total)) * 100));
  }
}
