/** What a browser would send of the last form in a page, when nothing is changed: names and values of its fields. */
export function fieldsIn(html: string): Record<string, string[]> {
  const form = /<form[^>]*id="meeting-form"[^]*?<\/form>/.exec(html)?.[0] ?? lastForm(html);
  const found: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name && name !== 'csrf') (found[plain(name)] ??= []).push(plain(value));
  };
  for (const [, attributes = ''] of form.matchAll(/<input([^>]*)>/g)) {
    const type = attribute(attributes, 'type');
    const unticked = (type === 'radio' || type === 'checkbox') && !/\schecked(?=[\s=>/]|$)/.test(attributes);
    if (!unticked) add(attribute(attributes, 'name'), attribute(attributes, 'value') ?? '');
  }
  for (const [, attributes = '', text = ''] of form.matchAll(/<textarea([^>]*)>([^]*?)<\/textarea>/g))
    add(attribute(attributes, 'name'), text);
  for (const [, attributes = '', options = ''] of form.matchAll(/<select([^>]*)>([^]*?)<\/select>/g))
    add(attribute(attributes, 'name'), chosenIn(options));
  return found;
}

function lastForm(html: string): string {
  return [...html.matchAll(/<form[^]*?<\/form>/g)].map(([form]) => form).at(-1) ?? '';
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
