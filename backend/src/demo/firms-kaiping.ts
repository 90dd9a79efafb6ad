import type { Firm } from './firm.ts';
import { paragraph, words } from './role.ts';

/** Firms of Kaiping. */
export const kaipingFirms: readonly Firm[] = [
  {
    key: 'tanbin',
    name: '开平市潭畔卫浴科技有限公司',
    shortName: '潭畔卫浴',
    industry: '33',
    size: '500-999',
    ownership: 'private',
    sites: [
      { district: '440783', address: '开平市水口镇新市路 201 号', at: [112.77, 22.443] },
      { district: '440703', address: '蓬江区环市街道建设三路展示中心', at: [113.088, 22.6] },
    ],
    products: words('恒温龙头,智能马桶,淋浴花洒'),
    productsEn: ['thermostatic taps and showers', 'smart toilets'],
    introduction: paragraph(`
      潭畔卫浴在水口镇做了二十多年水龙头，近年转做恒温与智能产品。
      自建电镀外协管理与流量实验室，外观专利过百。
      厂区紧邻高铁站，周末有车回江门市区。`),
    benefits: words('五险一金,包吃包住,绩效奖金,年终奖,员工旅游'),
    openings: {
      polisher: 1,
      'mould-design': 2,
      'mould-maker': 2,
      'die-casting': 1,
      ceramics: 2,
      embedded: 2,
      'mechanical-design': 1,
      cnc: 2,
      'export-sales-en': 2,
      'marketing-en': 1,
      'sales-engineer': 1,
      inspector: 1,
      'ui-designer': 1,
    },
  },
  {
    key: 'zhilan',
    name: '开平市织澜纺织染整有限公司',
    shortName: '织澜纺织',
    industry: '17',
    size: '500-999',
    ownership: 'private',
    sites: [{ district: '440783', address: '开平市沙冈新区长沙路 96 号', at: [112.676, 22.37] }],
    products: words('针织运动面料,再生纤维布,功能内衣布'),
    introduction: paragraph(`
      织澜纺织集织造、染色、后整理于一体，为运动品牌供应功能面料。
      引进低浴比染缸和中水回用，单位产值能耗逐年下降。`),
    benefits: words('五险,包住,高温补贴,夜班补贴,全勤奖,车间空调'),
    openings: {
      'textile-engineer': 2,
      'dyeing-engineer': 2,
      'dye-operator': 2,
      knitter: 2,
      environmental: 1,
      mechanic: 1,
      'safety-officer': 1,
      accountant: 1,
      planner: 1,
      clerk: 2,
      'chemical-tester': 1,
      forklift: 1,
    },
  },
  {
    key: 'diaoying',
    name: '开平市碉影文旅酒店管理有限公司',
    shortName: '碉影文旅',
    industry: '61',
    size: '20-99',
    ownership: 'private',
    sites: [{ district: '440783', address: '开平市赤坎镇堤西路 18 号', at: [112.584, 22.33] }],
    products: words('侨乡主题酒店,碉楼民宿,骑楼餐厅'),
    introduction: paragraph(`
      碉影文旅在赤坎古镇和塘口乡村经营一家酒店、九栋民宿与两间餐厅。
      我们请老华侨讲家书，也请年轻人拍短片，让客人住进侨乡的故事里。`),
    benefits: words('五险一金,包吃包住,带薪年假,生日福利,节日福利'),
    openings: {
      'front-desk': 2,
      housekeeping: 2,
      host: 2,
      cook: 2,
      waiter: 2,
      barista: 2,
      'new-media': 1,
      'interior-designer': 1,
      guard: 1,
    },
  },
];
