import { say } from '../../../platform/language/message.js';
import { officialCategories } from '../../../words/body-words.js';
import type { Unit } from '../../bodies/unit.entity.js';
import { ButtonLink } from '../frame/buttons.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { Table } from '../../../platform/pages/table.js';
import { Period } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { bodyName } from './body-name.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import type { ToldOfficial, WholeBody } from './body-views.service.js';
import { officialPageMessages } from './official-pages.messages.js';
import { postTitle } from './post-title.js';

/** The parts of a body, with the days they exist. */
export function Units({ whole: { body, units, mayKeepPeople } }: { whole: WholeBody }) {
  const { language } = useVisit();
  const here = `/office/bodies/${body.slug}/units`;
  const names = new Map(units.map((unit) => [unit.id, bodyName(unit, language)]));
  const change = (unit: Unit) => (
    <a
      class="ds-link"
      href={`${here}/${unit.id}/edit`}
      aria-label={say(texts.changeThis, language, { name: bodyName(unit, language) })}
    >
      {say(texts.change, language)}
    </a>
  );
  return (
    <>
      <h2>{say(texts.units, language)}</h2>
      {units.length === 0 ? (
        <p>{say(texts.noUnits, language)}</p>
      ) : (
        <Table
          caption={say(texts.units, language)}
          columns={[
            { label: say(texts.unit, language), cell: (unit) => bodyName(unit, language) },
            ...(units.some(({ parentId }) => parentId !== null)
              ? [
                  {
                    label: say(texts.unitParent, language),
                    cell: ({ parentId }: Unit) => names.get(parentId ?? '') ?? '',
                  },
                ]
              : []),
            { label: say(texts.when, language), cell: ({ from, to }) => <Period from={from} to={to} /> },
            ...(mayKeepPeople ? [{ label: say(texts.action, language), cell: change }] : []),
          ]}
          rows={units}
        />
      )}
      {mayKeepPeople && <Add href={`${here}/new`} label={say(texts.addUnit, language)} />}
    </>
  );
}

/** The people who act for a body, with their posts. */
export function Officials({ whole: { body, officials, mayKeepPeople } }: { whole: WholeBody }) {
  const { language } = useVisit();
  const told = (name: keyof typeof officialPageMessages) => say(officialPageMessages[name], language);
  const here = `/office/bodies/${body.slug}/officials`;
  return (
    <>
      <h2>{told('title')}</h2>
      {officials.length === 0 ? (
        <p>{told('none')}</p>
      ) : (
        <Table
          caption={told('title')}
          columns={[
            {
              label: told('name'),
              cell: ({ official, name }: ToldOfficial) => (
                <a class="ds-link" href={`${here}/${official.id}`}>
                  {name ?? told('hidden')}
                </a>
              ),
            },
            {
              label: told('category'),
              cell: ({ official }) => officialCategories.label(official.category, language),
            },
            {
              label: told('posts'),
              cell: ({ posts }) => posts.map((post) => postTitle(post, language)).join(', '),
            },
          ]}
          rows={officials.slice(0, PAGE_LENGTH)}
        />
      )}
      <Paging found={officials} />
      {mayKeepPeople && <Add href={`${here}/new`} label={told('add')} />}
    </>
  );
}

function Add({ href, label }: { href: string; label: string }) {
  return (
    <p>
      <ButtonLink href={href} look="secondary">
        {label}
      </ButtonLink>
    </p>
  );
}
