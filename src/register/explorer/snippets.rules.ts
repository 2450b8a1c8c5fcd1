/** A query, its variables, and where to ask it. */
export interface Question {
  address: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** The languages that a question is written out in, in the order they are shown. */
export const SNIPPET_LANGUAGES = ['curl', 'Python', 'R', 'JavaScript'] as const;
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];

/** A program that asks the question and prints the answer: it can be copied and run as it is. */
export function snippet(language: SnippetLanguage, question: Question): string {
  return WRITERS[language](question);
}

/** The address that answers the question by itself. */
export function answerAddress({ address, query, variables }: Question): string {
  const parameters = new URLSearchParams({ query });
  if (hasAny(variables)) parameters.set('variables', JSON.stringify(variables));
  return `${address}?${parameters.toString()}`;
}

const WRITERS: Record<SnippetLanguage, (question: Question) => string> = {
  curl: inCurl,
  Python: inPython,
  R: inR,
  JavaScript: inJavaScript,
};

// A plain GET: the query stays readable, and an answer that is still fresh need not be sent again.
function inCurl({ address, query, variables }: Question): string {
  const given = hasAny(variables)
    ? [`--data-urlencode ${shellText(`variables=${JSON.stringify(variables)}`)}`]
    : [];
  const lines = [`curl -sS --get ${shellText(address)}`, ...given];
  return `${lines.join(' \\\n  ')} \\\n  --data-urlencode ${shellText(`query=${query}`)}`;
}

function inPython({ address, query, variables }: Question): string {
  return `import json
import urllib.request

QUERY = ${pythonText(query)}
VARIABLES = json.loads(${pythonText(JSON.stringify(variables))})

request = urllib.request.Request(
    ${JSON.stringify(address)},
    data=json.dumps({"query": QUERY, "variables": VARIABLES}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))`;
}

function inR({ address, query, variables }: Question): string {
  return `library(httr2)

query <- ${rText(query)}
variables <- jsonlite::fromJSON(${rText(JSON.stringify(variables))}, simplifyVector = FALSE)

answer <- request(${JSON.stringify(address)}) |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)
str(answer$data)`;
}

function inJavaScript({ address, query, variables }: Question): string {
  return `const query = ${templateText(query)};
const variables = ${JSON.stringify(variables)};

const response = await fetch(${JSON.stringify(address)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data, null, 2));`;
}

function hasAny(variables: Question['variables']): boolean {
  return Object.keys(variables).length > 0;
}

function shellText(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

// A text of several lines may hold three quotes as well: GraphQL has block strings.
function pythonText(text: string): string {
  return /"""|\\|"$|\r/.test(text) ? JSON.stringify(text) : `"""${text}"""`;
}

function templateText(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${').replaceAll('\r', '\\r')}\``;
}

// R's raw strings end where their own dashes stand: one more than the text has.
function rText(text: string): string {
  const runs = [...text.matchAll(/\)(-*)"/g)].map(([, dashes = '']) => dashes.length);
  const dashes = '-'.repeat(runs.length > 0 ? Math.max(...runs) + 1 : 0);
  return `r"${dashes}(${text})${dashes}"`;
}
