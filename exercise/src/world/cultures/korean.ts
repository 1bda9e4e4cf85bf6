import { home, names, type Culture } from '../culture.ts';

export const korean: Culture = {
  id: 'korean',
  script: 'Hang',
  language: 'ko',
  nativeOrder: ['family', 'given'],
  latinOrder: ['family', 'given'],
  separator: '',
  syllables: true,
  givenMale: names(`
    민=Min; 준=Jun/Joon; 성=Song/Sung/Seong; 호=Ho; 철=Chol/Chul/Cheol; 수=Su/Soo; 영=Yong/Young/Yeong; 진=Jin; 남=Nam; 혁=Hyok/Hyuk; 광=Kwang/Gwang; 명=Myong/Myung/Myeong; 태=Thae/Tae; 현=Hyon/Hyun/Hyeon; 길=Kil/Gil; 동=Tong/Dong; 상=Sang; 용=Ryong/Yong; 기=Ki/Gi; 훈=Hun/Hoon; 재=Jae; 원=Won`),
  givenFemale: names(`
    은=Un/Eun; 지=Ji; 희=Hui/Hee; 미=Mi; 숙=Suk/Sook; 경=Kyong/Kyung/Gyeong; 정=Jong/Jung/Jeong; 선=Son/Sun/Seon; 연=Yon/Yeon; 혜=Hye; 옥=Ok; 순=Sun/Soon; 화=Hwa; 애=Ae; 주=Ju/Joo; 나=Na; 설=Sol/Seol; 아=A/Ah`),
  family: names(`
    김=Kim; 리=Ri/Lee/Rhee/Yi; 박=Pak/Park; 최=Choe/Choi; 정=Jong/Jung/Chung/Jeong; 강=Kang/Gang; 조=Jo/Cho; 윤=Yun/Yoon; 장=Jang/Chang; 림=Rim/Lim/Im; 한=Han; 오=O/Oh; 서=So/Seo/Suh; 신=Sin/Shin; 권=Kwon/Gwon; 황=Hwang; 안=An/Ahn; 송=Song; 류=Ryu/Yoo/Yu; 홍=Hong;
    전=Jon/Jun/Jeon; 고=Ko/Go; 문=Mun/Moon; 손=Son/Sohn; 량=Ryang/Yang; 배=Pae/Bae; 백=Paek/Baek; 허=Ho/Heo/Hur; 남궁=Namgung/Namkoong; 로=Ro/Noh/Roh`),
  newYearShare: 0.01,
  homes: [
    [home('kr', 'Seoul, Busan, Incheon, Ulsan'), 2],
    [home('kp', 'Pyongyang, Nampo, Hamhung, Wonsan'), 3],
  ],
};
