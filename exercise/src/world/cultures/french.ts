import { home, names, type Culture } from '../culture.ts';

export const french: Culture = {
  id: 'french',
  script: 'Latn',
  language: 'fr',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.4 },
  separator: ' ',
  givenMale: names(`
    André/Andre; Benoît/Benoit; Étienne/Etienne; François/Francois; Frédéric/Frederic~Fred; Gérard/Gerard; Jérôme/Jerome; Rémi/Remi; Loïc/Loic; Mickaël/Mickael; Noël/Noel; René/Rene; Sébastien/Sebastien~Seb; Théo/Theo; Alexandre~Alex; Guillaume; Laurent; Olivier; Pascal; Thierry`),
  givenFemale: names(`
    Amélie/Amelie; Béatrice/Beatrice; Cécile/Cecile; Éloïse/Eloise; Geneviève/Genevieve; Hélène/Helene; Joëlle/Joelle; Léa/Lea; Mélanie/Melanie; Noémie/Noemie; Océane/Oceane; Stéphanie/Stephanie; Valérie/Valerie; Zoé/Zoe; Agnès/Agnes; Clémence/Clemence`),
  family: names(`
    Lefèvre/Lefevre; Béranger/Beranger; Châtelain/Chatelain; Dupré/Dupre; Évrard/Evrard; Fournier; Gérin/Gerin; Hébert/Hebert; Lemaître/Lemaitre; Mercier; Noël/Noel; Perrault; Quéré/Quere; Régnier/Regnier; Sénéchal/Senechal; Thévenot/Thevenot; Vallée/Vallee; Delacroix; Marchand; Boucher;
    Courtois; Delaunay; Fontaine; Guérin/Guerin; Jacquet; Lacombe; Masson; Pélissier/Pelissier; Rivière/Riviere; Besançon/Besancon`),
  newYearShare: 0.005,
  homes: [
    [home('fr', 'Lyon, Marseille, Lille, Le Havre, Nantes, Strasbourg'), 6],
    [home('be', 'Liège, Namur, Charleroi'), 2],
    [home('lu', 'Luxembourg, Esch-sur-Alzette'), 1],
  ],
};
