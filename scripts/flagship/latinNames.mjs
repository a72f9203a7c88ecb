/**
 * Names in Chinese script with their pinyin, written by hand, so that search needs no dictionary.
 * @type {Record<string, string>}
 */
export const latinNames = {
  長安海連技術有限公司: "Chang'an Hailian Jishu Youxian Gongsi",
  '華信船務(香港)有限公司': 'Huaxin Chuanwu (Xianggang) Youxian Gongsi',
  沈忠國際海運有限公司: 'Shenzhong Guoji Haiyun Youxian Gongsi',
  北京京华启迪电子科技有限公司: 'Beijing Jinghua Qidi Dianzi Keji Youxian Gongsi',
  北京三顺达电子科技有限公司: 'Beijing Sanshunda Dianzi Keji Youxian Gongsi',
  启东市衡成电子厂: 'Qidong Shi Hengcheng Dianzi Chang',
  深圳市明纬电器有限公司: 'Shenzhen Shi Mingwei Dianqi Youxian Gongsi',
  意达通天津金属材料有限公司: 'Yidatong Tianjin Jinshu Cailiao Youxian Gongsi',
  朝鲜联合机械贸易会社: 'Chaoxian Lianhe Jixie Maoyi Huishe',
}
