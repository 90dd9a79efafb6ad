/** Languages that people speak, as they are named in résumés. */
export const tongues =
  /(?:商务|大学)?英语|英文|英語|普通话|普通話|国语|國語|粤语|粵語|广东话|廣東話|中文|汉语|漢語|日语|日語|日文|韩语|韓語|法语|法語|德语|德語|西班牙语|葡萄牙语|葡語|葡语|俄语|意大利语|泰语|越南语|阿拉伯语|客家话|潮汕话|闽南语|台山话|\b(?:English|Mandarin|Putonghua|Cantonese|Chinese|Japanese|Korean|French|German|Spanish|Portuguese|Russian|Italian|Thai|Vietnamese|Arabic|Hakka|Malay|Indonesian|Hindi|Tagalog)\b/giu;

export const isLanguage = (text: string): boolean => text.search(tongues) >= 0;
