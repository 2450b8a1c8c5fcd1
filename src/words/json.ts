/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object, such as a public record. */
export interface JsonObject {
  [member: string]: Json | undefined;
}
