/** What a field costs beyond the records it gives. */
export interface Price {
  /** Added once for each time the field is asked for. */
  weight?: number;
  /** How long its list is taken to be where nothing says so. */
  assumedSize?: number;
  /** The arguments that say how long the list is; the longest counts. */
  slicingArguments?: readonly string[];
  /** The lists inside that are that long, when the field is no list itself. */
  sizedFields?: readonly string[];
}

// Looking for a page is work, whatever it holds.
const page: Price = {
  weight: 5,
  assumedSize: 20,
  slicingArguments: ['first', 'last'],
  sizedFields: ['edges', 'nodes'],
};

/** Figures look at every record that a filter finds. */
const COUNTING: Price = { weight: 20 };
const SORTING_OUT: Price = { weight: 100, assumedSize: 20, slicingArguments: ['first'] };

const FINDING_WORDS: Price = { weight: 5 };

/** The prices of fields, by type and name. Every list of records is in it. */
export const PRICES: Readonly<Record<string, Price>> = {
  'Query.register': { weight: 20 },
  'Query.meetings': page,
  'Query.organisations': page,
  'Query.officials': page,
  'Query.issues': page,
  'Query.nilReturns': page,
  'Query.changes': { ...page, slicingArguments: ['first'] },
  'Query.publicBodies': { assumedSize: 50 },
  'Query.topics': { assumedSize: 100 },
  'Query.coverage': { weight: 100, assumedSize: 200 },

  'Organisation.meetings': page,
  'Official.meetings': page,
  'PublicBody.meetings': page,
  'Topic.meetings': page,
  'Issue.meetings': page,
  'Organisation.metWith': SORTING_OUT,
  'Official.metWith': SORTING_OUT,

  'MeetingConnection.totalCount': COUNTING,
  'MeetingConnection.facets': SORTING_OUT,
  'MeetingConnection.timeline': { weight: 100, assumedSize: 100 },
  'OrganisationConnection.totalCount': COUNTING,
  'OfficialConnection.totalCount': COUNTING,
  'IssueConnection.totalCount': COUNTING,
  'NilReturnConnection.totalCount': COUNTING,
  'ChangeConnection.totalCount': COUNTING,

  'Meeting.participants': { assumedSize: 5 },
  'Meeting.organisations': { assumedSize: 3 },
  'Meeting.officials': { assumedSize: 3 },
  'Meeting.topics': { assumedSize: 3 },
  'Meeting.issues': { assumedSize: 2 },
  'Meeting.asks': { assumedSize: 2 },
  'Meeting.decisionReferences': { assumedSize: 2 },
  'Meeting.documents': { assumedSize: 2 },
  'Meeting.gifts': { assumedSize: 1 },
  'Meeting.qualityNotes': { assumedSize: 2 },
  'Meeting.withheld': { assumedSize: 1 },
  'Meeting.history': { weight: 10, assumedSize: 3 },
  'MeetingVersion.changes': { assumedSize: 5 },
  'MeetingEdge.highlights': FINDING_WORDS,
  'OrganisationEdge.highlights': FINDING_WORDS,
  'OfficialEdge.highlights': FINDING_WORDS,
  'IssueEdge.highlights': FINDING_WORDS,
  'Change.record': { weight: 5 },

  'Organisation.names': { assumedSize: 3 },
  'Organisation.identifiers': { assumedSize: 2 },
  'Organisation.mergedFrom': { weight: 1 },
  'Official.posts': { assumedSize: 3 },
  'PublicBody.children': { assumedSize: 10 },
  'Topic.narrower': { assumedSize: 10 },
  'Issue.topics': { assumedSize: 3 },
  'Issue.progress': { assumedSize: 5 },

  '__Schema.types': { assumedSize: 100 },
  '__Schema.directives': { assumedSize: 10 },
  '__Type.fields': { assumedSize: 10 },
  '__Type.interfaces': { assumedSize: 1 },
  '__Type.possibleTypes': { assumedSize: 1 },
  '__Type.enumValues': { assumedSize: 5 },
  '__Type.inputFields': { assumedSize: 2 },
  '__Field.args': { assumedSize: 2 },
  '__Directive.args': { assumedSize: 2 },
};

/** What one object of a type costs; of every other type it costs 1. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  PageInfo: 0,
  MeetingEdge: 0,
  OrganisationEdge: 0,
  OfficialEdge: 0,
  IssueEdge: 0,
  NilReturnEdge: 0,
  ChangeEdge: 0,
  // The schema is in memory.
  __Schema: 0.1,
  __Type: 0.1,
  __Field: 0.1,
  __InputValue: 0.1,
  __EnumValue: 0.1,
  __Directive: 0.1,
};
