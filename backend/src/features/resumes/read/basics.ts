import { drawnTogether, type Line, withoutBullet } from './line.ts';
import { folded, headingOf } from './sections.ts';
import { bare, isOrganisation, isPlace, isPost, isSchool } from './tokens.ts';

type Told = 'name' | 'phone' | 'email' | 'place' | 'post' | 'pay' | 'link' | 'school' | 'major' | 'level' | 'never';

const labels: Record<Told, string> = {
  name: '姓名|名字|中文姓名|full name|name',
  phone:
    '联系电话|联络电话|手机号码|手机号|手机|电话号码|电话|联系方式|联系手机|移动电话|tel|telephone|phone|phone number|mobile|mobile phone|cell',
  email: '电子邮箱|电子邮件|邮箱地址|邮箱|电邮|邮件|e-mail|email|email address|e-mail address|mail',
  place:
    '现居住地|现居地|现居城市|现居|居住地|居住城市|所在地|所在城市|目前所在地|现住址|住址|通讯地址|联系地址|家庭住址|地址|current location|location|address|based in|city|residence',
  post: '求职意向|应聘职位|应聘岗位|期望职位|期望岗位|意向岗位|意向职位|目标职位|目标岗位|求职岗位|求职职位|应征职位|期望从事职业|职能|期望职能|意向职能|期望职业|意向职业|desired position|position applied for|target position|position|objective|job objective|applying for',
  pay: '期望薪资|期望月薪|期望薪酬|薪资要求|薪资期望|期望待遇|期望工资|expected salary|salary expectation',
  link: '个人主页|个人网站|博客|作品集|作品链接|github|gitee|linkedin|website|portfolio|homepage|blog|web',
  school: '毕业院校|毕业学校|院校|学校|school|university',
  major: '所学专业|专业|major',
  level: '最高学历|学历|education level|degree',
  never:
    '性别|年龄|民族|出生年月|出生日期|生日|籍贯|户籍|户口|政治面貌|婚姻状况|婚姻|婚否|身高|体重|身份证号|身份证|健康状况|工作年限|工作经验|参加工作时间|到岗时间|微信|qq|照片|国籍|职称|毕业时间|求职状态|目前状态|期望城市|期望地点|工作地点|外语水平|gender|sex|age|date of birth|dob|birth|nationality|marital status|ethnicity|wechat|availability|notice period',
};
const meaning = new Map(
  (Object.entries(labels) as [Told, string][]).flatMap(([told, list]) =>
    list.split('|').map((label): [string, Told] => [label, told]),
  ),
);
const spoken = [...meaning.keys()].toSorted((a, b) => b.length - a.length).map((label) => [...label].join('\\s*'));
const labelInLine = new RegExp(`(?<![\\p{L}])(${spoken.join('|')})\\s*[:：]`, 'giu');

export const email = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/u;
const phone =
  /(?<![\d.])(?:\(?\+?\s?86\)?[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|\(?\+\s?\d{1,3}\)?[\s-]?\(?\d{1,5}\)?(?:[\s-]?\d{2,5}){1,4}(?!\d)|(?<![\d.])0\d{2,3}[\s-]\d{7,8}(?!\d)|(?<![\d.-])[2-9]\d{3}[\s-]\d{4}(?![\d.-])/u;
const link =
  /(?:https?:\/\/|www\.)[^\s|,，;；、)）]+|(?<![@\w.])(?:github|gitee|linkedin|gitlab|behance|zhihu|dribbble)\.com\/[^\s|,，;；、)）]+|(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:dev|me|io|example|net|org|site)(?:\/[^\s|,，;；、)）]*)?(?![\w.@])/iu;
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝司欧阳上官諸诸葛張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧葉蘇魏呂盧鍾譚陸範賈韋鄒賀顧龍龔錢嚴湯溫莊聶魯歐關蘭齊倫簡連麥馮區区冼容霜胥㛃',
);

export type Basics = {
  name: string;
  phone: string;
  email: string;
  place: string;
  headline: string;
  payMin: number | null;
  links: { name: string; url: string }[];
  school: string;
  major: string;
  level: string;
};

type Said = { told: Told; value: string; label: string };

/** `姓名：陈海晴  电话：…` and cells of a form, as label and value. What is never asked for is dropped here. */
function saidIn(line: Line): { said: Said[]; rest: string[] } {
  const said: Said[] = [];
  const rest: string[] = [];
  for (let at = 0; at < line.cells.length; at += 1) {
    const cell = withoutBullet(line.cells[at] ?? '');
    const label = folded(cell.replace(/[:：]\s*$/u, '')).replace(/\s+/g, '');
    const told = meaning.get(label) ?? meaning.get(folded(cell).trim());
    const next = line.cells[at + 1];
    if (told && next !== undefined) {
      said.push({ told, value: next, label: cell });
      at += 1;
      continue;
    }
    // Labels are known in simplified signs; their places hold as long as folding keeps the length.
    const plain = folded(cell);
    const found = [...(plain.length === cell.length ? plain : cell).matchAll(labelInLine)];
    const before = cell.slice(0, found[0]?.index ?? cell.length).trim();
    if (before) rest.push(before);
    for (const [number, match] of found.entries()) {
      const key = folded(match[1] ?? '');
      const value = cell.slice(match.index + match[0].length, found[number + 1]?.index).trim();
      said.push({
        told: meaning.get(key) ?? meaning.get(key.replace(/\s+/g, '')) ?? 'never',
        value: bare(value),
        label: match[1] ?? '',
      });
    }
  }
  return { said, rest };
}

const notNames =
  /简历|簡歷|履历|求职|姓名|电话|先生|女士|男|女$|岁|毕业|本科|大专|学历|工作|经验|意向|在职|离职|至今|resume|curriculum|vitae|\bcv\b|profile|page|confidential/iu;

/** How much a piece of the head looks like a name; 0 is not at all. */
function nameWorth(text: string): number {
  if (notNames.test(text) || headingOf(text) || isPlace(text)) return 0;
  const chinese = drawnTogether(text).replace(/\s+/g, '');
  if (/^[\p{Script=Han}·]{2,4}$/u.test(chinese) && surnames.has([...chinese][0] ?? ''))
    return isPost(text) || isSchool(text) || isOrganisation(text) ? 1 : 5;
  if (/^[\p{Script=Han}]{2,8}·[\p{Script=Han}·]{2,12}$/u.test(chinese)) return 4;
  if (
    /^[A-Z][\p{L}'’-]*\.?(?:[ ,]+[A-Z][\p{L}'’-]*\.?){1,3}$/u.test(text) &&
    !isPost(text) &&
    !isSchool(text) &&
    !isOrganisation(text)
  )
    return 4;
  if (/^[\p{Script=Han}]{2,3}$/u.test(chinese) && !isPost(text)) return 2;
  return 0;
}

const living = /^(?:现居住?于?|现住|居住于|坐标|base[d in:：]*)\s*/iu;
const titleOf =
  /(?:的)?(?:个人|個人|求职|中文)*(?:简历|簡歷|履历|履歷)(?:表)?$|^(?:resume|cv|curriculum vitae) of |(?:'s|’s)? (?:resume|résumé|cv|curriculum vitae)$/iu;

/** A Chinese name beside its Latin spelling is taken alone. */
function tidyName(text: string): string {
  const drawn = drawnTogether(text.trim().replace(titleOf, ''))
    .replace(/\s*[（(].*[)）]\s*$/u, '')
    .trim();
  const chinese = /^[\p{Script=Han}·]{2,5}(?=[\s(（/,])|(?<=[\s)/,])[\p{Script=Han}·]{2,5}$/u.exec(drawn)?.[0];
  const name = chinese ?? drawn;
  return /^[\p{Script=Han}\s·]+$/u.test(name) ? name.replace(/\s+/g, '') : name;
}

function payOf(text: string): number | null {
  const found = /(\d+(?:\.\d+)?)\s*([kK千万]?)/u.exec(text.replace(/,/g, ''));
  if (!found) return null;
  const unit = found[2]?.toLowerCase();
  const shared = unit || /\d\s*([kK千万])/u.exec(text)?.[1]?.toLowerCase();
  const times = shared === 'k' || shared === '千' ? 1000 : shared === '万' ? 10_000 : 1;
  const pay = Math.round(Number(found[1]) * times);
  return pay >= 500 && pay <= 1_000_000 ? pay : null;
}

/** The head of a résumé and whatever stands in lines of label and value. */
export function basicsOf(head: readonly Line[], all: readonly Line[]): Basics {
  const result: Basics = {
    name: '',
    phone: '',
    email: '',
    place: '',
    headline: '',
    payMin: null,
    links: [],
    school: '',
    major: '',
    level: '',
  };
  const loose: { text: string; size: number; at: number }[] = [];
  for (const [at, line] of head.entries()) {
    const { said, rest } = saidIn(line);
    for (const { told, value } of said) {
      if (told === 'name') result.name ||= tidyName(value.split(/\t|\s{2,}|[|｜]/u)[0] ?? '');
      else if (told === 'place') result.place ||= value;
      else if (told === 'post') result.headline ||= bare(value.split(/\t|\s{2,}|[|｜]/u)[0] ?? '');
      else if (told === 'pay') result.payMin ??= payOf(value);
      else if (told === 'school' || told === 'major' || told === 'level') result[told] ||= value;
    }
    for (const text of rest)
      for (const piece of text.split(/\s*[|｜│•·●—／∕]\s*|\s+[-–/]\s+|[,，；;]\s*(?=\p{Script=Han})|\s{2,}/u))
        if (piece.trim()) loose.push({ text: piece.trim(), size: line.size, at });
  }
  const texts = [...head, ...all].map(({ text }) => text);
  result.email = texts.map((text) => email.exec(text)?.[0]).find(Boolean) ?? '';
  result.phone =
    texts
      .map((text) => phone.exec(text.replace(email, ' '))?.[0]?.trim())
      .find(Boolean)
      ?.replace(/\s+/g, ' ') ?? '';
  result.links = linksIn(head.map(({ text }) => text));

  if (!result.name) {
    const largest = Math.max(0, ...loose.map(({ size }) => size));
    const worth = ({ text, size, at }: (typeof loose)[number]) => {
      const of = Math.max(nameWorth(text), nameWorth(tidyName(text)));
      return of === 0 ? 0 : of + (largest > 0 && size === largest ? 3 : 0) - Math.min(at, 10) * 0.3;
    };
    const best = loose.toSorted((a, b) => worth(b) - worth(a))[0];
    if (best && worth(best) > 0) result.name = tidyName(best.text);
  }
  result.headline ||=
    loose
      .slice(0, 8)
      .map(({ text }) => text)
      .find(
        (text) =>
          text.length <= 40 &&
          isPost(text) &&
          tidyName(text) !== result.name &&
          !/公司|集团|ltd|inc\b/iu.test(text) &&
          !email.test(text) &&
          !/[。；]|\d{3}/u.test(text),
      ) ?? '';
  result.place ||= loose.map(({ text }) => text.replace(living, '')).find((text) => isPlace(text)) ?? '';
  return result;
}

function linksIn(texts: readonly string[]): Basics['links'] {
  const urls = texts.flatMap((text) =>
    [...text.replace(new RegExp(email, 'gu'), ' ').matchAll(new RegExp(link, 'giu'))].map(([url]) =>
      url.replace(/[.。]$/u, ''),
    ),
  );
  return [...new Set(urls)].slice(0, 10).map((url) => ({ name: siteOf(url), url }));
}

function siteOf(url: string): string {
  const host =
    url
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .split('/')[0] ?? '';
  const known = ['GitHub', 'Gitee', 'LinkedIn', 'GitLab', 'Behance', 'Dribbble'].find(
    (site) => host.toLowerCase() === `${site.toLowerCase()}.com`,
  );
  return known ?? '';
}
