/**
 * The id of an event in feeds, a tag URI (RFC 4151): it outlives a change from http to https, and says by its day that the
 * name of the host belonged to the register then.
 */
export function eventId(publicUrl: string, { seq, at }: { seq: string; at: Date }): string {
  return `tag:${hostOf(publicUrl)},${at.toISOString().slice(0, 10)}:change/${seq}`;
}

// An address in brackets is no name, and tags know no others.
function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname.replaceAll(/[^a-z0-9.-]+/g, '-').replaceAll(/^-|-$/g, '');
}
