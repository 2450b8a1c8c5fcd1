interface Tabs {
  activeTabIndex: number;
  tabs: { query: string | null; variables?: string | null }[];
}

/** Keeps the query of the present tab in the address, so that it can be shared, kept and gone back to. */
export function keepAddress({ tabs, activeTabIndex }: Tabs): void {
  const tab = tabs[activeTabIndex];
  const address = addressOf({ query: tab?.query ?? '', variables: tab?.variables ?? '' });
  // Servers and proxies refuse addresses much longer than this.
  if (address.length < 8_000) history.replaceState(null, '', address);
}

/** The address of this page with a query in it. */
export function addressOf({ query, variables }: { query: string; variables: string }): string {
  if (query.trim() === '') return location.pathname;
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  return `${location.pathname}?${parameters.toString()}`;
}
