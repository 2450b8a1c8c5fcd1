import type { ComponentChildren } from 'preact';

/** Something that is to be known, under its name. */
export interface Fact {
  name: string;
  value: ComponentChildren;
}

/** Facts one below the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
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
