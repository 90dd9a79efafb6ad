/** Letters and figures only, in lower case. Figures before and after a word are ignored, and so need no entries. */
const words = `
password passwort passw passwd pass word pwd passcode passphrase secret secrets mysecret letmein letmeinnow openup
opensesame access accessgranted login signin logon welcome welcomeback hello helloworld hellothere goodmorning hi
admin administrator root superuser sysadmin system manager master owner user users username guest visitor test tester
testing testtest demo sample example default changeme changeit changenow temp temporary newpassword mypassword
yourpassword thepassword nopassword passwordpassword abc abcd abcde abcdef abcabc aabbcc abcdabcd aaabbb qwe qwer qwert
qwerty qwertyu qwertyui qwertyuiop qwertz azerty asd asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl asdasd asdfasdf zxc
zxcv zxcvb zxcvbn zxcvbnm zxczxc qweqwe qweasd qweasdzxc qazwsx qazwsxedc qaz wsx edc rfv qazxsw poiuy poiuytrewq
lkjhgfdsa mnbvcxz qwaszx zaqwsx xsw asdzxc qpalzm iloveyou ilove iloveu loveyou loveme lovely love lovelove lover
forever foreverlove sweetheart darling honey baby babygirl princess prince angel angels sunshine moonlight starlight
rainbow butterfly flower flowers rose daisy lily jasmine orange banana apple cherry chocolate cookie coffee pepper
ginger monkey dragon tiger lion panda eagle falcon phoenix wolf shadow shark dolphin bear rabbit kitty hellokitty puppy
football soccer baseball basketball hockey tennis golf swimming liverpool arsenal chelsea barcelona realmadrid
manchester lakers yankees superman batman spiderman ironman pokemon pikachu naruto onepiece doraemon starwars matrix
minecraft warcraft counterstrike playstation nintendo gamer player hacker hunter ranger soldier killer ninja samurai
michael jordan daniel david thomas robert william george james john jessica jennifer ashley michelle nicole amanda
charlie andrew matthew joshua anthony alexander victoria elizabeth google facebook twitter instagram microsoft windows
apple iphone samsung huawei xiaomi android computer laptop internet network server database mysql oracle cisco router
wifi mobile phone telephone email mail weixin wechat alipay taobao tencent qqqq baidu douyin weibo company office
business work worker working job jobs resume career school student teacher college university class summer winter
spring autumn january february march april june july august september october november december monday tuesday wednesday
thursday friday saturday sunday birthday christmas happy happyday happiness smile lucky luck good best great super power
freedom peace money rich million family mother father mom dad mama papa brother sister friend friends china beijing
shanghai guangzhou shenzhen hongkong macau guangdong zhongguo woaini woaiwojia woaizhongguo woshishui woshini
woaibaba woaimama wojiushiwo mima wodemima wangjimima bukezhidao nihao nihaoma xiexie zaijian laopo laogong baobei
baobao zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing zhangjie aini ainiyiwannian yisheng yishi
xingfu kuaile pingan jiankang facai gongxi haoyun chenggong jiayou qwertyqwerty admins adminadmin rootroot passpass
`;

const figures = `
123456789 1234567890 12345678 1234567 123456 987654321 9876543210 0123456789 01234567 123123123 1234512345 147258369
147852369 159357456 159753852 789456123 741852963 963852741 321654987 1357924680 2468013579 13579246 5201314 52013140
520131452 5201314520 1314520 13145200 131452013 13141314520 7758521 77585210 775852100 1688168 16881688 8888666
66668888 88886666 66688888 11223344 1122334455 112233445566 12344321 123454321 1234554321 11112222 22223333 55556666
19800101 19850101 19880808 19900101 19910101 19920202 19950505 20000101 20080808 20200202 1q2w3e 1q2w3e4r 1q2w3e4r5t
1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 a1b2c3d4 a1b2c3d4e5 1a2b3c4d 1234qwer qwer1234 1234abcd a12345678 zxcv1234
q12345678 aa12345678 a123456789 1q2w3e4r5t6y p0o9i8u7 0okm9ijn 3edc4rfv zaq12wsx
`;

const listed = (text: string) => text.trim().split(/\s+/);

/** The first guesses of people who guess, in English, pinyin and figures. */
export const commonPasswords: ReadonlySet<string> = new Set([...listed(words), ...listed(figures)]);

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
