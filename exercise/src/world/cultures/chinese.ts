import { home, names, type Culture } from '../culture.ts';

export const chinese: Culture = {
  id: 'chinese',
  script: 'Hans',
  language: 'zh',
  nativeOrder: ['family', 'given'],
  latinOrder: ['family', 'given'],
  separator: '',
  syllables: true,
  givenMale: names(`
    伟=Wei; 强=Qiang/Chiang; 军=Jun/Chun; 磊=Lei; 洋=Yang; 勇=Yong/Yung; 杰=Jie/Chieh; 涛=Tao; 明=Ming; 超=Chao; 刚=Gang/Kang; 辉=Hui; 鹏=Peng; 斌=Bin/Pin; 建=Jian/Chien; 国=Guo/Kuo; 志=Zhi/Chih; 海=Hai; 文=Wen; 德=De/Teh;
    宏=Hong/Hung; 林=Lin; 永=Yong/Yung; 振=Zhen/Chen; 浩=Hao; 宇=Yu; 晨=Chen/Ch'en; 嘉=Jia/Chia`),
  givenFemale: names(`
    芳=Fang; 娜=Na; 敏=Min; 静=Jing/Ching; 丽=Li; 艳=Yan/Yen; 娟=Juan/Chuan; 霞=Xia/Hsia; 秀=Xiu/Hsiu; 英=Ying; 华=Hua; 玉=Yu; 梅=Mei; 雪=Xue/Hsueh; 婷=Ting; 慧=Hui; 兰=Lan; 琴=Qin/Chin; 欣=Xin/Hsin; 怡=Yi; 雅=Ya; 晓=Xiao/Hsiao; 春=Chun; 云=Yun`),
  family: names(`
    王=Wang/Wong; 李=Li/Lee; 张=Zhang/Chang/Cheung; 刘=Liu/Lau; 陈=Chen/Chan; 杨=Yang/Yeung; 赵=Zhao/Chao/Chiu; 黄=Huang/Wong/Hwang; 周=Zhou/Chow/Chou; 吴=Wu/Ng; 徐=Xu/Hsu/Tsui; 孙=Sun/Suen; 朱=Zhu/Chu; 马=Ma; 胡=Hu/Wu; 郭=Guo/Kuo/Kwok;
    何=He/Ho; 高=Gao/Kao; 林=Lin/Lam; 罗=Luo/Lo/Law; 郑=Zheng/Cheng; 梁=Liang/Leung; 谢=Xie/Hsieh/Tse; 宋=Song/Sung; 唐=Tang/Tong; 许=Xu/Hsu/Hui; 邓=Deng/Teng/Tang; 冯=Feng/Fung; 曹=Cao/Tsao; 曾=Zeng/Tseng/Tsang; 蔡=Cai/Tsai/Choi; 欧阳=Ouyang/Auyeung`),
  newYearShare: 0.01,
  homes: [
    [home('cn', 'Shanghai, Dalian, Ningbo, Guangzhou, Shenzhen, Qingdao, Xiamen, Tianjin'), 6],
    [home('hk', 'Hong Kong'), 2],
    [home('tw', 'Taipei, Kaohsiung'), 1],
  ],
};
