/** What newsletters and social networks append to every address that is shared there; it asks nothing of the register. */
const TRACKING = /^(?:fbclid|gclid|msclkid|mc_cid|mc_eid|utm_\w+)$/i;

/** The address without what only follows its reader about; undefined where there is nothing of it. Files are for programs. */
export function withoutTracking(url: string): string | undefined {
  const [path = ''] = url.split('?', 1);
  if (/\.\w+$/.test(path)) return undefined;
  const rest = withoutParameters(url, (name) => TRACKING.test(name));
  return rest === url ? undefined : rest;
}

/** An address without some of its parameters; everything else of it stays as it was written. */
export function withoutParameters(url: string, isUnwanted: (name: string) => boolean): string {
  const [path = '', ...rest] = url.split('?');
  if (rest.length === 0) return url;
  const kept = rest
    .join('?')
    .split('&')
    .filter((pair) => !isUnwanted(nameOf(pair)));
  return kept.join('&') === '' ? path : `${path}?${kept.join('&')}`;
}

function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
