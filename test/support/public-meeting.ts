import { publicly } from './publicly.js';
import type { TestApp } from './test-app.js';

const RECORD = `query ($id: ID!) { meeting(id: $id) {
  id reference version title purpose withheld { field ground }
  participants { side name organisationName official { id name } organisation { id name } }
  history { version type reason changes { field before after } } } }`;

/** A meeting as everyone reads it, with its history. */
export async function readPublic(register: TestApp, publicId: string | null) {
  const { meeting } = await publicly<{ meeting: Record<string, never> }>(register, RECORD, { id: publicId });
  return meeting;
}
