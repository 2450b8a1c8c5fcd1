import { monthsBefore, type ReadyQuery, weekBefore } from './ready-query.rules.js';

/** They tell a story in this order: who, about what, for what, how often, how well it was told. */
export const readyQueries: readonly ReadyQuery[] = [
  {
    name: 'HealthCare',
    title: { sv: 'Vem träffade vem om vården?', en: 'Who met whom on health care?' },
    sentence: {
      sv: 'De senaste mötena om hälso- och sjukvård och allt som hör dit, med deltagarna på båda sidor.',
      en: 'The latest meetings on health care and everything below it, with those who took part on both sides.',
    },
    query: `
query HealthCare {
  meetings(filter: { topics: ["health-care"] }, first: 10) {
    totalCount
    nodes {
      date
      title
      direction
      topics { label(lang: SV) }
      participants { side name function(lang: SV) organisationName }
    }
  }
}`,
  },
  {
    name: 'Search',
    title: { sv: 'Sök i allt, och räkna det som hittas', en: 'Search everything, and count what is found' },
    sentence: {
      sv: 'Möten som nämner tåg men inte buss: var orden står, vilka ämnen och organisationer det gäller, och när.',
      en: 'Meetings that mention trains (tåg) but not buses: where the words stand, which topics and organisations, and when.',
    },
    query: `
query Search {
  meetings(filter: { text: "tåg -buss" }, orderBy: RELEVANCE, first: 10) {
    totalCount
    edges {
      highlights
      node { reference date title organisations { name } }
    }
    topics: facets(by: TOPIC, first: 5, lang: SV) { label count }
    organisations: facets(by: ORGANISATION, first: 5) { label count }
    timeline(by: QUARTER) { period count }
  }
}`,
  },
  {
    name: 'OneIssue',
    title: { sv: 'Allt om en fråga, åt båda hållen', en: 'Everything on one issue, in both directions' },
    sentence: {
      sv: 'Den fråga som flest möten handlat om: vilka som försökt påverka, vilka som påverkats, och hur det har gått.',
      en: 'The issue that most meetings were about: who sought influence, whom we sought to influence, and how it went.',
    },
    query: `
query OneIssue {
  issues(orderBy: MEETINGS_DESC, first: 1) {
    nodes {
      title
      goal
      status
      progress { on text }
      theyCameToUs: meetings(filter: { direction: [INBOUND] }, first: 5) { ...Footprint }
      weWentToThem: meetings(filter: { direction: [OUTBOUND] }, first: 5) { ...Footprint }
      weMetAsEquals: meetings(filter: { direction: [MUTUAL] }, first: 5) { ...Footprint }
    }
  }
}

fragment Footprint on MeetingConnection {
  totalCount
  nodes { date title organisations { name } }
}`,
  },
  {
    name: 'Asks',
    title: { sv: 'Vad ville de, och vad blev det?', en: 'What was asked for, and what came of it?' },
    sentence: {
      sv: 'De senaste mötena där någon ville påverka oss: vad som begärdes, beslutet det gällde och utfallet.',
      en: 'The latest meetings where somebody sought to influence us: what was asked, on which decision, and the outcome.',
    },
    query: `
query Asks {
  meetings(filter: { direction: [INBOUND] }, first: 10) {
    nodes {
      date
      title
      organisations { name }
      asks { side position text issue { title } }
      decisionReferences { kind reference title }
      outcome { kind text }
    }
  }
}`,
  },
  {
    name: 'MetMost',
    title: { sv: 'Vem träffar en företrädare oftast?', en: 'Whom does an official meet most?' },
    sentence: {
      sv: 'De tre företrädare som haft flest möten, och de organisationer som var och en träffat oftast.',
      en: 'The three officials with the most meetings, and the organisations that each of them met most often.',
    },
    query: `
query MetMost {
  officials(orderBy: MEETINGS_DESC, first: 3) {
    nodes {
      name
      posts { title(lang: SV) publicBody { name(lang: SV) } }
      meetings { totalCount }
      metWith(first: 5) { count organisation { name kind } }
    }
  }
}`,
  },
  {
    name: 'Hospitality',
    title: { sv: 'Måltider, resor och gåvor', en: 'Meals, trips and gifts' },
    sentence: {
      sv: 'Kontakter vid bordet, på resa eller vid ett evenemang: vad som bjöds, vem som betalade och vad det var värt.',
      en: 'Contacts at a table, on a trip or at an event: what was offered, who paid and what it was worth.',
    },
    query: `
query Hospitality {
  meetings(filter: { channel: [MEAL, TRIP, EVENT] }, first: 15) {
    totalCount
    nodes {
      date
      title
      channel
      organisations { name }
      gifts { direction description donor value currency }
      noGifts
    }
  }
}`,
  },
  {
    name: 'ThisWeek',
    title: { sv: 'Vad hände den senaste veckan?', en: 'What changed in the last week?' },
    sentence: {
      sv: 'Allt som publicerats eller ändrats sedan en viss dag, och varför det ändrades.',
      en: 'Everything published or changed since a day, and why it was changed.',
    },
    query: `
query ThisWeek($since: DateTime!) {
  meetings(filter: { changedSince: $since }, orderBy: PUBLISHED_DESC, first: 20) {
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
  meetings(filter: { corrected: true }, orderBy: PUBLISHED_DESC, first: 10) {
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
  late: meetings(filter: { late: true }, orderBy: PUBLISHED_DESC, first: 10) {
    totalCount
    facets(by: PUBLIC_BODY, lang: SV) { label count }
    nodes { reference date publishedAt daysToPublication title publicBody { name(lang: SV) } }
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
    nodes { cursor at kind type reference version reason record hash }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: ({ revision }) => ({ after: String(Math.max(0, revision - 20)) }),
  },
];
