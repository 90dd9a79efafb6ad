/** As people compare: no spaces, no signs, small letters, full width as half. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}_]/gu, '');

/**
 * First guesses in pinyin, along Chinese habits and keyboards, which lists of the whole world's passwords lack.
 * Figures before and after a word are ignored, and so need no entries.
 */
const words = `
pwd passphrase accessgranted login welcomeback superuser changenow yourpassword thepassword abcd abcde abcdef abcabc
qwer qwertz zxcv zxcvb zxczxc poiuy poiuytrewq lkjhgfdsa mnbvcxz qwertyqwerty adminadmin rootroot qqqq huawei xiaomi
weixin wechat alipay taobao tencent baidu douyin weibo guangzhou shenzhen macau guangdong woaiwojia woaizhongguo
woshishui woshini woaibaba woaimama wojiushiwo mima wodemima wangjimima bukezhidao nihao xiexie zaijian laopo laogong
baobei baobao zhangwei wangwei wangfang liwei zhangmin lijing wangjing zhangjie aini ainiyiwannian yisheng yishi xingfu
kuaile pingan jiankang facai gongxi haoyun chenggong jiayou
`;

const figures = `
987654321 9876543210 0123456789 01234567 123123123 1234512345 52013140 520131452 5201314520 13145200 131452013
13141314520 7758521 77585210 775852100 1688168 16881688 8888666 66668888 88886666 66688888 aa12345678
`;

const listed = (text: string) => text.trim().split(/\s+/);

let known: Promise<ReadonlySet<string>> | undefined;

/** The passwords that are used most, of the whole world and of here: some fifty thousand, read when the first is asked about. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...dictionary['passwords-common'].map(plain), ...listed(words), ...listed(figures)]),
  );
  return known;
}

/** What this site makes people think of. */
export const productWords: readonly string[] = [
  'talentharbor',
  'talentharbour',
  'rencaigang',
  '人才港',
  '人才',
  'talent',
  'harbor',
  'harbour',
  'rencai',
  'zhaopin',
  'qiuzhi',
  'jiangmen',
  '江门',
  'recruit',
  'recruiter',
  'jobseeker',
];
