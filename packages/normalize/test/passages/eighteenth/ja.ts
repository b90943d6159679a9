import { readPassages } from '../read-passages';
export const ja = readPassages(String.raw`
京都市の観光消費額は2023年に1兆5,366億円となり、コロナ前の2019年を24.3％上回った。宿泊客数は1,475万人、うち外国人は536万人（全体の36％）である。
  @ 2023 JP/Kyoto
  1兆5,366億円 = 1536600000000 JPY tourism_revenue
  24.3％ = 24.3 % change tourism_revenue
  1,475万人 = 14750000 {person} tourist_arrivals
  536万人 = 5360000 {person} tourist_arrivals
  36％ = 36 % share

東京23区の新築マンションの1平方メートル当たり単価は2023年に172.7万円となり、前年（128.8万円）から34.1％上昇、大阪市内では97.5万円だった。
  @ 2023 JP/Tokyo housing_price
  172.7万円 = 1727000 JPY/m2
  128.8万円 = 1288000 JPY/m2 2022
  34.1％ = 34.1 % change
  97.5万円 = 975000 JPY/m2 JP/Osaka

平成27年から令和2年までの5年間に北海道の人口は3.0％減の522万5千人となった。
  @ JP/Hokkaido
  3.0％ = -3.0 % change 2015-01-01/2020-12-31 population_growth
  522万5千人 = 5225000 {person} 2020 population

沖縄県の2023年度入域観光客数は853万2,600人（対前年度比26.0％増）、うち国内客が726万9,000人、外国客が126万3,600人であった。
  @ 2023-04-01/2024-03-31 JP/Okinawa tourist_arrivals
  853万2,600人 = 8532600 {person}
  26.0％ = 26.0 % change
  726万9,000人 = 7269000 {person}
  126万3,600人 = 1263600 {person}

川崎港に2022年に入港した船舶は2万1,345隻で、前年に比べ2.1％減少した。
  @ 2022 JP/Kawasaki ship_calls
  2万1,345隻 = 21345 {call}
  2.1％ = -2.1 % change

高知県内の病院は122施設、病床数は1万6,300床で、人口当たりでは全国1位である（2022年10月1日現在）。
  @ 2022-10-01 JP/Kochi
  1万6,300床 = 16300 {bed} hospital_beds
  1位 = 1 {rank} city_rank
  ~ 122施設

名古屋市の令和6年度一般会計当初予算案は前年度比1.4％増の1兆4,853億円。歳入の4割超を占める市税は6,334億円を見込む（議案第1号、TEL 052-961-1111）。
  @ 2024-04-01/2025-03-31 JP/Nagoya
  1.4％ = 1.4 % change public_spending
  1兆4,853億円 = 1485300000000 JPY public_spending
  4割 = 0.4 1 share more-than
  6,334億円 = 633400000000 JPY public_revenue
  ! 第1号
  ! 052-961-1111

オフィス市況（2023年12月）\n都市\t賃料（円／㎡）\t空室率（％）\n東京\t6,000\t6.0\n大阪\t3,660\t4.5
  @ 2023-12
  6,000 = 6000 JPY/m2 JP/Tokyo office_rent
  6.0 = 6.0 % JP/Tokyo
  3,660 = 3660 JPY/m2 JP/Osaka office_rent
  4.5 = 4.5 % JP/Osaka
`);
