import type { GraphQLFormattedError } from 'graphql';

/** How much of what the caller wrote an answer repeats, in characters. */
const ECHOED = 100;

/** How much of one value that is repeated in part. */
const BEGINNING = 20;

const MOST_ERRORS = 3;
const MOST_PLACES = 3;

/** How long errors are together, so that the answer with them stays below two kilobytes. */
const MOST_CHARACTERS = 1_800;

/** No sentence of GraphQL has more words of its own. */
const LONGEST_SENTENCE = 400;

/** Of a sentence with a huge value in its middle, this much is looked at, from both ends. */
const READ = 500;

/** The first errors, with as much of the caller's own text as helps to find the place. The names are the schema's. */
export function briefErrors(
  errors: readonly GraphQLFormattedError[],
  names: ReadonlySet<string>,
): GraphQLFormattedError[] {
  const echo = new Echo(names);
  const brief = errors.slice(0, MOST_ERRORS).map((error) => shortened(error, echo));
  const lengths = brief.map((error) => JSON.stringify(error).length);
  return brief.filter((_, index) => index === 0 || sum(lengths.slice(0, index + 1)) <= MOST_CHARACTERS);
}

function shortened(
  { message, locations, path, ...rest }: GraphQLFormattedError,
  echo: Echo,
): GraphQLFormattedError {
  return {
    message: echo.inSentence(message),
    ...(locations && { locations: locations.slice(0, MOST_PLACES) }),
    ...(path && { path: path.map((part) => (typeof part === 'string' ? echo.of(part) : part)) }),
    ...rest,
  };
}

/** Repeats the caller's text until there was enough of it. */
class Echo {
  private left = ECHOED;

  constructor(private readonly names: ReadonlySet<string>) {}

  inSentence(sentence: string): string {
    const brief = UNQUOTED.reduce(
      (text, pattern) =>
        text.replace(pattern, (_, before: string, value: string) => before + this.plain(value)),
      ends(sentence),
    ).replace(QUOTED, (_, quoted: string) => `"${this.of(quoted)}"`);
    return brief.length > LONGEST_SENTENCE ? beginning(brief, ECHOED) : brief;
  }

  of(text: string): string {
    if (this.isOurs(text)) return text;
    const repeated = text.length <= this.left ? text : beginning(text, Math.min(BEGINNING, this.left));
    this.left = Math.max(0, this.left - repeated.length);
    return repeated;
  }

  // Half a text must not open a quotation.
  private plain(value: string): string {
    return this.of(value).replaceAll('"', "'");
  }

  private isOurs(text: string): boolean {
    const parts = text.split(/[.[\]!@$:()]+/).filter((part) => part !== '');
    return parts.length > 0 && parts.every((part) => this.names.has(part));
  }
}

// GraphQL puts values of variables and arguments into its sentences without quotes, however long they are.
const UNQUOTED = [
  /(got invalid value )(.*?)(?= at "[^"]*"; |; )/s,
  /(, found )(.*)(?=\.$)/s,
  /( value: )(.*)$/s,
];

const QUOTED = /"((?:[^"\\]|\\.)*)"/gs;

function ends(sentence: string): string {
  return sentence.length > 2 * READ ? `${sentence.slice(0, READ)}…${sentence.slice(-READ)}` : sentence;
}

function beginning(text: string, length: number): string {
  return `${Array.from(text).slice(0, length).join('')}…`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
