import { deepPage } from './deep-page.js';
import { files } from './files.js';
import { growth } from './growth.js';
import { askedBefore, list } from './list.js';
import { notChanged } from './not-changed.js';
import { search } from './search.js';
import { visible } from './visible.js';
import type { Work } from './work.js';

/** All that can be measured, by name. */
export const WORKS: Readonly<Record<string, Work>> = {
  list: list,
  'asked-before': askedBefore,
  'not-changed': notChanged,
  'deep-page': deepPage,
  search: search,
  growth: growth,
  visible: visible,
  files: files,
};
