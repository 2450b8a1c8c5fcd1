import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  /** What it says to the server besides the form. */
  name?: string;
  value?: string;
  look?: 'primary' | 'secondary' | 'tertiary';
  danger?: boolean;
}

/** Sends the form that it stands in. */
export function Button({ children, name, value, look = 'primary', danger }: ButtonProps) {
  return (
    <button
      class="ds-button"
      type="submit"
      data-variant={look}
      {...(danger ? { 'data-color': 'danger' } : {})}
      {...(name ? { name, value: value ?? '' } : {})}
    >
      {children}
    </button>
  );
}

/** Goes somewhere, with the look of a button. */
export function ButtonLink({
  href,
  children,
  look = 'primary',
}: Pick<ButtonProps, 'children' | 'look'> & { href: string }) {
  return (
    <a class="ds-button" data-variant={look} href={href}>
      {children}
    </a>
  );
}
