/** Traditional characters that stand in names of firms, places and people, each followed by its simplified form. */
const PAIRS =
  '東东貿贸國国際际銀银業业實实發发開开關关電电機机車车運运輸输鋼钢鐵铁鑫鑫興兴鴻鸿寶宝寧宁陽阳遼辽瀋沈龍龙鳳凤華华豐丰廣广門门' +
  '長长遠远達达進进聯联盟盟總总團团資资產产經经濟济貨货幣币財财貴贵賓宾購购賽赛質质農农漁渔礦矿藥药醫医學学術术科科設设計计測测' +
  '試试誠诚謝谢許许論论諾诺譚谭護护讓让環环現现爾尔獨独獲获島岛嶺岭峽峡崗岗鄉乡鄭郑鄧邓郵邮陳陈陸陆隊队雲云霧雾靜静韓韩順顺' +
  '須须預预領领題题願愿類类風风飛飞飾饰馬马馮冯駿骏驗验體体鮮鲜鯨鲸鳥鸟鵬鹏麗丽黃黄點点齊齐龐庞孫孙張张劉刘楊杨趙赵吳吴蔣蒋蘇苏' +
  '葉叶蕭萧藍蓝羅罗萬万葦苇莊庄榮荣慶庆應应懷怀愛爱戰战戲戏擇择據据數数斷断時时書书會会條条極极樂乐標标樣样樹树橋桥橫横歐欧歲岁' +
  '歷历歸归殘残決决沖冲況况滬沪漢汉潔洁潤润澤泽濱滨滅灭無无熱热燈灯爭争傳传傑杰備备優优億亿兩两剛刚創创劃划動动務务勝胜勞劳勳勋' +
  '協协單单衛卫師师帶带幫帮庫库廠厂廳厅強强彈弹後后從从恆恒惠惠慧慧憲宪'

const SIMPLE = new Map<string, string>()
const characters = Array.from(PAIRS)
for (let place = 0; place + 1 < characters.length; place += 2)
  SIMPLE.set(characters[place] ?? '', characters[place + 1] ?? '')

/** A Chinese character in its simplified form where it is a common one of names; any other stays. */
export function simplifiedHan(character: string): string {
  return SIMPLE.get(character) ?? character
}
