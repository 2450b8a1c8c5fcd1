import type { ReadyQuery } from './ready-query.rules.js';

/** Who met whom, about what, for what, how often. */
export const influenceQueries: readonly ReadyQuery[] = [
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
      participants {
        side
        name
        function(lang: SV)
        organisationName
      }
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
  meetings(
    filter: { text: "tåg -buss" }
    orderBy: RELEVANCE
    first: 10
  ) {
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
      theyCameToUs: meetings(filter: { direction: INBOUND }) {
        ...Footprint
      }
      weWentToThem: meetings(filter: { direction: OUTBOUND }) {
        ...Footprint
      }
      bothWays: meetings(filter: { direction: MUTUAL }) {
        ...Footprint
      }
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
      posts {
        title(lang: SV)
        publicBody { name(lang: SV) }
      }
      meetings { totalCount }
      metWith(first: 5) {
        count
        organisation { name kind }
      }
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
  meetings(filter: { channel: [MEAL, TRIP, EVENT] }, first: 10) {
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
];
