import { say } from '../../../platform/language/message.js';
import type { Language } from '../../../platform/language/language.js';
import type { Likeness } from '../../organisations/duplicate.rules.js';
import { ButtonLink } from '../frame/buttons.js';
import { Table } from '../../../platform/pages/table.js';
import { Moment } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { differentOrganisationMessages as different } from './different-organisations.messages.js';
import { sameOrganisationMessages as texts } from './organisation-pages.messages.js';
import { OrganisationLink } from './organisation-link.js';
import type { WholeOrganisation } from './organisation-views.service.js';

/** Says of a merged organisation which one stands for it. */
export function MergedNotice({ whole: { organisation, survivor, mayMerge } }: { whole: WholeOrganisation }) {
  const { language } = useVisit();
  if (!survivor) return null;
  return (
    <div class="ds-alert" data-color="info">
      <p>
        {say(texts.mergedInto, language, { name: organisation.name })} <OrganisationLink to={survivor} />
      </p>
      {mayMerge && (
        <p>
          <ButtonLink href={`/office/organisations/${organisation.id}/split`} look="secondary">
            {say(texts.split, language)}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

/** Those that may be the same. */
export function Alike({ whole: { organisation, alike, mayMerge } }: { whole: WholeOrganisation }) {
  const { language } = useVisit();
  if (alike.length === 0) return null;
  return (
    <>
      <h2>{say(texts.pairs, language)}</h2>
      <Table
        caption={say(texts.pairs, language)}
        columns={[
          {
            label: say(texts.who, language),
            cell: ({ organisation: other }) => <OrganisationLink to={other} />,
          },
          { label: say(texts.why, language), cell: ({ why }) => whyInWords(why, language) },
          ...(mayMerge
            ? [
                {
                  label: say(texts.look, language),
                  cell: ({ organisation: other }: (typeof alike)[number]) => (
                    <>
                      <Compare one={organisation} other={other} />{' '}
                      <NotTheSame one={organisation} other={other} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
        rows={alike}
      />
    </>
  );
}

/** To the page where two organisations are compared, and may be merged. */
export function Compare({ one, other }: { one: Named; other: Named }) {
  const { language } = useVisit();
  return (
    <a
      class="ds-link"
      href={`/office/organisations/${one.id}/merge?with=${other.id}`}
      aria-label={`${say(texts.look, language)}: ${one.name}, ${other.name}`}
    >
      {say(texts.look, language)}
    </a>
  );
}

/** To the page where two organisations are marked as different. */
export function NotTheSame({ one, other }: { one: Named; other: Named }) {
  const { language } = useVisit();
  const label = say(different.mark, language);
  return (
    <a
      class="ds-link"
      href={`/office/organisations/${one.id}/different?from=${other.id}`}
      aria-label={`${label}: ${one.name}, ${other.name}`}
    >
      {label}
    </a>
  );
}

interface Named {
  id: string;
  name: string;
}

export function whyInWords(why: readonly Likeness[], language: Language): string {
  return why.map((each) => say(texts[each], language)).join(', ');
}

/** All merges that it has part in, also those that were taken back. */
export function Merges({ whole: { merges } }: { whole: WholeOrganisation }) {
  const { language } = useVisit();
  if (merges.length === 0) return null;
  return (
    <>
      <h2>{say(texts.merges, language)}</h2>
      <Table
        caption={say(texts.merges, language)}
        columns={[
          {
            label: say(texts.who, language),
            cell: ({ other }) => <OrganisationLink to={other} />,
          },
          { label: say(texts.mergedAt, language), cell: ({ merge }) => <Moment at={merge.mergedAt} /> },
          { label: say(texts.mergedBecause, language), cell: ({ merge }) => merge.reason },
          {
            label: say(texts.splitAt, language),
            cell: ({ merge: { splitAt, splitReason } }) =>
              splitAt ? (
                <>
                  <Moment at={splitAt} />: {splitReason}
                </>
              ) : (
                say(texts.stands, language)
              ),
          },
        ]}
        rows={merges}
      />
    </>
  );
}
