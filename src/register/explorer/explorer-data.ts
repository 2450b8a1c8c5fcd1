import type { Language } from '../../platform/language/language.js';
import type { explorerMessages } from './explorer.messages.js';
import type { AskedQuery } from './ready-query.rules.js';

/** Where the editor stands in the page, and where what it is to know. */
export const EDITOR_ID = 'explorer';
export const DATA_ID = 'explorer-data';

/** The texts of the editor in the language of its page. */
export type ExplorerTexts = Readonly<Record<keyof typeof explorerMessages, string>>;

/** What the page tells the program of the editor. */
export interface ExplorerData {
  language: Language;
  graphqlUrl: string;
  mostCost: number | null;
  ready: AskedQuery[];
  asked: AskedQuery | null;
  texts: ExplorerTexts;
}
