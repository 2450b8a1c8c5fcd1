/** A word of a vocabulary, and the text after it. */
export function worded<Word extends string>(
  text: string,
  words: Readonly<Record<string, Word>>,
): [word: Word, rest: string] {
  const [first, ...rest] = text.split(' ') as [string, ...string[]];
  return [words[first] ?? unreadable(first, text), rest.join(' ')];
}

export function unreadable(what: string, where: string): never {
  throw new Error(`Cannot read "${what}" in the demonstration’s script, at "${where.slice(0, 80)}"`);
}
