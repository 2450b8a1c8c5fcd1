/** A page that is looked at. */
export interface LookedAt {
  name: string;
  route: string;
}
export const visits: readonly { who: string | null; pages: readonly LookedAt[] }[];
