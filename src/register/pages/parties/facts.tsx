import type { ComponentChildren } from 'preact';

/** Something that is to be known, under its name. */
export interface Fact {
  name: string;
  value: ComponentChildren;
}

/** Facts one below the other; nothing where there are none. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
