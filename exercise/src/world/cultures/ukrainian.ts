import { home, names, type Culture } from '../culture.ts';

export const ukrainian: Culture = {
  id: 'ukrainian',
  script: 'Cyrl',
  language: 'uk',
  nativeOrder: ['family', 'given', 'patronymic'],
  latinOrder: ['given', 'patronymic', 'family'],
  optional: { patronymic: 0.7 },
  separator: ' ',
  givenMale: names(`
    Андрій=Andrii/Andriy/Andrij; Богдан=Bohdan/Bogdan; Василь=Vasyl/Vassyl; Віктор=Viktor/Victor; Володимир=Volodymyr/Volodimir~Vova; Ігор=Ihor/Igor; Іван=Ivan~Vanya;
    Микола=Mykola/Nikola; Михайло=Mykhailo/Mykhaylo~Misha; Назар=Nazar; Олександр=Oleksandr/Olexandr~Sasha; Олексій=Oleksii/Oleksiy/Olexiy; Остап=Ostap; Петро=Petro;
    Роман=Roman; Сергій=Serhii/Serhiy/Sergiy; Тарас=Taras; Юрій=Yurii/Yuriy/Iurii; Ярослав=Yaroslav; Дмитро=Dmytro/Dmitro~Dima`),
  givenFemale: names(`
    Ганна=Hanna/Ganna~Hania; Ірина=Iryna/Irina; Катерина=Kateryna/Katerina~Katya; Лариса=Larysa/Larisa; Леся=Lesia/Lesya; Марія=Mariia/Mariya/Maria; Наталія=Nataliia/Nataliya~Natalka;
    Оксана=Oksana/Oxana; Олена=Olena/Elena; Ольга=Olha/Olga; Соломія=Solomiia/Solomiya; Софія=Sofiia/Sofiya; Тетяна=Tetiana/Tetyana~Tania; Юлія=Yuliia/Yuliya`),
  family: names(`
    Бондаренко=Bondarenko; Гаврилюк=Havryliuk/Gavrilyuk/Havrylyuk; Гончаренко=Honcharenko/Goncharenko; Дорошенко=Doroshenko; Захарчук=Zakharchuk/Zaharchuk; Іваненко=Ivanenko;
    Кириленко=Kyrylenko/Kirilenko; Коваль=Koval; Кравчук=Kravchuk/Krawczuk; Левченко=Levchenko; Литвиненко=Lytvynenko/Litvinenko; Мазур=Mazur; Мороз=Moroz; Назаренко=Nazarenko;
    Олійник=Oliinyk/Oliynyk/Oleynik; Павленко=Pavlenko; Панчук=Panchuk; Романюк=Romaniuk/Romanyuk; Савченко=Savchenko; Сидоренко=Sydorenko/Sidorenko; Ткачук=Tkachuk;
    Федорів=Fedoriv; Харченко=Kharchenko/Harchenko; Чумак=Chumak; Шевчук=Shevchuk/Szewczuk; Яременко=Yaremenko/Iaremenko; Гнатюк=Hnatiuk/Gnatyuk; Довгань=Dovhan/Dovgan`),
  patronymicMale: names(`
    Андрійович=Andriiovych/Andriyovych; Васильович=Vasylovych/Vasyliovych; Вікторович=Viktorovych; Володимирович=Volodymyrovych; Іванович=Ivanovych; Миколайович=Mykolaiovych/Mykolayovych;
    Олександрович=Oleksandrovych; Петрович=Petrovych; Сергійович=Serhiiovych/Serhiyovych; Юрійович=Yuriiovych/Yuriyovych`),
  patronymicFemale: names(`
    Андріївна=Andriivna/Andriyivna; Василівна=Vasylivna; Вікторівна=Viktorivna; Володимирівна=Volodymyrivna; Іванівна=Ivanivna; Миколаївна=Mykolaivna/Mykolayivna;
    Олександрівна=Oleksandrivna; Петрівна=Petrivna; Сергіївна=Serhiivna/Serhiyivna; Юріївна=Yuriivna/Yuriyivna`),
  newYearShare: 0.01,
  homes: [[home('ua', 'Kyiv, Lviv, Odesa, Kharkiv, Dnipro, Zaporizhzhia, Mykolaiv'), 1]],
};
