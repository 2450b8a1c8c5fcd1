/** What has a page, and is called what a search looks for. */
export interface NamedSo {
  name: string;
  path: string;
  /** What it is, or what tells people of one name apart; empty where nothing has to be said. */
  more: string;
}
