import { wordSet } from './wordSet.ts';

/** Family names that come first in Korean, Chinese and Vietnamese names. */
export const firstFamilyNames = wordSet(
  'Kim Lee Yi Rhee Park Pak Choi Choe Jung Jong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Ryu Yoo Hong Ko Moon Mun Son Bae Baek Nam Ri Ro Roh No Pyo',
  'Xi Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Mao Hua Wen Bo Qin Qian Shi Tsai Chiang Leung Wong Cheung Chan Lau Kwok Ho Ng Yeung Hui Ip Lam Tsang Yau Shiu',
  'Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ngo Duong Ly Truong Vuong Mai Cao',
);
