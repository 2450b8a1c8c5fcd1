import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

const Level = createContext<1 | 2>(2);

/** Says how high the heading of a record stands: the first of its page, or, where nothing is said, below another. */
export const RecordLevel = Level.Provider as (props: { value: 1 | 2; children: ComponentChildren }) => VNode;

type Name = 'h1' | 'h2' | 'h3' | 'h4';

interface HeadingProps {
  /** How far below the record's own heading. */
  below: 0 | 1 | 2;
  id?: string;
  class?: string;
  lang?: string;
  children: ComponentChildren;
}

/** A heading of a record, as high as the record stands in its page. */
export function RecordHeading({ below, children, ...rest }: HeadingProps) {
  const Heading = `h${useContext(Level) + below}` as Name;
  return <Heading {...rest}>{children}</Heading>;
}
