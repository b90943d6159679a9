import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
仙台市を2018年に訪れた観光客は延べ2,181万6千人、うち外国人宿泊者は前年比24.8％増の21万人泊だった。
  @ 2018 JP/Sendai
  2,181万6千人 = 21816000 {person} tourist_arrivals
  24.8％ = 24.8 % change hotel_nights
  21万人泊 = 210000 {night} hotel_nights

那覇空港の滑走路は2本となり、年間発着回数は2020年度に18万5千回から24万回へ拡大する見通しだ（国道332号沿い）。
  @ 2020-04-01/2021-03-31 JP/Naha flights
  18万5千回 = 185000 {flight} -period
  24万回 = 240000 {flight}
  ~ 2本
  ! 332号

北海道の2017年度の再生可能エネルギー比率は29.4％で、全国平均の16.1％を大きく上回る。
  @ 2017-04-01/2018-03-31 renewable_share
  29.4％ = 29.4 % JP/Hokkaido
  16.1％ = 16.1 % JP/Japan

つくば市には研究機関が集積し、約2万人の研究者が働く。市の人口は2019年10月1日時点で24万1,656人、人口密度は1平方キロメートル当たり851人。
  @ JP/Tsukuba
  2万人 = 20000 {person} about researchers
  24万1,656人 = 241656 {person} 2019-10-01 population
  851人 = 851 {person}/km2 2019-10-01 density

パシフィコ横浜では2018年に国際会議が153件開かれ、参加者総数は延べ8万8千人を超えた。ノース館の総床面積は4万7千平方メートル（2020年4月開業）。
  @ JP/Yokohama
  153件 = 153 {meeting} 2018 intl_meetings
  8万8千人 = 88000 {person} 2018 more-than -indicator
  4万7千平方メートル = 47000 m2 -period area

静岡県の輸出額は2018年、1兆8,893億円と3年連続で増え、輸入額は9,887億円で前年を8.5％上回った。
  @ 2018 JP/Shizuoka
  1兆8,893億円 = 1889300000000 JPY exports
  9,887億円 = 988700000000 JPY imports
  8.5％ = 8.5 % change imports
  ~ 3年

横浜港統計（単位：千トン、％）\n年\t輸出\t輸入\t前年比\n2017年\t32,015\t43,110\t2.2\n2018年\t31,520\t43,004\t▲0.8
  @ JP/Yokohama port_cargo
  32,015 = 32015000 t 2017
  43,110 = 43110000 t 2017
  2.2 = 2.2 % change 2017
  31,520 = 31520000 t 2018
  43,004 = 43004000 t 2018
  ▲0.8 = -0.8 % change 2018

千葉県の2019年の最低賃金は時間額923円。県営水道料金は20m³で月額3,000円前後、第2期計画（改訂第3版）は12ページ参照。
  @ JP/Chiba
  923円 = 923 JPY/h 2019 average_wage
  ~ 20m³
  3,000円 = 3000 JPY/mo about -indicator 2019
  ! 第2期
  ! 第3版
  ! 12
`);
