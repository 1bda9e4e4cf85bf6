import { home, names, type Culture } from '../culture.ts';

export const german: Culture = {
  id: 'german',
  script: 'Latn',
  language: 'de',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.3 },
  separator: ' ',
  givenMale: names(`
    Jürgen/Juergen/Jurgen; Günter/Guenter/Gunther; Jörg/Joerg/Jorg; Björn/Bjoern/Bjorn; Matthäus/Matthaeus; Wolfgang~Wolf; Heinrich~Heinz; Friedrich~Fritz; Karsten/Carsten; Lukas/Lucas; Rüdiger/Ruediger; Sönke/Soenke; Thorsten/Torsten; Uwe; Volker; Klaus/Claus; Maximilian~Max; Benedikt; Detlef/Detlev; Ulrich~Uli`),
  givenFemale: names(`
    Käthe/Kaethe; Bärbel/Baerbel; Gudrun; Heike; Jördis/Joerdis; Karola/Carola; Liselotte~Lilo; Margarete~Grete; Renate; Sigrid; Ute; Waltraud; Antje; Brigitte~Gitte; Ännchen/Aennchen; Mechthild`),
  family: names(`
    Müller/Mueller/Muller; Schröder/Schroeder/Schroder; Köhler/Koehler/Kohler; Böhm/Boehm; Groß/Gross; Weiß/Weiss; Jäger/Jaeger; Krüger/Krueger/Kruger; Schäfer/Schaefer; Möller/Moeller; Vögele/Voegele; Grünwald/Gruenwald; Häberle/Haeberle; Überle/Ueberle; Strauß/Strauss; Büchner/Buechner; Lindemann; Ackermann; Brandt/Brand; Dietrich;
    Eberhardt/Eberhard; Falkenberg; Hoffmann/Hofmann; Kästner/Kaestner; Niedermeier/Niedermeyer; Petersen; Reinhardt; Steinbrecher; Thalheim; Wiegand`),
  newYearShare: 0.003,
  homes: [
    [home('de', 'Hamburg, Köln, Leipzig, München, Bremen, Frankfurt am Main, Dortmund'), 6],
    [home('at', 'Wien, Graz, Linz'), 2],
    [home('ch', 'Zürich, Basel'), 1],
  ],
};
