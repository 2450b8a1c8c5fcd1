import type { ComponentChildren } from 'preact';

/** A link to where somebody says that something can be read; its text alone where that is no address on the web. */
export function WebLink({ url, children }: { url: string | undefined; children: ComponentChildren }) {
  if (!url || !/^https?:/.test(url)) return <>{children}</>;
  return (
    <a class="ds-link" href={url} rel="noreferrer">
      {children}
    </a>
  );
}
