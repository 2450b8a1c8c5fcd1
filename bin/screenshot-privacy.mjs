// The pages on which it is decided whose names are shown, and what is found of somebody. Nothing is done on them.

export const privacySteps = [
  { name: 'privacy-names', route: '/office/privacy/names' },
  { name: 'privacy-person', route: '/office/privacy/person' },
  {
    name: 'privacy-person-found',
    route: '/office/privacy/person',
    fill: { '/person': 'Lena Ledvärkare' },
    press: 'main form button',
    also: ['print'],
  },
  { name: 'privacy-protected', route: '/office/privacy/protected' },
  {
    name: 'privacy-protected-found',
    route: '/office/privacy/protected',
    fill: { '/name': 'A' },
    press: 'main form button',
  },
  { name: 'privacy-names-one', route: '/office/privacy/names/:id', from: 'privacy-names' },
  {
    name: 'privacy-names-public',
    onTheWay: true,
    route: '/office/privacy/names',
    path: '/office/privacy/names?standing=PUBLIC',
  },
  {
    name: 'privacy-name-withhold',
    route: '/office/privacy/names/:id/:line/withhold',
    from: 'privacy-names-public',
  },
  {
    name: 'privacy-name-withhold-sure',
    route: '/office/privacy/names/:id/:line/withhold',
    from: 'privacy-names-public',
    fill: { '/decision': 'OSL 21 kap. 3 §, RS 2026-0042' },
    press: 'main form button',
  },
];
