import { say } from '../../../platform/language/message.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { ParticipantRole, Side } from '../../../words/meeting-words.js';
import type { ProposedParty } from '../../calendar/proposals/meeting-proposal.js';
import { useVisit } from '../frame/visit.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';

/** Who took part on one side, as far as the calendar tells: to be ticked. */
export function Parties({
  side,
  parties,
  id,
}: {
  side: ProposedParty['side'];
  parties: readonly ProposedParty[];
  id: string;
}) {
  const { language } = useVisit();
  const numbered = parties
    .map((party, number) => ({ party, number }))
    .filter(({ party }) => party.side === side);
  if (numbered.length === 0) return null;
  return (
    <fieldset class="ds-fieldset field">
      <legend class="ds-label">{say(side === Side.OWN ? texts.ours : texts.theirs, language)}</legend>
      {numbered.map(({ party, number }) => (
        <Party key={number} party={party} number={number} id={`${id}-${number}`} />
      ))}
    </fieldset>
  );
}

interface PartyProps {
  party: ProposedParty;
  number: number;
  id: string;
}

function Party({ party, number, id }: PartyProps) {
  const { language } = useVisit();
  const { kind, domain, people } = party;
  if (kind === 'OFFICIAL') return <OfficialChoice party={party} number={number} id={id} />;
  if (kind === 'ORGANISATION') return <OrganisationChoice party={party} number={number} id={id} />;
  if (kind === 'PRIVATE_ADDRESS')
    return <p>{say(texts.privateAddresses, language, { count: people.length })}</p>;
  const said = kind === 'COLLEAGUE' ? texts.colleagues : texts.unknownDomain;
  return <p>{say(said, language, { domain: domain ?? '', count: people.length })}</p>;
}

function OfficialChoice({ party: { official, people }, number, id }: PartyProps) {
  const { language } = useVisit();
  if (!official) return null;
  const title = (language === 'sv' ? official.titleSv : (official.titleEn ?? official.titleSv)) ?? '';
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={`/participants/${number}/officialId`}
        value={official.id}
        checked={!people.every(({ hasDeclined }) => hasDeclined)}
      />
      <label class="ds-label" for={id} data-weight="regular">
        {[official.name, title].filter(Boolean).join(', ')}
      </label>
      <Carrying number={number} side={Side.OWN} headcount={1} />
      {official.postId && <Hidden name={`/participants/${number}/postId`} value={official.postId} />}
    </div>
  );
}

function OrganisationChoice({ party: { organisations, domain, people }, number, id }: PartyProps) {
  const { language } = useVisit();
  const options = [...organisations.map((each) => [each.id, each.name]), ['', say(texts.nobody, language)]];
  return (
    <>
      {options.map(([value = '', label = ''], at) => (
        <div key={value} class="ds-field choice">
          <input
            class="ds-input"
            type="radio"
            id={`${id}-${at}`}
            name={`/participants/${number}/organisationId`}
            value={value}
            checked={at === 0}
          />
          <label class="ds-label" for={`${id}-${at}`} data-weight="regular">
            {label}
          </label>
        </div>
      ))}
      <Carrying number={number} side={Side.COUNTERPART} headcount={Math.max(1, people.length)} />
      {domain && <Hidden name={`domain/${number}`} value={domain} />}
    </>
  );
}

function Carrying({ number, side, headcount }: { number: number; side: Side; headcount: number }) {
  const at = (member: string) => `/participants/${number}/${member}`;
  return (
    <>
      <Hidden name={at('side')} value={side} />
      <Hidden name={at('role')} value={ParticipantRole.REPRESENTATIVE} />
      <Hidden name={at('headcount')} value={headcount} />
    </>
  );
}
