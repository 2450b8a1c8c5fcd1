import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { ParticipantRole, Side } from '../../../words/meeting-words.js';
import type { ProposedOfficial, ProposedParty } from '../../calendar/proposals/meeting-proposal.js';
import { useVisit } from '../frame/visit.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';
import type { UsualOfficial } from './own-side.rules.js';

interface PartiesProps {
  side: ProposedParty['side'];
  parties: readonly ProposedParty[];
  /** Of whom the calendar says nothing, and who is most often there. */
  usual: UsualOfficial | null;
  id: string;
}

/** Who took part on one side, as far as the calendar tells: to be ticked. */
export function Parties({ side, parties, usual, id }: PartiesProps) {
  const { language } = useVisit();
  const numbered = parties
    .map((party, number) => ({ party, number }))
    .filter(({ party }) => party.side === side);
  if (numbered.length === 0 && !usual) return null;
  return (
    <fieldset class="ds-fieldset field">
      <legend class="ds-label">{say(side === Side.OWN ? texts.ours : texts.theirs, language)}</legend>
      {numbered.map(({ party, number }) => (
        <Party key={number} party={party} number={number} id={`${id}-${number}`} />
      ))}
      {usual && <UsualChoice usual={usual} number={parties.length} id={`${id}-${parties.length}`} />}
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
  if (kind === 'OFFICIAL' || kind === 'NAMESAKE')
    return <OfficialChoice party={party} number={number} id={id} />;
  if (kind === 'ORGANISATION') return <OrganisationChoice party={party} number={number} id={id} />;
  if (kind === 'PRIVATE_ADDRESS')
    return <p>{say(texts.privateAddresses, language, { count: people.length })}</p>;
  const said = kind === 'COLLEAGUE' ? texts.colleagues : texts.unknownDomain;
  return <p>{say(said, language, { domain: domain ?? '', count: people.length })}</p>;
}

function OfficialChoice({ party: { kind, official, people, domain }, number, id }: PartyProps) {
  const { language } = useVisit();
  if (!official) return null;
  const title = (language === 'sv' ? official.titleSv : (official.titleEn ?? official.titleSv)) ?? '';
  return (
    <OfficialBox
      label={[official.name, title].filter(Boolean).join(', ')}
      more={doubtOf(kind, domain, language)}
      official={official}
      role={ParticipantRole.REPRESENTATIVE}
      isTicked={kind === 'OFFICIAL' && !people.every(({ hasDeclined }) => hasDeclined)}
      number={number}
      id={id}
    />
  );
}

/** Why it may be somebody else. */
function doubtOf(kind: ProposedParty['kind'], domain: string | null, language: Language): string | null {
  if (domain === null) return kind === 'NAMESAKE' ? say(texts.privateNamesake, language) : null;
  return say(kind === 'NAMESAKE' ? texts.namesake : texts.byName, language, { domain });
}

interface UsualChoiceProps {
  usual: UsualOfficial;
  number: number;
  id: string;
}

function UsualChoice({ usual, number, id }: UsualChoiceProps) {
  const { language } = useVisit();
  return (
    <OfficialBox
      label={usual.label}
      more={say(texts.usual, language)}
      official={{ id: usual.id, postId: null }}
      role={ParticipantRole.DECISION_MAKER}
      isTicked
      number={number}
      id={id}
    />
  );
}

interface OfficialBoxProps {
  label: string;
  more: string | null;
  official: Pick<ProposedOfficial, 'id' | 'postId'>;
  role: ParticipantRole;
  isTicked: boolean;
  number: number;
  id: string;
}

function OfficialBox({ label, more, official, role, isTicked, number, id }: OfficialBoxProps) {
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={`/participants/${number}/officialId`}
        value={official.id}
        checked={isTicked}
        {...(more === null ? {} : { 'aria-describedby': `${id}-more` })}
      />
      <label class="ds-label" for={id} data-weight="regular">
        {label}
      </label>
      {more !== null && (
        <p id={`${id}-more`} data-field="description">
          {more}
        </p>
      )}
      <Carrying number={number} side={Side.OWN} role={role} headcount={1} />
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
      <Carrying
        number={number}
        side={Side.COUNTERPART}
        role={ParticipantRole.REPRESENTATIVE}
        headcount={Math.max(1, people.length)}
      />
      {domain && <Hidden name={`domain/${number}`} value={domain} />}
    </>
  );
}

interface CarryingProps {
  number: number;
  side: Side;
  role: ParticipantRole;
  headcount: number;
}

function Carrying({ number, side, role, headcount }: CarryingProps) {
  const at = (member: string) => `/participants/${number}/${member}`;
  return (
    <>
      <Hidden name={at('side')} value={side} />
      <Hidden name={at('role')} value={role} />
      <Hidden name={at('headcount')} value={headcount} />
    </>
  );
}
