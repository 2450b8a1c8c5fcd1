// The pages that are looked at. A page is found at its path, or by the first link on another one (`from`) that leads to
// its route. Those named in `also` are taken dark or as printed too; `press` is a button that is answered at once, with
// faults or with what was asked for, and `fill` what is typed before that; what is only `onTheWay` to other pages is not
// taken. What must be made first (`make`) is left out where nothing may change. A page that is to say no says how
// (`answers`); another one that does is told as not taken.
import { calendarPages } from './screenshot-calendars.mjs';
import { importSteps } from './screenshot-imports.mjs';
import { privacySteps } from './screenshot-privacy.mjs';
import { retentionSteps } from './screenshot-retention.mjs';
import { subjectPages } from './screenshot-subjects.mjs';

const both = ['dark', 'print'];

/** What everyone sees; the path of the other language is made of it. */
const everyone = [
  { name: 'start', route: '/', path: { sv: '/', en: '/en' }, also: both, readme: true },
  {
    name: 'public-meetings',
    route: '/meetings',
    path: { sv: '/meetings', en: '/en/meetings' },
    also: ['dark'],
    readme: true,
  },
  {
    name: 'public-meetings-none',
    route: '/meetings',
    path: { sv: '/meetings?text=qqqq', en: '/en/meetings?text=qqqq' },
  },
  { name: 'public-meeting', route: '/meetings/:reference', from: 'public-meetings', also: both },
  ...subjectPages,
  { name: 'report', route: '/meetings/:reference/report', from: 'public-meeting' },
  { name: 'data', route: '/data', path: { sv: '/data', en: '/en/data' }, also: ['dark'] },
  { name: 'data-table', route: '/data/:table', path: { sv: '/data/meetings', en: '/en/data/meetings' } },
  {
    name: 'explorer',
    route: '/explorer',
    path: { sv: '/explorer', en: '/en/explorer' },
    until: '#explorer .CodeMirror-line span',
  },
  ...['', '-easy', '-publishing', '-access', '-accessibility', '-status', '-embedding'].map((name) => {
    const path = `/about${name.replace('-', '/')}`;
    return { name: `about${name}`, route: path, path: { sv: path, en: `/en${path}` } };
  }),
  { name: 'alerts', route: '/alerts/new', path: { sv: '/alerts/new', en: '/en/alerts/new' }, also: ['dark'] },
  { name: 'alerts-asked', route: '/alerts/asked', path: { sv: '/alerts/asked', en: '/en/alerts/asked' } },
  { name: 'sign-in', route: '/office/sign-in', path: inBoth('/office/sign-in'), also: ['dark'] },
  { name: 'sign-in-faulty', route: '/office/sign-in', path: inBoth('/office/sign-in'), press: 'main button' },
  { name: 'sign-in-code', route: '/office/sign-in/code', path: inBoth('/office/sign-in/code') },
];

const recorder = [
  { name: 'work', route: '/office', also: both },
  { name: 'meetings', route: '/office/meetings', also: ['dark'] },
  { name: 'meetings-none', route: '/office/meetings', path: '/office/meetings?text=nothing+of+the+kind' },
  { name: 'meeting-new', route: '/office/meetings/new', also: ['dark'], readme: true },
  {
    name: 'meetings-drafts',
    onTheWay: true,
    route: '/office/meetings',
    path: '/office/meetings?state=DRAFT',
  },
  { name: 'meeting', route: '/office/meetings/:id', from: 'meetings-drafts', also: both },
  { name: 'meeting-edit', route: '/office/meetings/:id/edit', from: 'meeting' },
  { name: 'meeting-check', route: '/office/meetings/:id/check', from: 'meeting', also: both, readme: true },
  { name: 'meeting-discard', route: '/office/meetings/:id/discard', from: 'meeting' },
  ...calendarPages,
  ...importSteps,
  { name: 'nil-return', route: '/office/nil-returns/new', from: 'work' },
  { name: 'organisations', route: '/office/organisations' },
  { name: 'organisations-none', route: '/office/organisations', path: '/office/organisations?q=qqqq' },
  { name: 'organisation-new', route: '/office/organisations/new' },
  { name: 'organisation-new-faulty', route: '/office/organisations/new', press: 'main form button' },
  { name: 'organisation', route: '/office/organisations/:id', from: 'organisations' },
  { name: 'issues', route: '/office/issues' },
  { name: 'issue-new', route: '/office/issues/new' },
  { name: 'issue', route: '/office/issues/:id', from: 'issues', also: ['print'] },
  { name: 'bodies', route: '/office/bodies' },
  { name: 'not-allowed', route: '/office/audit', answers: 403 },
];

const publisher = [
  { name: 'work-publisher', route: '/office' },
  { name: 'review', route: '/office/review', also: ['dark'] },
  { name: 'review-faulty', route: '/office/review', press: 'main form button' },
  { name: 'review-one', route: '/office/review/:id', from: 'review', also: both },
  {
    name: 'meetings-published',
    onTheWay: true,
    route: '/office/meetings',
    path: '/office/meetings?state=PUBLISHED',
  },
  { name: 'meeting-published', route: '/office/meetings/:id', from: 'meetings-published' },
  { name: 'published', route: '/office/published/:id', from: 'meeting-published', also: ['print'] },
  { name: 'published-correct', route: '/office/published/:id/correct', from: 'published' },
  { name: 'published-withdraw', route: '/office/published/:id/withdraw', from: 'published' },
];

const registrar = [
  { name: 'work-registrar', route: '/office' },
  { name: 'delays', route: '/office/delays' },
  { name: 'delay', route: '/office/review/:id/delay', from: 'delays' },
  { name: 'delay-review', route: '/office/review/:id/delay/review', from: 'delays' },
  {
    name: 'meetings-of-registrar',
    onTheWay: true,
    route: '/office/meetings',
    path: '/office/meetings?state=PUBLISHED',
  },
  {
    name: 'meeting-of-registrar',
    onTheWay: true,
    route: '/office/meetings/:id',
    from: 'meetings-of-registrar',
  },
  { name: 'published-of-registrar', route: '/office/published/:id', from: 'meeting-of-registrar' },
  { name: 'published-redact', route: '/office/published/:id/redact', from: 'published-of-registrar' },
  { name: 'duplicates', route: '/office/organisations/duplicates' },
  { name: 'organisation-merge', route: '/office/organisations/:id/merge', from: 'duplicates' },
  { name: 'organisations-different', route: '/office/organisations/different' },
  { name: 'organisation-different', route: '/office/organisations/:id/different', from: 'duplicates' },
  {
    name: 'organisations-numbered',
    onTheWay: true,
    route: '/office/organisations',
    path: '/office/organisations?q=Exempelkuriren',
  },
  { name: 'organisation-kept', route: '/office/organisations/:id', from: 'organisations-numbered' },
  { name: 'organisation-edit', route: '/office/organisations/:id/edit', from: 'organisation-kept' },
  { name: 'organisation-name', route: '/office/organisations/:id/names/new', from: 'organisation-kept' },
  {
    name: 'organisation-number',
    route: '/office/organisations/:id/identifiers/new',
    from: 'organisation-kept',
  },
  {
    name: 'organisation-number-remove',
    route: '/office/organisations/:id/identifiers/:identifierId/remove',
    from: 'organisation-kept',
  },
  {
    name: 'issues-of-registrar',
    onTheWay: true,
    route: '/office/issues',
    path: '/office/issues?status=PURSUED',
  },
  { name: 'issue-of-registrar', route: '/office/issues/:id', from: 'issues-of-registrar' },
  { name: 'issue-edit', route: '/office/issues/:id/edit', from: 'issue-of-registrar' },
  { name: 'issue-status', route: '/office/issues/:id/status', from: 'issue-of-registrar' },
  { name: 'issue-close', route: '/office/issues/:id/close', from: 'issue-of-registrar' },
  { name: 'issue-progress', route: '/office/issues/:id/progress/new', from: 'issue-of-registrar' },
  {
    name: 'issue-progress-remove',
    route: '/office/issues/:id/progress/:noteId/remove',
    from: 'issue-of-registrar',
  },
  {
    name: 'body-of-registrar',
    onTheWay: true,
    route: '/office/bodies/:body',
    path: '/office/bodies/regionkansliet-exempelland',
  },
  {
    name: 'official-of-registrar',
    route: '/office/bodies/:body/officials/:officialId',
    from: 'body-of-registrar',
  },
  {
    name: 'official-protect',
    route: '/office/bodies/:body/officials/:officialId/protect',
    from: 'official-of-registrar',
  },
  {
    name: 'nil-returns-of-registrar',
    onTheWay: true,
    route: '/office/bodies/:body/nil-returns',
    from: 'body-of-registrar',
  },
  {
    name: 'nil-return-withdraw',
    route: '/office/bodies/:body/nil-returns/:id/withdraw',
    from: 'nil-returns-of-registrar',
  },
  { name: 'privacy', route: '/office/privacy' },
  ...privacySteps,
  ...retentionSteps,
  { name: 'reports', route: '/office/reports' },
  { name: 'report-one', route: '/office/reports/:id', from: 'reports' },
  { name: 'report-answer', route: '/office/reports/:id/answer', from: 'report-one' },
  { name: 'report-hand-over', route: '/office/reports/:id/hand-over', from: 'report-one' },
  { name: 'report-dismiss', route: '/office/reports/:id/dismiss', from: 'report-one' },
];

const administrator = [
  { name: 'work-administrator', route: '/office' },
  { name: 'bodies-kept', onTheWay: true, route: '/office/bodies' },
  { name: 'body-new', route: '/office/bodies/new' },
  { name: 'body', route: '/office/bodies/:body', path: '/office/bodies/regionkansliet-exempelland' },
  { name: 'body-edit', route: '/office/bodies/:body/edit', from: 'body' },
  { name: 'body-settings', route: '/office/bodies/:body/settings', from: 'body' },
  { name: 'body-close', route: '/office/bodies/:body/close', from: 'body' },
  { name: 'unit-new', route: '/office/bodies/:body/units/new', from: 'body' },
  { name: 'unit-edit', route: '/office/bodies/:body/units/:unitId/edit', from: 'body' },
  { name: 'official-new', route: '/office/bodies/:body/officials/new', from: 'body' },
  { name: 'official', route: '/office/bodies/:body/officials/:officialId', from: 'body' },
  { name: 'official-edit', route: '/office/bodies/:body/officials/:officialId/edit', from: 'official' },
  { name: 'post-new', route: '/office/bodies/:body/officials/:officialId/posts/new', from: 'official' },
  {
    name: 'post-edit',
    route: '/office/bodies/:body/officials/:officialId/posts/:postId/edit',
    from: 'official',
  },
  {
    name: 'post-end',
    route: '/office/bodies/:body/officials/:officialId/posts/:postId/end',
    from: 'official',
  },
  { name: 'delegations', route: '/office/bodies/:body/delegations', from: 'body' },
  { name: 'delegation-new', route: '/office/bodies/:body/delegations/new', from: 'delegations' },
  { name: 'delegation-end', route: '/office/bodies/:body/delegations/:id/end', from: 'delegations' },
  { name: 'nil-returns', route: '/office/bodies/:body/nil-returns', from: 'body' },
  { name: 'account', route: '/office/account' },
  { name: 'account-details', route: '/office/account/details' },
  { name: 'account-password', route: '/office/account/password' },
  { name: 'account-token', route: '/office/account/tokens' },
  { name: 'accounts', route: '/office/accounts' },
  { name: 'accounts-new', route: '/office/accounts/new' },
  { name: 'accounts-new-faulty', route: '/office/accounts/new', press: 'main form button' },
  { name: 'accounts-one', route: '/office/accounts/:id', from: 'accounts' },
  { name: 'accounts-roles', route: '/office/accounts/:id/roles', from: 'accounts-one' },
  { name: 'not-found', route: '/office/*', path: '/office/nothing', answers: 404 },
];

const auditor = [
  { name: 'work-auditor', route: '/office' },
  { name: 'audit', route: '/office/audit', also: ['dark'] },
];

/** Who sees what: accounts of the demonstration, each with one role. */
export const visits = [
  { who: null, pages: everyone },
  { who: 'rut.registrerare', pages: recorder },
  { who: 'greta.granskare', pages: publisher },
  { who: 'rolf.registeransvarig', pages: registrar },
  { who: 'adam.administrator', pages: administrator },
  { who: 'rita.revisor', pages: auditor },
];

function inBoth(path) {
  return { sv: `${path}?lang=sv`, en: `${path}?lang=en` };
}
