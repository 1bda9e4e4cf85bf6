import { home, names, type Culture } from '../culture.ts';

export const italian: Culture = {
  id: 'italian',
  script: 'Latn',
  language: 'it',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.25 },
  separator: ' ',
  givenMale: names(`
    Niccolò/Niccolo; Giuseppe~Peppe; Salvatore~Totò; Vincenzo~Enzo; Antonio~Tonino; Domenico~Mimmo; Raffaele~Lello; Gennaro; Carmine; Ettore; Fabrizio; Gianluca~Luca; Lorenzo; Matteo; Pasquale; Riccardo; Stefano; Tommaso; Umberto; Calogero`),
  givenFemale: names(`
    Concetta~Tina; Rosalia~Lia; Immacolata~Titina; Chiara; Federica; Giulia; Ilaria; Loredana; Maddalena; Ornella; Patrizia; Serafina; Teresa; Vittoria`),
  family: names(`
    Esposito; De Luca/Deluca; D'Angelo/Dangelo; Dell'Orto/Dellorto; Caruso; Ferrante; Gallo; La Rocca/Larocca; Lo Presti/Lopresti; Mancuso; Nicolò/Nicolo; Orlando; Pellegrino; Quaranta; Ruggiero; Santoro; Tagliaferri; Valentini; Zanetti; Barbieri; Cattaneo; Di Stefano/Distefano; Fontana; Guidi; Marchetti; Piras; Ricciardi; Sorrentino`),
  newYearShare: 0.003,
  homes: [[home('it', 'Napoli, Genova, Milano, Palermo, Trieste, Bari'), 1]],
};
