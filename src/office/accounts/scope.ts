/** What a bearer token may be used for. A token never may more than its account. */
export enum Scope {
  READ = 'READ',
  RECORD = 'RECORD',
  REVIEW = 'REVIEW',
  PUBLISH = 'PUBLISH',
  REGISTER = 'REGISTER',
  ADMINISTER = 'ADMINISTER',
  IMPORT = 'IMPORT',
}
