import type { Firm } from './firm.ts';
import { paragraph, words } from './role.ts';

/** Firms of Jianghai. */
export const jianghaiFirms: readonly Firm[] = [
  {
    key: 'cheyuan',
    name: '江门市澈原电子有限公司',
    shortName: '澈原电子',
    industry: '39',
    size: '1000-9999',
    ownership: 'foreign',
    sites: [{ district: '440704', address: '江海区外海街道高新西路 88 号', at: [113.147, 22.585] }],
    products: words('多层线路板,汽车电子控制板,高频通信板'),
    productsEn: ['automotive circuit boards', 'high-frequency boards'],
    introduction: paragraph(`
      澈原电子生产多层与高频线路板，客户遍及汽车、通信和医疗行业。
      园区废水回用率超过七成，通过汽车行业质量体系认证。
      公司有员工宿舍、图书室和篮球场，双语培训全年开放。`),
    benefits: words('五险一金,补充公积金,包住,工作餐,免费班车,十三薪,定期体检'),
    openings: {
      'pcb-process': 2,
      smt: 3,
      'electronics-engineer': 2,
      'quality-en': 2,
      'quality-engineer': 2,
      'chemical-tester': 2,
      environmental: 1,
      wastewater: 1,
      ehs: 1,
      'equipment-engineer': 2,
      electrician: 1,
      planner: 1,
    },
  },
  {
    key: 'qiyu',
    name: '江门市启屿机器人系统有限公司',
    shortName: '启屿机器人',
    industry: '35',
    size: '100-499',
    ownership: 'private',
    sites: [{ district: '440704', address: '江海区江南街道东升路创新港 5 号厂房', at: [113.116, 22.567] }],
    products: words('焊接机器人工作站,视觉检测设备,柔性装配线'),
    introduction: paragraph(`
      启屿机器人为摩托车、卫浴和五金企业做自动化改造，交付过两百多个工作站。
      工程师可以从方案一路跟到验收，项目奖金按节点发放。`),
    benefits: words('五险一金,项目奖金,出差补贴,双休,年终奖,股权激励'),
    openings: {
      'robotics-engineer': 3,
      'robot-operator': 1,
      automation: 2,
      'mechanical-design': 2,
      'electrical-engineer': 2,
      'vision-ai': 3,
      switchgear: 2,
      'assembly-fitter': 2,
      'sales-engineer': 1,
      'project-engineer': 1,
    },
  },
  {
    key: 'hengchu',
    name: '江门市珩储新能源科技有限公司',
    shortName: '珩储新能源',
    industry: '38',
    size: '1000-9999',
    ownership: 'listed',
    sites: [
      { district: '440704', address: '江海区礼乐街道龙溪路 66 号', at: [113.093, 22.529] },
      { district: '440705', address: '新会区古井镇临港大道 9 号', at: [113.081, 22.279] },
    ],
    products: words('储能电池,动力电芯,电池回收材料'),
    introduction: paragraph(`
      珩储新能源从事储能与动力电池的研发、制造和回收，设有博士后科研工作分站。
      新基地第三期正在投产，研发人员可申请人才公寓，子女入学有专人协助。`),
    benefits: words('五险一金,补充公积金,住房补贴,人才补贴协助申领,子女入学协助,十三薪,食堂'),
    openings: {
      'battery-process': 3,
      'battery-operator': 2,
      'equipment-engineer': 2,
      mechanic: 1,
      embedded: 2,
      'quality-engineer': 2,
      ehs: 1,
      'industrial-engineer': 2,
      mes: 1,
      'data-analyst': 1,
      legal: 1,
      recruiter: 1,
      'project-engineer': 1,
    },
  },
  {
    key: 'zhulan',
    name: '江门市筑澜建设工程有限公司',
    shortName: '筑澜建设',
    industry: 'E',
    size: '100-499',
    ownership: 'state',
    sites: [{ district: '440704', address: '江海区江南街道五邑路 412 号', at: [113.109, 22.58] }],
    products: words('产业园厂房,骑楼修缮工程,市政道路'),
    introduction: paragraph(`
      筑澜建设承担厂房、学校与市政工程，也参与侨乡骑楼和碉楼的保护修缮。
      工地推行实名制和工资专户，绝不拖欠工友一分钱。`),
    benefits: words('五险一金,包吃包住,出差补贴,项目奖金,高温补贴'),
    openings: {
      'civil-engineer': 3,
      'cost-engineer': 2,
      'building-designer': 2,
      'interior-designer': 2,
      'low-voltage': 2,
      lift: 2,
      hvac: 1,
      'safety-officer': 2,
      welder: 1,
      clerk: 1,
    },
  },
];
