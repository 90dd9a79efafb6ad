import type { Firm } from './firm.ts';
import { paragraph, words } from './role.ts';

/** Firms of Pengjiang. The first of them is the one whose recruiters can sign in. */
export const pengjiangFirms: readonly Firm[] = [
  {
    key: 'lanan',
    name: '江门市澜岸精密机械有限公司',
    shortName: '澜岸精密',
    industry: '34',
    size: '500-999',
    ownership: 'private',
    sites: [
      { district: '440703', address: '蓬江区棠下镇新昌路 168 号澜岸工业园', at: [113.034, 22.668] },
      { district: '440784', address: '鹤山市共和镇兴和路 20 号', at: [112.936, 22.605] },
    ],
    products: words('五轴加工中心,精密传动部件,自动上下料单元'),
    introduction: paragraph(`
      澜岸精密从一间做齿轮的车间起步，如今为工程机械、食品包装和新能源客户提供精密传动部件与加工单元。
      车间恒温，有三坐标、轮廓仪等检测设备；每年把销售收入的百分之六投入研发。
      公司和本地院校共建学徒班，技术岗位走专业与管理两条晋升路线。`),
    benefits: words('五险一金,包吃包住,年终奖,带薪年假,技能补贴,免费班车'),
    openings: {
      'mechanical-design': 3,
      'manufacturing-engineer': 3,
      cnc: 4,
      'assembly-fitter': 2,
      'electrical-engineer': 1,
      automation: 2,
      'quality-engineer': 2,
      inspector: 2,
      'industrial-engineer': 1,
      purchasing: 1,
      hr: 1,
    },
  },
  {
    key: 'xuguang',
    name: '江门市栩光照明科技有限公司',
    shortName: '栩光照明',
    industry: '38',
    size: '100-499',
    ownership: 'private',
    sites: [{ district: '440703', address: '蓬江区荷塘镇中兴四路 55 号', at: [113.128, 22.671] }],
    products: words('LED 户外灯具,家居吸顶灯,智能路灯'),
    introduction: paragraph(`
      栩光照明专做户外与家居灯具，产品销往三十多个国家。
      自有配光暗室、积分球和老化房，从设计到量产都在荷塘完成。
      我们相信灯光要省电，也要让人看着舒服。`),
    benefits: words('五险一金,双休,年终奖,餐补,员工旅游'),
    openings: {
      'lighting-engineer': 3,
      'lamp-assembler': 2,
      'electronics-engineer': 2,
      'die-casting': 1,
      'surface-coating': 2,
      'injection-operator': 1,
      inspector: 2,
      'export-sales': 2,
      ecommerce: 1,
      'ui-designer': 1,
      shipping: 1,
    },
  },
  {
    key: 'hengyu',
    name: '江门市衡屿信息技术有限公司',
    shortName: '衡屿信息',
    industry: '65',
    size: '100-499',
    ownership: 'private',
    sites: [
      { district: '440703', address: '蓬江区环市街道滨江大道创智中心 B 座 12 层', at: [113.073, 22.628] },
      { district: '440704', address: '江海区礼乐街道金瓯路研发楼 3 层', at: [113.107, 22.545] },
    ],
    products: words('工厂数字化平台,设备联网系统,产业园区平台'),
    productsEn: ['a factory data platform', 'connected machine services'],
    introduction: paragraph(`
      衡屿信息帮助中小工厂把订单、设备和质量数据连起来，已服务五邑地区一百八十多家企业。
      团队六成是工程师，实行弹性上下班，重视文档和代码评审。`),
    benefits: words('五险一金,双休,弹性工作,补充医疗保险,定期体检,下午茶'),
    openings: {
      java: 3,
      frontend: 3,
      'software-en': 2,
      'vision-ai': 2,
      'data-analyst': 1,
      'data-engineer': 1,
      'it-ops': 2,
      security: 2,
      mes: 1,
      tester: 1,
      'ui-designer': 1,
      annotator: 2,
    },
  },
  {
    key: 'ancheng',
    name: '江门市安澄康养服务有限公司',
    shortName: '安澄康养',
    industry: '85',
    size: '100-499',
    ownership: 'joint',
    sites: [
      { district: '440703', address: '蓬江区潮连街道康怡路 6 号', at: [113.122, 22.614] },
      { district: '440781', address: '台山市台城街道福宁路 31 号', at: [112.786, 22.256] },
    ],
    products: words('长者照护,康复中心,社区护理站'),
    introduction: paragraph(`
      安澄康养由本地与澳门的合伙人创办，运营一所护理院、两家康复中心和十一个社区站。
      我们把长者当家人，也把员工当家人：排班公平，培训带薪，晋升看技能等级。`),
    benefits: words('五险一金,包吃包住,带薪培训,节日福利,夜班补贴,人才补贴协助申领'),
    openings: {
      'elder-care': 4,
      nurse: 3,
      therapist: 3,
      doctor: 2,
      cook: 1,
      cleaner: 2,
      clerk: 1,
      driver: 1,
      accountant: 1,
    },
  },
];
