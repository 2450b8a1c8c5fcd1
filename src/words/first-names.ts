/** First names that are common in Sweden or in its registers, by which a text that names a person can be known. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Abdullah Adam Ahmed Alexander Alexandra Alfred Ali Alice Allan Amanda Amina Anders Andreas Andrew Anette Ann Anna
  Anne Anneli Annelie Annika Anton Arne Arvid Astrid August Axel Barbro Bengt Berit Bertil Birgit Birgitta Bo Britt
  Camilla Carina Carl Carin Carolina Caroline Catarina Catharina Cecilia Charlotte Christer Christian Christina
  Christoffer Claes Clara Dan Daniel David Dennis Ebba Edvin Elin Elisabet Elisabeth Elias Elizabeth Ella Ellen Elsa
  Emelie Emil Emilia Emily Emma Eric Erik Erika Eva Evelina Fatima Felicia Felix Filip Frank Fredrik Frida Gabriel
  George Gerd Gun Gunilla Gunnar Gustaf Gustav Göran Gösta Hanna Hannah Hans Harald Hassan Helen Helena Helene Henrik
  Henry Hugo Håkan Ibrahim Ida Inga Inger Ingela Ingemar Ingrid Ingvar Irene Isabelle Isak Jack Jakob James Jan Jane
  Janne Jenny Jens Jessica Jesper Jimmy Joakim Johan Johanna Johannes John Jonas Jonathan Josefin Josefine Julia
  Jörgen Kaj Karin Karl Karolina Katarina Kate Kenneth Kent Kerstin Kim Kjell Klara Klas Kristian Kristin Kristina
  Kristoffer Kurt Lars Leif Lena Lennart Leo Lina Linda Linn Linnea Linnéa Linus Lisa Lisbeth Lotta Louise Lovisa
  Lucas Ludvig Lukas Maja Magdalena Magnus Malin Marcus Margareta Margaret Maria Mariana Marianne Marie Markus Martin
  Mary Mathias Mats Matilda Mattias Michael Michelle Mikael Milan Mohamed Mohammad Mohammed Moa Monica Monika Muhammad
  Nathalie Niclas Niklas Nils Nina Noah Olga Olivia Olle Olof Omar Oscar Oskar Otto Ove Patricia Patrik Paul Per Pernilla
  Peter Petra Pia Pontus Rebecca Rebecka Richard Rickard Rikard Robert Robin Roger Roland Rolf Ronny Rune Sandra Sara
  Sarah Sebastian Simon Siv Sofia Sofie Solveig Stefan Stig Stina Sture Susan Susanna Susanne Sven Sylvia Therese
  Thomas Tobias Tom Tomas Tommy Tony Torbjörn Tove Ulf Ulla Ulrika Urban Vera Veronica Victor Victoria Viktor Viktoria
  Vilhelm Vincent William Yvonne Åke Åsa Örjan`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
