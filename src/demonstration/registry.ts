/** What has been made so far, by its key in the cast. A key that nobody has made yet is a slip of the script. */
export class Registry<T> {
  private readonly made = new Map<string, T>();

  constructor(private readonly what: string) {}

  add(key: string, thing: T): T {
    this.made.set(key, thing);
    return thing;
  }

  get(key: string): T {
    const thing = this.made.get(key);
    if (thing === undefined) throw new Error(`The demonstration has no ${this.what} named "${key}"`);
    return thing;
  }

  has(key: string): boolean {
    return this.made.has(key);
  }
}
