import { readPassages } from '../read-passages';
export const ja = readPassages(String.raw`
財務省が24日発表した2023年の貿易統計によると、日本の輸出額は前年比2.8％増の100兆8,866億円、輸入額は7.0％減の110兆1,779億円で、貿易収支は9兆2,914億円の赤字だった。
  @ 2023 JP/Japan
  2.8％ = 2.8 % change exports
  100兆8,866億円 = 100886600000000 JPY exports
  7.0％ = -7.0 % change imports
  110兆1,779億円 = 110177900000000 JPY imports
  ~ 9兆2,914億円

仙台市に住む外国人は2023年末時点で1万5,712人となり、市の人口109万8千人に占める割合は1.4％で、10年前の1.5倍に増えた。
  @ 2023-12-31 JP/Sendai
  1万5,712人 = 15712 {person} foreign_residents
  109万8千人 = 1098000 {person} population
  1.4％ = 1.4 % share foreign_born_share
  1.5倍 = 1.5 1 change

東京メトロの2022年度の輸送人員は1日平均595万人で、コロナ前の2019年度（755万人）の約79％にとどまった。営業キロは195.0キロ。
  @ 2022-04-01/2023-03-31 JP/Tokyo rail_passengers
  595万人 = 5950000 {person}
  755万人 = 7550000 {person} 2019-04-01/2020-03-31
  79％ = 79 % share about
  ~ 195.0キロ

幕張メッセで10月17日から20日まで開催されたCEATEC 2023には684社・団体が出展し、来場者は4日間で8万9,047人だった。
  @ 2023-10-17/2023-10-20 JP/Chiba
  684社 = 684 {company} exhibitors
  8万9,047人 = 89047 {person} fair_visitors

長崎市の令和5年の延べ宿泊者数は277万人泊（速報値、前年比18.9％増）で、うち外国人が21万人泊を占めた。
  @ 2023 JP/Nagasaki hotel_nights
  277万人泊 = 2770000 {night}
  18.9％ = 18.9 % change
  21万人泊 = 210000 {night}

わが国の2021年度の研究費は19兆7,408億円で、GDPに対する比率は3.59％。研究者数は2022年3月末現在、90万8千人である（総務省告示第45号）。
  @ 2021-04-01/2022-03-31 JP/Japan
  19兆7,408億円 = 19740800000000 JPY rd_spending
  3.59％ = 3.59 % rd_intensity
  90万8千人 = 908000 {person} 2022-03-31 researchers
  ! 第45号

川崎市は2030年度までに市内の温室効果ガス排出量を2013年度比50％以上削減し、再生可能エネルギーを33万kW以上導入する。
  @ 2030-04-01/2031-03-31 JP/Kawasaki
  50％ = 50 % change at-least co2_reduction
  ~ 33万kW

空港\t旅客数（千人）\t貨物（千トン）\n羽田\t78,700\t560\n成田\t32,700\t1,890
  @ 2023
  78,700 = 78700000 {person} JP/Tokyo air_passengers
  560 = 560000 t JP/Tokyo air_cargo
  32,700 = 32700000 {person} JP/Narita air_passengers
  1,890 = 1890000 t JP/Narita air_cargo
  title: 2023年 主要空港の利用実績
`);
