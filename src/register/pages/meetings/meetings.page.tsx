import { say } from '../../../platform/language/message.js';
import { FeedLinks } from '../../feeds/feed-links.js';
import type { PortalPage } from '../frame/portal-page.js';
import { listPage } from '../lists/list-page.js';
import { MeetingRows } from './meeting-rows.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { NamedSoList } from '../named/named-so-list.js';
import { NothingFound } from './nothing-found.js';
import { SameResults } from './same-results.js';
import { searchForm } from './search-form.js';

/** The page that meetings are searched on. */
export function meetingsPage(view: MeetingsView): PortalPage {
  const { language, search } = view;
  return listPage(view, {
    texts,
    area: 'meetings',
    form: searchForm(search, language),
    head: <FeedLinks path="meetings" title={say(texts.title, language)} language={language} />,
    before: <NamedSoList named={view.named} language={language} />,
    rows: <MeetingRows rows={view.rows} language={language} />,
    nothing: <NothingFound view={view} />,
    same: <SameResults view={view} />,
  });
}
