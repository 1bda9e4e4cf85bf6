import { home, names, type Culture } from '../culture.ts';

export const greek: Culture = {
  id: 'greek',
  script: 'Grek',
  language: 'el',
  nativeOrder: ['given', 'family'],
  latinOrder: ['given', 'family'],
  separator: ' ',
  givenMale: names(`
    Αλέξανδρος=Alexandros/Alexander~Alekos; Αντώνης=Antonis/Antonios; Βασίλης=Vasilis/Vassilis/Vasileios~Vasos; Γεώργιος=Georgios/Giorgos/George; Δημήτριος=Dimitrios/Demetrios~Mitsos;
    Ευάγγελος=Evangelos/Evaggelos~Vangelis; Ηλίας=Ilias/Elias; Θεόδωρος=Theodoros~Thodoris; Ιωάννης=Ioannis/Yannis/Giannis; Κωνσταντίνος=Konstantinos/Constantinos~Kostas; Λεωνίδας=Leonidas;
    Μιχάλης=Michalis/Michael; Νικόλαος=Nikolaos/Nicolaos~Nikos; Παναγιώτης=Panagiotis~Panos; Σπυρίδων=Spyridon/Spiridon~Spyros; Στέφανος=Stefanos/Stephanos; Χρήστος=Christos/Hristos; Αχιλλέας=Achilleas/Achilles`),
  givenFemale: names(`
    Αγγελική=Angeliki/Aggeliki~Kiki; Αικατερίνη=Aikaterini/Ekaterini~Katerina; Άννα=Anna; Βασιλική=Vasiliki/Vassiliki; Γεωργία=Georgia; Δήμητρα=Dimitra/Demetra; Ειρήνη=Eirini/Irini;
    Ελένη=Eleni/Helen; Ευαγγελία=Evangelia/Evaggelia; Ιωάννα=Ioanna/Joanna; Κωνσταντίνα=Konstantina/Constantina; Μαρία=Maria; Σοφία=Sofia/Sophia; Χριστίνα=Christina/Hristina`),
  family: names(`
    Αγγελόπουλος=Angelopoulos/Aggelopoulos; Αλεξίου=Alexiou; Βλάχος=Vlachos/Vlahos; Γιαννακόπουλος=Giannakopoulos/Yannakopoulos; Δημητρίου=Dimitriou/Demetriou; Ζαχαρίας=Zacharias/Zaharias;
    Καραγιάννης=Karagiannis/Karayannis; Κατσαρός=Katsaros; Κωνσταντινίδης=Konstantinidis/Constantinides; Λάμπρου=Lamprou/Lambrou; Μακρής=Makris; Μαυρίδης=Mavridis/Mavrides;
    Μπακάλης=Bakalis/Mpakalis; Ντούκας=Doukas/Ntoukas; Οικονόμου=Oikonomou/Economou; Παπαδάκης=Papadakis; Παπανικολάου=Papanikolaou/Papanicolaou; Ρήγας=Rigas; Σαμαράς=Samaras;
    Σταματόπουλος=Stamatopoulos; Τζανετής=Tzanetis/Janetis; Τσαγκάρης=Tsagaris/Tsangaris; Φραγκούλης=Fragkoulis/Frangoulis; Χατζηδάκης=Chatzidakis/Hatzidakis; Ψαράς=Psaras; Κουρής=Kouris`),
  newYearShare: 0.005,
  homes: [
    [home('gr', 'Athens, Thessaloniki, Piraeus, Patras, Heraklion'), 4],
    [home('cy', 'Limassol, Nicosia, Larnaca'), 1],
  ],
};
