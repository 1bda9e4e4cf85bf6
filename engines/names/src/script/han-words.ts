/**
 * Chinese words that names are cut at, our own list from general knowledge of the field: compound surnames, surnames
 * whose first character reads differently as a surname, and the common words of organisation names.
 */

/** Surnames of two characters. */
export const COMPOUND_SURNAMES =
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 端木 百里 呼延 轩辕 軒轅 司空 太史 申屠 公冶 澹台 澹臺 濮阳 濮陽 淳于 单于 單于 万俟 萬俟 赫连 赫連 东郭 東郭 南郭 西门 西門 拓跋 完颜 完顏 钟离 鍾離 闻人 聞人 闾丘 閭丘 鲜于 鮮于 仲孙 仲孫';

/** Common Japanese surnames of two characters: they part a name in kanji, which is then read as Chinese. */
export const JAPANESE_SURNAMES =
  '田中 鈴木 佐藤 高橋 渡辺 渡邊 伊藤 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 清水 安倍 阿部 岸田 石破 大谷 近藤 小野 大野 後藤 麻生 小泉 池田 橋本 石川 小川 岡田 藤田 村上 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中島 中川 中野 原田 田村 竹内 金子 和田 中山 石田 上田 森田 長谷川 佐佐木';

/** `characters=reading` for whole words and for surnames that are read in their own way. */
export const WORD_READINGS =
  '尉迟=yuchi 尉遲=yuchi 长孙=zhangsun 長孫=zhangsun 单于=chanyu 單于=chanyu 万俟=moqi 萬俟=moqi 澹台=tantai 澹臺=tantai 鲜于=xianyu 鮮于=xianyu 重庆=chongqing 重慶=chongqing 银行=yinhang 銀行=yinhang 厦门=xiamen 廈門=xiamen 长春=changchun 长沙=changsha 长江=changjiang 成长=chengzhang 成都=chengdu 音乐=yinyue 音樂=yinyue 西藏=xizang 大夏=daxia 蚌埠=bengbu 六安=luan 台州=taizhou 丽水=lishui 行业=hangye 行業=hangye 人行=renhang 会计=kuaiji 會計=kuaiji';

export const SURNAME_READINGS =
  '单=shan 單=shan 曾=zeng 仇=qiu 解=xie 查=zha 朴=piao 区=ou 區=ou 盖=ge 蓋=ge 翟=zhai 乐=yue 樂=yue 覃=qin 缪=miao 繆=miao 员=yun 員=yun 折=she 秘=bi 繁=po 召=shao 种=chong 祭=zhai 黑=he 阚=kan 闞=kan 逄=pang 任=ren 冼=xian 洗=xian 燕=yan 尹=yin 车=che 車=che 葛=ge 郗=xi 乜=nie 句=gou 隗=wei 谌=chen 諶=chen 柏=bai 宓=mi 尧=yao 那=na 哈=ha 贾=jia 賈=jia 沈=shen 石=shi 俞=yu 余=yu 叶=ye 葉=ye 万=wan 萬=wan 重=chong 长=zhang';

/** Single characters whose commonest reading is not the one that the collation order gives. */
export const CHARACTER_READINGS =
  '地=di 勒=le 谁=shui 誰=shui 似=si 伽=jia 诘=jie 率=lü 拓=tuo 仔=zai 埔=pu 珩=heng 珲=hun 琿=hun 咳=ke 嬷=mo 辗=zhan 徵=zheng 椎=zhui 尢=you 隗=wei 肋=lei 桔=ju 蕃=fan 似=si 擘=bo';

/** The hundred commonest surnames and some, one character each: a run of two or three that starts so is a personal name. */
export const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱丘江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁房蒲滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺习習区區胥朴逄么官奚楚湛慕容';

/** Words of organisation names; longest match wins. A name of a longer run is cut at them. */
export const ORGANISATION_WORDS =
  '有限责任公司 有限責任公司 股份有限公司 有限公司 公司 集团 集團 控股 股份 有限 银行 銀行 中国 中國 中华 中華 人民 共和国 共和國 国家 國家 国际 國際 贸易 貿易 进出口 進出口 科技 技术 技術 电子 電子 实业 實業 工业 工業 工程 建设 建設 建筑 建築 投资 投資 管理 服务 服務 石油 天然气 天然氣 化工 化学 化學 钢铁 鋼鐵 航运 航運 船务 船務 海运 海運 航空 航天 船舶 海洋 物流 运输 運輸 保险 保險 证券 證券 金融 信托 信託 基金 基金会 基金會 大学 大學 学院 學院 研究所 研究院 研究中心 中心 协会 協會 委员会 委員會 部 局 总公司 總公司 分公司 发展 發展 开发 開發 电力 電力 电气 電氣 电信 電信 通信 网络 網絡 信息 软件 軟件 机械 機械 设备 設備 制造 製造 汽车 汽車 医药 醫藥 医疗 醫療 生物 农业 農業 食品 房地产 房地產 置业 置業 能源 矿业 礦業 有色金属 有色金屬 金属 金屬 材料 纺织 紡織 服装 服裝 文化 传媒 傳媒 教育 旅游 旅遊 酒店 代表处 办事处 北京 上海 广州 廣州 深圳 天津 重庆 重慶 香港 澳门 澳門 台湾 台灣 臺灣 大连 大連 青岛 青島 宁波 寧波 南京 武汉 武漢 西安 成都 沈阳 瀋陽 浙江 江苏 江蘇 广东 廣東 山东 山東 河北 河南 四川 福建 湖北 湖南 厦门 廈門 东方 東方 华为 華為 株式会社 株式會社 有限会社 合同会社 日本 朝鲜 朝鮮 平壤 工厂 工廠 厂 廠 店 商店 商贸 商貿 经济 經濟 合作社 行';
