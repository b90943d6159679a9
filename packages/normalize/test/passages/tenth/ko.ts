import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
통계청에 따르면 2019년 3분기 대구의 실업률은 3.6%로 전년 동기보다 0.7%포인트 하락했고, 취업자 수는 122만 7천 명으로 집계됐다.
  @ 2019-Q3 KR/Daegu
  3.6% = 3.6 % unemployment_rate
  0.7%포인트 = -0.7 {pp} change unemployment_rate
  122만 7천 명 = 1227000 {person} jobs

인천항만공사는 올해 1~6월 인천항에서 컨테이너 150만 4천 TEU를 처리했다고 밝혔다. 이는 작년 같은 기간보다 1.0% 적은 물량이다. 제1부두 3번 선석, ☎ 032-890-8000.
  published: 2019-07-15
  @ 2019-H1 KR/Incheon port_containers
  150만 4천 TEU = 1504000 {TEU}
  1.0% = -1.0 % change
  ! 3번
  ! 032-890-8000

○ 인구: 1,473,125명(2019. 12. 31. 기준)\n○ 면적: 539.5㎢\n○ 등록외국인: 18,204명\n○ 자매도시: 13개국 17개 도시
  title: 대전광역시 일반현황
  @ KR/Daejeon
  1,473,125명 = 1473125 {person} 2019-12-31 population
  539.5㎢ = 539.5 km2 area
  18,204명 = 18204 {person} foreign_residents
  17개 도시 = 17 {city} sister_cities
  ! 13개국

도쿄의 사무실 공실률은 1.6%에 불과하고 평당 월 임대료는 2만 2천 엔을 웃돈다. 2018년 도쿄를 찾은 외국인 관광객은 1,424만 명이었다.
  @ JP/Tokyo
  1.6% = 1.6 % -indicator
  2만 2천 엔 = 22000 JPY/[pyeong] more-than office_rent
  1,424만 명 = 14240000 {person} 2018 tourist_arrivals

<표 1> 김포공항 운송실적\n구분\t2017년\t2018년\t증감률(%)\n운항(편)\t145,507\t141,080\t-3.0\n여객(천 명)\t25,101\t24,602\t-2.0\n화물(톤)\t267,518\t259,340\t-3.1
  @ KR/Seoul
  145,507 = 145507 {flight} 2017 flights
  141,080 = 141080 {flight} 2018 flights
  -3.0 = -3.0 % change 2018 flights
  25,101 = 25101000 {person} 2017 air_passengers
  24,602 = 24602000 {person} 2018 air_passengers
  -2.0 = -2.0 % change 2018 air_passengers
  267,518 = 267518 t 2017 air_cargo
  259,340 = 259340 t 2018 air_cargo
  -3.1 = -3.1 % change 2018 air_cargo
  ! 1

울산광역시는 2020년도 당초예산으로 전년보다 6.9% 늘어난 3조 8,590억 원을 편성했다. 「지방재정법」 제36조, 공고 제2019-1432호.
  @ 2020 KR/Ulsan public_spending
  6.9% = 6.9 % change
  3조 8,590억 원 = 3859000000000 KRW
  ! 제36조
  ! 2019-1432

경기도는 2030년까지 온실가스를 2017년 대비 37% 감축하고 전력의 20%를 재생에너지로 공급하는 것을 목표로 한다.
  @ 2030 KR/Gyeonggi
  37% = 37 % change co2_reduction
  20% = 20 % share renewable_share
`);
