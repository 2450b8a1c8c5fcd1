import { handlingPages } from './handling-pages.js';
import { meetingPages } from './meeting-pages.js';
import { ownPages } from './own-pages.js';
import type { PageTable } from './page-row.js';
import { registryPages } from './registry-pages.js';

/** Every page of the office. */
export const officePages: PageTable = { ...ownPages, ...registryPages, ...meetingPages, ...handlingPages };
