import { home, names, type Culture } from '../culture.ts';

export const hebrew: Culture = {
  id: 'hebrew',
  script: 'Hebr',
  language: 'he',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.15 },
  separator: ' ',
  givenMale: names(`
    אברהם=Avraham/Abraham~Avi; אהרון=Aharon/Aaron; אורי=Uri/Ori; איתן=Eitan/Eytan/Ethan; גדעון=Gideon/Gidon~Gidi; דוד=David~Dudi; זאב=Zeev/Ze'ev; חיים=Haim/Chaim/Chayim; יהודה=Yehuda/Jehuda;
    יוסף=Yosef/Joseph~Yossi; יעקב=Yaakov/Jacob~Kobi; יצחק=Yitzhak/Itzhak/Isaac~Itzik; משה=Moshe/Moses~Moishe; נתן=Natan/Nathan; עמוס=Amos; צבי=Zvi/Tzvi/Tsvi; רפאל=Rafael/Raphael~Rafi; שמעון=Shimon/Simon; שלמה=Shlomo/Solomon~Shlomi`),
  givenFemale: names(`
    אסתר=Ester/Esther~Esti; דבורה=Dvora/Devorah/Deborah; חנה=Hana/Channah/Hannah; יעל=Yael/Jael; מיכל=Michal; מרים=Miriam/Miryam~Miri; נועה=Noa/Noah; רבקה=Rivka/Rebecca~Rivki; רות=Rut/Ruth~Ruti; רחל=Rahel/Rachel; שרה=Sara/Sarah; תמר=Tamar`),
  family: names(`
    אבוטבול=Abutbul/Aboutboul; אוחיון=Ohayon/Ohion; אזולאי=Azulay/Azoulay; אלקיים=Elkayam/Elkaim; בוזגלו=Buzaglo/Bouzaglou; בן דוד=Ben David/Bendavid; ברק=Barak; גולדברג=Goldberg; דהן=Dahan; הלוי=Halevi/Halevy;
    וקנין=Vaknin/Waknin; זילברמן=Zilberman/Silberman; חזן=Hazan/Chazan; טולדנו=Toledano; יפה=Yafe/Jaffe; כהן=Cohen/Kohen; לבנון=Livnon/Levanon; מזרחי=Mizrahi/Mizrachi; נחמני=Nahmani/Nachmani; סויסה=Suissa/Swisa;
    פרידמן=Fridman/Friedman; צור=Tzur/Zur/Tsur; רוזנטל=Rozental/Rosenthal; שטרן=Shtern/Stern; שפירא=Shapira/Shapiro; אלון=Alon/Allon`),
  newYearShare: 0.01,
  homes: [[home('il', 'Haifa, Tel Aviv, Ashdod, Beersheba, Netanya'), 1]],
};
