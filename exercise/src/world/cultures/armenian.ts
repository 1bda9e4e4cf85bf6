import { home, names, type Culture } from '../culture.ts';

export const armenian: Culture = {
  id: 'armenian',
  script: 'Armn',
  language: 'hy',
  nativeOrder: ['given', 'family'],
  latinOrder: ['given', 'family'],
  separator: ' ',
  givenMale: names(`
    Արամ=Aram; Արմեն=Armen~Armo; Հայկ=Hayk/Haik; Տիգրան=Tigran/Dikran; Գևորգ=Gevorg/Kevork/Gevork; Կարեն=Karen/Garen; Վարդան=Vardan/Vartan; Սարգիս=Sargis/Sarkis; Ռուբեն=Ruben/Rouben; Հովհաննես=Hovhannes/Ovanes/Hovannes~Hovik; Սամվել=Samvel/Samuel;
    Գագիկ=Gagik; Նարեկ=Narek/Nareg; Աշոտ=Ashot/Achot; Լևոն=Levon/Leon; Միքայել=Mikayel/Mikael; Գրիգոր=Grigor/Krikor; Խաչատուր=Khachatur/Hachatur~Khachik`),
  givenFemale: names(`
    Անահիտ=Anahit/Anahid~Ano; Լիլիթ=Lilit/Lilith; Մարիամ=Mariam; Նարինե=Narine/Nariné; Սիրանուշ=Siranush/Siranoush; Շուշան=Shushan/Shoushan; Գայանե=Gayane/Kayane; Արմինե=Armine/Armineh; Հասմիկ=Hasmik/Hasmig; Տաթևիկ=Tatevik/Tatevig; Ռուզան=Ruzan/Rouzan; Աստղիկ=Astghik/Asdghig`),
  family: names(`
    Հակոբյան=Hakobyan/Hagopian/Akopyan; Պետրոսյան=Petrosyan/Bedrossian; Սարգսյան=Sargsyan/Sarkissian/Sarkisyan; Գրիգորյան=Grigoryan/Krikorian; Հարությունյան=Harutyunyan/Arutyunyan/Haroutunian; Վարդանյան=Vardanyan/Vartanian; Մկրտչյան=Mkrtchyan/Mkrtchian/Mgrdichian;
    Խաչատրյան=Khachatryan/Khatchadourian; Կարապետյան=Karapetyan/Garabedian; Ավետիսյան=Avetisyan/Avedissian; Մարտիրոսյան=Martirosyan/Mardirossian; Ղազարյան=Ghazaryan/Kazarian/Kazaryan; Բաղդասարյան=Baghdasaryan/Bagdasarian; Մանուկյան=Manukyan/Manoukian;
    Ասատրյան=Asatryan/Asadourian; Դանիելյան=Danielyan/Danielian; Եղիազարյան=Yeghiazaryan/Egiazaryan; Թորոսյան=Torosyan/Torossian; Ստեփանյան=Stepanyan/Stepanian; Նազարյան=Nazaryan/Nazarian; Չոբանյան=Chobanyan/Tchobanian; Օհանյան=Ohanyan/Ohanian`),
  newYearShare: 0.01,
  homes: [[home('am', 'Yerevan, Gyumri, Vanadzor'), 1]],
};
