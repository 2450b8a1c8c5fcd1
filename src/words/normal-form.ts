// More marks than any script puts on one letter: Unicode's own limit for what is read as a stream. The two of half width are
// letters until they are normalized.
const TOO_MANY_MARKS = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu;

/** A text in a normal form of Unicode, without marks beyond measure: to put thousands in order takes seconds. */
export function normalForm(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  // Once more, since one mark may become several.
  return withoutExcess(withoutExcess(text).normalize(form));
}

function withoutExcess(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1');
}
