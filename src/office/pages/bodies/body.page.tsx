import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { bodyKinds } from '../../../words/body-words.js';
import type { NamingShortening } from '../../bodies/naming/naming-shortening.entity.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { type Fact, Facts } from '../frame/facts.js';
import { Heading } from '../frame/office-frame.js';
import { useVisit } from '../frame/visit.js';
import { Branch } from './body-list.page.js';
import { bodyName } from './body-name.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import { Officials, Units } from './body-parts.js';
import type { WholeBody } from './body-views.service.js';

/** What stands above the pages about what belongs to a body. */
export function aboveBody(body: PublicBody, language: Language) {
  return [...aboveBodies(language), { label: bodyName(body, language), path: `/office/bodies/${body.slug}` }];
}

export function aboveBodies(language: Language) {
  return [{ label: say(texts.title, language), path: '/office/bodies' }];
}

export function bodyPage(whole: WholeBody, language: Language): OfficePage {
  const { body: it, children } = whole;
  const title = bodyName(it, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      {it.closedOn && (
        <p class="ds-alert" data-color="info">
          {say(texts.closedNotice, language, { day: dayInWords(it.closedOn, language) })}
        </p>
      )}
      {it.demonstration && <p class="quiet">{say(texts.demonstration, language)}</p>}
      {whole.works && <Ways body={it} />}
      <About whole={whole} />
      <Settings whole={whole} />
      {children.length > 0 && <h2>{say(texts.below, language)}</h2>}
      <Branch bodies={children} below={it.id} />
      {whole.mayAdminister && it.closedOn === null && (
        <p>
          <ButtonLink href={`/office/bodies/new?below=${it.id}`} look="secondary">
            {say(texts.openBelow, language)}
          </ButtonLink>
        </p>
      )}
      <Units whole={whole} />
      <Officials whole={whole} />
    </>
  );
  return { title, body, area: 'bodies', above: aboveBodies(language) };
}

function Ways({ body: { slug } }: { body: PublicBody }) {
  const { language } = useVisit();
  return (
    <p class="actions">
      <a class="ds-link" href={`/office/bodies/${slug}/delegations`}>
        {say(texts.delegations, language)}
      </a>
      <a class="ds-link" href={`/office/bodies/${slug}/nil-returns`}>
        {say(texts.nilReturns, language)}
      </a>
    </p>
  );
}

function About({ whole: { body, parent, mayAdminister } }: { whole: WholeBody }) {
  const { language } = useVisit();
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const turn = body.closedOn === null ? 'close' : 'reopen';
  return (
    <>
      <h2>{told('facts')}</h2>
      <Facts
        facts={[
          [told('nameSv'), body.nameSv],
          [told('nameEn'), body.nameEn],
          [told('kind'), bodyKinds.label(body.kind, language)],
          [told('number'), body.organisationNumber],
          [told('parent'), parent ? bodyName(parent, language) : told('top')],
          [told('prefix'), body.referencePrefix],
          [told('slug'), body.slug],
        ]}
      />
      {mayAdminister && (
        <div class="actions">
          <ButtonLink href={`/office/bodies/${body.slug}/edit`} look="secondary">
            {told('edit')}
          </ButtonLink>
          <ButtonLink href={`/office/bodies/${body.slug}/${turn}`} look="tertiary">
            {told(turn)}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function shorterFact({ years, holdsFrom, decision }: NamingShortening, language: Language): Fact {
  const day = dayInWords(holdsFrom, language);
  return [say(texts.shorterNaming, language), say(texts.shorterFrom, language, { years, day, decision })];
}

function Settings({ whole: { body, shorterNaming, mayAdminister } }: { whole: WholeBody }) {
  const { language } = useVisit();
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const days = (count: number) => say(texts.days, language, { days: count });
  const { fourEyes, fourEyesDecision, namingYears, targetDays, limitDays } = body;
  return (
    <>
      <h2>{told('settings')}</h2>
      <Facts
        facts={[
          [told('targetDays'), days(targetDays)],
          [told('limitDays'), days(limitDays)],
          [
            told('fourEyes'),
            fourEyes ? told('on') : say(texts.off, language, { decision: fourEyesDecision ?? '' }),
          ],
          [told('namingYears'), say(texts.years, language, { years: namingYears })],
          ...(shorterNaming ? [shorterFact(shorterNaming, language)] : []),
        ]}
      />
      {mayAdminister && (
        <div class="actions">
          <ButtonLink href={`/office/bodies/${body.slug}/settings`} look="secondary">
            {told('settingsEdit')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
