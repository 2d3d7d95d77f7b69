/**
 * Characters of Chinese and Japanese names that are written in two or three forms: traditional, simplified, Japanese. By hand, 2026-11: common surnames and
 * given names. In each group the forms of one character.
 */
const FORMS =
  '陈陳 张張 刘劉 杨楊 赵趙 黄黃 吴吳呉 孙孫 马馬 罗羅 郑鄭 谢謝 许許 邓鄧 冯馮 萧蕭 韩韓 叶葉 苏蘇 吕呂 蒋蔣 卢盧 钟鍾鐘 谭譚 陆陸 贾賈 邹鄒 阎閻 顾顧 龙龍竜 万萬 钱錢 汤湯 乔喬 赖賴 庞龐 颜顏 庄莊 聂聶 鲁魯 关關関 凤鳳 国國 华華 伟偉 强強 军軍 ' +
  '杰傑 丽麗 红紅 兰蘭 云雲 晓曉暁 东東 宁寧 荣榮栄 贤賢 义義 庆慶 学學 书書 丰豐 宝寶宝 刚剛 静靜 莹瑩 洁潔 娇嬌 艳艷 莲蓮 琼瓊 凯凱 泽澤沢 涛濤 润潤 鸿鴻 鹏鵬 飞飛 胜勝 兴興 达達 远遠 进進 启啟 圣聖 怀懷 梦夢 贵貴 贞貞 赞贊 锋鋒 锦錦 ' +
  '钧鈞 铭銘 铁鐵鉄 银銀 闻聞 阳陽 韵韻 顺順 风風 骏駿 齐齊斉 斋齋斎 边邊邉辺 滨濱浜 广廣広 樱櫻桜 惠恵 高髙 崎﨑 泷瀧滝 岛島嶋 德徳 真眞 绪緒 实實実 辉輝 维維 细細 纪紀 绫綾 织織 长長 门門 间間 冈岡 桥橋 乡鄉郷 户戶戸 ';

const FIRST_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(' ')
    .flatMap(([first = '', ...others]) => others.map((other): [string, string] => [other, first])),
);

/** Chinese characters in the form that stands first of each group; the rest stays. */
export const inOneForm = (text: string): string => text.replace(/\p{Script=Han}/gu, (char) => FIRST_FORM.get(char) ?? char);
