import { lines, type Roles, words } from '../role.ts';

/** Postings written in English, as firms with owners or customers abroad write them. */
export const english: Roles = {
  'export-sales-en': {
    occupation: '2-06-07-01',
    education: 'bachelor',
    majors: words('国际经济与贸易,商务英语'),
    english: true,
    variants: [
      { title: 'Export Sales Executive', years: [2, 5], pay: [9000, 15000] },
      { title: 'Overseas Sales Manager', years: [5, 10], pay: [18000, 28000], months: 13 },
    ],
    duties: lines(`
      Win and keep customers for {p} in Europe and South-East Asia
      Answer enquiries within one working day and prepare quotations
      Follow orders from sample approval to shipment and payment
      Travel to two or three trade fairs a year
      Report what customers ask for to the product team`),
    asks: lines(`
      Fluent spoken and written English; Cantonese is a plus
      Knows Incoterms, letters of credit and export documents
      Two years or more in the export of manufactured goods
      Keeps promises and writes clear e-mails`),
    must: words('英语口语,外贸流程'),
    nice: words('粤语,商务谈判'),
  },
  'quality-en': {
    occupation: '2-02-29-03',
    education: 'bachelor',
    majors: words('质量管理工程,机械工程'),
    english: true,
    variants: [
      { title: 'Quality Engineer', years: [3, 5], pay: [11000, 16000] },
      { title: 'Supplier Quality Engineer (SQE)', years: [3, 8], pay: [12000, 18000] },
    ],
    duties: lines(`
      Own quality of {p} from first sample to mass production
      Lead 8D reports and present them to overseas customers
      Audit suppliers and help them to reach capable processes
      Maintain control plans, FMEA and inspection standards
      Train inspectors in measurement system analysis`),
    asks: lines(`
      Reads drawings with geometric tolerances
      Working knowledge of ISO 9001 or IATF 16949
      English good enough for weekly calls with customers
      Decides by data and says so plainly`),
    must: words('ISO 9001,8D,英语口语'),
    nice: words('FMEA,SPC'),
  },
  'chemist-en': {
    occupation: '2-02-06-01',
    education: 'master',
    majors: words('高分子材料与工程,应用化学'),
    english: true,
    variants: [
      { title: 'Coating Chemist', years: [2, 5], pay: [14000, 22000], months: 13 },
      { title: 'Formulation Engineer (Waterborne Coatings)', years: [3, 8], pay: [16000, 25000] },
    ],
    duties: lines(`
      Develop {p} with low solvent content
      Plan experiments and test adhesion, hardness and weathering
      Scale up from the laboratory to the reactor with production
      Support customers on their spraying lines
      Write technical data sheets in English and Chinese`),
    asks: lines(`
      Degree in polymer or applied chemistry
      Hands-on experience with one resin family
      Careful laboratory records
      Hong Kong and Macao applicants are welcome; help with permits is given`),
    must: words('涂料配方,高分子化学'),
    nice: words('水性涂料,英语口语'),
  },
  'software-en': {
    occupation: '2-02-10-03',
    education: 'bachelor',
    majors: words('计算机科学与技术,软件工程'),
    english: true,
    variants: [
      { title: 'Software Engineer (C++ / Python)', years: [2, 5], pay: [14000, 22000] },
      { title: 'Full Stack Developer', years: [3, 8], pay: [15000, 24000], months: 14 },
    ],
    duties: lines(`
      Build services and interfaces for {p}
      Review code and write tests before merging
      Read logs and metrics and fix what users meet
      Document decisions in English for the overseas team
      Improve build and release times`),
    asks: lines(`
      Strong in one of C++, Python or TypeScript
      Understands databases and networks beyond the basics
      Comfortable reading and writing English every day
      Open source work is a plus`),
    must: words('Python,C++,Git'),
    nice: words('TypeScript,Docker,Linux'),
  },
  'marketing-en': {
    occupation: '4-01-06-01',
    education: 'associate',
    majors: words('跨境电子商务,电子商务'),
    english: true,
    variants: [
      { title: 'E-commerce Specialist (Amazon US)', years: [1, 3], pay: [8000, 14000] },
      { title: 'Cross-border E-commerce Intern', years: [0, null], pay: [130, 180], unit: 'day', kind: 'internship' },
    ],
    duties: lines(`
      Run the store for {p}: listings, pictures, prices, stock
      Plan advertising and keep cost of sales within target
      Read reviews and turn complaints into product changes
      Prepare launches together with the designers
      Watch platform rules and keep the account healthy`),
    asks: lines(`
      Writes natural product texts in English
      Reads reports and explains what changed and why
      Experience with one marketplace; interns learn with a mentor
      Curious and careful with money`),
    must: words('店铺运营,英语读写'),
    nice: words('亚马逊广告,数据分析'),
  },
};
