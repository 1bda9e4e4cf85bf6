export type Gender = 'male' | 'female' | 'other';

const WORDS: Readonly<Record<Gender, string>> = {
  male: 'm male man boy masculin homme hombre masculino männlich mann maschile uomo maschio mężczyzna м муж мужской мужчина чоловіча ذكر 男 男性 זכר άνδρας mies erkek mannelijk',
  female:
    'f female woman girl féminin femme mujer femenino weiblich frau femminile donna femmina kobieta ж жен женский женщина жіноча أنثى 女 女性 נקבה γυναίκα nainen kadın vrouwelijk w',
  other: 'x o other divers diverse autre otro non-binary nonbinary altro другой',
};

const GENDER_OF_WORD = new Map<string, Gender>(
  (Object.entries(WORDS) as [Gender, string][]).flatMap(([gender, words]) =>
    words.split(' ').map((word): [string, Gender] => [word, gender]),
  ),
);

/** Reads a gender in the words of the usual languages; undefined when it says nothing (`unknown`, `-`, empty). */
export function readGender(text: string): Gender | undefined {
  return GENDER_OF_WORD.get(text.trim().replace(/\.$/u, '').toLowerCase());
}
