import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { allBodies } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { PublicBodyRecord } from '../../records/public-body.record.js';
import { inLanguage } from '../record/record-document.js';

/** A body, those that are part of it, and how many meetings all of them have. */
export interface BodyBranch {
  body: PublicBodyRecord;
  name: string;
  meetings: number;
  below: readonly BodyBranch[];
}

/** All bodies as a tree, or the topmost alone where there are too many for a page. */
export interface BodyTree {
  branches: readonly BodyBranch[];
  count: number;
  isWhole: boolean;
}

// A page of more is neither short nor light.
const MOST = 250;
// A tree is never so deep; a ring would be endless.
const DEEPEST = 12;

export async function readBodyTree(reading: Reading, language: Language): Promise<BodyTree> {
  const bodies = await allBodies(reading);
  const isWhole = bodies.length <= MOST;
  const grow = (parentId: string | undefined, depth: number): Promise<BodyBranch[]> => {
    const here = bodies.filter((body) => body.parentId === parentId).slice(0, MOST);
    return Promise.all(
      here.map(async (body) => ({
        body,
        name: inLanguage(body.name, language) || body.slug,
        meetings: await heldCount(reading, MeetingFacet.PUBLIC_BODY, body.id),
        below: isWhole && depth < DEEPEST ? await grow(body.id, depth + 1) : [],
      })),
    );
  };
  return { branches: await grow(undefined, 1), count: bodies.length, isWhole };
}
