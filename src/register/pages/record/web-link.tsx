import type { ComponentChildren } from 'preact';
import { isWebAddress } from './web-address.rules.js';

/** A link to where somebody says that something can be read; its text alone where that is no address on the web. */
export function WebLink({ url, children }: { url: string | undefined; children: ComponentChildren }) {
  if (!isWebAddress(url)) return <>{children}</>;
  return (
    <a class="ds-link" href={url} rel="noreferrer nofollow">
      {children}
    </a>
  );
}
