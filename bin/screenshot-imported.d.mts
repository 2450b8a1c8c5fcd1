import type { visits } from './screenshot-pages.mjs';

export const importedVisits: typeof visits;
