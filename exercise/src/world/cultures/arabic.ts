import { home, names, type Culture } from '../culture.ts';

export const arabic: Culture = {
  id: 'arabic',
  script: 'Arab',
  language: 'ar',
  nativeOrder: ['given', 'father', 'family'],
  latinOrder: ['given', 'father', 'family'],
  optional: { father: 0.7 },
  separator: ' ',
  givenMale: names(`
    محمد=Muhammad/Mohammed/Mohamed/Mohamad~Hamoudi; أحمد=Ahmad/Ahmed~Hamada; خالد=Khalid/Khaled; يوسف=Yusuf/Youssef/Yousef;
    إبراهيم=Ibrahim/Ebrahim; سالم=Salim/Salem; طارق=Tariq/Tarek/Tarik; مصطفى=Mustafa/Moustafa/Mostafa; نبيل=Nabil/Nabeel;
    فيصل=Faisal/Faysal/Feisal; جمال=Jamal/Gamal/Djamel; عبد الرحمن=Abd al-Rahman/Abdulrahman/Abdelrahman/Abdul Rahman;
    عبد الكريم=Abd al-Karim/Abdulkarim/Abdelkrim; وليد=Walid/Waleed/Oualid; زياد=Ziyad/Ziad; ماجد=Majid/Majed/Maged;
    بلال=Bilal/Belal; رشيد=Rashid/Rachid/Rasheed; منصور=Mansur/Mansour; عمر=Umar/Omar; حمزة=Hamza/Hamzah; كريم=Karim/Kareem;
    إسماعيل=Ismail/Ismael/Esmail; شريف=Sharif/Sherif/Cherif`),
  givenFemale: names(`
    فاطمة=Fatima/Fatma/Fatimah~Fattoum; مريم=Maryam/Mariam/Meriem; ليلى=Layla/Leila/Laila; زينب=Zaynab/Zainab/Zeinab;
    سلمى=Salma/Selma; هدى=Huda/Hoda/Houda; نورة=Nura/Noura/Nora; رانيا=Raniya/Rania; سمية=Sumaya/Soumaya/Sumayyah;
    خديجة=Khadija/Khadijah/Kadija; أمينة=Amina/Aminah; عائشة=Aisha/Aicha/Ayesha; نادية=Nadiya/Nadia; سعاد=Suad/Souad;
    رقية=Ruqayya/Roukaya/Ruqaya; إيمان=Iman/Eman`),
  family: names(`
    الحداد=al-Haddad/Haddad/El Haddad; الشامي=al-Shami/El Shamy/Chami; المصري=al-Masri/El Masry/Masri;
    النجار=al-Najjar/El Naggar/Najjar; الخطيب=al-Khatib/El Khateeb/Khatib; الصباغ=al-Sabbagh/Sabbagh/El Sabbagh;
    العبيدي=al-Ubaydi/al-Obaidi/Laabidi; الجبوري=al-Jaburi/al-Jubouri/Jabouri; الدليمي=al-Dulaymi/al-Dulaimi/Dulaimi;
    حمدان=Hamdan/Hemdan; الزيدي=al-Zaydi/al-Zaidi/Zaidi; منصوري=Mansuri/Mansouri; بن سعيد=Bin Said/Ben Said/Bensaid;
    القاسمي=al-Qasimi/al-Kasimi/Kacimi; درويش=Darwish/Darwich/Derwish; عثماني=Uthmani/Othmani/Osmani;
    الطرابلسي=al-Tarabulsi/Trabelsi/Tarabulsi; البغدادي=al-Baghdadi/Baghdadi/El Baghdady; رمضان=Ramadan/Ramadhan;
    الخوري=al-Khuri/Khoury/El Khoury; سليمان=Sulayman/Suleiman/Slimane; الغامدي=al-Ghamdi/Ghamdi/Alghamdi;
    بركات=Barakat/Berakat; العطار=al-Attar/Attar/El Attar; شاهين=Shahin/Shaheen/Chahine; الرفاعي=al-Rifai/Rifai/El Refaie;
    الهاشمي=al-Hashimi/Hashemi/Hachemi; نصار=Nassar/Nasser; القيسي=al-Qaysi/al-Kaisi/Qaisi; زعيتر=Zuaytir/Zeaiter/Zuaiter`),
  newYearShare: 0.16,
  homes: [
    [home('sy', 'Damascus, Aleppo, Homs, Latakia, Deir ez-Zor'), 5],
    [home('iq', 'Baghdad, Mosul, Basra, Kirkuk, Ramadi'), 5],
    [home('eg', 'Cairo, Alexandria, Port Said, Mansoura'), 4],
    [home('lb', 'Beirut, Tripoli, Sidon'), 3],
    [home('tn', 'Tunis, Sfax, Kairouan'), 3],
    [home('ma', 'Casablanca, Fes, Tangier'), 3],
    [home('ye', 'Sanaa, Aden, Taiz'), 2],
    [home('ly', 'Tripoli, Benghazi, Misrata'), 2],
    [home('ae', 'Dubai, Sharjah'), 1],
  ],
};
