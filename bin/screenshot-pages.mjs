// The pages that are looked at.

/** What everyone sees. */
export function publicPages(language) {
  const before = language === 'sv' ? '' : '/en';
  return [
    { name: 'start', path: before || '/' },
    { name: 'data', path: `${before}/data` },
    { name: 'data-table', path: `${before}/data/meetings` },
    { name: 'explorer', path: `${before}/explorer` },
    { name: 'alerts', path: `${before}/alerts/new` },
    { name: 'sign-in', path: `/office/sign-in?lang=${language}` },
    { name: 'sign-in-code', path: `/office/sign-in/code?lang=${language}` },
  ];
}

/** What officials see, each with their roles; a page is found by its address or by a link on another. */
export const visits = [
  {
    who: 'rut.registrerare',
    pages: [
      { name: 'work', path: '/office' },
      { name: 'meetings', path: '/office/meetings' },
      { name: 'meetings-none', path: '/office/meetings?text=nothing+of+the+kind' },
      { name: 'meeting-new', path: '/office/meetings/new' },
      { name: 'meeting', path: '/office/meetings?state=DRAFT', link: 'main a[href*="/office/meetings/0"]' },
      { name: 'calendar', path: '/office/calendar' },
      { name: 'organisations', path: '/office/organisations' },
      { name: 'organisation-new', path: '/office/organisations/new' },
      { name: 'organisation', path: '/office/organisations', link: 'main tbody a' },
      { name: 'issues', path: '/office/issues' },
      { name: 'issue', path: '/office/issues', link: 'main tbody a' },
      { name: 'bodies', path: '/office/bodies' },
    ],
  },
  {
    who: 'greta.granskare',
    pages: [
      { name: 'review', path: '/office/review' },
      { name: 'review-one', path: '/office/review', link: 'main a[href^="/office/review/"]' },
      {
        name: 'published',
        path: '/office/meetings?state=PUBLISHED',
        link: 'main a[href*="/office/meetings/0"]',
      },
    ],
  },
  {
    who: 'rolf.registeransvarig',
    pages: [
      { name: 'delays', path: '/office/delays' },
      { name: 'duplicates', path: '/office/organisations/duplicates' },
    ],
  },
  {
    who: 'adam.administrator',
    pages: [
      { name: 'account', path: '/office/account' },
      { name: 'account-details', path: '/office/account/details' },
      { name: 'account-token', path: '/office/account/tokens' },
      { name: 'accounts', path: '/office/accounts' },
      { name: 'accounts-new', path: '/office/accounts/new' },
      { name: 'accounts-one', path: '/office/accounts', link: 'main tbody a' },
      { name: 'audit', path: '/office/audit' },
      { name: 'not-found', path: '/office/nothing' },
    ],
  },
];
