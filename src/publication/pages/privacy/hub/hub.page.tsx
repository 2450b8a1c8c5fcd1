import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { type Fact, Facts } from '../../../../office/pages/frame/facts.js';
import { Heading } from '../../../../office/pages/frame/office-frame.js';
import { useVisit } from '../../../../office/pages/frame/visit.js';
import { numberInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import { type Message, say } from '../../../../platform/language/message.js';
import { Table } from '../../../../platform/pages/table.js';
import { NameBasis } from '../../../../words/meeting-words.js';
import { namesMessages } from '../names/names.messages.js';
import { privacyMessages as texts } from '../privacy.messages.js';
import type { HubView } from './hub.service.js';

const NAMES = '/office/privacy/names';

/** Something to decide, and where. */
interface Waiting {
  label: Message;
  path: string;
  count: number;
}

/** What waits for a decision about people, what everyone sees of them, and where one works with it. */
export function hubPage(view: HubView, language: Language): OfficePage {
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <h2>{say(texts.waiting, language)}</h2>
      <WhatWaits waiting={waitingIn(view)} />
      <h2>{say(texts.published, language)}</h2>
      <Facts facts={figuresIn(view, language)} />
      <h2>{say(texts.do, language)}</h2>
      <Works decides={view.decides} />
    </>
  );
  return { title, body, area: 'privacy' };
}

function waitingIn({ undecided, unapproved, delays, reports }: HubView): Waiting[] {
  const all = [
    { label: texts.undecided, path: `${NAMES}?standing=UNDECIDED`, count: undecided },
    {
      label: texts.unapproved,
      path: `${NAMES}?standing=COMING&sensitive=on&unapproved=on`,
      count: unapproved,
    },
    { label: texts.delays, path: '/office/delays', count: delays },
    { label: texts.openReports, path: '/office/reports', count: reports },
  ];
  return all.filter(({ count }) => count > 0);
}

function WhatWaits({ waiting }: { waiting: readonly Waiting[] }) {
  const { language } = useVisit();
  if (waiting.length === 0) return <p>{say(texts.nothingWaits, language)}</p>;
  return (
    <Table
      caption={say(texts.waiting, language)}
      rows={waiting}
      columns={[
        {
          label: say(texts.what, language),
          cell: ({ label, path }) => (
            <a class="ds-link" href={path}>
              {say(label, language)}
            </a>
          ),
        },
        { label: say(texts.count, language), cell: ({ count }) => figure(count, language) },
      ]}
    />
  );
}

function figuresIn({ officials, names: { byStanding, byBasis } }: HubView, language: Language): Fact[] {
  const told = (count: number | undefined) => figure(count ?? 0, language);
  return [
    [say(texts.officials, language), told(officials)],
    [say(texts.names, language), told(byStanding.PUBLIC)],
    ...Object.values(NameBasis).map((basis): Fact => {
      const name = say(namesMessages[basis], language).toLocaleLowerCase(language);
      return [say(texts.byBasis, language, { basis: name }), told(byBasis[basis])];
    }),
    [say(texts.withheld, language), told(byStanding.WITHHELD)],
  ];
}

const WORKS = [
  { path: NAMES, label: texts.names, more: texts.namesMore, forRegistrars: false },
  {
    path: '/office/privacy/protected',
    label: texts.protected,
    more: texts.protectedMore,
    forRegistrars: true,
  },
  { path: '/office/privacy/person', label: texts.person, more: texts.personMore, forRegistrars: true },
  {
    path: '/office/privacy/retention',
    label: texts.retention,
    more: texts.retentionMore,
    forRegistrars: false,
  },
  { path: '/office/reports', label: texts.reports, more: texts.reportsMore, forRegistrars: false },
] as const;

function Works({ decides }: { decides: boolean }) {
  const { language } = useVisit();
  return (
    <ul class="ds-list">
      {WORKS.filter(({ forRegistrars }) => decides || !forRegistrars).map(({ path, label, more }) => (
        <li key={path}>
          <a class="ds-link" href={path}>
            {say(label, language)}
          </a>
          <p class="quiet">{say(more, language)}</p>
        </li>
      ))}
    </ul>
  );
}

function figure(count: number, language: Language): string {
  return numberInWords(count, language);
}
