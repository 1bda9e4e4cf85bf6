import { home, names, type Culture } from '../culture.ts';

export const spanish: Culture = {
  id: 'spanish',
  script: 'Latn',
  language: 'es',
  nativeOrder: ['given', 'second', 'family', 'maternal'],
  latinOrder: ['given', 'second', 'family', 'maternal'],
  optional: { second: 0.5, maternal: 0.85 },
  separator: ' ',
  givenMale: names(`
    José/Jose~Pepe; Jesús/Jesus~Chucho; Andrés/Andres; Francisco~Paco; Ramón/Ramon; Luis~Lucho; Joaquín/Joaquin; Óscar/Oscar; Iván/Ivan; Hernán/Hernan; Guillermo~Memo; Raúl/Raul; Martín/Martin; Germán/German; Ignacio~Nacho; Rubén/Ruben; Adrián/Adrian; Sebastián/Sebastian; Ángel/Angel; Tomás/Tomas; Nicolás/Nicolas; Rafael~Rafa`),
  givenFemale: names(`
    María/Maria; Inés/Ines; Concepción/Concepcion~Concha; Beatriz; Lucía/Lucia; Ángela/Angela; Mónica/Monica; Verónica/Veronica; Rocío/Rocio; Belén/Belen; Asunción/Asuncion; Guadalupe~Lupe; Raquel; Sofía/Sofia; Ximena/Jimena; Dolores~Lola`),
  family: names(`
    García/Garcia; Rodríguez/Rodriguez; Fernández/Fernandez; López/Lopez; Martínez/Martinez; Gómez/Gomez; Jiménez/Jimenez; Muñoz/Munoz; Peña/Pena; Ibáñez/Ibanez; Núñez/Nunez; Cárdenas/Cardenas; Zúñiga/Zuniga; Quiñones/Quinones; Bermúdez/Bermudez; Salcedo; Echeverría/Echeverria;
    Villanueva; Arriaga; Montoya; Valdés/Valdes; Carrasco; Ordóñez/Ordonez; Pizarro; Zamora; Benítez/Benitez; Galíndez/Galindez; Orozco; Uribe; Castañeda/Castaneda; Olmedo; Barrientos`),
  newYearShare: 0.01,
  homes: [
    [home('es', 'Madrid, Valencia, Algeciras, Vigo, Zaragoza'), 4],
    [home('co', 'Bogotá, Cali, Medellín, Barranquilla'), 3],
    [home('mx', 'Culiacán, Tijuana, Veracruz, Monterrey'), 3],
    [home('ve', 'Caracas, Maracaibo'), 2],
  ],
};
