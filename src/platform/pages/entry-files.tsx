import { type BundleName, entryOf } from './files/bundle.js';

/** What a page's head names of an entry: its style, and its program with what that needs at once. */
export function EntryFiles({ bundle, entry }: { bundle: BundleName; entry: string }) {
  const { script, style, preload = [] } = entryOf(bundle, entry);
  return (
    <>
      {style && <link rel="stylesheet" href={style} />}
      {preload.map((path) => (
        <link key={path} rel="modulepreload" href={path} />
      ))}
      {script && <script type="module" src={script} />}
    </>
  );
}
