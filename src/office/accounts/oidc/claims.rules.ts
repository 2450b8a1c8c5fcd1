/** What an identity provider tells of a person. */
export type Claims = Readonly<Record<string, unknown>>;

/** What it tells of somebody whose token was verified. */
export type VerifiedClaims = Claims & { sub: string };

/**
 * The value at a dotted path. A name may hold dots itself, as addresses do, so the whole path is looked for first, and
 * then every way to take it apart.
 */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const inner = ownValue(claims, path.slice(0, dot));
    const found = isClaims(inner) ? claimAt(inner, path.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts at a path: one, or a list of them; anything else is none. */
export function textsAt(claims: Claims, path: string): string[] {
  const value = claimAt(claims, path);
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
}

/** Whether the identity provider left a claim out because it would be too long, and only says where one could ask. */
export function isLeftOut(claims: Claims, path: string): boolean {
  if (claimAt(claims, path) !== undefined) return false;
  const elsewhere = claims['_claim_names'];
  if (path === 'groups' && String(claims['hasgroups']) === 'true') return true;
  return isClaims(elsewhere) && claimAt(elsewhere, path) !== undefined;
}

function ownValue(claims: Claims, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
