/** The picture that a shared link shows, 1200 × 630: towers over the water, the name, and what it is. */
export const previewSize = { width: 1200, height: 630 };

export const previewPage = (lang: string, product: string, tagline: string): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><style>
  * { margin: 0; box-sizing: border-box }
  body { width: 1200px; height: 630px; overflow: hidden; background: #0b4f5e; color: #fff;
    font-family: "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif }
  :lang(zh-HK) body { font-family: "Noto Sans CJK HK", "Noto Sans HK", system-ui, sans-serif }
  main { position: absolute; left: 88px; top: 150px; display: grid; gap: 30px }
  h1 { font-size: ${lang === 'en' ? 104 : 128}px; font-weight: 700; line-height: 1.1; letter-spacing: ${lang === 'en' ? '-.01em' : '.04em'} }
  p { font-size: 44px; line-height: 1.35; color: #cfe6e9 }
  i { display: block; width: 96px; height: 10px; border-radius: 5px; background: #f0935a }
  svg { position: absolute; left: 0; bottom: 0 }
</style>
<svg width="1200" height="630" viewBox="0 0 1200 630" fill="none" stroke="#7cc4cf" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
  <g opacity=".85"><path d="M930 520V330h96v190M912 330h132M924 300h108M942 300v-46h72v46M942 254c2-40 14-62 36-74 22 12 34 34 36 74M978 180v-34"/>
    <path d="M958 366v26M998 366v26M958 424v26M998 424v26M964 520v-34h28v34"/></g>
  <g opacity=".55"><path d="M1070 520V384h72v136M1056 384h100M1070 384v-28h72v28M1070 356l36-40 36 40M1106 316v-26M1094 418v22M1120 418v22"/>
    <path d="M812 520V412h80v108M802 412h100M816 412v-26h72v26M838 386v-32h28v32M852 354v-26M834 446v22M868 446v22"/></g>
  <path opacity=".9" d="M0 556c50-34 75-34 125 0s75 34 125 0 75-34 125 0 75 34 125 0 75-34 125 0 75 34 125 0 75-34 125 0 75 34 125 0 75-34 125 0 75 34 125 0"/>
  <path opacity=".45" d="M-60 600c50-34 75-34 125 0s75 34 125 0 75-34 125 0 75 34 125 0 75-34 125 0 75 34 125 0 75-34 125 0 75 34 125 0 75-34 125 0 75 34 125 0"/>
</svg>
<main><i></i><h1>${product}</h1><p>${tagline}</p></main></html>`;
