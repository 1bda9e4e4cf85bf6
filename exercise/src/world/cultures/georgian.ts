import { home, names, type Culture } from '../culture.ts';

export const georgian: Culture = {
  id: 'georgian',
  script: 'Geor',
  language: 'ka',
  nativeOrder: ['given', 'family'],
  latinOrder: ['given', 'family'],
  separator: ' ',
  givenMale: names(`
    გიორგი=Giorgi/George~Gio; დავით=Davit/David~Dato; ლევან=Levan; ნიკოლოზ=Nikoloz/Nicholas~Nika; ირაკლი=Irakli/Heraclius; ზურაბ=Zurab/Zourab; თამაზ=Tamaz/Thamaz; ვახტანგ=Vakhtang/Wakhtang~Vakho; გოჩა=Gocha/Gotcha;
    მამუკა=Mamuka/Mamouka; ავთანდილ=Avtandil~Avto; ბესიკ=Besik/Bessik; ზვიად=Zviad; შოთა=Shota/Chota; მერაბ=Merab; კახაბერ=Kakhaber/Kahaber~Kakha`),
  givenFemale: names(`
    ნინო=Nino; თამარ=Tamar/Thamar~Tako; მარიამ=Mariam~Maka; ქეთევან=Ketevan/Kethevan~Keti; ნანა=Nana; ეკა=Eka; მაია=Maia/Maya; ლელა=Lela; ანა=Ana/Anna; თინათინ=Tinatin~Tina; ხათუნა=Khatuna/Hatuna; მანანა=Manana`),
  family: names(`
    ბერიძე=Beridze; კაპანაძე=Kapanadze; გელაშვილი=Gelashvili; მაისურაძე=Maisuradze; გიორგაძე=Giorgadze; ლომიძე=Lomidze; წიკლაური=Tsiklauri/Ciklauri; კვარაცხელია=Kvaratskhelia/Kvaracxelia; ნოზაძე=Nozadze; ხუციშვილი=Khutsishvili/Hucishvili;
    ჯაფარიძე=Japaridze/Djaparidze; ჩხეიძე=Chkheidze/Chxeidze; შენგელია=Shengelia/Chenguelia; მჭედლიშვილი=Mchedlishvili/Mtchedlishvili; ქავთარაძე=Kavtaradze/Qavtaradze; ღვინიაშვილი=Ghviniashvili/Gviniashvili; აბაშიძე=Abashidze;
    დოლიძე=Dolidze; თოდუა=Todua/Thodua; ფირცხალავა=Pirtskhalava/Phirtskhalava; სულაბერიძე=Sulaberidze; ზარანდია=Zarandia; ელიავა=Eliava; ონიანი=Oniani`),
  newYearShare: 0.01,
  homes: [[home('ge', 'Tbilisi, Batumi, Kutaisi, Poti, Zugdidi'), 1]],
};
