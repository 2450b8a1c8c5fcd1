/** A 32-bit number that looks like chance and is the same every time: of a thing, and of what about it is asked. */
export function chance(thing: number, about: number): number {
  let mixed = (Math.imul(thing + 1, 0x9e3779b1) ^ Math.imul(about + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** One of many, each as likely. */
export function oneOf<T>(many: readonly T[], thing: number, about: number): T {
  return at(many, chance(thing, about) % many.length);
}

/** One of many, the first far more often than the last: as words are used. */
export function commonOf<T>(many: readonly T[], thing: number, about: number): T {
  const share = chance(thing, about) / 2 ** 32;
  return at(many, Math.floor(many.length * share ** 3));
}

/** Whether it happens to a thing that happens to one of `among`. */
export function happens(thing: number, about: number, among: number): boolean {
  return chance(thing, about) % among === 0;
}

/** A place of its own for each of 0 to `count` - 1, far from those of its neighbours. */
export function scattered(index: number, count: number): number {
  return (index * strideOf(count)) % count;
}

/** An id like a random one. */
export function inventedId(thing: number, about: number): string {
  const digits = [0, 1, 2, 3].map((part) => hex(chance(thing, about * 4 + part + 1000), 8)).join('');
  return asUuid(`${digits.slice(0, 12)}4${digits.slice(13, 16)}a${digits.slice(17)}`);
}

/** An id that sorts by its moment, as those of meetings do. */
export function inventedIdAt(moment: number, thing: number): string {
  const random = `${hex(chance(thing, 1), 8)}${hex(chance(thing, 2), 8)}`;
  return asUuid(`${hex(moment, 12)}7${random.slice(0, 3)}b${random.slice(3)}${hex(thing % 0x100, 2)}`);
}

function at<T>(many: readonly T[], place: number): T {
  const found = many[place];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

function asUuid(digits: string): string {
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, part) => digits.slice(cuts[part], end))
    .join('-');
}

const strides = new Map<number, number>();

// Near the golden ratio, and without a divisor in common: then every place is taken once.
function strideOf(count: number): number {
  const known = strides.get(count);
  if (known !== undefined) return known;
  let stride = Math.max(1, Math.floor(count * 0.618034));
  while (divisor(stride, count) !== 1) stride += 1;
  strides.set(count, stride);
  return stride;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
