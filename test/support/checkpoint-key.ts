/** The key that signs the registers of tests: each would otherwise make one, in the folder of the project. */
export const CHECKPOINT_KEY =
  'PRIVATE+KEY+register.example.se/opendata/v1+d9085984+AUqWYlWTpmESMWIy13sVmxIlAXYUR5qtoASsdzD4zMzy';
