const HOME = '/office';
const LONGEST = 2000;
// Only to see where a path leads; nothing is ever sent there.
const NOWHERE = 'https://nowhere.invalid';

/** Where to go after signing in: a path within /office as a browser understands it, or the first page there. */
export function nextPath(asked: unknown): string {
  if (typeof asked !== 'string' || !isPlain(asked) || !URL.canParse(asked, NOWHERE)) return HOME;
  const { origin, pathname, search } = new URL(asked, NOWHERE);
  const within = origin === NOWHERE && (pathname === HOME || pathname.startsWith(`${HOME}/`));
  return within ? pathname + search : HOME;
}

// Browsers read a backslash as a slash, and leave tabs and line breaks out.
function isPlain(asked: string): boolean {
  return asked.length <= LONGEST && /^\/office(?:[/?]|$)/.test(asked) && !/[\\\p{Cc}]/u.test(asked);
}
