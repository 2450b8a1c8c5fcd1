import { emptied, filled, pressed } from './acts.js';
import { ASKS, type PageTable, READ } from './page-row.js';

/** The pages of what meetings are about: organisations, issues, public bodies and their people. */
export const registryPages: PageTable = {
  // Organisations
  'GET /office/organisations': {
    at: () => ['', '?q=ingen+alls', '?q=exempel&page=2'].map((query) => `/office/organisations${query}`),
    mistake: READ,
  },
  'GET /office/organisations/:id': {
    at: ({ organisation, mergedOrganisation }) => [
      `/office/organisations/${organisation}`,
      `/office/organisations/${mergedOrganisation}`,
    ],
    mistake: READ,
  },
  'GET /office/organisations/duplicates': { mistake: READ },
  'GET /office/organisations/new': { mistake: pressed() },
  'GET /office/organisations/:id/edit': {
    at: ({ organisation }) => [`/office/organisations/${organisation}/edit`],
    mistake: emptied(),
  },
  'GET /office/organisations/:id/names/new': {
    at: ({ organisation }) => [`/office/organisations/${organisation}/names/new`],
    mistake: pressed(),
  },
  'GET /office/organisations/:id/names/:nameId/remove': {
    at: ({ name }) => [`/office/organisations/${name}/remove`],
    mistake: ASKS,
  },
  'GET /office/organisations/:id/identifiers/new': {
    at: ({ organisation }) => [`/office/organisations/${organisation}/identifiers/new`],
    mistake: pressed(),
  },
  'GET /office/organisations/:id/identifiers/:identifierId/remove': {
    at: ({ identifier }) => [`/office/organisations/${identifier}/remove`],
    mistake: ASKS,
  },
  'GET /office/organisations/:id/merge': {
    at: ({ organisation, otherOrganisation }) => [
      `/office/organisations/${organisation}/merge?with=${otherOrganisation}`,
      `/office/organisations/${organisation}/merge`,
    ],
    mistake: pressed(),
  },
  'GET /office/organisations/:id/different': {
    at: ({ organisation, otherOrganisation }) => [
      `/office/organisations/${organisation}/different?from=${otherOrganisation}`,
    ],
    mistake: { none: 'It takes a yes; what tells them apart may be left out.' },
  },
  'GET /office/organisations/different': { mistake: READ },
  'GET /office/organisations/:id/split': {
    at: ({ mergedOrganisation }) => [`/office/organisations/${mergedOrganisation}/split`],
    mistake: pressed(),
  },

  // Issues
  'GET /office/issues': { at: () => ['/office/issues', '/office/issues?q=ingen+alls'], mistake: READ },
  'GET /office/issues/:id': { at: ({ issue }) => [`/office/issues/${issue}`], mistake: READ },
  'GET /office/issues/new': { mistake: pressed() },
  'GET /office/issues/:id/edit': { at: ({ issue }) => [`/office/issues/${issue}/edit`], mistake: emptied() },
  'GET /office/issues/:id/status': {
    at: ({ issue }) => [`/office/issues/${issue}/status`],
    mistake: pressed(),
  },
  'GET /office/issues/:id/close': {
    at: ({ issue }) => [`/office/issues/${issue}/close`],
    mistake: pressed(),
  },
  'GET /office/issues/:id/progress/new': {
    at: ({ issue }) => [`/office/issues/${issue}/progress/new`],
    mistake: pressed(),
  },
  'GET /office/issues/:id/progress/:noteId/remove': {
    at: ({ progress }) => [`/office/issues/${progress}/remove`],
    mistake: ASKS,
  },
  'GET /office/issues/:id/publish': {
    at: ({ unpublishedIssue }) => [`/office/issues/${unpublishedIssue}/publish`],
    mistake: ASKS,
  },

  // Public bodies
  'GET /office/bodies': { mistake: READ },
  'GET /office/bodies/new': { mistake: pressed() },
  'GET /office/bodies/:body': { at: ({ body }) => [`/office/bodies/${body}`], mistake: READ },
  'GET /office/bodies/:body/edit': { at: ({ body }) => [`/office/bodies/${body}/edit`], mistake: emptied() },
  'GET /office/bodies/:body/settings': {
    at: ({ body }) => [`/office/bodies/${body}/settings`],
    mistake: emptied(),
  },
  'GET /office/bodies/:body/close': {
    at: ({ body }) => [`/office/bodies/${body}/close`],
    mistake: filled({ '/on': '1000-01-01' }),
  },
  'GET /office/bodies/:body/reopen': {
    at: ({ closedBody }) => [`/office/bodies/${closedBody}/reopen`],
    mistake: ASKS,
  },
  'GET /office/bodies/:body/units/new': {
    at: ({ body }) => [`/office/bodies/${body}/units/new`],
    mistake: pressed(),
  },
  'GET /office/bodies/:body/units/:unitId/edit': {
    at: ({ unit }) => [`/office/bodies/${unit}/edit`],
    mistake: emptied(),
  },
  'GET /office/bodies/:body/officials/new': {
    at: ({ body }) => [`/office/bodies/${body}/officials/new`],
    mistake: pressed(),
  },
  'GET /office/bodies/:body/officials/:officialId': {
    at: ({ official }) => [`/office/bodies/${official}`],
    mistake: READ,
  },
  'GET /office/bodies/:body/officials/:officialId/edit': {
    at: ({ official }) => [`/office/bodies/${official}/edit`],
    mistake: emptied(),
  },
  'GET /office/bodies/:body/officials/:officialId/protect': {
    at: ({ official }) => [`/office/bodies/${official}/protect`],
    mistake: ASKS,
  },
  'GET /office/bodies/:body/officials/:officialId/posts/new': {
    at: ({ official }) => [`/office/bodies/${official}/posts/new`],
    mistake: pressed(),
  },
  'GET /office/bodies/:body/officials/:officialId/posts/:postId/edit': {
    at: ({ post }) => [`/office/bodies/${post}/edit`],
    mistake: emptied(),
  },
  'GET /office/bodies/:body/officials/:officialId/posts/:postId/end': {
    at: ({ post }) => [`/office/bodies/${post}/end`],
    mistake: filled({ '/on': '1000-01-01' }),
  },
  'GET /office/bodies/:body/delegations': {
    at: ({ body }) => [`/office/bodies/${body}/delegations`],
    mistake: READ,
  },
  'GET /office/bodies/:body/delegations/new': {
    at: ({ body }) => [`/office/bodies/${body}/delegations/new`],
    mistake: pressed(),
  },
  'GET /office/bodies/:body/delegations/:id/end': {
    at: ({ delegation }) => [`/office/bodies/${delegation}/end`],
    mistake: ASKS,
  },
  'GET /office/bodies/:body/nil-returns': {
    at: ({ body }) => [`/office/bodies/${body}/nil-returns`],
    mistake: READ,
  },
  'GET /office/bodies/:body/nil-returns/:id/withdraw': {
    at: ({ nilReturn }) => [`/office/bodies/${nilReturn}/withdraw`],
    mistake: pressed(),
  },
};
