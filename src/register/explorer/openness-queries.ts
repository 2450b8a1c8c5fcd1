import { monthsBefore, type ReadyQuery, weekBefore } from './ready-query.rules.js';

/** What is new, what was changed, and how well it was told. */
export const opennessQueries: readonly ReadyQuery[] = [
  {
    name: 'ThisWeek',
    title: { sv: 'Vad hände den senaste veckan?', en: 'What changed in the last week?' },
    sentence: {
      sv: 'Allt som publicerats eller ändrats sedan en viss dag, och varför det ändrades.',
      en: 'Everything published or changed since a day, and why it was changed.',
    },
    query: `
query ThisWeek($since: DateTime!) {
  meetings(
    filter: { changedSince: $since }
    orderBy: PUBLISHED_DESC
    first: 10
  ) {
    totalCount
    nodes {
      reference
      date
      title
      publishedAt
      correctedAt
      history { version type at reason }
    }
  }
}`,
    variables: (moment) => ({ since: weekBefore(moment) }),
  },
  {
    name: 'Corrections',
    title: { sv: 'Vad har rättats, och hur?', en: 'What was corrected, and how?' },
    sentence: {
      sv: 'Möten som ändrats efter publiceringen: skälet, vad som stod förut, och vad som hålls inne på vilken grund.',
      en: 'Meetings changed after publication: the reason, what it said before, and what is withheld on which ground.',
    },
    query: `
query Corrections {
  meetings(
    filter: { corrected: true }
    orderBy: PUBLISHED_DESC
    first: 10
  ) {
    totalCount
    nodes {
      reference
      title
      withheld { field ground since }
      history {
        type
        at
        reason
        changes { field before after }
      }
    }
  }
}`,
  },
  {
    name: 'Late',
    title: { sv: 'Vad redovisades för sent?', en: 'What was reported late?' },
    sentence: {
      sv: 'Möten som publicerades senare än regeln säger, av hur många, och hur det fördelar sig på nämnderna.',
      en: 'Meetings published later than the rule says, of how many, and how they spread over the public bodies.',
    },
    query: `
query Late {
  all: meetings { totalCount }
  late: meetings(filter: { late: true }, first: 10) {
    totalCount
    facets(by: PUBLIC_BODY, lang: SV) { label count }
    nodes {
      reference
      date
      publishedAt
      daysToPublication
      title
      publicBody { name(lang: SV) }
    }
  }
}`,
  },
  {
    name: 'Coverage',
    title: { sv: 'Vilka redovisar, och vilka inte?', en: 'Who reports, and who does not?' },
    sentence: {
      sv: 'Månad för månad: hur många som borde redovisa, hur många som gjort det, och hur lång tid det tog.',
      en: 'Month by month: how many should report, how many did, and how long it took.',
    },
    query: `
query Coverage($from: Date!, $to: Date!) {
  coverage(from: $from, to: $to) {
    period
    publicBody { name(lang: SV) }
    postsInScope
    postsReporting
    nilReturns
    meetings
    medianDaysToPublication
    late
    delayed
  }
}`,
    variables: ({ today }) => ({ from: monthsBefore(today, 3), to: monthsBefore(today, 0, -1) }),
  },
  {
    name: 'ChangeLog',
    title: { sv: 'Följ ändringsloggen', en: 'Follow the change log' },
    sentence: {
      sv: 'Varje version av varje post i ordning. Spara den sista cursor, fråga efter den nästa gång: då missas inget.',
      en: 'Every version of every record in order. Keep the last cursor and ask after it next time: nothing is missed.',
    },
    query: `
query ChangeLog($after: String) {
  changes(after: $after, first: 20) {
    nodes {
      cursor
      at
      kind
      type
      reference
      version
      reason
      record
      hash
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: ({ revision }) => ({ after: String(Math.max(0, revision - 20)) }),
  },
];
