import { say } from '../../../platform/language/message.js';
import { officialCategories } from '../../../words/body-words.js';
import type { Unit } from '../../bodies/unit.entity.js';
import { ListedPart } from '../frame/listed-part.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
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
  const above = ({ parentId }: Unit) => names.get(parentId ?? '') ?? '';
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
    <ListedPart<Unit>
      title={say(texts.units, language)}
      none={say(texts.noUnits, language)}
      columns={[
        { label: say(texts.unit, language), cell: (unit) => bodyName(unit, language) },
        ...(units.some(({ parentId }) => parentId !== null)
          ? [{ label: say(texts.unitParent, language), cell: above }]
          : []),
        { label: say(texts.when, language), cell: ({ from, to }) => <Period from={from} to={to} /> },
        ...(mayKeepPeople ? [{ label: say(texts.action, language), cell: change }] : []),
      ]}
      rows={units}
      add={mayKeepPeople && { href: `${here}/new`, label: say(texts.addUnit, language) }}
    />
  );
}

/** The people who act for a body, with their posts. */
export function Officials({ whole: { body, officials, mayKeepPeople } }: { whole: WholeBody }) {
  const { language } = useVisit();
  const told = (name: keyof typeof officialPageMessages) => say(officialPageMessages[name], language);
  const here = `/office/bodies/${body.slug}/officials`;
  return (
    <ListedPart<ToldOfficial>
      title={told('title')}
      none={told('none')}
      columns={[
        {
          label: told('name'),
          cell: ({ official, name }) => (
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
      add={mayKeepPeople && { href: `${here}/new`, label: told('add') }}
    >
      <Paging found={officials} />
    </ListedPart>
  );
}
