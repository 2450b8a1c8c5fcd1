import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { bodyKinds } from '../../../words/body-words.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { useVisit, type Visit } from '../frame/visit.js';
import { bodyName } from './body-name.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';

/** All bodies as a tree. */
export function bodyListPage(
  { language }: Visit,
  bodies: readonly PublicBody[],
  mayOpen: boolean,
): OfficePage {
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(bodies.length > 0 ? texts.intro : texts.noneYet, language)}</p>
      <Branch bodies={bodies} below={null} />
      {mayOpen && (
        <div class="actions">
          <ButtonLink href="/office/bodies/new">{say(texts.open, language)}</ButtonLink>
        </div>
      )}
    </>
  );
  return { title, body, area: 'bodies' };
}

/** The bodies right below another one, each with those below it. */
export function Branch({ bodies, below }: { bodies: readonly PublicBody[]; below: string | null }) {
  const { language } = useVisit();
  const here = bodies.filter(({ parentId }) => parentId === below);
  if (here.length === 0) return null;
  return (
    <ul class="ds-list">
      {here.map((body) => (
        <li key={body.id}>
          <a class="ds-link" href={`/office/bodies/${body.slug}`}>
            {bodyName(body, language)}
          </a>{' '}
          <span class="quiet">
            {bodyKinds.label(body.kind, language)}
            {body.closedOn &&
              `, ${say(texts.closedOn, language, { day: dayInWords(body.closedOn, language) })}`}
          </span>
          <Branch bodies={bodies} below={body.id} />
        </li>
      ))}
    </ul>
  );
}
