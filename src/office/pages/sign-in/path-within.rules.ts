/** Where to go after the sign-in: only ever a page of the office, whatever an address asks for. */
export function pathWithin(next: string | null | undefined): string {
  const known = /^\/office(?:[/?][\w\-./?=&%~]*)?$/.test(next ?? '') ? (next ?? '') : '/office';
  // What a browser takes for another server, or for a step up, is none.
  return /\/\/|\\|\.\./.test(decoded(known)) || known.startsWith('/office/sign-in') ? '/office' : known;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '//';
  }
}
