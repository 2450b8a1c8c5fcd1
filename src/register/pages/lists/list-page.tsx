import type { ComponentChildren } from 'preact';
import { type Message, say } from '../../../platform/language/message.js';
import type { Area, PortalPage } from '../frame/portal-page.js';
import { ListChoices } from './list-choices.js';
import { ListFacets, WayToFacets } from './list-facets.js';
import { type FormParts, ListForm } from './list-form.js';
import { ListPages } from './list-pages.js';
import type { ListView } from './list-view.js';

/** What is a list's own on its page. */
interface ListParts {
  texts: Readonly<Record<'title' | 'description' | 'searchFor' | 'searchHow' | 'found', Message>>;
  area?: Area;
  /** The pages that it lies below. */
  above?: PortalPage['above'];
  form?: FormParts;
  /** The head of the whole list; that of a search in it is the same everywhere. */
  head?: ComponentChildren;
  lead?: ComponentChildren;
  /** What stands before what was found. */
  before?: ComponentChildren;
  rows: ComponentChildren;
  /** What stands there instead where nothing was found. */
  nothing: ComponentChildren;
  /** The same list elsewhere. */
  same: ComponentChildren;
}

/** The page of a list: what is asked, how many there are, what they can be narrowed by, and they. */
export function listPage(view: ListView, parts: ListParts): PortalPage {
  const { language, search, count, isAtLeast } = view;
  const { texts, area, above } = parts;
  const isSearch = search.narrowing.length > 0;
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    ...(area ? { area } : {}),
    ...(above ? { above } : {}),
    head: isSearch ? <meta name="robots" content="noindex, follow" /> : parts.head,
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        {parts.lead}
        <ListForm
          language={language}
          search={search}
          label={texts.searchFor}
          hint={texts.searchHow}
          {...parts.form}
        />
        <ListChoices {...view} />
        {parts.before}
        <div class="found">
          <section aria-labelledby="found">
            <div class="found-count">
              <h2 id="found">{say(texts.found, language, { count, isAtLeast: String(isAtLeast) })}</h2>
              <WayToFacets {...view} />
            </div>
            {view.rows.length === 0 ? parts.nothing : parts.rows}
            <ListPages {...view} />
          </section>
          <aside>
            <ListFacets {...view} />
            {count > 0 && parts.same}
          </aside>
        </div>
      </>
    ),
  };
}
