import type n3 from 'n3';

/** What in a graph is called by nothing, or by something that is no absolute address. */
export function badNames(quads: readonly n3.Quad[]): string[] {
  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
  return terms.filter((term) => term.termType === 'BlankNode' || !isGood(term)).map(({ value }) => value);
}

function isGood({ termType, value }: n3.Term): boolean {
  if (termType !== 'NamedNode') return true;
  return /^(https?:\/\/[^/\s]|mailto:[^\s])[^\s<>"{}|\\^`]*$/u.test(value) && URL.canParse(value);
}
