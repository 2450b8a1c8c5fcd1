/** What an object itself has by a name that somebody else wrote: not what every object has, such as `constructor`. */
export function ownMember<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
