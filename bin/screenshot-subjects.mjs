// The pages of what meetings are about, and of who meets whom, as `screenshot-pages.mjs` has them.
const also = ['dark', 'print'];
const inBoth = (path) => ({ sv: path, en: `/en${path}` });

export const subjectPages = [
  { name: 'public-issues', route: '/issues', path: inBoth('/issues'), also: ['dark'] },
  { name: 'public-issue', route: '/issues/:id', from: 'public-issues', also },
  { name: 'public-topics', route: '/topics', path: inBoth('/topics'), also: ['dark'] },
  { name: 'public-topic', route: '/topics/:code', from: 'public-topics', also },
  { name: 'network', route: '/network', path: inBoth('/network'), also },
];
