/** What a browser would send of the last form in a page, when nothing is changed: names and values of its fields. */
export function fieldsIn(html: string): Record<string, string[]> {
  return fieldsOf(/<form[^>]*id="meeting-form"[^]*?<\/form>/.exec(html)?.[0] ?? formsIn(html).at(-1) ?? '');
}

/** The same of the first form in the body of a page. */
export function fieldsInFirst(html: string): Record<string, string[]> {
  return fieldsOf(formsIn(/<main[^]*<\/main>/.exec(html)?.[0] ?? '')[0] ?? '');
}

/** The same of the form in a page that is sent to an address; null where there is none. */
export function fieldsSentTo(path: string, html: string): Record<string, string[]> | null {
  const form = formsIn(html).find(
    (each) => attribute(/<form([^>]*)>/.exec(each)?.[1] ?? '', 'action') === path,
  );
  return form === undefined ? null : fieldsOf(form);
}

function fieldsOf(form: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of [...inputsIn(form), ...textsIn(form), ...selectsIn(form)]) {
    if (name && name !== 'csrf') (found[plain(name)] ??= []).push(plain(value));
  }
  return found;
}

type Pair = [name: string | undefined, value: string];

function inputsIn(form: string): Pair[] {
  return [...form.matchAll(/<input([^>]*)>/g)].flatMap(([, attributes = '']): Pair[] => {
    const ticks = ['radio', 'checkbox'].includes(attribute(attributes, 'type') ?? '');
    if (ticks && !/\schecked(?=[\s=>/]|$)/.test(attributes)) return [];
    return [[attribute(attributes, 'name'), attribute(attributes, 'value') ?? '']];
  });
}

function textsIn(form: string): Pair[] {
  const found = form.matchAll(/<textarea([^>]*)>([^]*?)<\/textarea>/g);
  return [...found].map(([, attributes = '', text = '']): Pair => [attribute(attributes, 'name'), text]);
}

function selectsIn(form: string): Pair[] {
  const found = form.matchAll(/<select([^>]*)>([^]*?)<\/select>/g);
  return [...found].map(([, attributes = '', options = '']): Pair => [
    attribute(attributes, 'name'),
    chosenIn(options),
  ]);
}

function formsIn(html: string): string[] {
  return [...html.matchAll(/<form[^]*?<\/form>/g)].map(([form]) => form);
}

function chosenIn(options: string): string {
  const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const chosen = all.find((attributes) => /\sselected/.test(attributes)) ?? all[0] ?? '';
  return attribute(chosen, 'value') ?? '';
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
