/** Welfare and promises that boards mix into skill tags. Whole words: parts of them occur in real skills (绩效考核, 员工关系). */
const welfare = new Set(
  `五险一金 五险 六险一金 六险二金 社保 公积金 缴纳社保 购买社保 双休 周末双休 单休 大小周 做五休二 做六休一 月休四天 月休六天 排班制
   年终奖 年终奖金 年底双薪 年终双薪 年终分红 绩效奖金 项目奖金 全勤奖 全勤奖金 季度奖 季度奖金 提成 高提成 奖金 股票期权 股权激励 期权 分红
   底薪加提成 高底薪 无责底薪 保底工资 底薪 可预支薪水 可预支 预支工资 日结 周结 月结 工资日结 多劳多得 高薪 不拖欠工资 准时发薪
   包吃 包住 包吃住 包吃包住 包食宿 包住宿 提供住宿 提供食宿 提供吃住 住宿 宿舍 免费住宿 员工宿舍 夫妻房 当天安排住宿 工作餐 免费工作餐 免费午餐 食堂 餐补 饭补 房补 住房补贴 租房补贴
   班车 免费班车 交通补贴 车补 话补 通讯补贴 高温补贴 加班补贴 加班费 出差补贴 夜班补贴 工龄奖 工龄工资 新人补贴 提供车住 免费送车 提供车 配车
   带薪年假 年假 带薪休假 带薪病假 法定节假日 节日福利 节假日福利 过节费 节日礼品 生日福利 生日会 员工旅游 年度旅游 旅游 定期体检 免费体检 体检 团建 定期团建 团建活动 团队聚餐 下午茶 零食下午茶
   弹性工作 弹性上班 不加班 不打卡 朝九晚五 朝九晚六 八小时工作制 工作自由 时间自由 工作稳定 稳定 长期稳定 晋升空间 晋升空间大 晋升快 发展空间大 扁平管理 扁平化管理 氛围好 团队氛围好 领导好 年轻团队
   带薪培训 岗前培训 专业培训 免费培训 入职培训 在职培训 商业保险 意外险 补充医疗保险 补充公积金 企业年金 落户 人才补贴 0元入职 零元入职 0押金 无押金 不收押金 当天入职 立即入职 就近安排 就近分配 直招 站点直招 无责任底薪 无业绩压力 加班少 试用期全薪 年底分红 员工福利 福利好 待遇好`
    .split(/\s+/)
    .filter(Boolean),
);
/** What only welfare ends or begins with. */
const welfareForm =
  /(?:补贴|补助|津贴|福利好|双休|单休|双薪|\d薪|薪起|年假|下午茶|年终奖|五险|险一金|包吃|包住|吃住|住宿|车住|车宿|宿舍|送(?:电动)?车|供车|新人奖励|体检免费|灵活安排|派单|预支|0元入职|多劳多得|不内卷|押金|工作自由)/;
/** Neither a skill nor welfare: how and as whom one is hired. */
const aside = new Set(
  '全职 兼职 实习 应届生 校招 社招 急招 急聘 招聘 双一流 985 211 主管 经理 组长 普工 无案底 无犯罪记录'.split(' '),
);

const split = (text: string) =>
  text
    .split(/[|,，、;；]+/)
    .map((word) => word.trim())
    .filter(Boolean);

/** The first spelling of each, whatever the case. */
function once(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const key = word.normalize('NFKC').toLowerCase();
    if (!seen.has(key)) seen.set(key, word);
  }
  return [...seen.values()];
}

const isWelfare = (tag: string) => welfare.has(tag) || welfareForm.test(tag);

const mostSkills = 30;
const mostBenefits = 20;

/**
 * Sorts a board's tags into skills and benefits; both as a posting can hold them.
 * `left` is what belongs to neither or is too long or too much, so that nothing is lost.
 */
export function sortTags(tags: string, benefits: string): { skills: string[]; benefits: string[]; left: string[] } {
  const mixed = split(tags);
  const skills = once(mixed.filter((tag) => !isWelfare(tag) && !aside.has(tag)));
  const given = once([...benefits.split(/[|,，、;；\s]+/).filter(Boolean), ...mixed.filter(isWelfare)]);
  const fits = (most: number, long: number) => (word: string, at: number) => at < most && word.length <= long;
  const [asSkill, asBenefit] = [fits(mostSkills, 40), fits(mostBenefits, 20)];
  return {
    skills: skills.filter(asSkill),
    benefits: given.filter(asBenefit),
    left: [
      ...mixed.filter((tag) => aside.has(tag)),
      ...skills.filter((word, at) => !asSkill(word, at)),
      ...given.filter((word, at) => !asBenefit(word, at)),
    ],
  };
}
