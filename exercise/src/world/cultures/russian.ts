import { home, names, type Culture } from '../culture.ts';

export const russian: Culture = {
  id: 'russian',
  script: 'Cyrl',
  language: 'ru',
  nativeOrder: ['family', 'given', 'patronymic'],
  latinOrder: ['given', 'patronymic', 'family'],
  optional: { patronymic: 0.85 },
  separator: ' ',
  givenMale: names(`
    Александр=Aleksandr/Alexander/Alexandr~Sasha; Алексей=Aleksey/Alexei/Alexey~Alyosha; Андрей=Andrey/Andrei; Борис=Boris; Валерий=Valeriy/Valery/Valeri;
    Виктор=Viktor/Victor~Vitya; Геннадий=Gennadiy/Gennady; Григорий=Grigoriy/Grigory~Grisha; Дмитрий=Dmitriy/Dmitry/Dmitri~Dima; Евгений=Evgeniy/Yevgeny/Evgeny~Zhenya;
    Игорь=Igor; Кирилл=Kirill/Cyril; Константин=Konstantin/Constantine~Kostya; Леонид=Leonid/Leonyd; Максим=Maksim/Maxim; Николай=Nikolay/Nikolai~Kolya;
    Олег=Oleg; Павел=Pavel~Pasha; Роман=Roman~Roma; Сергей=Sergey/Sergei/Serguei~Seryozha; Тимофей=Timofey/Timofei; Фёдор=Fedor/Fyodor/Feodor; Юрий=Yuriy/Yury/Iurii~Yura; Ярослав=Yaroslav/Iaroslav`),
  givenFemale: names(`
    Анастасия=Anastasiya/Anastasia~Nastya; Валентина=Valentina~Valya; Вера=Vera; Галина=Galina~Galya; Екатерина=Ekaterina/Yekaterina~Katya; Елена=Elena/Yelena~Lena;
    Ирина=Irina~Ira; Ксения=Kseniya/Xenia/Ksenia; Людмила=Lyudmila/Liudmila/Ludmila; Марина=Marina; Наталья=Natalya/Natalia/Nataliya~Natasha; Ольга=Olga~Olya;
    Светлана=Svetlana~Sveta; Татьяна=Tatyana/Tatiana~Tanya; Юлия=Yuliya/Julia/Iuliia; Яна=Yana/Iana`),
  family: names(`
    Белозёров=Belozerov/Belozyorov; Воронцов=Vorontsov/Voronzov; Гаврилов=Gavrilov; Громов=Gromov; Дёмин=Demin/Dyomin; Ермаков=Ermakov/Yermakov; Жданов=Zhdanov/Jdanov;
    Зайцев=Zaytsev/Zaitsev; Кудрявцев=Kudryavtsev/Kudriavtsev; Лапшин=Lapshin; Мельников=Melnikov; Назаров=Nazarov; Овчинников=Ovchinnikov; Поляков=Polyakov/Poliakov;
    Родионов=Rodionov; Савельев=Savelyev/Saveliev/Savelev; Тарасов=Tarasov; Уваров=Uvarov; Фомин=Fomin; Харитонов=Kharitonov/Haritonov; Царёв=Tsarev/Tsaryov;
    Чернышёв=Chernyshev/Chernyshov/Tchernychev; Шестаков=Shestakov/Chestakov; Щербаков=Shcherbakov/Scherbakov; Юдин=Yudin/Iudin; Яшин=Yashin/Iashin; Крылов=Krylov;
    Сухарев=Sukharev/Suharev; Рожков=Rozhkov/Rojkov; Вяземский=Vyazemskiy/Vyazemsky/Viazemskii; Бобровский=Bobrovskiy/Bobrovsky; Ильинский=Ilinskiy/Ilyinsky`),
  patronymicMale: names(`
    Александрович=Aleksandrovich/Alexandrovich; Андреевич=Andreevich/Andreyevich; Борисович=Borisovich; Викторович=Viktorovich/Victorovich; Васильевич=Vasilyevich/Vasilievich;
    Дмитриевич=Dmitrievich/Dmitriyevich; Иванович=Ivanovich; Михайлович=Mikhaylovich/Mikhailovich; Николаевич=Nikolaevich/Nikolayevich; Олегович=Olegovich;
    Петрович=Petrovich; Сергеевич=Sergeevich/Sergeyevich; Юрьевич=Yuryevich/Yurievich; Анатольевич=Anatolyevich/Anatolievich`),
  patronymicFemale: names(`
    Александровна=Aleksandrovna/Alexandrovna; Андреевна=Andreevna/Andreyevna; Борисовна=Borisovna; Викторовна=Viktorovna/Victorovna; Васильевна=Vasilyevna/Vasilievna;
    Дмитриевна=Dmitrievna/Dmitriyevna; Ивановна=Ivanovna; Михайловна=Mikhaylovna/Mikhailovna; Николаевна=Nikolaevna/Nikolayevna; Олеговна=Olegovna;
    Петровна=Petrovna; Сергеевна=Sergeevna/Sergeyevna; Юрьевна=Yuryevna/Yurievna; Анатольевна=Anatolyevna/Anatolievna`),
  feminine: [
    { native: ['ский', 'ская'], latin: ['skiy', 'skaya'] },
    { native: ['ский', 'ская'], latin: ['sky', 'skaya'] },
    { native: ['ский', 'ская'], latin: ['skii', 'skaia'] },
    { native: ['ов', 'ова'], latin: ['ov', 'ova'] },
    { native: ['ёв', 'ёва'], latin: ['yov', 'yova'] },
    { native: ['ев', 'ева'], latin: ['ev', 'eva'] },
    { native: ['ёв', 'ёва'], latin: ['ev', 'eva'] },
    { native: ['ин', 'ина'], latin: ['in', 'ina'] },
  ],
  newYearShare: 0.01,
  homes: [
    [home('ru', 'Moscow, Saint Petersburg, Novosibirsk, Kazan, Samara, Murmansk, Vladivostok, Rostov-on-Don'), 8],
    [home('by', 'Minsk, Grodno'), 2],
    [home('kz', 'Almaty, Karaganda'), 1],
  ],
};
