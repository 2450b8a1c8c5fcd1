import { NAME, ORGANISATION, POST } from './header-words.js';
import { Meaning } from './meaning.js';

type Guess = Meaning | undefined;

/**
 * The columns of a file, where names that stand beside an organisation are those of its people, and a title beside
 * such a name is what that person is. `headers` are plain, as header words are.
 */
export function withPeople(meanings: readonly Guess[], headers: readonly string[]): Guess[] {
  // "Organisationens namn" is no person's.
  const isName = (place: number) =>
    meanings[place] === Meaning.ORGANISATION &&
    NAME.test(headers[place] ?? '') &&
    !ORGANISATION.test(headers[place] ?? '');
  const hasOrganisation = meanings.some(
    (meaning, place) =>
      meaning === Meaning.COUNTERPART || (meaning === Meaning.ORGANISATION && !isName(place)),
  );
  const people = hasOrganisation
    ? meanings.map((meaning, place) => (isName(place) ? Meaning.THEIR_PERSON : meaning))
    : [...meanings];
  return people.map((meaning, place) =>
    POST.test(headers[place] ?? '') && isBesideThem(people, place) && isTitledWithout(people, place)
      ? Meaning.THEIR_FUNCTION
      : meaning,
  );
}

// What follows one of ours is the post of that one.
function isBesideThem(people: readonly Guess[], place: number): boolean {
  const [before, after] = [people[place - 1], people[place + 1]];
  return before === Meaning.THEIR_PERSON || (after === Meaning.THEIR_PERSON && before !== Meaning.OWN_PERSON);
}

// Where nothing else says what the meeting was about, a title is the meeting's.
function isTitledWithout(people: readonly Guess[], place: number): boolean {
  return (
    people[place] !== Meaning.TITLE ||
    people.some((meaning, at) => at !== place && (meaning === Meaning.TITLE || meaning === Meaning.PURPOSE))
  );
}
