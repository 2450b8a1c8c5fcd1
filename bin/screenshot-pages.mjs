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
