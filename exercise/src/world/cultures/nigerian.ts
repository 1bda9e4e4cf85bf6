import { home, names, type Culture } from '../culture.ts';

export const nigerian: Culture = {
  id: 'nigerian',
  script: 'Latn',
  language: 'yo',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.55 },
  separator: ' ',
  givenMale: names(`
    Olúwaṣeun/Oluwaseun~Seun; Babátúndé/Babatunde~Tunde; Adébáyọ̀/Adebayo~Bayo; Olúmidé/Olumide; Ayọ̀délé/Ayodele~Ayo; Chukwuemeka/Chukwu Emeka~Emeka; Chinedu~Nedu; Ikechukwu~Ike; Obinna~Obi; Ifeanyi; Uchenna~Uche; Kẹ́hìndé/Kehinde; Táíwò/Taiwo; Ṣẹ́gun/Segun; Mùsá/Musa; Sani; Garba; Emmanuel~Emma; Sunday; Nnamdi`),
  givenFemale: names(`
    Folákẹ́/Folake; Yétúndé/Yetunde; Ọmọ́lará/Omolara~Lara; Adéọlá/Adeola; Títílayọ̀/Titilayo~Titi; Chiamaka; Ngozi; Nneka; Ifeoma; Chidinma~Dinma; Blessing; Patience; Halima; Hauwa; Bọ́sẹ̀dé/Bosede`),
  family: names(`
    Adéyemí/Adeyemi; Ògúnlẹ́yẹ/Ogunleye; Ọláwálé/Olawale; Akíntọ́lá/Akintola; Babalọlá/Babalola; Ọ̀ṣúnkọ́yà/Osunkoya; Adébísí/Adebisi; Fáṣọlá/Fasola; Okafor/Okoroafor; Eze/Ezeh; Nwosu; Okonkwo; Onyekachi/Onyekaachi; Uzoma; Obiora; Anyanwu; Chukwuma; Danjuma/Dan Juma; Bello; Abubakar/Aboubakar; Lawal; Yakubu/Yaqubu; Ekwueme; Igwe; Afọlábí/Afolabi; Ọ̀jọ́/Ojo`),
  newYearShare: 0.07,
  homes: [
    [home('ng', 'Lagos, Kano, Port Harcourt, Enugu, Ibadan, Maiduguri'), 9],
    [home('bj', 'Cotonou'), 1],
  ],
};
